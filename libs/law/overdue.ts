import type { Clock } from './ledger';
import type { IsoInstant } from './types';

/**
 * 超期, for every list, count, message and screen: the end of a clock has passed, and what it waits for has not happened.
 * An expired clock counts as long as the matter is open (`pendingClocks`): a fine is no less owed when its period is over.
 */
export const isOverdue = (clock: Pick<Clock, 'dueAt'>, at: IsoInstant): boolean =>
  clock.dueAt !== undefined && Date.parse(clock.dueAt) <= Date.parse(at);
