import { createConnection, type Connection } from 'mysql2/promise';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addDays, dateOf, type ListEntry } from '#law';
import { HttpCase, type People, people } from '../support/officer-work';
import { Person, TestStack } from '../support/stack';

const today = () => dateOf(new Date().toISOString());

interface Version {
  state: string;
  entries: ListEntry[];
  revision: number;
  docNo: string | null;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  changes: { id: string; change: string; weight: string; fields: { title: string; before: string; after: string }[] }[];
  opinions: { id: number; text: string; origin: string; answer: string | null }[];
  course: { did: string; by: string }[];
  effect: Effect | null;
  may: Record<string, boolean>;
}
interface Effect {
  openCases: number;
  cases: { caseNo: string; boundVersion: number; proposal: string | null; why: string[] }[];
  changes: Version['changes'];
}
interface Lists {
  items: {
    id: number;
    title: string;
    department: string;
    kind: string;
    unit: string | null;
    mayRevise: boolean;
    versions: { version: number; state: string; entries: number }[];
  }[];
}

/** 柔性执法事项清单 from draft to repeal, over HTTP. @source 实施方案 二（一）、二（五） */
describe('lists of items', () => {
  let stack: TestStack;
  let who: People;
  let [officer2, other, legal2]: Person[] = [];
  let db: Connection;
  const nobody = () => new Person(stack.url);

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    [officer2, other, legal2] = await Promise.all(['officer2', 'officer3', 'legal2'].map((n) => stack.as(n)));
    db = await createConnection(stack.env['DATABASE_URL']!);
  });
  afterAll(async () => {
    await db?.end();
    await stack?.end();
  });

  const listOf = async (department: string, kind = 'waiver') =>
    (await who.officer.get<Lists>('/lists')).items.find((l) => l.department === department && l.kind === kind)!;
  const read = (id: number, version: number, by = who.officer) => by.get<Version>(`/lists/${id}/versions/${version}`);
  const code = async (by: Person, path: string, body: unknown = {}) => (await by.refused(`/lists/${path}`, body)).code;
  const put = (by: Person, path: string, body: unknown) =>
    by.request<{ code?: string; detail?: string }>('PUT', path, body);
  /** The period for opinions is over. */
  const endConsultation = (id: number, version: number) =>
    db.query('UPDATE item_list_version SET consult_from = ?, consult_to = ? WHERE list_id = ? AND version = ?', [
      addDays(today(), -10),
      addDays(today(), -1),
      id,
      version,
    ]);
  const save = async (id: number, version: number, change: Partial<ListEntry> & { id: string }) => {
    const { revision, entries } = await read(id, version);
    const entry = { ...entries.find((e) => e.id === change.id), ...change };
    return put(who.officer, `/lists/${id}/versions/${version}/entry`, { revision, entry });
  };
  /** From a draft to what waits to be published. */
  async function reviewed(id: number, version: number): Promise<void> {
    const path = `/lists/${id}/versions/${version}`;
    await who.officer.post(`${path}/consult`, { publicly: false, to: addDays(today(), 7) });
    await endConsultation(id, version);
    await who.officer.post(`${path}/submit`);
    await who.legal.post(`${path}/review`, { passed: true, note: '合法。' });
  }

  it('what was loaded stands as the first version of a list, per department and kind', async () => {
    const { items } = await who.officer.get<Lists>('/lists');
    expect(items.length).toBeGreaterThan(8);
    expect(items.every((l) => l.versions.length === 1 && l.versions[0]!.state === 'published')).toBe(true);
    const own = await listOf('市场监督管理');
    expect(own).toMatchObject({ unit: '市场监督管理局（示例）', mayRevise: true });
    expect((await read(own.id, 1)).entries.map((e) => e.id)).toEqual(['sj-01', 'sj-02', 'sj-03', 'sj-04', 'sj-05']);
    expect((await listOf('文化旅游')).mayRevise).toBe(false);
    expect((await listOf('税务')).unit).toBeNull();
  });

  it('drafted by one, open for opinions, reviewed by another, published by a third, with its effect on open cases', async () => {
    const running = await HttpCase.register(who);
    const { id } = await listOf('市场监督管理');
    expect(await code(other!, `${id}/revise`, { reason: '…' })).toBe('LIST_NOT_YOURS');
    const { version } = await who.officer.post<{ version: number }>(`/lists/${id}/revise`, {
      reason: '放宽改正期限。',
    });
    expect(version).toBe(2);
    expect(await code(who.officer, `${id}/revise`, { reason: '又一次' })).toBe('LIST_STATE');
    expect((await other!.request('GET', `/lists/${id}/versions/2`)).status).toBe(404);
    const path = `${id}/versions/2`;

    // What is wrong is refused whole.
    const before = await read(id, 2);
    const wrong: [Partial<ListEntry> & { id: string }, string][] = [
      [{ id: 'sj-01', fine: { individualMin: 200, individualMax: 100 } }, 'VALIDATION_FAILED'],
      [{ id: 'sj-01', correctionPeriod: { amount: 10 } as never }, 'VALIDATION_FAILED'],
      [{ id: 'sj-01', effectiveFrom: '2027-01-01', effectiveTo: '2026-12-01' }, 'VALIDATION_FAILED'],
      [{ id: 'sj-01', legalBasis: ['环境影响评价法 第三十一条第三款'] }, 'LIST_BASIS_NOT_IN_FORCE'],
      [{ id: 'sj-01', legalBasis: ['某某办法 第三条'] }, 'LIST_INVALID'],
      [{ id: 'sj-01', legalBasis: ['市场主体登记管理条例'] }, 'LIST_INVALID'],
    ];
    for (const [change, refused] of wrong)
      expect([refused, (await save(id, 2, change)).body.code]).toEqual([refused, refused]);
    expect(await read(id, 2)).toEqual(before);

    const saved = await save(id, 2, { id: 'sj-01', correctionPeriod: { amount: 20, unit: 'workingDay' } });
    expect(saved.status).toBe(200);
    const stale = { revision: before.revision, entry: before.entries[1] };
    expect((await put(officer2!, `/lists/${path}/entry`, stale)).body.code).toBe('LIST_CHANGED');
    const first = before.entries[0]!;
    const added = await save(id, 2, { ...first, id: 'sj-25', title: '未按规定公示年度报告' });
    expect(added.status).toBe(200);
    const drafted = await read(id, 2);
    await who.officer.post(`/lists/${path}/entries/sj-05/remove`, { revision: drafted.revision });
    expect((await read(id, 2)).changes.filter((c) => c.change !== 'same').map((c) => [c.id, c.change])).toEqual([
      ['sj-01', 'changed'],
      ['sj-25', 'added'],
      ['sj-05', 'removed'],
    ]);

    // 征求意见.
    expect(await code(who.officer, `${path}/submit`)).toBe('LIST_OPINIONS_REQUIRED');
    expect(await code(who.officer, `${path}/consult`, { publicly: true, to: today() })).toBe('LIST_DATES');
    await who.officer.post(`/lists/${path}/consult`, { publicly: true, to: addDays(today(), 30) });
    expect(await code(who.officer, `${path}/submit`)).toBe('LIST_OPINIONS_REQUIRED');
    expect((await save(id, 2, { id: 'sj-02', title: '变了' })).body.code).toBe('LIST_STATE');
    const asked = await nobody().get<{ items: { id: number; version: number; open: boolean }[] }>('/public-lists');
    expect(asked.items[0]).toMatchObject({ id, version: 2, open: true });
    const open = `/public-lists/${path}`;
    const { receipt } = await nobody().post<{ receipt: string }>(`${open}/opinions`, {
      entryId: 'sj-01',
      text: '二十个工作日较为合适。',
      name: '某商户',
    });
    expect((await nobody().refused(`${open}/opinions`, { text: '长'.repeat(2001) })).code).toBe('VALIDATION_FAILED');
    expect((await nobody().refused(`${open}/opinions`, { text: '好', entryId: 'zz-1' })).code).toBe('LIST_INVALID');
    await other!.post(`/lists/${path}/opinions`, { text: '建议保留经营超过保质期食品一项。' });
    const pending = await nobody().get<{ opinions: unknown[]; waiting: number }>(open);
    expect([pending.opinions, pending.waiting]).toEqual([[], 1]);

    await endConsultation(id, 2);
    expect((await nobody().refused(`${open}/opinions`, { text: '迟到的意见。' })).code).toBe('LIST_OPINIONS_CLOSED');
    expect(await code(who.officer, `${path}/submit`)).toBe('LIST_OPINIONS_UNANSWERED');
    const { opinions } = await read(id, 2);
    expect(opinions.map((o) => o.origin)).toEqual(['public', 'internal']);
    const answer = (n: number, body: object) =>
      who.officer.post(`/lists/${path}/opinions/${opinions[n]!.id}/answer`, body);
    await answer(0, { adopted: 'adopted', answer: '采纳。', shown: true });
    await answer(1, { adopted: 'declined', answer: '属重点领域，另行研究。', shown: true });
    const told = await nobody().get<{ opinions: { text: string; answer: string }[] }>(open);
    expect(told.opinions).toMatchObject([{ text: '二十个工作日较为合适。', answer: '采纳。' }]);
    expect(await nobody().get(`/public-lists/opinions/${receipt}`)).toMatchObject({
      answer: '采纳。',
      adoptedName: '采纳',
    });
    await save(id, 2, { id: 'sj-05', ...before.entries[4] } as ListEntry);

    // 合法性审核, once sent back.
    await who.officer.post(`/lists/${path}/submit`);
    expect(await code(who.officer, `${path}/review`, { passed: true, note: '可' })).toBe('LIST_NOT_YOURS');
    expect(await code(legal2!, `${path}/review`, { passed: true, note: '可' })).toBe('NOT_FOUND');
    await who.legal.post(`/lists/${path}/review`, { passed: false, note: '请补充说明。' });
    await who.officer.post(`/lists/${path}/submit`);
    await who.legal.post(`/lists/${path}/review`, { passed: true, note: '合法。' });

    // 公布: shown before, refused whole where it is wrong, and then as it was shown.
    const wish = { docNo: '盘市监发〔2026〕12号', docOn: today(), effectiveFrom: today() };
    expect(await code(who.officer, `${path}/publish`, wish)).toBe('LIST_NOT_YOURS');
    const preview = await who.head.get<Effect>(`/lists/${path}/effect?effectiveFrom=${today()}`);
    expect(preview.openCases).toBeGreaterThan(0);
    expect(preview.cases.find((c) => c.caseNo === running.caseNo)).toMatchObject({
      boundVersion: 1,
      proposal: 'lighter',
      why: ['改正期限：最长 10个工作日 → 最长 20个工作日'],
    });
    const bad: [object, string][] = [
      [{ effectiveFrom: addDays(today(), -1) }, 'LIST_DATES'],
      [{ docOn: addDays(today(), 1) }, 'LIST_DATES'],
      [{ docOn: addDays(today(), -1) }, 'LIST_DATES'],
      [{ docNo: '盘市监发〔2026〕012号' }, 'VALIDATION_FAILED'],
    ];
    for (const [change, refused] of bad)
      expect(await code(who.head, `${path}/publish`, { ...wish, ...change })).toBe(refused);
    expect((await read(id, 2)).state).toBe('approved');
    const effect = await who.head.post<Effect>(`/lists/${path}/publish`, wish);
    expect(effect).toEqual(preview);
    expect(await read(id, 2)).toMatchObject({ state: 'published', docNo: wish.docNo, effectiveFrom: today(), effect });
    expect(await read(id, 1)).toMatchObject({ state: 'replaced', effectiveTo: addDays(today(), -1) });
    expect((await read(id, 2)).course.map((s) => s.did)).toEqual([
      ...['修订', '公开征求意见', '送合法性审核', '合法性审核退回', '送合法性审核', '合法性审核通过', '公布'],
    ]);

    // Running cases keep what they were bound to; an act is judged by the version of its day.
    const bound = async (c: HttpCase) => (await c.state()).item.version;
    expect(await bound(running)).toBe(1);
    expect(await bound(await HttpCase.register(who, { violationOn: today() }))).toBe(2);
    expect(await bound(await HttpCase.register(who))).toBe(1);
    const fresh = await HttpCase.register(who, { violationOn: today(), itemId: 'sj-25' });
    expect((await fresh.state()).item).toMatchObject({ version: 1, example: false, confirmed: true });

    const { items } = await who.head.get<{ items: { id: string; used: number; adjusted: number }[] }>(
      `/lists/${path}/evaluation`,
    );
    expect(items.find((i) => i.id === 'sj-01')).toMatchObject({ used: 1, adjusted: 1 });
    expect(items.find((i) => i.id === 'sj-25')).toMatchObject({ used: 1, adjusted: 0 });
  });

  it('nobody reviews or publishes what he drafted, nor publishes what he reviewed', async () => {
    const { id } = await listOf('市场监督管理');
    await who.legal.post(`/lists/${id}/revise`, { reason: '补充。' });
    const path = `${id}/versions/3`;
    await who.legal.post(`/lists/${path}/consult`, { publicly: false, to: addDays(today(), 7) });
    expect((await nobody().request('GET', `/public-lists/${path}`)).status).toBe(404);
    await endConsultation(id, 3);
    await who.legal.post(`/lists/${path}/submit`);
    expect(await code(who.legal, `${path}/review`, { passed: true, note: '可' })).toBe('LIST_SAME_PERSON');
    expect(await code(who.officer, `${path}/abandon`, {})).toBe('VALIDATION_FAILED');
    await who.officer.post(`/lists/${path}/abandon`, { reason: '另拟。' });
    expect((await read(id, 3)).state).toBe('abandoned');
  });

  it('a version never overlaps the one before it, nor takes its number; the list ends with one that repeals it', async () => {
    const { id } = await listOf('市场监督管理');
    await who.officer.post(`/lists/${id}/revise`, { reason: '再修订。' });
    await save(id, 4, { id: 'sj-02', conditions: ['首次发生'] });
    await reviewed(id, 4);
    const wish = { docNo: '盘市监发〔2026〕13号', docOn: today(), effectiveFrom: addDays(today(), 3) };
    const path = `${id}/versions/4`;
    expect(await code(who.head, `${path}/publish`, { ...wish, effectiveFrom: today() })).toBe('LIST_VERSIONS_OVERLAP');
    expect(await code(who.head, `${path}/publish`, { ...wish, docNo: '盘市监发〔2026〕12号' })).toBe(
      'LIST_NUMBER_USED',
    );
    await who.head.post(`/lists/${path}/publish`, wish);

    await who.officer.post(`/lists/${id}/revise`, { repeals: true, reason: '上级已统一制定。' });
    await who.officer.post(`/lists/${id}/versions/5/submit`);
    await who.legal.post(`/lists/${id}/versions/5/review`, { passed: true, note: '合法。' });
    const end = { ...wish, docNo: '盘市监发〔2026〕14号', effectiveFrom: addDays(today(), 6) };
    const { changes } = await who.head.post<Effect>(`/lists/${id}/versions/5/publish`, end);
    expect(new Set(changes.map((c) => c.change))).toEqual(new Set(['removed']));
    expect(await read(id, 4)).toMatchObject({ state: 'repealed', effectiveTo: addDays(today(), 5) });
    const [rows] = await db.query(
      `SELECT id FROM item WHERE id LIKE 'sj-%' AND (effective_to IS NULL OR effective_to > ?)`,
      [addDays(today(), 5)],
    );
    expect(rows).toEqual([]);
    expect(await code(who.officer, `${id}/revise`, { repeals: true, reason: '再次废止。' })).toBe('LIST_STATE');
  });

  it('a table comes in whole or not at all, each fault by its row', async () => {
    const { id } = await listOf('城市管理');
    await who.officer.post(`/lists/${id}/revise`, { reason: '整理。' });
    const path = `/lists/${id}/versions/2`;
    const bytes = Buffer.from(await (await who.officer.read(`${path}/sheet`)).arrayBuffer());
    const { revision, entries } = await read(id, 2);
    const taken = await who.officer.give<{ entries: number }>(`${path}/sheet?revision=${revision}`, 'x.xlsx', bytes);
    expect(taken.body.entries).toBe(entries.length);
    expect((await read(id, 2)).entries).toEqual(entries);
    const parts = unzipSync(bytes);
    const sheet = 'xl/worksheets/sheet1.xml';
    const broken = strFromU8(parts[sheet]!)
      .replace('擅自', '=擅自')
      .replace(/30个?分钟|\d+个工作日/, '10');
    const bad = zipSync({ ...parts, [sheet]: strToU8(broken) });
    const refused = await who.officer.give<{ code: string; errors: { path: string; message: string }[] }>(
      `${path}/sheet?revision=${revision + 1}`,
      'x.xlsx',
      Buffer.from(bad),
    );
    expect(refused.body.code).toBe('SHEET_REFUSED');
    expect(refused.body.errors[0]!.message).toMatch(/^第 \d+ 行“改正期限”：应写数量和单位/);
    expect((await read(id, 2)).revision).toBe(revision + 1);
  });

  it('between two versions of an item there is no day without one', async () => {
    const { id } = await listOf('城市管理');
    const publish = (version: number, docNo: string, effectiveFrom: string) =>
      who.head.request<{ code?: string }>(
        'POST',
        `/lists/${id}/versions/${version}/publish`,
        { docNo, docOn: today(), effectiveFrom },
        { 'idempotency-key': `gap-${version}` },
      );
    await save(id, 2, { id: 'cg-09', effectiveTo: addDays(today(), 10) });
    await reviewed(id, 2);
    expect((await publish(2, '盘城管发〔2026〕1号', today())).status).toBe(201);
    await who.officer.post(`/lists/${id}/revise`, { reason: '接续。' });
    const later = { id: 'cg-09', effectiveTo: undefined, conditions: ['初次违法'] } as never as { id: string };
    await save(id, 3, { ...later, effectiveFrom: addDays(today(), 20) });
    await reviewed(id, 3);
    const next = addDays(today(), 1);
    expect((await publish(3, '盘城管发〔2026〕2号', next)).body.code).toBe('LIST_VERSIONS_GAP');
    expect((await read(id, 3)).state).toBe('approved');
  });

  it('a list of its own is begun once, by a unit that is competent', async () => {
    const wish = {
      title: '市场监督管理从轻减轻处罚事项清单',
      kind: 'mitigation',
      department: '市场监督管理',
      level: 'city',
    };
    expect(await code(other!, '', wish)).toBe('LIST_NOT_YOURS');
    const { id } = await who.officer.post<{ id: number }>('/lists', wish);
    expect(await code(who.officer, '', wish)).toBe('LIST_EXISTS');
    expect(await code(who.officer, `${id}/versions/1/consult`, { publicly: true, to: addDays(today(), 9) })).toBe(
      'LIST_INVALID',
    );
    const { entries } = await read((await listOf('城市管理')).id, 1);
    const { revision } = await read(id, 1);
    // The number is another list's.
    await put(who.officer, `/lists/${id}/versions/1/entry`, { revision, entry: entries[0] });
    await reviewed(id, 1);
    const publish = { docNo: '盘市监发〔2026〕15号', docOn: today(), effectiveFrom: addDays(today(), 1) };
    expect(await code(who.head, `${id}/versions/1/publish`, publish)).toBe('LIST_ITEM_ELSEWHERE');
  });
});
