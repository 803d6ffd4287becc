import type { Row } from './fact-views';
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

/** What proves the signed text beside the text itself. */
export const signatureRows = (answer: Record<string, unknown>): Row[] =>
  text('全文校验值', signatureIn(answer)?.textHash);
