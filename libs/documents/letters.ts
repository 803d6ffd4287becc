import { toSVG } from 'bwip-js';
import type { LetterPaper } from '#contracts';
import { dayWords } from './papers/common';
import type { Job } from './typeset/compile';

/** A letter as it is printed. */
export interface PrintedLetter {
  number: string;
  /** Whose letter it is, and where it comes back to. */
  sender: string;
  phone: string | null;
  addressee: string;
  address: string;
  caseNo: string;
  papers: readonly LetterPaper[];
}

/**
 * A batch of letters as one document: of each its cover, the papers as they were issued, and a 送达回证 to be signed and sent
 * back. `issued`: the bytes of the papers by SHA-256. `bothSides`: whatever is a sheet of its own begins on a front.
 *
 * It is no PDF/A: the papers are placed in it as they are.
 */
export function lettersJob(
  letters: readonly PrintedLetter[],
  issued: ReadonlyMap<string, Uint8Array>,
  { at, title, bothSides }: { at: string; title: string; bothSides: boolean },
): Job {
  const pictures: Record<string, Uint8Array> = {};
  for (const { number, papers } of letters) {
    pictures[`letters/${number}.svg`] = Buffer.from(barcode(number));
    for (const { sha256 } of papers) pictures[`letters/${sha256}.pdf`] = issued.get(sha256)!;
  }
  return {
    template: 'letters',
    at,
    pictures,
    plain: true,
    data: {
      ...{ title, bothSides, date: dayWords(at) },
      letters: letters.map(({ papers, ...letter }) => ({
        ...letter,
        barcode: `letters/${letter.number}.svg`,
        papers: papers.map(({ title, number, sha256, pages }) => ({
          ...{ title, number, pages },
          file: `letters/${sha256}.pdf`,
        })),
      })),
    },
  };
}

/** Code 128, its bars alone: the number is printed below in the papers' own letters. */
const barcode = (number: string): string => toSVG({ bcid: 'code128', text: number, height: 10 });
