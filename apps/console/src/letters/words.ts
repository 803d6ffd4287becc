import { LETTER_STATES, RETURN_REASONS } from '../../../../libs/contracts/letters';
import { servicePlace } from '../../../../libs/contracts/service-place';
import type { Schemas } from '../api/client';
import type { Values } from '../form/schema';
import { toLocal } from '../ui/dates';

export { LETTER_STATES, RETURN_REASONS };
export type Letter = Schemas['Letter'];

/** What the service of a paper begins with, where its letter has arrived: the officer looks at it and hands it in. */
export const serviceOf = ({
  addressee,
  address,
  trackingNo,
  deliveredAt,
  signedBy,
  proof,
  number,
}: Letter): Values => ({
  method: 'post',
  recipient: signedBy ?? addressee,
  place: servicePlace(address),
  ...(trackingNo ? { mailNo: trackingNo } : {}),
  ...(deliveredAt ? { effectiveAt: deliveredAt } : {}),
  attachments: proof,
  note: `信函 ${number}`,
});

/** What the failed service of a paper begins with, where its letter came back. */
export const attemptOf = ({ returnedOn, returnReason, proof, number, trackingNo }: Letter): Values => ({
  method: 'post',
  on: returnedOn,
  failure: returnReason,
  course: `信函 ${number}${trackingNo ? `（邮件编号 ${trackingNo}）` : ''}退回，${RETURN_REASONS[returnReason!]}。`,
  attachments: proof,
});

/** Now, as a field for a minute holds it. */
export const nowLocal = (): string => toLocal(new Date().toISOString());
