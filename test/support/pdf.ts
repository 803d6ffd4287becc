import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What a reader finds in a PDF, without the places where lines are broken. */
export const wordsIn = (pdf: Uint8Array): string =>
  execFileSync(process.execPath, [join(__dirname, 'pdf-words.mjs')], { input: pdf, encoding: 'utf8' }).replace(
    /\s/gu,
    '',
  );
