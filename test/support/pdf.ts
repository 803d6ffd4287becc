import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What a reader finds in a PDF, without the places where lines are broken. */
export const wordsIn = (pdf: Uint8Array): string =>
  execFileSync(process.execPath, [join(__dirname, 'pdf-words.mjs')], { input: pdf, encoding: 'utf8' }).replace(
    /\s/gu,
    '',
  );

/** How wide the pictures in a PDF are, px. */
export const picturesIn = (pdf: Uint8Array): number[] => [
  ...new Set(
    [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/Width (\d+)/g),
    ].map((m) => Number(m[1])),
  ),
];
