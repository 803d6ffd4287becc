import { randomUUID } from 'node:crypto';
import { addDays, dateOf } from '#law';
import { exampleCode } from '../support/numbers';
import { HttpCase, type People, people, registration } from '../support/officer-work';
import { Person, TestStack } from '../support/stack';

const today = () => dateOf(new Date().toISOString());
const at = (day: string, time = '10:00') => `${day}T${time}:00+08:00`;
/** The smallest picture there is. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Made {
  id: number;
  displayNo: string;
}
interface Told {
  id: number;
  displayNo: string;
  kind: string;
  state: string;
  parties: { name: string; idNumber: string }[];
  audience: string | null;
  heldOn: string | null;
  dueOn: string | null;
  caseNo: string | null;
  becameCase: boolean;
  version: number;
  content: string | null;
  entries: { type: string; by: string; rows: { title: string; value: string }[] }[];
  files: { sha256: string; name: string }[];
  may: string[];
}
interface Page {
  items: Told[];
  next?: string;
  mayWrite: boolean;
}
interface Mix {
  mix: { guided: number; managed: number; services: { guided: number; managed: number } };
  definitions: Record<string, string>;
}

/** 辅导、提示、劝戒、警示、约谈、回访 as records of their own. @source 实施方案 二（二）、二（三） */
describe('service records', () => {
  let stack: TestStack;
  let who: People;
  let other: Person, manager: Person, supervisor: Person, admin: Person;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    [other, manager, supervisor, admin] = (await Promise.all(
      ['officer3', 'manager', 'supervisor', 'admin'].map((n) => stack.as(n)),
    )) as [Person, Person, Person, Person];
  });
  afterAll(async () => {
    await stack?.end();
  });

  const party = (idNumber = exampleCode()) => ({ kind: 'organization', name: '示例小吃店', idNumber });
  const held = (change: object = {}) => ({
    ...{ heldOn: today(), content: '当面说明亮照经营的要求。', result: { state: 'done' } },
    ...change,
  });
  const guidance = (change: object = {}) => ({
    ...{ kind: 'guidance', parties: [party()], place: '示例街 1 号', officers: ['officer1'] },
    ...{ subject: '亮照经营', held: held() },
    ...change,
  });
  const plan = (change: object = {}) => ({
    ...{ at: at(addDays(today(), 3)), invited: '示例小吃店负责人', notice: '电话', noticedOn: today() },
    ...change,
  });
  const interview = (change: object = {}) => ({
    ...{ kind: 'interview', parties: [party()], place: '本局会议室', officers: ['officer1', 'officer2'] },
    ...{ subject: '多次投诉占道经营', plan: plan() },
    ...change,
  });
  const met = (change: object = {}) => ({
    ...held({ content: '一月内收到三次投诉。' }),
    ...{ persons: '负责人张某', advice: '收回店外物品。', reply: '当场收回，不再占道。' },
    ...change,
  });
  const make = (body: object, by = who.officer, key?: string) => by.post<Made>('/services', body, key);
  const read = (id: number, by = who.officer) => by.get<Told>(`/services/${id}`);
  const list = (query: string, by = who.officer) => by.get<Page>(`/services?${query}`);
  const add = (id: number, body: object, by = who.officer) => by.post(`/services/${id}/entries`, body);
  const refused = async (path: string, body: object, by = who.officer) => (await by.refused(path, body)).code;

  it('one is written in one go, found by party, kind and words, and told whole', async () => {
    const code = exampleCode();
    const { id, displayNo } = await make(guidance({ parties: [party(code)] }));
    expect(displayNo).toMatch(/^盘市监柔服〔\d{4}〕\d+号$/);
    expect(await read(id)).toMatchObject({
      ...{ kind: 'guidance', state: 'done', heldOn: today(), caseNo: null, version: 1 },
      parties: [{ name: '示例小吃店', idNumber: code }],
      officers: [{ username: 'officer1', name: '执法员甲', certificateNo: '示例-001' }],
      entries: [{ type: 'made', by: '执法员甲' }],
    });
    for (const query of [`party=${code}`, `q=${code.slice(0, 17)}&kind=guidance`, `party=${code}&state=done`])
      expect((await list(query)).items.map((r) => r.id)).toEqual([id]);
    expect((await list(`party=${code}&kind=caution`)).items).toEqual([]);

    // To a trade, and to several.
    const tip = await make(guidance({ kind: 'riskNotice', parties: [], audience: '全区餐饮经营者' }));
    expect(await read(tip.id)).toMatchObject({ parties: [], audience: '全区餐饮经营者' });
    const several = await make(guidance({ parties: [party(), party()] }));
    expect((await read(several.id)).parties).toHaveLength(2);
  });

  it('a day that cannot be is refused at its field, and nothing is written', async () => {
    const before = (await list('limit=100')).items.length;
    const cases: [object, string][] = [
      [guidance({ held: held({ heldOn: addDays(today(), 1) }) }), 'held.heldOn'],
      [guidance({ held: held({ heldOn: addDays(today(), -400) }) }), 'held.heldOn'],
      [guidance({ held: held({ result: { state: 'followUp' } }) }), 'held.result.dueOn'],
      [guidance({ held: held({ result: { state: 'followUp', dueOn: addDays(today(), -1) } }) }), 'held.result.dueOn'],
      [interview({ plan: plan({ at: at(addDays(today(), -1)) }) }), 'plan.at'],
      [interview({ plan: plan({ noticedOn: addDays(today(), 1) }) }), 'plan.noticedOn'],
    ];
    for (const [body, path] of cases) {
      const problem = await who.officer.refused('/services', body);
      expect([problem.code, problem.errors?.map((e) => e.path)]).toEqual(['SERVICE_DATES', [path]]);
    }
    for (const [body, path] of [
      [guidance({ held: held({ heldOn: '1026-11-01' }) }), 'held.heldOn'],
      [guidance({ parties: [party('91211100000000000X')] }), 'parties.0.idNumber'],
      [guidance({ kind: 'caution', parties: [] }), 'parties'],
      [guidance({ parties: [] }), 'audience'],
      [guidance({ plan: plan(), held: undefined }), 'plan'],
      [interview({ plan: undefined, held: held() }), 'held.persons'],
    ] as [object, string][]) {
      const problem = await who.officer.refused('/services', body);
      expect([problem.code, problem.errors?.[0]?.path]).toEqual(['VALIDATION_FAILED', path]);
    }
    expect((await list('limit=100')).items).toHaveLength(before);
  });

  it('is its unit’s: officers and heads write, whoever sees the unit reads, the administrator does neither', async () => {
    const { id } = await make(guidance());
    const byHead = await make(guidance(), who.head);
    expect(await read(byHead.id)).toMatchObject({ createdBy: '市监负责人' });
    expect(await refused('/services', guidance({ officers: ['officer3'] }))).toBe('OFFICER_NOT_IN_UNIT');
    expect(await refused('/services', interview({ officers: ['officer1', 'officer1'] }))).toBe('TWO_OFFICERS_REQUIRED');
    for (const reader of [manager, supervisor, who.legal]) {
      expect((await read(id, reader)).may).toEqual([]);
      expect(await refused('/services', guidance(), reader)).toBe('FORBIDDEN');
    }
    expect((await other.request('GET', `/services/${id}`)).body['code']).toBe('NOT_FOUND');
    expect((await list('limit=100', other)).items).toEqual([]);
    expect(await refused(`/services/${id}/entries`, { type: 'correction', text: '…' }, other)).toBe('NOT_FOUND');
    for (const path of ['/services', `/services/${id}`, '/services/due'])
      expect((await admin.request('GET', path)).status).toBe(403);
    const c = await HttpCase.register(who);
    expect(await refused('/services', guidance({ caseNo: c.caseNo, officers: ['officer3'] }), other)).toBe(
      'CASE_NOT_FOUND',
    );
  });

  it('the same key writes it once, also twice at once; another content under it is refused', async () => {
    const [key, code] = [randomUUID(), exampleCode()];
    const body = guidance({ parties: [party(code)] });
    const send = (content: object) =>
      who.officer.request<Made & { code: string }>('POST', '/services', content, { 'idempotency-key': key });
    const both = await Promise.all([send(body), send(body)]);
    const made = both.find((r) => r.status === 201)!;
    for (const r of both.filter((r) => r.status !== 201)) expect(r.body.code).toBe('REQUEST_IN_PROGRESS');
    expect((await send(body)).body).toEqual(made.body);
    expect((await send({ ...body, subject: '另一事由' })).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await list(`party=${code}`)).items).toHaveLength(1);
    // Two officers at once take two numbers.
    const two = await Promise.all([make(guidance()), make(guidance(), who.head)]);
    expect(new Set(two.map((m) => m.displayNo)).size).toBe(2);
  });

  it('is added to, never changed; of two follow-ups at once the second is told', async () => {
    const dueOn = today();
    const { id } = await make(guidance({ held: held({ result: { state: 'followUp', dueOn } }) }));
    expect((await list(`due=true&state=followUp`)).items.map((r) => r.id)).toContain(id);
    expect((await who.officer.get<Page>('/services/due')).items.map((r) => r.id)).toContain(id);
    // It waits for whoever took part, nobody else.
    expect((await (await stack.as('officer2')).get<Page>('/services/due')).items.map((r) => r.id)).not.toContain(id);

    const followUp = (text: string) => ({ type: 'followUp', version: 1, text, result: { state: 'done' } });
    const both = await Promise.all(
      [who.officer, who.head].map((p, i) =>
        p.request('POST', `/services/${id}/entries`, followUp(`第 ${i} 次。`), { 'idempotency-key': randomUUID() }),
      ),
    );
    expect(both.map((r) => r.status).sort()).toEqual([204, 409]);
    expect(both.find((r) => r.status === 409)!.body['code']).toBe('SERVICE_CHANGED');
    expect((await who.officer.get<Page>('/services/due')).items.map((r) => r.id)).not.toContain(id);

    await add(id, { type: 'correction', text: '地点应为示例街 2 号。' });
    const told = await read(id);
    expect(told).toMatchObject({ state: 'done', place: '示例街 1 号', version: 3 });
    expect(told.entries.map((e) => e.type)).toEqual(['made', 'followUp', 'correction']);
    expect(told.entries[2]!.rows).toEqual([{ title: '更正的内容和理由', value: '地点应为示例街 2 号。' }]);

    await add(id, { type: 'cancelled', version: 3, text: '重复记录。' });
    expect(await refused(`/services/${id}/entries`, { ...followUp('再看。'), version: 4 })).toBe('SERVICE_STATE');
    expect((await read(id)).state).toBe('cancelled');
  });

  it('photos come in by their bytes, the same twice once, and only for whoever sees the record', async () => {
    const { id } = await make(guidance());
    const path = `/services/${id}/attachments`;
    const [one, again] = await Promise.all([
      who.officer.give<{ sha256: string }>(path, '门头.png', PICTURE),
      who.officer.give<{ sha256: string }>(path, '门头.png', PICTURE),
    ]);
    expect([one.status, again.status, again.body]).toEqual([201, 201, one.body]);
    const told = await read(id);
    expect(told.files).toMatchObject([{ sha256: one.body.sha256, name: '门头.png' }]);
    expect(told.entries.map((e) => e.type)).toEqual(['made', 'file']);
    expect(await who.officer.give(path, '程序.jpg', Buffer.from('MZ'))).toMatchObject({ status: 415 });
    const file = await manager.read(`${path}/${one.body.sha256}`);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(PICTURE);
    expect((await other.read(`${path}/${one.body.sha256}`)).status).toBe(404);
    expect((await other.give(path, '门头.png', PICTURE)).status).toBe(404);
    const elsewhere = await make(guidance());
    expect((await who.officer.read(`/services/${elsewhere.id}/attachments/${one.body.sha256}`)).status).toBe(404);
  });

  it('a 约谈 is arranged, missed, arranged anew, held and followed up; it becomes no case', async () => {
    const { id } = await make(interview());
    expect(await read(id)).toMatchObject({ state: 'planned', heldOn: null, invited: '示例小吃店负责人' });
    const entries = `/services/${id}/entries`;
    expect(await refused(entries, { type: 'followUp', version: 1, text: '…', result: { state: 'done' } })).toBe(
      'SERVICE_STATE',
    );
    await add(id, { type: 'absent', version: 1, text: '负责人外出。', result: { state: 'open' } });
    await add(id, { type: 'planned', version: 2, plan: plan({ at: at(today(), '23:00') }), place: '示例街 1 号' });
    expect((await who.officer.get<Page>('/services/due')).items.map((r) => r.id)).toContain(id);
    const incomplete = await who.officer.refused(entries, { type: 'held', version: 3, held: held() });
    expect(incomplete.errors?.map((e) => e.path)).toEqual(['held.persons', 'held.advice', 'held.reply']);
    const dueOn = addDays(today(), 10);
    await add(id, { type: 'held', version: 3, held: met({ result: { state: 'followUp', dueOn } }) });
    expect(await read(id)).toMatchObject({
      state: 'followUp',
      heldOn: today(),
      dueOn,
      content: '一月内收到三次投诉。',
    });
    await add(id, { type: 'followUp', version: 4, text: '复看已收回。', result: { state: 'done' } });
    const told = await read(id);
    expect(told).toMatchObject({ state: 'done', dueOn: null, caseNo: null });
    expect(told.entries.map((e) => e.type)).toEqual(['planned', 'absent', 'planned', 'held', 'followUp']);
  });

  it('a case registered from one is linked with it, once, also of two at once; it counts as the case from then on', async () => {
    const known = party();
    const { id } = await make(guidance({ parties: [known] }));
    const register = () =>
      who.officer.request<{ caseNo: string; code: string }>(
        'POST',
        '/cases',
        registration({ party: known, service: id }),
        {
          'idempotency-key': randomUUID(),
        },
      );
    const both = await Promise.all([register(), register()]);
    expect(both.map((r) => r.body.code).filter(Boolean)).toEqual(['SERVICE_HAS_CASE']);
    const { caseNo } = both.find((r) => r.status === 201)!.body;
    const told = await read(id);
    expect(told).toMatchObject({ caseNo, becameCase: true, state: 'done' });
    expect(told.entries.at(-1)).toMatchObject({ type: 'case', by: '执法员甲' });
    expect(told.may).not.toContain('cancelled');
    expect((await list(`party=${known.idNumber}&share=guided`)).items).toEqual([]);
    const ofCase = await who.officer.get<Page>(`/cases/${caseNo}/services`);
    expect(ofCase.items.map((r) => r.id)).toEqual([id]);
    const earlier = await who.officer.get<{ services: { id: number }[] }>(
      `/parties/earlier?idNumber=${known.idNumber}`,
    );
    expect(earlier.services.map((s) => s.id)).toEqual([id]);
    // Neither another unit's record nor one that was called off begins a case.
    const cancelled = await make(guidance());
    await add(cancelled.id, { type: 'cancelled', version: 1, text: '录错。' });
    expect(await refused('/cases', registration({ service: cancelled.id }))).toBe('SERVICE_STATE');
    const theirs = { itemId: 'wl-06', officers: ['officer3', 'officer4'], service: id };
    expect(await refused('/cases', registration(theirs), other)).toBe('NOT_FOUND');
  });

  it('done ones stand in 721 beside the cases, each once, and the number opens its list', async () => {
    const mix = async (by: Person = who.head) => (await by.get<Mix>('/statistics')).mix.services;
    const before = await mix();
    const records = await Promise.all([
      make(guidance()),
      make(guidance({ kind: 'caution' })),
      make(interview({ plan: undefined, held: met() })),
      // Neither done, nor held, nor of its own.
      make(guidance({ held: held({ result: { state: 'open' } }) })),
      make(interview()),
    ]);
    const c = await HttpCase.register(who);
    await make(guidance({ caseNo: c.caseNo }));
    const after = await mix();
    expect([after.guided - before.guided, after.managed - before.managed]).toEqual([2, 1]);
    const period = `from=${addDays(today(), -365)}&to=${today()}&limit=100`;
    for (const share of ['guided', 'managed'] as const)
      expect((await list(`share=${share}&${period}`, who.head)).items).toHaveLength(after[share]);
    // Called off it counts no more; another unit's head is told of its own only.
    await add(records[0]!.id, { type: 'cancelled', version: 1, text: '录错。' });
    expect((await mix()).guided).toBe(after.guided - 1);
    expect(await mix(await stack.as('head2'))).toEqual({ guided: 0, managed: 0 });
    expect((await manager.get<Mix>('/statistics')).definitions['mix']).toContain('不作考核指标');
  });
});
