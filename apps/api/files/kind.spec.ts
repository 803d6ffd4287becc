import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ERRORS, FILE_KINDS } from '#contracts';
import { FileStore } from '#store';
import { officePaper, SOUNDS } from '../../../test/support/files';
import { kindOf } from './kind';

describe('files', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rouzhi-files-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const told = (content: Buffer) => {
    const path = join(folder, 'file');
    writeFileSync(path, content);
    return kindOf(path);
  };

  it.each(Object.entries(SOUNDS))('%s is taken as sound', async (type, content) => {
    expect(await told(content)).toBe(type);
  });

  it.each(['word', 'xl'] as const)('%s papers are taken, with macros not, whatever they say they are', async (part) => {
    const type = FILE_KINDS.find((k) => k.name === (part === 'word' ? 'DOCX' : 'XLSX'))!.type;
    expect(await told(officePaper(part))).toBe(type);
    expect(await told(officePaper(part, { macros: true }))).toBeUndefined();
    expect(await told(officePaper(part, { macros: true, honest: false }))).toBeUndefined();
  });

  it('the old container, archives, scripts and programs are not', async () => {
    const cfb = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]);
    for (const content of [
      cfb,
      Buffer.from('504b0506' + '00'.repeat(18), 'hex'),
      Buffer.from('MZ'),
      Buffer.from('<html>'),
    ])
      expect(await told(content)).toBeUndefined();
  });

  it('the refusal names every kind, and each type fits where it is written down', () => {
    for (const { name, type } of FILE_KINDS) {
      expect(ERRORS.FILE_TYPE_REFUSED.title).toContain(name);
      expect(type.length).toBeLessThanOrEqual(100);
    }
  });

  it('what a killed process left half taken in is swept after its time, and nothing else', async () => {
    const store = new FileStore(folder);
    await store.sweep(new Date());
    const kept = await store.put(Readable.from(['whole']), 100, async (file) => (await file.keep(), file.sha256));
    await mkdir(join(folder, 'incoming'), { recursive: true });
    for (const name of ['old', 'new']) writeFileSync(join(folder, 'incoming', name), 'half');
    utimesSync(join(folder, 'incoming', 'old'), new Date(0), new Date(0));
    await store.sweep(new Date(Date.now() - 86_400_000));
    expect(await readdir(join(folder, 'incoming'))).toEqual(['new']);
    expect(await store.has(kept)).toBe(true);
  });
});
