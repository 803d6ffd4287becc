import { createConnection } from 'mysql2/promise';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, Person, TestStack } from '../support/stack';

interface Typical {
  id: number;
  state: string;
  revision: number;
  title: string;
  facts: string;
  law: string;
  outcome: string;
  meaning: string;
  may: Record<'edit' | 'submit' | 'review' | 'withdraw', boolean>;
  steps: { did: string; by: string; note: string | null }[];
}

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** 以案释法, from a sealed case to everybody. */
describe('typical cases', () => {
  let stack: TestStack;
  let who: People;
  let second: Person;
  let anybody: Person;
  let c: HttpCase;
  let id: number;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    second = await stack.as('officer2');
    anybody = new Person(stack.url);
    c = await HttpCase.register(who);
    await who.officer.give(`/cases/${c.caseNo}/attachments`, '店面.png', DOT);
    await c.toObservation();
    const { body } = await who.officer.give<{ sha256: string }>(`/cases/${c.caseNo}/attachments`, '店面.png', DOT);
    await c.act('report-correction', { statement: '已改正。', attachments: [body.sha256] });
    for (const kind of ['reinspect', 'approveLeniency', 'approveClosing']) await c.complete(kind);
  });
  afterAll(() => stack?.end());

  const read = (person = who.officer) => person.get<Typical>(`/typical-cases/${id}`);
  const published = async () => (await anybody.get<{ items: { id: number }[] }>('/public-typical-cases')).items;
  const feed = async () => (await anybody.read('/public-typical-cases/feed.atom')).text();
  const textOf = ({ title, facts, law, outcome, meaning }: Typical) => ({ title, facts, law, outcome, meaning });
  const save = (person: Person, change: Partial<Typical>, revision: number, from: Typical) =>
    person.request<{ code?: string; detail?: string; errors?: { path: string }[] }>('PUT', `/typical-cases/${id}`, {
      ...textOf(from),
      ...change,
      revision,
    });
  const step = async (person: Person, path: string, body: object) => {
    const { status, body: told } = await person.request<{ code?: string }>(
      'POST',
      `/typical-cases/${id}/${path}`,
      body,
    );
    return [status, told?.code];
  };
  const passed = (revision: number) => ({ revision, passed: true, note: '属实，可以发布。' });

  it('is drafted from a sealed case alone, once, by whoever may, and the draft names nobody', async () => {
    expect(await who.officer.refused('/typical-cases', { caseNo: c.caseNo })).toMatchObject({
      code: 'TYPICAL_NOT_SEALED',
      source: expect.stringContaining('实施方案') as string,
    });
    await c.complete('fileDossier');
    await eventually(
      () => c.state(),
      (s) => s.status === 'closed',
      60_000,
    );
    expect((await who.archivist.refused('/typical-cases', { caseNo: c.caseNo })).code).toBe('TYPICAL_NOT_YOURS');
    const both = await Promise.all(
      [who.officer, second].map((person, i) =>
        person.request<{ id?: number; code?: string }>(
          'POST',
          '/typical-cases',
          { caseNo: c.caseNo },
          { 'idempotency-key': `begin-${i}` },
        ),
      ),
    );
    expect(both.map((b) => b.body.code).sort()).toEqual(['TYPICAL_EXISTS', undefined]);
    id = both.find((b) => b.status === 201)!.body.id!;
    const draft = await read();
    expect(draft).toMatchObject({ state: 'draft', revision: 1 });
    const { party, displayNo } = await c.state();
    const all = Object.values(textOf(draft)).join('\n');
    for (const known of [party.name, party.idNumber, party.address!, displayNo]) expect(all).not.toContain(known);
    expect(all).toContain('某商行');
    expect(all).toContain('责令');
  });

  it('what still tells who it is about is refused and named, and nothing of it is kept', async () => {
    const draft = await read();
    const { party } = await c.state();
    for (const [text, named] of [
      [`${party.name}已经改正。`, '当事人名称、姓名'],
      [`示 例 商 行已经改正。`, '当事人名称、姓名'],
      [`代码${party.idNumber}`, '证件号码'],
      [`位于${party.address!.replaceAll(' ', '')}`, '当事人地址'],
      ['电话13800001234', '手机号码'],
    ] as const) {
      const { status, body } = await save(who.officer, { facts: text }, draft.revision, draft);
      expect([status, body.code, body.errors!.map((e) => e.path)]).toEqual([422, 'TYPICAL_IDENTIFIES', ['facts']]);
      expect(body.detail).toContain(`基本案情中有${named}`);
    }
    expect(await read()).toEqual(draft);
    expect((await save(who.archivist, {}, draft.revision, draft)).status).toBe(403);
  });

  it('two who save at once: the second is told; whoever wrote at it does not review it', async () => {
    const draft = await read();
    const saved = await Promise.all([
      save(who.officer, { meaning: '及时改正的，依法从宽。' }, draft.revision, draft),
      save(who.legal, { meaning: '教育与处罚相结合。' }, draft.revision, draft),
    ]);
    expect(saved.map((s) => s.status).sort()).toEqual([204, 409]);
    expect(saved.find((s) => s.status === 409)!.body.code).toBe('TYPICAL_CHANGED');
    // Whichever came first: now the legal reviewer has written at it too.
    const now = await read();
    expect((await save(who.legal, { meaning: '教育与处罚相结合，及时改正的从宽。' }, now.revision, now)).status).toBe(
      204,
    );
    const { revision } = await read();
    expect(await step(who.head, 'review', passed(revision))).toEqual([409, 'TYPICAL_STATE']);
    expect(await step(second, 'submit', { revision })).toEqual([204, undefined]);
    const submitted = await read(who.legal);
    expect(submitted.may).toMatchObject({ edit: false, review: false });
    expect(await step(who.legal, 'review', passed(submitted.revision))).toEqual([403, 'TYPICAL_SAME_PERSON']);
    expect(await step(second, 'review', passed(submitted.revision))).toEqual([403, 'FORBIDDEN']);
    expect(await published()).toEqual([]);
  });

  it('goes back with a reason, comes again, is published once, and stands in the feed until it is withdrawn', async () => {
    const { revision } = await read();
    expect(await step(who.head, 'review', { revision, passed: false, note: '请写明从宽的理由。' })).toEqual([
      204,
      undefined,
    ]);
    const returned = await read();
    expect(returned).toMatchObject({ state: 'returned', may: { edit: true } });
    const text = { title: '某商行“未亮照”案 ]]> & <b>', meaning: '及时改正、没有危害后果的，依法从宽。' };
    expect((await save(who.officer, text, returned.revision, returned)).status).toBe(204);
    expect(await step(who.officer, 'submit', { revision: (await read()).revision })).toEqual([204, undefined]);
    const before = (await read()).revision;
    const both = await Promise.all([1, 2].map(() => step(who.head, 'review', passed(before))));
    expect(both.map(([status]) => status).sort()).toEqual([204, 409]);
    expect(await published()).toEqual([expect.objectContaining({ id, title: text.title })]);
    const atom = await feed();
    expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    expect(atom).toContain(`<id>${stack.url}/public/typical-cases/${id}</id>`);
    expect(atom).toContain(']]&gt; &amp; &lt;b&gt;');
    expect(atom).toContain('依法从宽');
    const { party } = await c.state();
    expect(atom).not.toContain(party.name);

    expect(await step(second, 'withdraw', { reason: '错误。' })).toEqual([403, 'TYPICAL_NOT_YOURS']);
    expect(await step(who.head, 'withdraw', { reason: '' })).toEqual([400, 'VALIDATION_FAILED']);
    const gone = await Promise.all([1, 2].map(() => step(who.head, 'withdraw', { reason: '案件正在复查。' })));
    expect(gone.map(([status]) => status).sort()).toEqual([204, 409]);
    expect(await published()).toEqual([]);
    expect(await feed()).not.toContain(`typical-cases/${id}<`);
    expect((await anybody.request('GET', `/public-typical-cases/${id}`)).status).toBe(404);
    expect((await read()).steps.map((s) => s.did)).toEqual([
      ...['起草', '修改', '修改', '送审', '退回', '修改', '送审', '审核通过，发布', '撤回'],
    ]);
    // Another may be written.
    await who.officer.post('/typical-cases', { caseNo: c.caseNo });
    expect(stack.unexplained()).toEqual([]);
  });

  it('one whose case went with its dossier is still read and withdrawn, and changed no more', async () => {
    const { items } = await who.officer.get<{ items: Typical[] }>('/typical-cases');
    ({ id } = items.find((t) => t.state === 'draft')!);
    // The archive has taken it in.
    await eventually(
      () => who.archivist.request('GET', `/archives/${c.caseNo}`),
      ({ status }) => status === 200,
      60_000,
    );
    const db = await createConnection(stack.env['DATABASE_URL']!);
    await db.query('DELETE FROM case_file WHERE case_no = ?', [c.caseNo]);
    await db.end();
    const left = await read();
    expect(left).toMatchObject({ state: 'draft', displayNo: expect.stringContaining('柔〔') as string });
    const { status, body } = await save(who.officer, { meaning: '及时改正。' }, left.revision, left);
    expect([status, body.code]).toEqual([409, 'ARCHIVE_DESTROYED']);
    expect(await step(second, 'submit', { revision: left.revision })).toEqual([409, 'ARCHIVE_DESTROYED']);
    expect(await step(second, 'withdraw', { reason: '案卷已经销毁。' })).toEqual([204, undefined]);
  });
});
