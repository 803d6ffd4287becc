import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { FileStore } from '#store';

/** The same in every zone: a package is the same to the byte wherever it is put together. */
const MTIME = new Date(1980, 0, 1);

/** Of a package: what is said here, or what lies in the store. */
export type Part = { path: string; bytes: Buffer | string } | { path: string; sha256: string; size: number };

/** Parts as one ZIP, uncompressed, in their order. Errors: a file is not in the store. */
export async function zipped(parts: readonly Part[], files: FileStore, whose: string): Promise<Readable> {
  const lost: string[] = [];
  for (const p of parts) if ('sha256' in p && !(await files.has(p.sha256, p.size))) lost.push(p.path);
  if (lost.length > 0) throw new Error(`${whose}: not in the store: ${lost.join(', ')}`);
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  // What is lost while it is read ends this answer, and nothing else.
  const broken = (error: Error) => out.destroy(error);
  zip.on('error', broken);
  // Who goes away in the middle leaves no file open.
  let reading: Readable | undefined;
  out.once('close', () => reading?.destroy());
  const how = { mtime: MTIME, mode: 0o100644, compress: false, forceDosTimestamp: true };
  for (const p of parts) {
    if ('bytes' in p) zip.addBuffer(Buffer.from(p.bytes as string), p.path, how);
    else
      zip.addReadStreamLazy(p.path, { ...how, size: p.size }, (done) =>
        done(null, (reading = files.read(p.sha256).once('error', broken))),
      );
  }
  zip.end();
  return out;
}
