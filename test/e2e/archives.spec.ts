import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Connection, createConnection } from 'mysql2/promise';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, type Person, TestStack } from '../support/stack';

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\n% 补卷\n%%EOF\n');
const COUNT = 3;
const KEY = () => ({ 'idempotency-key': crypto.randomUUID() });

interface Line {
  caseNo: string;
  archiveNo: string | null;
  due: boolean;
  keptThrough: string | null;
  pages: number;
}
interface Whole extends Line {
  may: string[];
  barred: string | null;
  appraisals: { id: number; state: string; certificate: { number: number; text: string } | null }[];
}

/** The life of a sealed dossier, to its end. @source 档案法 第二十一条; 档案法实施条例 第十九条 */
describe('the archive', () => {
  let stack: TestStack;
  let who: People;
  let legal: Person;
  let db: Connection;
  let folder: string;
  let sealed: HttpCase[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rouzhi-archives-'));
    stack = await TestStack.start();
    who = await people(stack);
    legal = who.legal;
    db = await createConnection({ uri: stack.env['DATABASE_URL']!, supportBigNumbers: true });
    sealed = await Promise.all(Array.from({ length: COUNT }, corrected));
    await Promise.all(sealed.map((c) => c.complete('fileDossier')));
    await eventually(
      () => who.archivist.get<{ items: Line[] }>('/archives'),
      ({ items }) => items.length === COUNT,
      60_000,
    );
  });
  afterAll(async () => {
    await db?.end();
    await stack?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  async function corrected(): Promise<HttpCase> {
    const c = await HttpCase.register(who);
    // Every case has the same picture: it lies in the store once.
    const { body } = await who.officer.give<{ sha256: string }>(`/cases/${c.caseNo}/attachments`, '店面.png', DOT);
    await c.toObservation();
    await c.act('report-correction', { statement: '招牌已经移到门口醒目处。', attachments: [body.sha256] });
    for (const kind of ['reinspect', 'approveLeniency', 'approveClosing']) await c.complete(kind);
    return c;
  }

  const of = ({ caseNo }: HttpCase, what = '') => `/archives/${caseNo}${what}`;
  const list = async (query = '') => (await who.archivist.get<{ items: Line[] }>(`/archives${query}`)).items;
  const whole = (c: HttpCase) => who.archivist.get<Whole>(of(c));
  const bytes = async (path: string) => Buffer.from(await (await who.archivist.read(path)).arrayBuffer());
  const put = (name: string, content: Buffer | string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const registry = async () => put('chain.jsonl', await bytes('/dossiers/registry'));
  async function verify(zip: Buffer, ...args: string[]): Promise<{ code: number | null; said: string }> {
    const script = join(__dirname, '../../scripts/verify.mjs');
    const path = put('package.zip', zip);
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, path, ...args], { encoding: 'utf8' });
    return { code: status, said: stdout + stderr };
  }
  const stored = (sha256: string) => existsSync(join(stack.env['FILES_DIR']!, sha256.slice(0, 2), sha256));

  it('numbers by the rule of the unit, in the order of the sealing, without a gap; a rule that cannot is refused', async () => {
    expect((await list()).every((l) => l.archiveNo === null && l.pages > 0)).toBe(true);
    const set = (person: Person, pattern: string) =>
      person.request<{ code: string; numbered: number }>('PUT', '/archives/numbering', { pattern });
    expect((await set(who.archivist, '{年度}-{部门}-{序号}')).body.code).toBe('ARCHIVE_PATTERN');
    expect((await set(who.head, '{年度}-{序号}')).body.code).toBe('ARCHIVE_NOT_YOURS');
    const pattern = 'J01-XZ·{年度}-{期限}-{序号:4}';
    // Two at once give no number twice.
    const both = await Promise.all([set(who.archivist, pattern), set(who.archivist, pattern)]);
    expect(both.map((b) => b.status)).toEqual([200, 200]);
    const lines = await eventually(list, (l) => l.every((one) => one.archiveNo !== null));
    const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
    expect(lines.map((l) => l.archiveNo).sort()).toEqual([1, 2, 3].map((n) => `J01-XZ·${year}-D10-000${n}`));
    expect(lines[0]!.keptThrough).toBe(`${year + 10}-12-31`);
  });

  it('is for whoever keeps and supervises it, within the own units', async () => {
    expect((await who.officer.read('/archives')).status).toBe(403);
    const stranger = await stack.as('head2');
    expect(await stranger.get('/archives')).toMatchObject({ items: [] });
    expect((await stranger.read(of(sealed[0]!))).status).toBe(404);
    expect(await stranger.get(`/archives/search?q=${encodeURIComponent('醒目处')}`)).toEqual({
      items: [],
      more: false,
    });
    expect(await stranger.refused(of(sealed[0]!, '/holds'), { ground: 'remedy', reason: '复议。' })).toMatchObject({
      status: 404,
    });
  });

  it('finds a dossier by words of its record, with where they stand; every look is told', async () => {
    const found = await who.archivist.get<{
      items: { caseNo: string; excerpts: { match: string; before: string }[] }[];
    }>(`/archives/search?q=${encodeURIComponent('移到门口')}`);
    expect(found.items).toHaveLength(COUNT);
    expect(found.items[0]!.excerpts[0]).toMatchObject({
      match: '移到门口',
      before: expect.stringContaining('招牌已经'),
    });
    // Parts that stand apart are no match.
    expect(await who.archivist.get(`/archives/search?q=${encodeURIComponent('门口招牌')}`)).toMatchObject({
      items: [],
    });
    await whole(sealed[0]!);
    const admin = await stack.as('admin');
    await eventually(
      () => admin.get<{ items: { route: string; caseNo: string | null }[] }>('/admin/audit?username=archivist'),
      ({ items }) =>
        items.some((r) => r.route === '/archives/search') &&
        items.some((r) => r.route === '/archives/:caseNo' && r.caseNo === sealed[0]!.caseNo),
    );
  });

  it('is lent to one at a time, and comes back', async () => {
    const [c] = sealed;
    const lend = { borrower: '市司法局李某', purpose: '案卷评查', dueOn: '2099-01-01' };
    expect(await who.archivist.refused(of(c!, '/loans'), { ...lend, dueOn: '2020-01-01' })).toMatchObject({
      code: 'ARCHIVE_DATES',
    });
    expect(await who.head.refused(of(c!, '/loans'), lend)).toMatchObject({ code: 'ARCHIVE_NOT_YOURS' });
    const both = await Promise.all(
      [1, 2].map(() => who.archivist.request<{ code?: string }>('POST', of(c!, '/loans'), lend, KEY())),
    );
    expect(both.map((b) => b.status).sort()).toEqual([201, 409]);
    expect(both.find((b) => b.status === 409)!.body.code).toBe('ARCHIVE_LENT');
    await db.query("UPDATE dossier_loan SET due_on = '2020-01-01'");
    expect((await list('?view=overdue')).map((l) => l.caseNo)).toEqual([c!.caseNo]);
    const [[{ id }]] = (await db.query('SELECT id FROM dossier_loan')) as unknown as [[{ id: number }]];
    await who.archivist.post(of(c!, `/loans/${id}/return`), { note: '完好' });
    expect(await who.archivist.refused(of(c!, `/loans/${id}/return`), {})).toMatchObject({ code: 'LOAN_RETURNED' });
    expect(await list('?view=lent')).toEqual([]);
  });

  it('takes additions after its sealing, signed and in a chain, which the package proves', async () => {
    const c = sealed[1]!;
    const add = (person: Person, title: string, content = PDF) =>
      person.give<{ no: number; code?: string }>(
        of(c, `/additions?title=${encodeURIComponent(title)}&reason=${encodeURIComponent('归档后收到')}`),
        '回执.pdf',
        content,
      );
    expect((await add(who.officer, '复议决定书')).status).toBe(403);
    expect((await add(who.head, '复议决定书')).body.code).toBe('ARCHIVE_NOT_YOURS');
    const [one, other] = await Promise.all([
      add(who.archivist, '复议决定书'),
      add(who.archivist, '送达回证', Buffer.concat([PDF, Buffer.from('%2\n')])),
    ]);
    expect([one.body.no, other.body.no].sort()).toEqual([1, 2]);
    expect((await add(who.archivist, '再传一次')).body.no).toBe(one.body.no);
    const chain = await registry();
    const zip = await bytes(`/cases/${c.caseNo}/dossier.zip`);
    expect(await verify(zip, '--chain', chain)).toMatchObject({ code: 0, said: expect.stringContaining('补卷 2 次') });

    const opened = await fromBufferPromise(zip);
    const files = new Map<string, Buffer>();
    for await (const entry of opened.eachEntry())
      files.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)));
    const tampered = async (change: (files: Map<string, Buffer>) => void) => {
      const copy = new Map(files);
      change(copy);
      const made = new ZipFile();
      for (const [path, content] of copy) made.addBuffer(content, path, { compress: false });
      made.end();
      return buffer(made.outputStream);
    };
    const record = 'additions/0001.json';
    const file = [...files.keys()].find((path) => path.startsWith('additions/0001-'))!;
    const changes: [(files: Map<string, Buffer>) => void, RegExp][] = [
      [
        (f) => f.set(record, Buffer.from(f.get(record)!.toString().replace('归档后收到', '归档前收到'))),
        /第 1 次补卷.*被改动/,
      ],
      [(f) => f.set(file, Buffer.from('%PDF-1.4 else')), /第 1 次补卷.*的文件“回执\.pdf”被改动/],
      [(f) => (f.delete(record), f.delete(file)), /缺少第 1 次补卷/],
      [(f) => f.set('additions/0009-x.pdf', PDF), /多出“additions\/0009-x\.pdf”/],
      [
        (f) => {
          for (const path of [...f.keys()].filter((p) => p.startsWith('additions/0002'))) f.delete(path);
        },
        /缺少第 2 次补卷：登记中有 2 次/,
      ],
    ];
    for (const [change, named] of changes) {
      const { code, said } = await verify(await tampered(change), '--chain', chain);
      expect(said).toMatch(named);
      expect(code).toBe(1);
    }
  });

  it('is not destroyed before its time, by an unapproved table, while it is held back, or by fewer than three', async () => {
    const [c] = sealed;
    const destroy = { conclusion: 'destroy', opinion: '期满，无继续保存价值。' };
    const refused = (person: Person, what: string, body: unknown = {}) => person.refused(of(c!, what), body);
    expect(await refused(who.archivist, '/appraisals', destroy)).toMatchObject({
      ...{ code: 'RETENTION_UNCONFIRMED', source: '档案法 第二十一条；档案法实施条例 第十九条' },
    });
    // Proposed by one, put in force by another, for what was sealed before as well.
    const admin = await stack.as('admin');
    const table = { source: '本机关保管期限表（测试）', effectiveFrom: '2000-01-01', confirmed: true };
    const rows = [
      { outcome: 'noPenalty', years: 1 },
      { outcome: 'noFiling', years: 1 },
      { outcome: 'orderFulfilled', years: 1 },
    ];
    const { id } = await admin.post<{ id: number }>('/proposals/retention', { ...table, rows });
    expect(await admin.refused(`/proposals/${id}/publish`, {})).toMatchObject({ code: 'OWN_PROPOSAL' });
    await legal.post(`/proposals/${id}/publish`);
    expect(await refused(who.archivist, '/appraisals', destroy)).toMatchObject({ code: 'ARCHIVE_NOT_DUE' });
    await db.query("UPDATE kept_dossier SET year = 2020, sealed_on = '2020-05-01' WHERE case_no = ?", [c!.caseNo]);
    expect((await list('?view=due')).map((l) => l.caseNo)).toEqual([c!.caseNo]);

    const { id: hold } = await who.head.post<{ id: number }>(of(c!, '/holds'), {
      ground: 'remedy',
      reason: '诉讼中。',
    });
    expect(await refused(who.archivist, '/appraisals', destroy)).toMatchObject({
      ...{ code: 'ARCHIVE_HELD', source: '档案法 第二十一条' },
    });
    expect((await whole(c!)).barred).toContain('冻结');
    await who.head.post(of(c!, `/holds/${hold}/lift`), { reason: '诉讼已了结。' });
    expect(await who.head.refused(of(c!, `/holds/${hold}/lift`), { reason: '再一次' })).toMatchObject({
      code: 'HOLD_LIFTED',
    });

    expect(await refused(who.head, '/appraisals', destroy)).toMatchObject({ code: 'ARCHIVE_NOT_YOURS' });
    const { id: appraisal } = await who.archivist.post<{ id: number }>(of(c!, '/appraisals'), destroy);
    expect(await refused(who.archivist, '/appraisals', destroy)).toMatchObject({ code: 'ARCHIVE_APPRAISED' });
    const step = (what: string) => `/appraisals/${appraisal}/${what}`;
    expect(await refused(legal, step('witness'))).toMatchObject({ code: 'ARCHIVE_APPRAISED' });
    expect(await refused(who.archivist, step('approve'))).toMatchObject({ code: 'ARCHIVE_NOT_YOURS' });
    await who.head.post(of(c!, step('approve')));
    for (const person of [who.head, who.archivist])
      expect(await refused(person, step('witness'))).toMatchObject({ code: 'ARCHIVE_SAME_PERSON' });
    // Held back between approval and destruction: it is asked anew.
    const { id: late } = await who.head.post<{ id: number }>(of(c!, '/holds'), {
      ground: 'supervision',
      reason: '评查。',
    });
    expect(await refused(legal, step('witness'))).toMatchObject({ code: 'ARCHIVE_HELD' });
    await who.head.post(of(c!, `/holds/${late}/lift`), { reason: '评查结束。' });
  });

  it('ends whole or not at all: record and files are gone, certificate and chain stay, what others refer to stays', async () => {
    const [c, kept] = sealed as [HttpCase, HttpCase];
    const { id } = (await whole(c)).appraisals[0]!;
    const witness = of(c, `/appraisals/${id}/witness`);
    const [[dossier]] = (await db.query('SELECT package, seal_hash FROM dossier WHERE case_no = ?', [
      c.caseNo,
    ])) as unknown as [[{ package: string; seal_hash: string }]];
    const { files } = JSON.parse(dossier.package) as { files: { path: string; sha256: string }[] };
    const shared = files.find((f) => f.path.startsWith('originals/'))!.sha256;
    const own = files.filter((f) => f.sha256 !== shared).map((f) => f.sha256);

    // Ends at its very last write: nothing has happened.
    await db.query("INSERT INTO counter (name, value) VALUES ('destruction', 7)");
    expect((await legal.request('POST', witness, {})).status).toBe(500);
    expect((await whole(c)).appraisals[0]!.state).toBe('approved');
    expect((await verify(await bytes(`/cases/${c.caseNo}/dossier.zip`))).code).toBe(0);
    expect(await who.archivist.get(`/cases/${c.caseNo}/dossier`)).toMatchObject({ intact: true });
    await db.query("DELETE FROM counter WHERE name = 'destruction'");

    // Two at once: one has done it.
    const both = await Promise.all([1, 2].map(() => legal.request<{ code?: string }>('POST', witness, {}, KEY())));
    expect(both.map((b) => b.status).sort()).toEqual([204, 409]);
    const end = await eventually(
      () => whole(c),
      () => own.every((hash) => !stored(hash)),
    );
    expect(stored(shared)).toBe(true);
    const { certificate } = end.appraisals[0]!;
    expect(JSON.parse(certificate!.text)).toMatchObject({
      ...{ number: 1, previous: null, caseNo: c.caseNo, format: 'rouzhi-destruction/1' },
      dossier: {
        ...{ number: expect.any(Number), sealSha256: dossier.seal_hash },
        files: expect.arrayContaining([expect.objectContaining({ sha256: own[0] })]),
      },
      ...{ appraised: { username: 'archivist' }, approved: { username: 'head' }, witnessed: { username: 'legal' } },
    });
    expect(end).toMatchObject({ may: [], barred: null });
    expect(await who.archivist.refused(of(c, '/holds'), { ground: 'other', reason: '晚了。' })).toMatchObject({
      code: 'ARCHIVE_DESTROYED',
    });
    for (const path of ['', '/dossier', '/dossier.zip', '/timeline'])
      await eventually(
        () => who.archivist.read(`/cases/${c.caseNo}${path}`),
        (answer) => answer.status === 404,
        90_000,
      );
    for (const table of [
      'journal_entry',
      'case_file',
      'attachment',
      'task',
      'dossier_text',
      'dossier_term',
      'notification',
    ]) {
      const [[{ n }]] = (await db.query(`SELECT COUNT(*) AS n FROM ${table} WHERE case_no = ?`, [
        c.caseNo,
      ])) as unknown as [[{ n: number }]];
      expect([table, Number(n)]).toEqual([table, 0]);
    }

    // The others prove themselves, against the whole chain.
    const chain = await registry();
    for (const other of sealed.slice(1))
      expect((await verify(await bytes(`/cases/${other.caseNo}/dossier.zip`), '--chain', chain)).said).toContain(
        '核验通过',
      );
    expect((await list('?view=destroyed')).map((l) => l.caseNo)).toEqual([c.caseNo]);

    // What died after its transaction goes on: a file of nobody goes, one that somebody has stays.
    const lying = Buffer.from('nobody refers to it');
    const nobodys = createHash('sha256').update(lying).digest('hex');
    mkdirSync(join(stack.env['FILES_DIR']!, nobodys.slice(0, 2)), { recursive: true });
    writeFileSync(join(stack.env['FILES_DIR']!, nobodys.slice(0, 2), nobodys), lying);
    await db.query('INSERT INTO doomed_file (sha256, case_no) VALUES ?', [
      [nobodys, shared].map((sha256) => [sha256, c.caseNo]),
    ]);
    await eventually(
      () => db.query('SELECT COUNT(*) AS n FROM doomed_file') as unknown as Promise<[[{ n: number }]]>,
      ([[{ n }]]) => Number(n) === 0,
    );
    expect([stored(nobodys), stored(shared)]).toEqual([false, true]);
    expect((await verify(await bytes(`/cases/${kept.caseNo}/dossier.zip`))).code).toBe(0);
    expect(stack.unexplained().filter((line) => !line.includes('is lost'))).toEqual([]);
  });
});
