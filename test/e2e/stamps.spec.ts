import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import type { Config } from '#config';
import type { CaseState } from '#contracts';
import { dateOf } from '#law';
import { CaseRecords, dataSourceOptions, FolderStore, IssuedPaperEntity, JournalEntity, LawData } from '#store';
import type { ElectronicSeal } from '../../activities/issuing/electronic-seal';
import { Issuing } from '../../activities/issuing/issuing';
import { TestSeal } from '../../activities/issuing/test-seal';
import { timestampIn, timestampQuery } from '../../apps/api/archives/rfc3161';
import { Timestamps } from '../../apps/api/archives/timestamps.service';
import { ANSWERS } from '../support/cases';
import { setsHere } from '../support/archive';
import { partsOf, pemOf } from '../support/pades';
import { HttpCase, type People, people } from '../support/officer-work';
import { picturesIn, wordsIn } from '../support/pdf';
import { stampPng } from '../support/stamp';
import { eventually, type Person, TestStack } from '../support/stack';
import { TimestampAuthority } from '../support/tsa';

const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ format: 'der', type: 'pkcs8' })
  .toString('base64');
const TODAY = () => dateOf(new Date().toISOString());
const TOMORROW = () => dateOf(new Date(Date.now() + 86_400_000).toISOString());
const ADDED = (day = TODAY(), diameterMm = 42) => `/admin/units/psj/stamps?validFrom=${day}&diameterMm=${diameterMm}`;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** 单位印章图像: under control, on every paper that goes out, and the same on it for good. */
describe('the seal of a unit on its papers', () => {
  let stack: TestStack;
  let who: People;
  let admin: Person;
  let folder: string;
  let authority: TimestampAuthority;
  let first: { c: HttpCase; order: CaseState['documents'][number]; pdf: Buffer };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rouzhi-stamps-'));
    authority = await TimestampAuthority.start();
    authority.isDown = true;
    stack = await TestStack.start({ ELECTRONIC_SEAL_TEST_KEY: KEY, TIMESTAMP_URL: authority.url });
    who = await people(stack);
    admin = await stack.as('admin');
  });
  afterAll(async () => {
    await stack?.end();
    await authority?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const bytes = async (person: Person, path: string) => Buffer.from(await (await person.read(path)).arrayBuffer());
  const pathOf = ({ caseNo }: HttpCase, id: string) => `/cases/${caseNo}/documents/${encodeURIComponent(id)}/pdf`;
  const orderOf = ({ documents }: CaseState) => documents.find((d) => d.kind === 'correctionOrder')!;
  async function issuedOrder(
    c: HttpCase,
  ): Promise<{ c: HttpCase; order: CaseState['documents'][number]; pdf: Buffer }> {
    await c.toObservation();
    const state = await eventually(
      () => c.state(),
      (s) => orderOf(s)?.issued !== undefined,
      60_000,
    );
    const order = orderOf(state);
    return { c, order, pdf: await bytes(who.officer, pathOf(c, order.id)) };
  }
  const list = async () =>
    (await admin.get<{ items: { no: number; standing: string; revoked: object | null }[] }>('/admin/units/psj/stamps'))
      .items;
  function verify(path: string): { code: number | null; said: string } {
    const script = join(__dirname, '../../scripts/verify.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, path], { encoding: 'utf8' });
    return { code: status, said: stdout + stderr };
  }
  async function unpack(zip: Buffer): Promise<Map<string, Buffer>> {
    const files = new Map<string, Buffer>();
    const opened = await fromBufferPromise(zip);
    for await (const entry of opened.eachEntry())
      files.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)));
    return files;
  }
  /** What `verify` says of a package in which some files are others. */
  async function verifyWith(files: Map<string, Buffer>, changed: Record<string, Buffer>) {
    const zip = new ZipFile();
    for (const [path, content] of new Map([...files, ...Object.entries(changed)]))
      zip.addBuffer(content, path, { compress: false });
    zip.end();
    const path = join(folder, 'changed.zip');
    writeFileSync(path, await buffer(zip.outputStream));
    return verify(path);
  }
  const shot = (name: string, pdf: Buffer) => {
    if (process.env['PAPER_SHOTS']) writeFileSync(join(process.env['PAPER_SHOTS'], name), pdf);
  };

  it('is kept by administrators alone, and taken only where it can be stamped with', async () => {
    const picture = await stampPng(400);
    expect((await who.head.give(ADDED(TOMORROW()), 'seal.png', picture)).status).toBe(403);
    expect((await who.officer.read('/admin/units/psj/stamps')).status).toBe(403);
    const refusals = await Promise.all([
      admin.give(ADDED(TOMORROW()), 'seal.png', Buffer.from('no picture')),
      admin.give(ADDED(TOMORROW()), 'seal.png', Buffer.alloc(0)),
      admin.give(ADDED('2020-01-01'), 'seal.png', picture),
      admin.give(ADDED(TOMORROW(), 90), 'seal.png', picture),
      admin.give('/admin/units/nowhere/stamps?validFrom=2099-01-01', 'seal.png', picture),
      admin.give(ADDED(TOMORROW()), 'seal.png', Buffer.alloc(3 * 1024 * 1024, 1)),
    ]);
    expect(refusals.map(({ status, body }) => [status, body['code']])).toEqual([
      [422, 'STAMP_UNFIT'],
      [400, 'FILE_EMPTY'],
      [422, 'STAMP_DATES'],
      [400, 'VALIDATION_FAILED'],
      [404, 'NOT_FOUND'],
      [413, 'FILE_TOO_LARGE'],
    ]);
    expect(await list()).toEqual([]);
  });

  it('the same picture sent twice at once is one version; each look at it is on record', async () => {
    const picture = await stampPng(400);
    const given = await Promise.all([1, 2].map(() => admin.give(ADDED(), 'seal.png', picture)));
    expect(given.map(({ status, body }) => [status, body['no']])).toEqual([
      [201, 1],
      [201, 1],
    ]);
    expect(await list()).toMatchObject([{ no: 1, standing: 'used', revoked: null }]);
    const path = '/admin/units/psj/stamps/1/image';
    expect((await who.officer.read(path)).status).toBe(403);
    expect((await who.head.read(path)).status).toBe(403);
    const opened = await admin.read(path);
    expect([opened.status, opened.headers.get('content-type')]).toEqual([200, 'image/png']);
    const audit = await admin.get<{ items: object[] }>('/admin/audit');
    expect(audit.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          username: 'admin',
          method: 'GET',
          route: '/admin/units/:id/stamps/:no/image',
          subject: 'psj',
          status: 200,
        }),
      ]),
    );
  });

  it('stands on what is issued, over name and date; a preview shows its place and never the seal (GB/T 9704—2012 7.3.5.1)', async () => {
    const c = await HttpCase.register(who);
    await c.complete('screen');
    const open = (await c.state()).tasks.find((t) => t.kind === 'issueCorrectionOrder' && t.state === 'open')!;
    const answer = await fetch(`${stack.url}/api/v1/tasks/${open.id}/preview`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${who.officer.token}` },
      body: JSON.stringify({ data: ANSWERS['issueCorrectionOrder'] }),
    });
    const preview = Buffer.from(await answer.arrayBuffer());
    shot('stamp-preview.pdf', preview);
    expect(wordsIn(preview)).toContain('出具时套印印章');
    expect(picturesIn(preview)).toEqual([]);

    first = await issuedOrder(await HttpCase.register(who));
    shot('stamp-issued.pdf', first.pdf);
    expect(picturesIn(first.pdf)).toEqual([400]);
    expect(sha256(first.pdf)).toBe(first.order.issued!.sha256);
    expect(wordsIn(first.pdf)).not.toContain('（印章）');
    expect(first.pdf.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>[\s\S]*<pdfaid:conformance>B/);
  });

  it('another seal, and its revocation, leave what went out as it was; of two who revoke at once one is told', async () => {
    expect((await admin.give(ADDED(), 'seal.png', await stampPng(300))).body).toEqual({ no: 2 });
    const later = await issuedOrder(await HttpCase.register(who));
    expect(picturesIn(later.pdf)).toEqual([300]);
    const revoke = () => admin.request('POST', '/admin/units/psj/stamps/2/revoke', { reason: '印章刻制有误。' });
    const answers = await Promise.all([revoke(), revoke()]);
    expect(answers.map((a) => a.status).sort()).toEqual([204, 409]);
    expect(await list()).toMatchObject([
      { no: 2, standing: 'revoked', revoked: { reason: '印章刻制有误。' } },
      { no: 1, standing: 'replaced' },
    ]);
    // Nobody has said that the first one is good again.
    const bare = await issuedOrder(await HttpCase.register(who));
    expect(picturesIn(bare.pdf)).toEqual([]);
    expect(wordsIn(bare.pdf)).toContain('（印章）');
    for (const { c, order, pdf } of [first, later])
      expect((await bytes(who.officer, pathOf(c, order.id))).equals(pdf)).toBe(true);
  });

  it('in the dossier, where the paper is set anew, stands the seal it went out with; the package proves itself', async () => {
    const { c, order, pdf } = first;
    await c.act('report-correction', { statement: '已改正。' });
    for (const kind of ['reinspect', 'approveLeniency', 'approveClosing', 'fileDossier']) await c.complete(kind);
    await eventually(
      () => c.state(),
      (s) => s.status === 'closed',
      60_000,
    );
    const zip = await bytes(who.archivist, `/cases/${c.caseNo}/dossier.zip`);
    const path = join(folder, 'dossier.zip');
    writeFileSync(path, zip);
    expect(verify(path)).toMatchObject({ code: 0, said: expect.stringContaining('核验通过') });
    const files = await unpack(zip);
    expect(files.get(`papers/${order.issued!.sha256}.pdf`)!.equals(pdf)).toBe(true);
    shot('stamp-volume.pdf', files.get('正卷.pdf')!);
    expect(picturesIn(files.get('正卷.pdf')!)).toEqual([400]);
  });

  it('one whose picture is lost keeps its papers waiting, no case; restored, they go out with it', async () => {
    expect((await admin.give(ADDED(), 'seal.png', await stampPng(320))).body).toEqual({ no: 3 });
    const db = await createConnection(stack.env['DATABASE_URL']!);
    const [rows] = await db.query<RowDataPacket[]>('SELECT sha256 FROM unit_stamp WHERE no = 3');
    await db.end();
    const hash = String(rows[0]!['sha256']);
    const place = join(stack.env['FILES_DIR']!, hash.slice(0, 2), hash);
    renameSync(place, `${place}.away`);
    const c = await HttpCase.register(who);
    for (const kind of ['screen', 'educate', 'issueCorrectionOrder']) await c.complete(kind);
    expect(await c.state()).toMatchObject({ stage: 'observation' });
    expect(orderOf(await c.state()).issued).toBeUndefined();
    renameSync(`${place}.away`, place);
    const state = await eventually(
      () => c.state(),
      (s) => orderOf(s).issued !== undefined,
      60_000,
    );
    expect(picturesIn(await bytes(who.officer, pathOf(c, orderOf(state).id)))).toEqual([320]);
  });

  it('what is kept is the paper as its electronic seal signed it, and the page says that the seal is for trials', async () => {
    const { c, order, pdf } = first;
    const { content, signature } = partsOf(pdf);
    writeFileSync(join(folder, 'content'), content);
    writeFileSync(join(folder, 'signature'), signature);
    const { unitName } = await c.state();
    writeFileSync(join(folder, 'ca.pem'), pemOf(await new TestSeal(KEY).certificate(unitName)));
    const asked = ['-verify', '-inform', 'DER', '-binary', '-cades', '-purpose', 'any', '-CAfile', 'ca.pem'];
    const files = ['-in', 'signature', '-content', 'content', '-out', 'out'];
    const { status, stderr } = spawnSync('openssl', ['cms', ...asked, ...files], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.stringContaining('CAdES Verification successful')]);
    const { papers } = await who.officer.get<{ papers: { id: string; seals?: object }[] }>(
      `/cases/${c.caseNo}/documents`,
    );
    expect(papers.find((p) => p.id === order.id)!.seals).toEqual({ stamp: 1, electronic: 'test' });
  });

  it('a seal that fails spends no number and leaves no paper; asked again by two at once, one paper is sealed and kept', async () => {
    const options = dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 8, { multipleStatements: true });
    const db = await new DataSource(options).initialize();
    try {
      const { c, order } = first;
      const links = await new CaseRecords(db).links(c.caseNo);
      const caseNo = `${c.caseNo}-copy`;
      const rows = links.map((l) => ({ ...l, caseNo, entry: l.entry.replaceAll(c.caseNo, caseNo) }));
      await db.getRepository(JournalEntity).insert(rows);
      const made = links.find((l) => l.type === 'document.made')!;
      const request = { caseNo, documentId: order.id.replace(c.caseNo, caseNo), through: { seq: made.seq } };
      const worker = (seal: ElectronicSeal) =>
        setsHere(new Issuing(db, new CaseRecords(db), new LawData(db), new FolderStore(stack.env['FILES_DIR']!), seal));
      const last = async () =>
        Number(
          (await db.query<{ n: number }[]>(`SELECT MAX(seq) n FROM issued_paper WHERE word = '盘市监责改'`))[0]!.n,
        );
      const before = await last();
      const failing = worker({ kind: 'test', seal: () => Promise.reject(new Error('the seal service is down')) });
      await expect(failing.issue(request)).rejects.toThrow('the seal service is down');
      expect(await db.getRepository(IssuedPaperEntity).existsBy({ documentId: request.documentId })).toBe(false);
      const workers = [1, 2].map(() => worker(new TestSeal(KEY)));
      const [one, other] = await Promise.all(workers.map((w) => w.issue(request)));
      expect(other).toEqual(one);
      expect(one!.number).toContain(`〕${before + 1}号`);

      // Of a paper that was made days before the seals that are used now the one of that day is put on it.
      await db.query("UPDATE unit_stamp SET valid_from = '2020-01-01' WHERE no = 1");
      const older = `${c.caseNo}-older`;
      const earlier = (at: string) => new Date(Date.parse(at) - 3 * 86_400_000).toISOString();
      await db.getRepository(JournalEntity).insert(
        links.map((l) => {
          const entry = JSON.parse(l.entry.replaceAll(c.caseNo, older)) as { at: string };
          return { ...l, caseNo: older, entry: JSON.stringify({ ...entry, at: earlier(entry.at) }) };
        }),
      );
      const documentId = order.id.replace(c.caseNo, older);
      await workers[0]!.issue({ ...request, caseNo: older, documentId });
      const { stampNo } = await db.getRepository(IssuedPaperEntity).findOneByOrFail({ documentId });
      expect(stampNo).toBe(1);
      for (const w of [failing, ...workers]) w.onApplicationShutdown();
    } finally {
      await db.destroy();
    }
  });

  it('an authority that does not answer holds up no sealing; asked again by two at once, one timestamp stays, and verify proves it (RFC 3161)', async () => {
    const { c } = first;
    const path = `/cases/${c.caseNo}/dossier`;
    const timestamp = async () =>
      (await who.archivist.get<{ seal: { timestampedAt: string | null } }>(path)).seal.timestampedAt;
    await eventually(
      () => Promise.resolve(authority.asked),
      (asked) => asked > 0,
      60_000,
    );
    expect(await timestamp()).toBeNull();
    authority.isDown = false;
    const options = dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 8, { multipleStatements: true });
    const db = await new DataSource(options).initialize();
    try {
      const config = { TIMESTAMP_URL: authority.url, OUTBOUND_TIMEOUT_MS: 10_000 } as Config;
      const quiet = { error: () => undefined } as unknown as Logger;
      await Promise.all([1, 2].map(() => new Timestamps(db, config, quiet).turn()));
    } finally {
      await db.destroy();
    }
    expect(await timestamp()).toMatch(/^\d{4}-/);
    const zip = await bytes(who.archivist, `${path}.zip`);
    expect((await bytes(who.archivist, `${path}.zip`)).equals(zip)).toBe(true);
    const files = await unpack(zip);
    const [token, seal] = [files.get('seal.tst')!, files.get('seal.json')!];
    expect(authority.proves(token, seal)).toBe(true);
    const whole = await verifyWith(files, {});
    expect(whole).toMatchObject({ code: 0, said: expect.stringContaining('由 Example TSA 出具，与封存信息相符') });
    // Nothing that was sealed says that there was one: taken away, it is told to be missing.
    const without = new Map([...files].filter(([path]) => path !== 'seal.tst'));
    expect(await verifyWith(without, {})).toMatchObject({ code: 0, said: expect.stringContaining('无外部时间戳') });
    expect(whole.said).not.toContain('无外部时间戳');

    const altered = Buffer.from(token);
    altered[altered.length - 20] = altered[altered.length - 20]! ^ 1;
    expect(await verifyWith(files, { 'seal.tst': altered })).toMatchObject({
      code: 1,
      said: expect.stringContaining('时间戳的签名核验不通过'),
    });
    const query = timestampQuery(Buffer.from('another seal'));
    const other = await timestampIn(authority.reply(query.der), query);
    expect(await verifyWith(files, { 'seal.tst': other.token })).toMatchObject({
      code: 1,
      said: expect.stringContaining('不是这份封存的时间戳'),
    });
    expect(await verifyWith(files, { 'seal.tst': Buffer.from('none') })).toMatchObject({
      code: 1,
      said: expect.stringContaining('时间戳读不出来'),
    });
  });
});
