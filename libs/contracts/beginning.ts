import { dateOf } from '#law';
import type { CaseState } from './case';

/** The day on which the authority came to know of the matter: nothing in the case is done before it. */
export const begunOn = ({ discoveredOn, registeredAt }: Pick<CaseState, 'discoveredOn' | 'registeredAt'>): string =>
  discoveredOn ?? dateOf(registeredAt);
