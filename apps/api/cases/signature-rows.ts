import type { Row } from '../tasks/facts';
import { text } from './rows';

/** What a party signed on its own page: the text as it was shown, and the drawn name. */
export interface Signature {
  text: string;
  textHash: string;
  image: string;
}

/** Of an answer, where it was signed so. */
export const signatureIn = (answer: Record<string, unknown>): Signature | undefined =>
  answer['signature'] as Signature | undefined;

export function signatureRows(answer: Record<string, unknown>): Row[] {
  const signature = signatureIn(answer);
  if (!signature) return [];
  return [
    ...text('承诺书全文', signature.text),
    { title: '手写签名', kind: 'files', files: [signature.image] },
    ...text('全文校验值', signature.textHash),
  ];
}
