import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

const began = Date.now();

/** A line of progress, with the seconds since the start. @param {string} text */
export const say = (text) =>
  process.stderr.write(`[${((Date.now() - began) / 1000).toFixed(1).padStart(6)}s] ${text}\n`);
