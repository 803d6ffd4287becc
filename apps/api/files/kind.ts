import { createReadStream } from 'node:fs';
import { FILE_KINDS } from '#contracts';

const TAKEN = new Set(FILE_KINDS.map((kind) => kind.type));
/** One kind by several names, and with what it holds after a semicolon. */
const SAME: Record<string, string> = { 'audio/x-m4a': 'audio/mp4' };
/** Macros lie in a part of this name, and a package's directory is written plain. */
const MACROS = Buffer.from('vbaProject');

/** The media type of a file by its bytes; undefined when it is none of `FILE_KINDS`. */
export async function kindOf(path: string): Promise<string | undefined> {
  const { fileTypeFromFile } = await import('file-type');
  const [told = ''] = ((await fileTypeFromFile(path))?.mime ?? '').split(';');
  const type = SAME[told] ?? told;
  if (!TAKEN.has(type)) return undefined;
  // A package says itself what it is: one that says it has no macros is not believed.
  return type.startsWith('application/vnd.openxmlformats') && (await contains(path, MACROS)) ? undefined : type;
}

async function contains(path: string, words: Buffer): Promise<boolean> {
  let seen: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    seen = Buffer.concat([seen.subarray(-words.length), chunk as Buffer]);
    if (seen.includes(words)) return true;
  }
  return false;
}
