import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { type Config, filesOf } from '#config';
import { type FileStore, FileTooLarge, FilesAway, fileStore } from '#store';
import { BucketServer } from '../support/bucket';
import { HttpCase, type People, people } from '../support/officer-work';
import { wordsIn } from '../support/pdf';
import { eventually, type Person, TestStack } from '../support/stack';

const NOTHING = '0'.repeat(64);
/** A picture of one point, and words behind it that make it another file. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const photo = (words: string) => Buffer.concat([Buffer.from(DOT, 'base64'), Buffer.from(words)]);
const LARGE = 8 * 1024 * 1024;

/** Files in a store that speaks S3: what is kept is whole, what is not known is not guessed, and a case waits for its papers. */
describe('files in a bucket', () => {
  let server: BucketServer;
  let stack: TestStack;
  let who: People;

  beforeAll(async () => {
    server = await BucketServer.start();
    stack = await TestStack.start({ FILES_BUCKET_URL: server.url });
    who = await people(stack);
  });
  afterAll(async () => {
    await stack?.end();
    await server?.end();
  });

  const incoming = () => join(stack.env['FILES_DIR']!, 'incoming');
  const store = (): FileStore =>
    fileStore(filesOf({ FILES_DIR: stack.env['FILES_DIR'], FILES_BUCKET_URL: server.url } as Config));
  const kept = (content: Buffer) =>
    store().put(Readable.from([content]), LARGE, async (file) => (await file.keep(), file.sha256));
  const bytes = async (by: Person, path: string) => Buffer.from(await (await by.read(path)).arrayBuffer());

  it('keeps what is to be kept, whole, and leaves nothing of anything else', async () => {
    const content = Buffer.alloc(LARGE, '证据');
    const sha256 = await kept(content);
    expect(existsSync(server.pathOf(sha256))).toBe(true);
    expect([await store().has(sha256), await store().has(sha256, LARGE), await store().has(sha256, 1)]).toEqual([
      ...[true, true, false],
    ]);
    expect((await buffer(store().read(sha256))).equals(content)).toBe(true);
    const looked = await store().put(Readable.from(['other']), LARGE, (file) => Promise.resolve(file.sha256));
    expect(await store().has(looked)).toBe(false);
    await expect(store().put(Readable.from([content, content]), LARGE, ({ keep }) => keep())).rejects.toThrow(
      FileTooLarge,
    );
    expect(readdirSync(incoming())).toEqual([]);
    await Promise.all([kept(content), kept(content)]);
    await store().remove(sha256);
    await store().remove(sha256);
    expect(await store().has(sha256)).toBe(false);
    await expect(buffer(store().read(sha256))).rejects.toThrow(FilesAway);
  });

  it('serves the product: a file given, a paper issued, a dossier sealed lie in it and come back', async () => {
    const c = await HttpCase.register(who);
    const path = `/cases/${c.caseNo}/attachments`;
    const { body } = await who.officer.give<{ sha256: string }>(path, '店面.png', photo('front'));
    expect(existsSync(server.pathOf(body.sha256))).toBe(true);
    expect((await bytes(who.officer, `${path}/${body.sha256}`)).equals(photo('front'))).toBe(true);
    await c.toObservation();
    await c.act('report-correction', { statement: '已改正。', attachments: [body.sha256] });
    for (const kind of ['reinspect', 'approveLeniency', 'approveClosing', 'fileDossier']) await c.complete(kind);
    await eventually(
      () => c.state(),
      ({ status }) => status === 'closed',
      60_000,
    );
    expect(wordsIn(await bytes(who.archivist, `/cases/${c.caseNo}/dossier.pdf`))).toContain('责令改正通知书');
    const zip = await who.archivist.read(`/cases/${c.caseNo}/dossier.zip`);
    expect(zip.status).toBe(200);
    expect((await zip.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect(readdirSync(stack.env['FILES_DIR']!)).toEqual(['incoming']);
  });

  it('away, it is said so; nothing half is kept, the case goes on, and its paper is there once it is back', async () => {
    const c = await HttpCase.register(who);
    const path = `/cases/${c.caseNo}/attachments`;
    const give = () => who.officer.give<{ sha256: string }>(path, '后门.png', photo('back'));
    for (const kind of ['screen', 'educate']) await c.complete(kind);
    await server.shut();
    expect(await give()).toMatchObject({ status: 503, body: { code: 'FILES_UNAVAILABLE' } });
    expect(await who.officer.get(path)).toEqual({ items: [] });
    await expect(store().has(NOTHING)).rejects.toThrow(FilesAway);
    await c.complete('issueCorrectionOrder');
    await server.open();
    expect(await store().has(NOTHING)).toBe(false);
    expect((await give()).status).toBe(201);
    const order = await eventually(
      async () => (await c.state()).documents.find((d) => d.kind === 'correctionOrder'),
      (paper) => paper?.issued !== undefined,
      60_000,
    );
    expect(existsSync(server.pathOf(order!.issued!.sha256))).toBe(true);
    // The small picture of what was given is made in its own time.
    await eventually(
      () => Promise.resolve(readdirSync(incoming())),
      (left) => left.length === 0,
    );
  });

  it('silent, it is given up in time; a bucket that is gone is no proof that a file is', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const FILES_BUCKET_URL = `http://key:secret@127.0.0.1:${port}/rouzhi-files`;
    const waiting = fileStore(filesOf({ FILES_DIR: stack.env['FILES_DIR'], FILES_BUCKET_URL } as Config));
    try {
      await Promise.all([
        expect(waiting.has(NOTHING)).rejects.toThrow(FilesAway),
        expect(buffer(waiting.read(NOTHING))).rejects.toThrow(FilesAway),
        expect(waiting.put(Readable.from(['whole']), LARGE, ({ keep }) => keep())).rejects.toThrow(FilesAway),
      ]);
    } finally {
      silent.closeAllConnections();
      silent.close();
    }
    expect(readdirSync(incoming())).toEqual([]);
    const gone = server.url.replace(/[^/]+$/, 'another-bucket');
    const elsewhere = fileStore(filesOf({ FILES_DIR: stack.env['FILES_DIR'], FILES_BUCKET_URL: gone } as Config));
    await expect(elsewhere.has(NOTHING)).rejects.toThrow(FilesAway);
  });

  it('who breaks off leaves no line to it busy: there are fifty', async () => {
    const sha256 = await kept(Buffer.alloc(LARGE, 7));
    const files = store();
    for (let i = 0; i < 60; i++) {
      const reading = files.read(sha256);
      reading.once('data', () => reading.destroy());
      await once(reading, 'close');
    }
    expect((await buffer(files.read(sha256))).length).toBe(LARGE);
  });
});
