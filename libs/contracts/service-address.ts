import { confirmAddress } from './actions';
import type { CaseState } from './case';
import type { ActionData } from './declare';

/** The last 送达地址确认书 that the party has signed; undefined while there is none. */
export const serviceAddress = ({ deeds }: Pick<CaseState, 'deeds'>): ActionData<typeof confirmAddress> | undefined =>
  deeds[confirmAddress.name]?.data as ActionData<typeof confirmAddress> | undefined;
