import { dateOf } from '#law';

/** In Beijing. */
export const today = () => dateOf(new Date().toISOString());
