import { createConnection, type Connection } from 'mysql2/promise';
import type { AnyEntry } from '#contracts';
import { addDays, dateOf, type ListEntry } from '#law';
import { HttpCase, type People, people } from '../support/officer-work';
import { type Person, TestStack } from '../support/stack';

const today = () => dateOf(new Date().toISOString());

interface Running {
  caseNo: string;
  boundVersion: number;
  newVersion: number;
  verdict: string;
  why: string;
  elements: { element: string; bearing: string }[];
  effects: string[];
  refused: string | null;
  pending: string | null;
  mayPropose: boolean;
}

/** 从旧兼从轻 over HTTP: listed, previewed, proposed, decided. @source 行政处罚法 第三十七条 */
describe('law under running cases', () => {
  let stack: TestStack;
  let who: People;
  let other: Person;
  let db: Connection;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    other = await stack.as('officer3');
    db = await createConnection(stack.env['DATABASE_URL']!);
  });
  afterAll(async () => {
    await db?.end();
    await stack?.end();
  });

  const running = async (by: Person = who.officer) =>
    (await by.get<{ total: number; items: Running[] }>('/lists/running-cases')).items;
  const rowOf = async (c: HttpCase, by?: Person) => (await running(by)).find((r) => r.caseNo === c.caseNo);
  const offered = async (c: HttpCase) =>
    (await who.officer.get<{ allowedActions: string[] }>(`/cases/${c.caseNo}`)).allowedActions.includes(
      'adopt-version',
    );
  const refused = async (c: HttpCase) =>
    (await who.officer.refused(`/cases/${c.caseNo}/actions/adopt-version`, { reason: '新规定较轻。' })).code;

  /** The second version of the bureau's list: one item milder, one heavier. */
  async function publish(): Promise<void> {
    const { items } = await who.officer.get<{ items: { id: number; department: string; kind: string }[] }>('/lists');
    const { id } = items.find((l) => l.department === '市场监督管理' && l.kind === 'waiver')!;
    await who.officer.post(`/lists/${id}/revise`, { reason: '调整改正期限。' });
    const path = `/lists/${id}/versions/2`;
    const amounts: [string, number][] = [
      ['sj-01', 20],
      ['sj-02', 1],
    ];
    for (const [item, amount] of amounts) {
      const { revision, entries } = await who.officer.get<{ revision: number; entries: ListEntry[] }>(path);
      const entry = { ...entries.find((e) => e.id === item)!, correctionPeriod: { amount, unit: 'workingDay' } };
      const saved = await who.officer.request('PUT', `${path}/entry`, { revision, entry });
      expect(saved.status).toBe(200);
    }
    await who.officer.post(`${path}/consult`, { publicly: false, to: addDays(today(), 7) });
    await db.query('UPDATE item_list_version SET consult_from = ?, consult_to = ? WHERE state = ?', [
      addDays(today(), -10),
      addDays(today(), -1),
      'consulting',
    ]);
    await who.officer.post(`${path}/submit`);
    await who.legal.post(`${path}/review`, { passed: true, note: '合法。' });
    await who.head.post(`${path}/publish`, { docNo: '盘市监发〔2026〕21号', docOn: today(), effectiveFrom: today() });
  }

  it('publishing touches no running case; who is in charge proposes, the head decides, the record tells it', async () => {
    const [lighter, heavier] = [await HttpCase.register(who), await HttpCase.register(who, { itemId: 'sj-02' })];
    const untouched = await HttpCase.register(who);
    expect([await running(), await offered(lighter)]).toEqual([[], false]);
    expect(await refused(lighter)).toBe('ITEM_VERSION_NONE_NEWER');

    await publish();
    expect((await lighter.state()).item.version).toBe(1);
    expect(await rowOf(lighter)).toMatchObject({
      ...{ boundVersion: 1, newVersion: 2, verdict: 'milder', refused: null, pending: null, mayPropose: true },
      why: expect.stringContaining('改正期限：最长 10个工作日 → 最长 20个工作日'),
      effects: expect.arrayContaining([expect.stringContaining('告知过的日期不缩短')]),
    });
    expect(await rowOf(heavier)).toMatchObject({ verdict: 'heavier', mayPropose: false });
    expect((await rowOf(heavier))!.refused).toContain('改正的时间较短');
    expect(await refused(heavier)).toBe('ITEM_VERSION_HEAVIER');
    // As every list: what is another unit's is not told.
    expect(await rowOf(lighter, other)).toBeUndefined();
    expect(await rowOf(lighter, who.legal)).toMatchObject({ mayPropose: false });

    expect(await offered(lighter)).toBe(true);
    const preview = await who.officer.post<{ sentence: string }>(
      `/cases/${lighter.caseNo}/actions/adopt-version/preview`,
      { data: {} },
    );
    expect(preview.sentence).toContain('适用第 2 版（原为第 1 版）');
    await lighter.act('adopt-version', { reason: '新规定改正期限较长。' });
    expect((await lighter.state()).item.version).toBe(1);
    const pending = (await lighter.state()).tasks.find((t) => t.kind === 'approveVersion')!;
    expect(await rowOf(lighter)).toMatchObject({ pending: pending.id, mayPropose: false });
    expect(await refused(lighter)).toBe('ITEM_VERSION_PENDING');
    const sheet = await who.head.get<{ facts: unknown[] }>(`/tasks/${pending.id}`);
    expect(JSON.stringify(sheet)).toContain('改正期限：最长 10个工作日 → 最长 20个工作日（较轻：改正的时间较长）');
    await lighter.complete('approveVersion');
    const after = await lighter.state();
    expect([after.item.version, after.item.correctionPeriod.amount]).toEqual([2, 20]);
    expect(await rowOf(lighter)).toBeUndefined();
    expect([await offered(lighter), await refused(lighter)]).toEqual([false, 'ITEM_VERSION_NONE_NEWER']);
    const { items, chain } = await who.head.get<{ chain: { ok: boolean }; items: (AnyEntry & { words: string })[] }>(
      `/cases/${lighter.caseNo}/journal`,
    );
    expect(chain.ok).toBe(true);
    expect(items.find((e) => e.type === 'item.changed')).toMatchObject({
      words: '适用新规定：第 1 版改为第 2 版',
      actor: { id: 'head' },
    });
    const { gates } = await who.head.get<{ gates: { id: string; status: string; note?: string }[] }>(
      `/cases/${lighter.caseNo}/check`,
    );
    expect(gates.filter((g) => ['basis', 'itemVersionApproved'].includes(g.id)).map((g) => g.status)).toEqual([
      'passed',
      'passed',
    ]);

    // An order may now be as long as the new version lets it be; elsewhere nothing has changed.
    const order = { period: { amount: 12, unit: 'workingDay' } };
    await lighter.complete('screen');
    await lighter.complete('educate');
    await lighter.complete('issueCorrectionOrder', order);
    expect((await lighter.state()).stage).toBe('observation');
    expect((await untouched.state()).item.version).toBe(1);
  });
});
