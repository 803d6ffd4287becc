import { Initial1764000000000 } from './1764000000000-initial';

/** In the order they are run. Never edit one that was released. */
export const MIGRATIONS = [Initial1764000000000];
