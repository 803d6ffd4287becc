import type { PaperData, Signer } from './papers';
import { dayWords } from './papers/common';

/** SHA-256 of the picture that stands for somebody's own act; undefined: he signs by hand. */
export type Kept = (signer: Signer) => string | undefined;

/** What stands on a line: the picture of a signature, the place it will have, or nothing. */
export type OnLine = { kind: 'image'; on?: string } | { kind: 'place' } | null;

/** The name under which a template finds the picture of a line. */
export const signatureName = (line: number): string => `signature-${line + 1}`;

/** What templates print as signatures; nothing where every line is empty. */
export const signatureData = (lines: readonly OnLine[]): PaperData =>
  lines.every((l) => l === null)
    ? {}
    : {
        signatures: lines.map((l, i) =>
          l?.kind === 'image' ? { kind: 'image', picture: signatureName(i), on: l.on ?? null } : l,
        ),
      };

/** The signatures of a paper: what its template prints, and which picture (by what stands for it in `drawn`) each line has. */
export function signaturesOn<T>(
  signers: readonly Signer[],
  drawn: readonly (T | null | undefined)[],
): { data: PaperData; pictures: Record<string, T> } {
  const lines = signers.map(({ actedAt }, i): OnLine =>
    drawn[i] ? { kind: 'image', ...(actedAt ? { on: dayWords(actedAt) } : {}) } : null,
  );
  const pictures: Record<string, T> = {};
  for (const [i, picture] of drawn.entries()) if (picture) pictures[signatureName(i)] = picture;
  return { data: signatureData(lines), pictures };
}
