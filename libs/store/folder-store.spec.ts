import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FolderStore } from './folder-store';

describe(FolderStore.name, () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rouzhi-files-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps what is to be kept, and leaves nothing of anything else', async () => {
    const store = new FolderStore(folder);
    const kept = await store.put(Readable.from(['whole']), 100, async (file) => (await file.keep(), file.sha256));
    const refused = await store.put(Readable.from(['other']), 100, (file) => Promise.resolve(file.sha256));
    expect([await store.has(kept), await store.has(refused)]).toEqual([true, false]);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('sweeps what a killed process left half taken in, after its time, and nothing else', async () => {
    const store = new FolderStore(folder);
    await store.sweep(new Date());
    const kept = await store.put(Readable.from(['whole']), 100, async (file) => (await file.keep(), file.sha256));
    for (const [name, at] of [
      ['old', new Date(0)],
      ['new', new Date()],
    ] as const) {
      writeFileSync(join(folder, 'incoming', name), 'half');
      utimesSync(join(folder, 'incoming', name), at, at);
    }
    await store.sweep(new Date(Date.now() - 86_400_000));
    expect(await readdir(join(folder, 'incoming'))).toEqual(['new']);
    expect(await store.has(kept)).toBe(true);
  });
});
