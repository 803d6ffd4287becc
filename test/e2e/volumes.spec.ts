import { spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, sign } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Connection, createConnection } from 'mysql2/promise';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { canonical, fileKeyOf } from '#store';
import { HttpCase, type People, people } from '../support/officer-work';
import { sealedOnSpot } from '../support/on-spot';
import { wordsIn } from '../support/pdf';
import { eventually, type Person, TestStack } from '../support/stack';

interface Group {
  year: number;
  years: number | null;
  items: { caseNo: string; displayNo: string; waits: string | null }[];
}
interface Waiting {
  enabled: boolean;
  groups: Group[];
}
interface Made {
  id: number;
  volumeNo: string;
  code?: string;
}
interface Volume {
  state: string;
  volumeNo: string;
  done: number;
  waits: string | null;
  sha256: string | null;
  dossiers: { place: number; caseNo: string; first: number | null; last: number | null; additions: object[] }[];
}

interface Look {
  method: string;
  route: string;
}

const COUNT = 5;
const PDF = Buffer.from('%PDF-1.4\n% 补卷\n%%EOF\n');
const KEY = () => ({ 'idempotency-key': crypto.randomUUID() });

/** 简易程序案件多案一卷: bound above the seals, proven offline, kept and destroyed whole. */
describe('a volume of cases decided on the spot', () => {
  let stack: TestStack;
  let who: People;
  let db: Connection;
  let folder: string;
  let sealed: HttpCase[];
  let other: HttpCase;
  let year: number;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rouzhi-volumes-'));
    stack = await TestStack.start();
    who = await people(stack);
    db = await createConnection({ uri: stack.env['DATABASE_URL']!, supportBigNumbers: true });
    // The one with the first number is sealed last: the order of the seals is not that of the numbers.
    const numbers: string[] = [];
    const ready = async ({ caseNo }: HttpCase) => {
      numbers.push(caseNo);
      await eventually(
        () => Promise.resolve(numbers.length),
        (n) => n === COUNT,
        90_000,
      );
      if (caseNo !== [...numbers].sort()[0]) return;
      await eventually(
        () => db.query('SELECT COUNT(*) AS n FROM dossier') as unknown as Promise<[[{ n: number }]]>,
        ([[{ n }]]) => Number(n) === COUNT - 1,
        90_000,
      );
    };
    sealed = await Promise.all(Array.from({ length: COUNT }, (_, i) => sealedOnSpot(who, `示例摊主${i + 1}`, ready)));
    sealed.sort((a, b) => a.caseNo.localeCompare(b.caseNo));
    other = await HttpCase.register(who);
    await other.withdraw('重复登记。');
    await other.complete('fileDossier');
    const { items } = await eventually(
      () => who.archivist.get<{ items: { year: number }[] }>('/archives'),
      ({ items: all }) => all.length === COUNT + 1,
      90_000,
    );
    year = items[0]!.year;
  });
  afterAll(async () => {
    await db?.end();
    await stack?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const waiting = () => who.archivist.get<Waiting>('/archive-volumes/waiting');
  const volume = (id: number) => who.archivist.get<Volume>(`/archive-volumes/${id}`);
  const wish = (cases: readonly HttpCase[], change: object = {}) => ({
    ...{ year, years: 30, caseNos: cases.map((c) => c.caseNo), note: '本卷各案均当场处罚。' },
    ...change,
  });
  const compose = (person: Person, cases: readonly HttpCase[], change: object = {}) =>
    person.request<Made>('POST', '/archive-volumes', wish(cases, change), KEY());
  const bytes = async (path: string) => Buffer.from(await (await who.archivist.read(path)).arrayBuffer());
  const put = (name: string, content: Buffer | string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  function verify(zip: Buffer, ...args: string[]): { code: number | null; said: string } {
    const script = join(__dirname, '../../scripts/verify.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, put('volume.zip', zip), ...args], {
      encoding: 'utf8',
    });
    return { code: status, said: stdout + stderr };
  }
  const altered = (caseNo: string, from: string, to: string) =>
    db.query('UPDATE journal_entry SET entry = REPLACE(entry, ?, ?) WHERE case_no = ?', [from, to, caseNo]);
  let first: number;
  let second: number;

  it('waits for the unit to say so, and shows what may be bound, the oldest first, by year and period', async () => {
    expect(await waiting()).toMatchObject({ enabled: false, groups: [] });
    expect((await compose(who.archivist, sealed)).body.code).toBe('VOLUME_OFF');
    const set = (person: Person) => person.request<Made>('PUT', '/archive-volumes/setting', { enabled: true });
    expect((await set(who.head)).body.code).toBe('ARCHIVE_NOT_YOURS');
    expect((await set(who.officer)).status).toBe(403);
    expect((await set(who.archivist)).status).toBe(204);
    const { groups } = await waiting();
    expect(groups).toMatchObject([{ year, years: 30 }]);
    // What was decided otherwise is not among them.
    expect(groups[0]!.items.map((i) => i.caseNo).sort()).toEqual(sealed.map((c) => c.caseNo).sort());
  });

  it('refuses who may not, what waits, what is another’s, and more than fifty', async () => {
    const [held] = sealed as [HttpCase];
    expect((await compose(who.head, sealed)).body.code).toBe('ARCHIVE_NOT_YOURS');
    const stranger = await stack.as('archivist2');
    await stranger.request('PUT', '/archive-volumes/setting', { enabled: true });
    expect((await compose(stranger, sealed)).body).toMatchObject({
      ...{ code: 'VOLUME_MEMBERS', detail: expect.stringContaining('不是本单位') },
    });
    expect((await compose(who.archivist, [other])).body).toMatchObject({
      detail: expect.stringContaining('不是当场处罚'),
    });
    const many = Array.from({ length: 51 }, (_, i) => `none-${i}`);
    expect((await compose(who.archivist, [], { caseNos: many })).status).toBe(400);
    expect((await compose(who.archivist, sealed, { years: 10 })).body.code).toBe('VOLUME_MEMBERS');
    const { id } = await who.head.post<{ id: number }>(`/archives/${held.caseNo}/holds`, {
      ...{ ground: 'remedy', reason: '复议中。' },
    });
    expect((await waiting()).groups[0]!.items.find((i) => i.caseNo === held.caseNo)!.waits).toContain('冻结');
    expect((await compose(who.archivist, sealed)).body).toMatchObject({ detail: expect.stringContaining('冻结') });
    await who.head.post(`/archives/${held.caseNo}/holds/${id}/lift`, { reason: '已了结。' });
    expect((await who.archivist.request('GET', '/archive-volumes', undefined)).body).toMatchObject({ items: [] });
  });

  it('is previewed, then bound once whoever composes it twice, with a number of its own', async () => {
    const preview = await fetch(`${stack.url}/api/v1/archive-volumes/preview`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${who.archivist.token}` },
      body: JSON.stringify(wish(sealed.slice(0, 3))),
    });
    expect(preview.status).toBe(200);
    expect(wordsIn(Buffer.from(await preview.arrayBuffer()))).toContain('组卷后编号');
    expect(await who.archivist.get('/archive-volumes')).toMatchObject({ items: [] });
    await altered(sealed[1]!.caseNo, '占用人行道', '占用车行道');
    expect((await compose(who.archivist, sealed.slice(0, 3))).body).toMatchObject({
      ...{ code: 'VOLUME_RECORD', detail: expect.stringContaining('与封存时不一致') },
    });
    expect(await who.archivist.refused('/archive-volumes/preview', wish(sealed.slice(0, 3)))).toMatchObject({
      code: 'VOLUME_RECORD',
    });
    await altered(sealed[1]!.caseNo, '占用车行道', '占用人行道');
    const both = await Promise.all([
      compose(who.archivist, sealed.slice(0, 3)),
      compose(who.archivist, sealed.slice(0, 4)),
    ]);
    expect(both.map((b) => b.status).sort()).toEqual([201, 409]);
    const made = both.find((b) => b.status === 201)!.body;
    expect(made.volumeNo).toBe(`${year}年简易程序第1卷`);
    first = made.id;
    const bound = await eventually(
      () => volume(first),
      (v) => v.state === 'bound',
      60_000,
    );
    expect(bound.done).toBe(bound.dossiers.length);
    let page = 1;
    for (const d of bound.dossiers) {
      expect(d.first).toBe(page);
      page = d.last! + 1;
    }
    const pdf = await bytes(`/archive-volumes/${first}/volume.pdf`);
    if (process.env['PAPER_SHOTS']) writeFileSync(join(process.env['PAPER_SHOTS'], 'volume.pdf'), pdf);
    expect(pdf.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>[\s\S]*<pdfaid:conformance>B/);
    const words = wordsIn(pdf);
    for (const said of [
      '当场行政处罚案卷',
      made.volumeNo,
      '卷内文件目录',
      '当场行政处罚决定书',
      '卷内备考表',
      '本卷各案均当场处罚。',
      '以封存的案卷为准',
    ])
      expect(words).toContain(said);
    const { items } = await who.archivist.get<{ items: { caseNo: string; volume: object | null }[] }>('/archives');
    expect(items.filter((i) => i.volume !== null)).toHaveLength(bound.dossiers.length);
    // A member stays provable by itself.
    const own = await bytes(`/cases/${bound.dossiers[0]!.caseNo}/dossier.zip`);
    expect(verify(own).said).toContain('核验通过');
  });

  /** As where its process died. */
  const unbind = (id: number, more: string) =>
    db.query(`UPDATE bound_volume SET state = 'binding', manifest = NULL, seal = NULL, ${more} WHERE id = ?`, [id]);
  const boundAgain = () =>
    eventually(
      () => volume(first),
      (v) => v.state === 'bound',
      60_000,
    );

  it('stands in the order of the seals', async () => {
    const { dossiers } = await volume(first);
    const [rows] = (await db.query('SELECT case_no FROM dossier ORDER BY chain_no')) as unknown as [
      { case_no: string }[],
    ];
    const members = new Set(dossiers.map((d) => d.caseNo));
    expect(dossiers.at(-1)!.caseNo).toBe(sealed[0]!.caseNo);
    expect(dossiers.map((d) => d.caseNo)).toEqual(rows.map((r) => r.case_no).filter((c) => members.has(c)));
  });

  it('goes on where a process died over it, to the same pages; those it left are let go', async () => {
    const before = await volume(first);
    const left = createHash('sha256').update('pages of another version').digest('hex');
    const there = join(stack.env['FILES_DIR']!, fileKeyOf(left));
    mkdirSync(dirname(there), { recursive: true });
    writeFileSync(there, 'pages of another version');
    await unbind(first, `sha256 = '${left}', lease = 'another', leased_until = NOW(3) + INTERVAL 1 HOUR`);
    // What the other has on lease waits for it, whatever else is bound meanwhile.
    second = (await compose(who.archivist, sealed.slice(4))).body.id;
    await eventually(
      () => volume(second),
      (v) => v.state === 'bound',
      60_000,
    );
    expect(await volume(first)).toMatchObject({ state: 'binding', sha256: null });
    await db.query("UPDATE bound_volume SET leased_until = '2020-01-01' WHERE lease = 'another'");
    expect((await boundAgain()).sha256).toBe(before.sha256);
    await eventually(
      () => Promise.resolve(existsSync(there)),
      (is) => !is,
    );
  });

  it('is bound of what was sealed only, and says whose record is not as it was', async () => {
    const [caseNo] = (await volume(second)).dossiers.map((d) => d.caseNo) as [string];
    await altered(caseNo, '占用人行道', '占用车行道');
    await unbind(second, 'lease = NULL, leased_until = NULL');
    const { state, waits } = await eventually(
      () => volume(second),
      (v) => v.waits !== null,
      60_000,
    );
    expect(state).toBe('binding');
    expect(waits).toContain('与封存时不一致');
  });

  it('is proven offline with what was added since, and the first thing altered is named', async () => {
    const { dossiers } = await volume(first);
    const member = dossiers[0]!.caseNo;
    await who.archivist.give(
      `/archives/${member}/additions?title=%E5%9B%9E%E6%89%A7&reason=%E5%90%8E%E5%88%B0`,
      '回执.pdf',
      PDF,
    );
    expect((await volume(first)).dossiers[0]!.additions).toHaveLength(1);
    const zip = await bytes(`/archive-volumes/${first}/volume.zip`);
    const chain = put('chain.jsonl', await bytes('/dossiers/registry'));
    expect(verify(zip, '--chain', chain)).toMatchObject({ code: 0, said: expect.stringContaining('核验通过') });
    const opened = await fromBufferPromise(zip);
    const files = new Map<string, Buffer>();
    for await (const entry of opened.eachEntry())
      files.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)));
    const swap = (path: string, from: string, to: string) => (f: Map<string, Buffer>) =>
      f.set(path, Buffer.from(f.get(path)!.toString().replace(from, to)));
    const added = 'members/0001/additions/0001.json';
    // By whoever holds the key: only the registry tells it from the one that was made.
    const key = createPrivateKey({
      ...{ key: Buffer.from(stack.env['DOSSIER_KEY']!, 'base64'), format: 'der', type: 'pkcs8' },
    });
    const anotherSigned = (record: Buffer) => {
      const { signature: _, ...said } = JSON.parse(record.toString()) as Record<string, unknown>;
      const other = { ...said, reason: '先到' };
      const signature = sign(null, Buffer.from(canonical(other)), key).toString('base64');
      return Buffer.from(canonical({ ...other, signature }));
    };
    const changes: [(f: Map<string, Buffer>) => unknown, RegExp][] = [
      [(f) => f.set('卷.pdf', Buffer.from('%PDF-1.4 else')), /“卷\.pdf”被改动/],
      [swap('manifest.json', '示例摊主', '别的摊主'), /manifest\.json 被改动/],
      [swap('seal.json', '"number":1', '"number":2'), /本卷的封存信息被改动/],
      [swap('members/0002/manifest.json', '示例摊主', '别的摊主'), /第 2 件（.*）的清单被改动/],
      [swap('members/0002/seal.json', 'sealedAt":"2', 'sealedAt":"1'), /第 2 件（.*）的封存信息被改动/],
      [(f) => f.delete('members/0002/seal.json'), /缺少第 2 件（.*）的封存信息/],
      [
        (f) => {
          for (const what of ['manifest.json', 'seal.json'])
            f.set(`members/0002/${what}`, f.get(`members/0001/${what}`)!);
        },
        /第 2 件（.*）的封存信息被替换/,
      ],
      [swap('members/0001/additions/0001.json', '后到', '先到'), /第 1 件（.*）第 1 次补卷.*被改动/],
      [(f) => f.set(added, anotherSigned(f.get(added)!)), /第 1 件（.*）第 1 次补卷与登记不符：被替换/],
      [(f) => f.delete('members/0001/additions/0001.json'), /缺少第 1 件（.*）第 1 次补卷：登记中有 1 次/],
      [(f) => f.set('members/0009/seal.json', PDF), /多出“members\/0009\/seal\.json”/],
    ];
    for (const [change, named] of changes) {
      const copy = new Map(files);
      change(copy);
      const made = new ZipFile();
      for (const [path, content] of copy) made.addBuffer(content, path, { compress: false });
      made.end();
      const { code, said } = verify(await buffer(made.outputStream), '--chain', chain);
      expect(said).toMatch(named);
      expect(code).toBe(1);
    }
  });

  it('tells of each case in it who looked at the whole', async () => {
    const { dossiers } = await volume(first);
    const admin = await stack.as('admin');
    const looks = async (caseNo: string) =>
      (await admin.get<{ items: Look[] }>(`/admin/audit?username=archivist&caseNo=${caseNo}`)).items.map(
        ({ method, route }) => `${method} ${route}`,
      );
    for (const { caseNo } of dossiers)
      expect(await looks(caseNo)).toEqual(
        expect.arrayContaining([
          'GET /archive-volumes/:id/volume.pdf',
          'GET /archive-volumes/:id/volume.zip',
          'GET /archive-volumes/:id',
        ]),
      );
    expect(await looks(sealed[0]!.caseNo)).toContain('POST /archive-volumes/preview');
    expect(await looks(sealed.at(-1)!.caseNo)).not.toContain('GET /archive-volumes/:id/volume.pdf');
  });

  it('is lent, held and destroyed whole', async () => {
    const { dossiers } = await volume(first);
    const [one, two] = dossiers.map((d) => d.caseNo) as [string, string];
    const of = (caseNo: string, what = '') => `/archives/${caseNo}${what}`;
    const loan = { borrower: '市司法局李某', purpose: '案卷评查', dueOn: '2099-01-01' };
    const { id: lent } = await who.archivist.post<{ id: number }>(of(one, '/loans'), loan);
    expect(await who.archivist.refused(of(two, '/loans'), loan)).toMatchObject({ code: 'ARCHIVE_LENT' });
    await who.archivist.post(of(one, `/loans/${lent}/return`), {});

    const destroy = { conclusion: 'destroy', opinion: '期满，无继续保存价值。' };
    await db.query("UPDATE retention_rule SET confirmed = 1, years = 1 WHERE outcome = 'penalty'");
    await db.query('UPDATE kept_dossier SET year = 2020 WHERE volume_id = ? AND case_no <> ?', [first, two]);
    // Its own time is over; the volume's is not.
    const due = async () => (await who.archivist.get<{ items: object[] }>('/archives?view=due')).items;
    expect(await due()).toEqual([]);
    expect(await who.archivist.refused(of(one, '/appraisals'), destroy)).toMatchObject({
      ...{ code: 'ARCHIVE_NOT_DUE', detail: expect.stringContaining('整卷') },
    });
    await db.query('UPDATE kept_dossier SET year = 2020 WHERE volume_id = ?', [first]);
    expect(await due()).toHaveLength(dossiers.length);
    const { id: hold } = await who.head.post<{ id: number }>(of(two, '/holds'), {
      ground: 'remedy',
      reason: '诉讼中。',
    });
    expect(await who.archivist.refused(of(one, '/appraisals'), destroy)).toMatchObject({ code: 'ARCHIVE_HELD' });
    await who.head.post(of(two, `/holds/${hold}/lift`), { reason: '已了结。' });

    const { id } = await who.archivist.post<{ id: number }>(of(one, '/appraisals'), destroy);
    expect(await who.archivist.refused(of(two, '/appraisals'), destroy)).toMatchObject({ code: 'ARCHIVE_APPRAISED' });
    await who.head.post(of(one, `/appraisals/${id}/approve`));
    await who.legal.post(of(one, `/appraisals/${id}/witness`));
    const gone = await who.archivist.get<{ items: object[] }>('/archives?view=destroyed');
    expect(gone.items).toHaveLength(dossiers.length);
    expect((await volume(first)).state).toBe('destroyed');
    expect((await who.archivist.read(`/archive-volumes/${first}/volume.pdf`)).status).toBe(404);
    await eventually(
      () => db.query('SELECT COUNT(*) AS n FROM doomed_file') as unknown as Promise<[[{ n: number }]]>,
      ([[{ n }]]) => Number(n) === 0,
    );
    // The one whose record was altered is told.
    expect(stack.unexplained().filter((line) => !line.includes('NotAsSealed'))).toEqual([]);
  });
});
