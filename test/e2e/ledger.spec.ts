import { randomUUID } from 'node:crypto';
import { addDays, dateOf } from '#law';
import { exampleCitizen, exampleCode } from '../support/numbers';
import { HttpCase, type People, people } from '../support/officer-work';
import { type PriorCells, priorSheet } from '../support/prior-sheet';
import { eventually, Person, TestStack } from '../support/stack';

const today = () => dateOf(new Date().toISOString());

interface Record_ {
  id: number;
  partyName: string;
  partyIdNumber: string;
  reference: string;
  withdrawnBy: string | null;
  withdrawnReason: string | null;
  mayWithdraw: boolean;
}
interface Ledger {
  items: Record_[];
  departments: string[];
  next?: string;
}
interface Proposal {
  id: number;
  state: string;
  effect: { parties: unknown[][]; undecided: number };
}
interface Link {
  id: number;
  first: { idNumber: string };
  second: { idNumber: string };
}
interface Problem {
  code: string;
  detail?: string;
  errors?: { path: string; message: string }[];
}

/** What was decided before this system counts as an earlier offence. @source 行政处罚法 第三十三条第一款 */
describe('the imported 首违台账', () => {
  let stack: TestStack;
  let who: People;
  let [other, supervisor]: Person[] = [];

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    [other, supervisor] = await Promise.all(['officer3', 'supervisor'].map((n) => stack.as(n)));
  });
  afterAll(async () => {
    await stack?.end();
  });

  const violationOn = () => addDays(today(), -200);
  const prior = (idNumber: string, change: PriorCells = {}): PriorCells => ({
    当事人名称: '示例商行',
    类别: '单位',
    证件号码: idNumber,
    事项编号: 'sj-01',
    事项名称: '营业执照未置于醒目位置',
    部门: '市场监督管理',
    违法行为发生日: violationOn(),
    决定日期: addDays(today(), -190),
    处理结果: '不予行政处罚',
    文号: '盘市监不罚〔2025〕7号',
    ...change,
  });
  const send = (by: Person, ...rows: PriorCells[]) =>
    by.give<Problem & { imported: number; told: number }>('/ledger/sheet', '台账.xlsx', Buffer.from(priorSheet(rows)));
  const find = (q: string, by = who.officer, more = '') => by.get<Ledger>(`/ledger?q=${encodeURIComponent(q)}${more}`);
  const concurrent = (c: HttpCase) => who.officer.get<{ items: object[] }>(`/cases/${c.caseNo}/concurrent`);
  const contextOf = async (c: HttpCase) => JSON.stringify((await c.state()).tasks[0]!.context);

  it('a sheet comes in whole or not at all, every fault told by its row (行政处罚法 第三十三条第一款)', async () => {
    const [one, two] = [exampleCode(), exampleCode()];
    const wrongDigit = two.slice(0, 17) + (two.endsWith('1') ? '2' : '1');
    const bad = await send(who.officer, prior(one), prior(wrongDigit), prior(two, { 决定日期: addDays(today(), 1) }));
    expect([bad.status, bad.body.code]).toEqual([422, 'SHEET_REFUSED']);
    expect(bad.body.errors!.map((e) => e.message)).toEqual([
      expect.stringMatching(/^第 8 行“证件号码”：统一社会信用代码校验不通过/),
      '第 9 行“决定日期”：晚于今天，请核对。',
    ]);
    expect((await find(one)).items).toEqual([]);

    const good = await send(who.officer, prior(one), prior(two));
    expect([good.status, good.body]).toEqual([200, { imported: 2, told: 0 }]);
    expect((await find(one)).items).toMatchObject([{ partyIdNumber: one, importedBy: '执法员甲', mayWithdraw: true }]);
    const template = await who.officer.read('/ledger/template');
    expect(template.headers.get('content-type')).toContain('spreadsheetml');
  });

  it('what is on record already is refused: from an earlier sheet, at once with another, as a case here', async () => {
    const code = exampleCode();
    const both = await Promise.all([send(who.officer, prior(code)), send(who.legal, prior(code))]);
    expect(both.map((r) => r.status).sort()).toEqual([200, 422]);
    const again = await send(who.officer, prior(code, { 文号: '另一文号' }));
    expect(again.body.errors!.map((e) => e.message)).toEqual([
      `第 7 行“当事人名称”：同一当事人、同一事项、同一日的案件已于 ${today()} 导入（盘市监不罚〔2025〕7号）。`,
    ]);
    const party = { kind: 'organization', name: '示例商行', idNumber: exampleCode() };
    await HttpCase.register(who, { party, violationOn: violationOn() });
    expect((await send(who.officer, prior(party.idNumber))).body.errors![0]!.message).toContain('已在本系统办理');
    expect((await find(code)).items).toHaveLength(1);
  });

  it('is its department’s: others neither see nor withdraw it, nor import for it', async () => {
    const code = exampleCode();
    await send(who.officer, prior(code));
    const [{ id }] = (await find(code)).items as [Record_];
    expect((await find(code, other)).items).toEqual([]);
    expect((await other!.refused(`/ledger/${id}/withdraw`, { reason: '…' })).code).toBe('NOT_FOUND');
    expect((await send(other!, prior(exampleCode()))).body.errors![0]!.message).toContain('本单位不办理市场监督管理');
    // A unit without a field of its own imports nothing; who keeps no lists does not enter.
    const admin = await stack.as('admin');
    expect((await send(admin, prior(exampleCode()))).body.code).toBe('LEDGER_NOT_YOURS');
    expect((await find(code, admin)).items).toMatchObject([{ id, mayWithdraw: false }]);
    expect((await admin.refused(`/ledger/${id}/withdraw`, { reason: '…' })).code).toBe('LEDGER_NOT_YOURS');
    expect((await supervisor!.request('GET', '/ledger')).status).toBe(403);
  });

  it('the look-up of a new case finds it with its 文号; an open case looks anew on its record; withdrawn it counts no more', async () => {
    const party = { kind: 'organization', name: '示例商行', idNumber: exampleCode() };
    const before = await HttpCase.register(who, { party, violationOn: addDays(today(), -20) });
    const decided = await HttpCase.register(who, { party: { ...party, idNumber: exampleCode() } });
    expect(await contextOf(before)).toContain('没有查到');
    expect(String((await before.state()).tasks[0]!.context!['recommendation'])).toContain('不予立案');
    const { body } = await send(who.officer, prior(party.idNumber));
    expect(body).toEqual({ imported: 1, told: 1 });
    const told = await eventually(
      () => before.state(),
      (s) => s.priors.length === 1,
    );
    // Told in the journal, never silently.
    expect(told.priors[0]).toMatchObject({ outcome: 'noPenalty', reference: '盘市监不罚〔2025〕7号' });
    expect(told.priorsAt! > told.registeredAt).toBe(true);
    const journal = await who.officer.get<{ items: { type: string; rows: unknown }[] }>(
      `/cases/${before.caseNo}/journal`,
    );
    const entry = journal.items.find((e) => e.type === 'priors.lookedUp');
    expect(JSON.stringify(entry!.rows)).toContain('导入台账，盘市监不罚〔2025〕7号');
    expect(await contextOf(before)).toContain('导入台账，盘市监不罚〔2025〕7号');
    // A case of another party has nothing to do with it.
    expect((await decided.state()).priors).toEqual([]);

    const after = await HttpCase.register(who, { party });
    expect(await contextOf(after)).toContain('同一事项，不予行政处罚（导入台账，盘市监不罚〔2025〕7号）');
    expect(String((await after.state()).tasks[0]!.context!['recommendation'])).not.toContain('不予立案');

    const [{ id }] = (await find(party.idNumber)).items as [Record_];
    expect((await who.officer.refused(`/ledger/${id}/withdraw`, { reason: ' ' })).code).toBe('VALIDATION_FAILED');
    await who.head.post(`/ledger/${id}/withdraw`, { reason: '当事人录错。' });
    expect((await who.head.refused(`/ledger/${id}/withdraw`, { reason: '再次' })).code).toBe('LEDGER_WITHDRAWN');
    await eventually(
      () => after.state(),
      (s) => s.priors.every((p) => p.reference === undefined),
    );
    expect((await find(party.idNumber)).items).toEqual([]);
    expect((await find(party.idNumber, who.officer, '&withdrawn=true')).items).toMatchObject([
      { id, withdrawnBy: '市监负责人', withdrawnReason: '当事人录错。', mayWithdraw: false },
    ]);
    const fresh = await HttpCase.register(who, { party });
    expect((await fresh.state()).priors.every((p) => p.reference === undefined)).toBe(true);
    // What was withdrawn may come in again, mended.
    expect((await send(who.officer, prior(party.idNumber))).status).toBe(200);
  });

  it('a case that has been decided keeps the look-up it was decided on', async () => {
    const party = { kind: 'organization', name: '示例商行', idNumber: exampleCode() };
    const c = await HttpCase.register(who, { party, violationOn: addDays(today(), -20) });
    await c.withdraw('登记有误。');
    expect((await send(who.officer, prior(party.idNumber))).status).toBe(200);
    expect((await c.state()).priors).toEqual([]);
  });

  it('numbers are one party’s when one has proposed it and another decided; look-ups join, and part again (行政处罚法 第三十三条第一款)', async () => {
    const [shop, owner] = [exampleCode(), exampleCitizen('1985-05-05')];
    const first = { kind: 'organization', name: '示例小吃店', idNumber: shop };
    const second = { kind: 'individual', name: '示例经营者', idNumber: owner };
    await send(who.officer, prior(owner, { 类别: '个人', 当事人名称: '示例经营者' }));
    const c = await HttpCase.register(who, { party: first });
    const single = await HttpCase.register(who, { party: second });
    expect((await c.state()).priors).toEqual([]);
    expect((await concurrent(c)).items).toEqual([]);

    const wish = { first, second, reason: '个体工商户与其经营者。', evidence: '个体工商户营业执照复印件' };
    const wrong = { ...wish, second: { ...second, idNumber: `${owner.slice(0, 17)}${owner.endsWith('1') ? 2 : 1}` } };
    const refused = await who.officer.refused('/proposals/merge', wrong);
    expect(refused.errors).toMatchObject([{ path: 'second.idNumber' }]);
    expect((await who.officer.refused('/proposals/merge', { ...wish, second: first })).code).toBe('VALIDATION_FAILED');
    expect((await who.officer.refused('/proposals/merge', { ...wish, evidence: '' })).code).toBe('VALIDATION_FAILED');

    const proposal = await who.legal.post<Proposal>('/proposals/merge', wish);
    expect(proposal).toMatchObject({ kind: 'merge', state: 'waiting', mayPublish: false, own: true });
    expect(proposal.effect).toMatchObject({
      parties: [
        [
          { idNumber: owner, cases: 1, records: 1 },
          { idNumber: shop, cases: 1, records: 0 },
        ],
      ],
      undecided: 2,
    });
    const turned = { ...wish, first: second, second: first };
    expect((await who.officer.refused('/proposals/merge', turned)).code).toBe('PROPOSAL_WAITING');
    // Not by who proposed it, nor without the part, nor from another unit; the system administrator decides no such thing.
    const decide = (by: Person) => by.refused(`/proposals/${proposal.id}/publish`, {});
    expect((await decide(who.legal)).code).toBe('OWN_PROPOSAL');
    expect((await decide(who.officer)).code).toBe('FORBIDDEN');
    expect((await decide(await stack.as('head2'))).code).toBe('NOT_FOUND');
    expect((await decide(await stack.as('admin'))).code).toBe('FORBIDDEN');
    expect((await other!.get<{ items: Proposal[] }>('/proposals')).items).toEqual([]);
    expect((await c.state()).priors).toEqual([]);

    await who.head.post(`/proposals/${proposal.id}/publish`);
    const joined = await eventually(
      () => c.state(),
      (s) => s.priors.length > 0,
    );
    expect(joined.priors).toMatchObject([
      { outcome: 'noPenalty', reference: '盘市监不罚〔2025〕7号', under: owner },
      { outcome: 'open', caseNo: single.caseNo, under: owner },
    ]);
    expect(await contextOf(c)).toContain(`导入台账，盘市监不罚〔2025〕7号，同一当事人，号码 ${owner}`);
    expect((await who.officer.refused('/proposals/merge', wish)).code).toBe('PARTIES_ONE');

    // In view: from the case, at registration.
    expect((await concurrent(c)).items).toMatchObject([{ caseNo: single.caseNo, under: owner, status: 'open' }]);
    expect((await concurrent(single)).items).toMatchObject([{ caseNo: c.caseNo, under: shop }]);
    expect((await other!.request('GET', `/cases/${c.caseNo}/concurrent`)).status).toBe(404);
    const earlier = (by: Person) => by.get(`/parties/earlier?idNumber=${shop}`);
    expect(await earlier(who.officer)).toMatchObject({
      ...{ count: 2, open: 2, numbers: [owner] },
      records: [{ reference: '盘市监不罚〔2025〕7号', under: owner }],
    });
    expect(await earlier(other!)).toMatchObject({ count: 0, open: 0, matters: [] });

    // One leads to the next: what is imported under a third number counts for the first.
    const third = exampleCode();
    const more = { ...wish, first: { ...second }, second: { ...first, name: '示例小吃店（换照前）', idNumber: third } };
    const next = await who.officer.post<Proposal>('/proposals/merge', more);
    await who.legal.post(`/proposals/${next.id}/publish`);
    await send(who.officer, prior(third, { 文号: '旧照〔2024〕1号' }));
    await eventually(
      () => c.state(),
      (s) => s.priors.some((p) => p.reference === '旧照〔2024〕1号' && p.under === third),
    );

    // Ended by two, and kept.
    const links = async () => (await who.officer.get<{ items: Link[] }>('/ledger/parties')).items;
    const link = (await links()).find((l) => [l.first.idNumber, l.second.idNumber].includes(shop))!;
    const ground = { link: link.id, reason: '执照已转让他人。', evidence: '准予变更登记通知书' };
    const apart = await who.head.post<Proposal>('/proposals/separation', ground);
    expect(apart.effect.parties).toHaveLength(2);
    expect((await who.head.refused(`/proposals/${apart.id}/publish`, {})).code).toBe('OWN_PROPOSAL');
    await who.legal.post(`/proposals/${apart.id}/publish`);
    await eventually(
      () => c.state(),
      (s) => s.priors.length === 0,
    );
    expect((await concurrent(c)).items).toEqual([]);
    expect((await links()).find((l) => l.id === link.id)).toMatchObject({
      mergedBy: '市监负责人',
      separation: { proposedBy: '市监负责人', by: '市监法制审核员', reason: '执照已转让他人。' },
    });
    expect((await who.head.refused('/proposals/separation', ground)).code).toBe('PARTIES_SEPARATE');
    // The others stay one.
    expect((await single.state()).priors.map((p) => p.under)).toEqual(expect.arrayContaining([third]));
    expect((await who.officer.refused('/proposals/separation', { ...ground, link: 99_999 })).code).toBe('NOT_FOUND');
  });

  it('of two decided at once that would close a ring, one is told that they are one already', async () => {
    const [a, b] = [exampleCode(), exampleCode()].map((idNumber) => ({ kind: 'organization', name: '示例', idNumber }));
    const c = { kind: 'individual', name: '示例', idNumber: exampleCitizen('1981-01-01') };
    const grounds = { reason: '同一当事人。', evidence: '营业执照' };
    const propose = async (first: object, second: object) =>
      (await who.officer.post<Proposal>('/proposals/merge', { first, second, ...grounds })).id;
    const [ab, bc, ca] = [await propose(a!, b!), await propose(b!, c), await propose(c, a!)];
    const answers = await Promise.all(
      [ab, bc, ca].map((id) =>
        who.head.request<Problem>('POST', `/proposals/${id}/publish`, {}, { 'idempotency-key': randomUUID() }),
      ),
    );
    expect(answers.map((r) => r.status).sort()).toEqual([201, 201, 409]);
    expect(answers.find((r) => r.status === 409)!.body.code).toBe('PARTIES_ONE');
    // What can no longer be decided is withdrawn.
    const left = [ab, bc, ca][answers.findIndex((r) => r.status === 409)];
    const withdrawal = await who.officer.request('POST', `/proposals/${left}/withdraw`, { reason: '已是同一当事人。' });
    expect(withdrawal.status).toBe(204);
  });
});
