import type { Request } from 'express';
import { Refused } from './refused';

const MOST_BYTES = 2 * 1024 * 1024;

/** A workbook that is the body itself. Errors: FILE_EMPTY, FILE_TOO_LARGE. */
export async function sheetIn(request: Request): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MOST_BYTES) throw new Refused('FILE_TOO_LARGE', { reason: '表格不得超过 2 MB。' });
    pieces.push(piece);
  }
  if (size === 0) throw new Refused('FILE_EMPTY');
  return Buffer.concat(pieces);
}
