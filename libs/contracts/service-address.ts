import { confirmAddress } from './actions/confirm-address';
import type { CaseState } from './case';
import type { ActionData } from './declare';
import { servicePlace } from './service-place';

/** The last 送达地址确认书 that the party has signed; undefined while there is none. */
export const serviceAddress = ({ deeds }: Pick<CaseState, 'deeds'>): ActionData<typeof confirmAddress> | undefined =>
  deeds[confirmAddress.name]?.data as ActionData<typeof confirmAddress> | undefined;

/** Where the party lives, or has its seat: as it was registered, else as it has confirmed; undefined: nobody knows. */
export const partyAddress = (state: Pick<CaseState, 'party' | 'deeds'>): string | undefined =>
  state.party.address || serviceAddress(state)?.address;

/** What the record of a service begins with: somebody goes, or a letter, to where the party has confirmed, else where it is registered. */
export const serviceBegins = (state: Pick<CaseState, 'party' | 'deeds'>) => ({
  recipient: state.party.name,
  place: servicePlace(serviceAddress(state)?.address, state.party.address),
});

/** And of what is handed over on the spot: where it happened. */
export const handedOver = ({ party, place }: Pick<CaseState, 'party' | 'place'>) => ({
  recipient: party.name,
  place: servicePlace(place),
});

/** Of a decision to seal or detain, which is made all the same. */
export const ADDRESS_BLANK =
  '没有登记当事人的地址，决定书上留空手填；先登记送达地址确认书的，自动写入（行政强制法 第二十四条第二款第一项）';
