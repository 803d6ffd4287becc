import { randomUUID } from 'node:crypto';
import { addDays, dateOf } from '#law';
import { exampleCode } from '../support/numbers';
import { HttpCase, type People, people } from '../support/officer-work';
import { Person, TestStack } from '../support/stack';

const today = () => dateOf(new Date().toISOString());

interface Period {
  id: number;
  kind: string;
  toOn: string;
  basis: string;
  setBy: string;
  endedOn: string | null;
  endedReason: string | null;
  mayEnd: boolean;
}
interface Periods {
  items: Period[];
  maySet: boolean;
}

/** 行政执法观察期 of a new business, 过渡期 of an item: told, never decided by. @source 实施方案 二（二） */
describe('periods of grace', () => {
  let stack: TestStack;
  let who: People;
  let head2: Person, manager: Person, admin: Person;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    [head2, manager, admin] = (await Promise.all(['head2', 'manager', 'admin'].map((n) => stack.as(n)))) as [
      Person,
      Person,
      Person,
    ];
  });
  afterAll(async () => {
    await stack?.end();
  });

  const span = () => ({ fromOn: addDays(today(), -30), toOn: addDays(today(), 300), basis: '示例办法 第三条' });
  const ofParty = (idNumber: string, change: object = {}) => ({
    ...{ kind: 'newBusiness', party: { kind: 'organization', name: '示例新店', idNumber } },
    ...span(),
    ...change,
  });
  const set = (body: object, by = who.head) => by.post<{ id: number }>('/grace-periods', body);
  const applying = async (query: Record<string, string>, by = who.officer) =>
    (await by.get<Periods>(`/grace-periods/applying?${new URLSearchParams({ on: today(), ...query })}`)).items;

  it('a head sets one with its basis; whoever registers is told, by the day of the act, and the case page too', async () => {
    const idNumber = exampleCode();
    const { id } = await set(ofParty(idNumber));
    expect(await applying({ idNumber })).toMatchObject([
      { id, kind: 'newBusiness', basis: '示例办法 第三条', setBy: '市监负责人', mayEnd: false },
    ]);
    expect(await applying({ idNumber: exampleCode() })).toEqual([]);
    expect(await applying({ idNumber, on: addDays(today(), -31) })).toEqual([]);

    const item = await set({ kind: 'transition', itemId: 'sj-02', ...span() });
    const party = { kind: 'organization', name: '示例新店', idNumber };
    const c = await HttpCase.register(who, { party, itemId: 'sj-02' });
    const ofCase = (by: Person) => by.get<Periods>(`/cases/${c.caseNo}/grace-periods`);
    expect((await ofCase(who.officer)).items.map((p) => p.id)).toEqual([id, item.id]);
    // Told, and nothing else: the case runs as any other, and its own 纠错观察期 knows nothing of it.
    expect((await c.state()).tasks.map((t) => t.kind)).toEqual(['screen']);
    const before = await HttpCase.register(who, { party, violationOn: addDays(today(), -60) });
    expect((await who.officer.get<Periods>(`/cases/${before.caseNo}/grace-periods`)).items).toEqual([]);
    // Another authority is not bound by it.
    expect(await applying({ idNumber }, head2)).toEqual([]);
    expect((await head2.request('GET', `/cases/${c.caseNo}/grace-periods`)).body['code']).toBe('CASE_NOT_FOUND');
  });

  it('days that cannot be, a party or item that is none, and whoever may not set it are refused', async () => {
    const idNumber = exampleCode();
    for (const change of [
      { toOn: addDays(today(), -1) },
      { fromOn: addDays(today(), 2), toOn: addDays(today(), 1) },
      { toOn: addDays(today(), 1000) },
    ]) {
      const problem = await who.head.refused('/grace-periods', ofParty(idNumber, change));
      expect([problem.code, problem.errors?.[0]?.path]).toEqual(['GRACE_DATES', 'toOn']);
    }
    expect((await who.head.refused('/grace-periods', ofParty('91211100000000000X'))).code).toBe('VALIDATION_FAILED');
    const none = { kind: 'transition', itemId: 'xx-99', ...span() };
    expect((await who.head.refused('/grace-periods', none)).code).toBe('UNKNOWN_ITEM');
    for (const by of [who.officer, who.legal, manager])
      expect((await by.refused('/grace-periods', ofParty(idNumber))).code).toBe('GRACE_NOT_YOURS');
    expect((await admin.request('GET', '/grace-periods')).status).toBe(403);
    expect(await applying({ idNumber })).toEqual([]);
  });

  it('of two at once for one party one stands; ended early with a reason it stays and covers no later day', async () => {
    const idNumber = exampleCode();
    const send = () =>
      who.head.request<{ id: number; code: string }>('POST', '/grace-periods', ofParty(idNumber), {
        'idempotency-key': randomUUID(),
      });
    const both = await Promise.all([send(), send()]);
    expect(both.map((r) => r.status).sort()).toEqual([201, 409]);
    expect(both.find((r) => r.status === 409)!.body.code).toBe('GRACE_OVERLAPS');
    const { id } = both.find((r) => r.status === 201)!.body;
    const end = (by: Person) => by.refused(`/grace-periods/${id}/end`, { reason: '…' });
    expect((await end(who.officer)).code).toBe('GRACE_NOT_YOURS');
    expect((await end(head2)).code).toBe('NOT_FOUND');
    await who.head.post(`/grace-periods/${id}/end`, { reason: '企业已注销。' });
    expect((await end(who.head)).code).toBe('GRACE_ENDED');
    expect(await applying({ idNumber, on: addDays(today(), 1) })).toEqual([]);
    const ids = async (query: string) =>
      (await who.officer.get<Periods>(`/grace-periods${query}`)).items.map((p) => p.id);
    expect(await ids('')).not.toContain(id);
    expect(await ids('?past=true')).toContain(id);
    const next = { fromOn: addDays(today(), 1), toOn: addDays(today(), 30) };
    await set(ofParty(idNumber, next));
  });
});
