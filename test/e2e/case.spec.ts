import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { createConnection } from 'mysql2/promise';
import { type CaseReply, type CaseState, caseWorkflowId, ERRORS } from '#contracts';
import { type Calendar, formatChinese } from '#law';
import { seedItems } from '../../libs/law/data';
import { ANSWERS, conditionsAnswered } from '../support/cases';
import { exampleCode } from '../support/numbers';
import { HttpCase, type People, people, registration } from '../support/officer-work';
import { eventually, type Person, TestStack } from '../support/stack';

/** API and worker on the real Temporal server and MariaDB. */
describe('a case over HTTP', () => {
  let stack: TestStack;
  let who: People;
  let temporal: Connection;
  let sealed: CaseState;
  const ran = ({ caseNo }: CaseState) => ({ workflowId: caseWorkflowId(caseNo) });

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    temporal = await Connection.connect({ address: stack.env['TEMPORAL_ADDRESS']! });
  });
  afterAll(async () => {
    await temporal?.close();
    await stack?.end();
  });

  it('runs from registration to the sealed dossier; every view agrees, the chain verifies', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    await c.act('report-correction', { statement: '已改正。' });
    await c.complete('reinspect');
    await c.complete('approveLeniency');
    await c.complete('approveClosing');
    await c.complete('fileDossier');
    const closed = await eventually(
      () => c.state(),
      (s) => s.status === 'closed' && s.sealed !== undefined,
    );
    expect(closed).toMatchObject({ stage: 'closing', outcome: 'orderFulfilled' });

    const live = await who.officer.get<CaseState>(`/cases/${c.caseNo}/live`);
    expect(live).toEqual(closed);
    const journal = await who.officer.get<{ chain: object; items: { seq: number }[] }>(`/cases/${c.caseNo}/journal`);
    expect(journal.chain).toMatchObject({ ok: true, seq: closed.seq });
    expect(journal.items.map((e) => e.seq)).toEqual(Array.from({ length: closed.seq }, (_, i) => i + 1));
    const dossier = await who.archivist.get<{
      manifestHash: string;
      intact: boolean;
      manifest: { entries: unknown[] };
    }>(`/cases/${c.caseNo}/dossier`);
    expect(dossier).toMatchObject({ manifestHash: closed.sealed!.manifestHash, intact: true });
    expect(dossier.manifest.entries.length).toBeLessThan(closed.seq);
    sealed = closed;
    // As if the retention period had passed; the server takes half a minute, so the last test looks.
    await temporal.workflowService.deleteWorkflowExecution({ namespace: 'default', workflowExecution: ran(sealed) });
  });

  it('shows beside each task the facts it rests on, and afterwards what was answered', async () => {
    const c = await HttpCase.register(who, { itemId: 'cg-10' });
    await c.toObservation(30);
    const task = async (kind: string) => {
      const { id } = (await c.state()).tasks.findLast((t) => t.kind === kind)!;
      return who.head.get<{ facts: { title: string; kind: string; rows?: object[] }[]; answer: object[] }>(
        `/tasks/${id}`,
      );
    };
    const { amount, unit } = { amount: 2, unit: 'minute' };
    await c.act('request-extension', { by: { amount, unit }, reason: '设备未到。' });
    const { facts, answer } = await task('approveExtension');
    const { dueAt } = (await c.state()).clocks.find((k) => k.id === 'correction')!;
    expect(facts).toMatchObject([
      { name: 'by', title: '申请延长', kind: 'period', period: { amount, unit } },
      { name: 'dueOn', title: '同意后的改正期限', kind: 'change', from: dueAt },
      { name: 'bounds', title: '不得超过', kind: 'lines', lines: [expect.stringMatching(/^核查期限：.*24时$/)] },
      { title: '申请', kind: 'record', rows: [{}, { title: '理由', kind: 'text', text: '设备未到。' }] },
      { title: '责令改正', kind: 'record' },
    ]);
    expect(answer).toEqual([]);
    const { id } = (await c.state()).tasks.findLast((t) => t.kind === 'approveExtension')!;
    const foretold = await who.head.post<{ sentence: string }>(`/tasks/${id}/outlook`, {
      data: { decision: 'refuse' },
    });
    expect(foretold.sentence).toBe(`改正期限仍至${formatChinese(dueAt!)}届满，届满未改正的自动转入处罚程序。`);
    await c.complete('approveExtension', { decision: 'refuse', reason: '不足以改变。' });
    expect((await task('approveExtension')).answer).toEqual([
      { title: '审批意见', kind: 'text', text: '不同意延期' },
      { title: '理由', kind: 'text', text: '不足以改变。' },
    ]);
    await c.act('refuse-correction', { statement: '不会改正。' });
    const filing = (await task('approveFiling')).facts;
    expect(filing[0]).toMatchObject({ title: '转处罚程序的原因', kind: 'text', text: '拒不改正' });
    expect(filing.map((f) => f.title)).toEqual([
      '转处罚程序的原因',
      '改正期限至',
      '当事人的表示',
      '核查意见',
      '责令改正',
      '延期申请',
      '延期审批',
      '教育',
      '此前违法',
    ]);
    const order = filing.find((f) => f.title === '责令改正')!.rows!;
    expect(order).toContainEqual({ title: '改正期限', kind: 'period', period: { amount: 30, unit: 'minute' } });
    expect(order).toContainEqual({ title: '送达方式', kind: 'text', text: '直接送达' });
  });

  it('left alone it escalates within seconds of its minute, and lists, inbox, deadlines and live updates all say so', async () => {
    const c = await HttpCase.register(who);
    const events = await listen(stack, who.officer, c.caseNo);
    const begun = Date.now();
    await c.complete('screen');
    await c.complete('educate');
    const pace = Date.now() - begun;
    const ordered = await c.orderEndingAt(Date.now() + 60_000);
    const due = Date.parse(ordered.clocks.find((k) => k.id === 'correction')!.dueAt!);
    const state = await eventually(
      () => c.state(),
      (s) => s.stage === 'filing',
      90_000,
    );
    expect(Date.parse(state.escalation!.at)).toBeGreaterThanOrEqual(due);
    // Five seconds, and what this machine takes for two steps of a case.
    expect(Date.parse(state.escalation!.at) - due).toBeLessThan(5000 + pace);

    const inbox = await who.head.get<{ items: { caseNo: string; kind: string }[] }>(
      `/tasks?view=unassigned&caseNo=${c.caseNo}`,
    );
    expect(inbox.items).toMatchObject([{ caseNo: c.caseNo, kind: 'approveFiling' }]);
    const list = await who.officer.get<{ items: { caseNo: string }[] }>('/cases?stage=filing&limit=100');
    expect(list.items.map((i) => i.caseNo)).toContain(c.caseNo);
    const deadlines = await who.officer.get<{ items: { id: string; explanation: { sentences: string[] } }[] }>(
      `/cases/${c.caseNo}/deadlines`,
    );
    const told = deadlines.items.find((d) => d.id === 'correction')!.explanation.sentences.join('');
    expect(told).toContain('1分钟');
    expect(told).toContain('依据：');
    const live = await who.officer.get<CaseState>(`/cases/${c.caseNo}/live`);
    expect(live.stage).toBe('filing');
    await eventually(
      () => Promise.resolve(events.seen),
      (seen) => seen.some((e) => e.stage === 'filing' && e.seq === state.seq),
    );
    events.close();
    // Two officers and the head are told, once each; out of office hours the lists show it later, so the table is asked.
    const db = await createConnection(stack.env['DATABASE_URL']!);
    const [notifications] = await db.query(`SELECT id FROM notification WHERE kind = 'escalated' AND case_no = ?`, [
      c.caseNo,
    ]);
    await db.end();
    expect(notifications).toHaveLength(3);
  });

  it('nothing of the party is in Temporal’s storage', async () => {
    const name = '絕密商號甲乙丙';
    const idNumber = exampleCode();
    const c = await HttpCase.register(who, { party: { kind: 'organization', name, idNumber } });
    await c.complete('screen');
    const refusal = await who.officer.refused(`/cases/${c.caseNo}/actions/report-correction`, { statement: name });
    expect(refusal.code).toBe('ACTION_NOT_ALLOWED');
    const stored = ['temporal.db', 'temporal.db-wal'].map((file) => readFileSync(join(stack.home, file)));
    // It is the right place to look: the case's history is there.
    expect(stored.some((bytes) => bytes.includes(caseWorkflowId(c.caseNo)))).toBe(true);
    for (const bytes of stored) {
      expect(bytes.includes(Buffer.from(name))).toBe(false);
      expect(bytes.includes(Buffer.from(idNumber))).toBe(false);
    }
  });

  it('what the lists do not hold yet is shown with its facts, foretold and judged as what they hold', async () => {
    const c = await HttpCase.register(who);
    const [screen] = (await c.state()).tasks;
    const db = await createConnection(stack.env['DATABASE_URL']!);
    await db.beginTransaction();
    // The projection waits for this row; whoever reads does not.
    await db.query('SELECT seq FROM case_file WHERE case_no = ? FOR UPDATE', [c.caseNo]);
    const data = { ...ANSWERS['screen'], answers: conditionsAnswered((await c.state()).item) };
    const { tasks } = await who.officer.post<CaseReply>(`/tasks/${screen!.id}/complete`, { data });
    const order = tasks.find((t) => t.kind === 'issueCorrectionOrder')!;
    const held = await who.officer.get<{ tasks: { kind: string }[] }>(`/cases/${c.caseNo}`);
    expect(held.tasks.map((t) => t.kind)).toEqual(['screen']);

    const path = `/tasks/${order.id}`;
    const shown = await who.officer.get<{ facts: unknown[]; prefill: object }>(path);
    const answer = { ...ANSWERS['issueCorrectionOrder'], requirements: ['挂出营业执照☑'] };
    const foretold = await who.officer.post<{ sentence: string; paper: string }>(`${path}/outlook`, { data: answer });
    expect(foretold).toMatchObject({
      sentence: expect.stringContaining('案件进入观察期环节') as string,
      paper: '责令改正通知书',
    });
    const unprinted = [await who.officer.refused(`${path}/preview`, { data: answer })];
    unprinted.push(await who.officer.refused(`${path}/complete`, { data: answer }));
    expect(unprinted.map((p) => p.code)).toEqual(['PAPER_CHARACTER', 'PAPER_CHARACTER']);
    await db.rollback();
    await db.end();

    await eventually(
      () => c.state(),
      (s) => s.tasks.some((t) => t.id === order.id),
    );
    const { facts, prefill } = await who.officer.get<{ facts: unknown[]; prefill: object }>(path);
    expect(facts.length).toBeGreaterThan(0);
    expect(Object.keys(prefill)).not.toEqual([]);
    expect({ facts: shown.facts, prefill: shown.prefill }).toEqual({ facts, prefill });
  });

  it('a task is claimed once, handed over with a trace, and completed only by its holder', async () => {
    const c = await HttpCase.register(who);
    const [task] = (await c.state()).tasks;
    const officer2 = await stack.as('officer2');
    const claimed = await who.officer.post<{ version: number }>(`/tasks/${task!.id}/claim`, { version: 1 });
    expect(claimed).toMatchObject({ state: 'claimed', assignee: 'officer1', version: 2 });
    expect((await officer2.refused(`/tasks/${task!.id}/claim`, {})).code).toBe('TASK_ALREADY_CLAIMED');
    expect((await officer2.refused(`/tasks/${task!.id}/complete`, { data: ANSWERS['screen'] })).code).toBe(
      'NOT_ASSIGNEE',
    );
    expect((await who.officer.refused(`/tasks/${task!.id}/delegate`, { to: 'officer2', version: 1 })).code).toBe(
      'STALE_VERSION',
    );
    expect((await who.officer.refused(`/tasks/${task!.id}/delegate`, { to: 'archivist' })).code).toBe('NOT_CANDIDATE');
    await who.officer.post(`/tasks/${task!.id}/delegate`, { to: 'officer2', reason: '休假' });
    expect((await who.officer.refused(`/tasks/${task!.id}/complete`, { data: ANSWERS['screen'] })).code).toBe(
      'NOT_ASSIGNEE',
    );
    await officer2.post(`/tasks/${task!.id}/complete`, { data: ANSWERS['screen'] });
    const done = await officer2.get<{ items: { id: string }[] }>('/tasks?view=done');
    expect(done.items.map((t) => t.id)).toContain(task!.id);
  });

  it('work handed about with the same key is handed about once, and a refusal may be mended', async () => {
    const c = await HttpCase.register(who);
    const [task] = (await c.state()).tasks;
    const path = `/tasks/${task!.id}`;
    const send = (action: string, body: object, key: string) =>
      who.officer.request('POST', `${path}/${action}`, body, { 'idempotency-key': key });
    const key = `claim-${task!.id}`;
    const [one, two] = [await send('claim', { version: 1 }, key), await send('claim', { version: 1 }, key)];
    expect(one).toMatchObject({ status: 200, body: { version: 2, assignee: 'officer1' } });
    expect(two).toMatchObject({ status: 200, body: one.body });
    expect(await send('claim', { version: 2 }, key)).toMatchObject({ body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    const handing = `hand-${task!.id}`;
    expect(await send('delegate', { to: 'nobody' }, handing)).toMatchObject({ body: { code: 'NOT_CANDIDATE' } });
    expect(await send('delegate', { to: 'officer2' }, handing)).toMatchObject({ body: { assignee: 'officer2' } });
    expect(await send('delegate', { to: 'officer2' }, handing)).toMatchObject({ body: { assignee: 'officer2' } });
    expect((await who.officer.refused(`${path}/release`, {}, {})).code).toBe('IDEMPOTENCY_KEY_REQUIRED');
  });

  it('the same key answers as the first time; another finds it done', async () => {
    const body = registration();
    const first = await who.officer.post<{ caseNo: string }>('/cases', body, 'reg-1');
    const again = await who.officer.post<{ caseNo: string }>('/cases', body, 'reg-1');
    expect(again.caseNo).toBe(first.caseNo);
    expect((await who.officer.refused('/cases', { ...body, place: '别处' }, { 'idempotency-key': 'reg-1' })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const c = new HttpCase(who, first.caseNo);
    const [task] = (await c.state()).tasks;
    const complete = (key: string) =>
      who.officer.request(
        'POST',
        `/tasks/${task!.id}/complete`,
        { data: ANSWERS['screen'] },
        { 'idempotency-key': key },
      );
    const [one, two] = await Promise.all([complete('same'), complete('same')]);
    expect(one.status).toBe(200);
    expect(two).toMatchObject({ status: 200, body: one.body });
    expect(await complete('same')).toMatchObject({ status: 200, body: one.body });
    expect(await complete('other')).toMatchObject({ status: 409, body: { code: 'TASK_ALREADY_COMPLETED' } });
  });

  it('pages do not shift when cases are added meanwhile', async () => {
    for (let i = 0; i < 5; i++) await HttpCase.register(who);
    const first = await who.officer.get<{ items: { caseNo: string }[]; next: string }>('/cases?limit=3');
    await HttpCase.register(who);
    const second = await who.officer.get<{ items: { caseNo: string }[] }>(`/cases?limit=3&cursor=${first.next}`);
    const seen = [...first.items, ...second.items].map((i) => i.caseNo);
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
  });

  it('every figure is the number of cases in the list it names, by Beijing days', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation(60);
    await c.act('refuse-correction', { statement: '不改。' });
    await c.state();
    const manager = await stack.as('manager');
    const s = await manager.get<Figures>('/statistics');
    const count = async (query: string) =>
      (await manager.get<{ total: number }>(`/cases?${query}&total=true&limit=1`)).total;
    const period = `registeredFrom=${s.from}&registeredTo=${s.to}`;
    const [first, last] = [s.due.days[0]!.date, s.due.days[6]!.date];
    const named: [number, string][] = [
      [s.total.registered, period],
      [s.total.open, `${period}&status=unclosed`],
      [s.total.overdue, `${period}&status=unclosed&overdue=true`],
      [s.due.today, `status=unclosed&dueFrom=${first}&dueTo=${first}`],
      [s.due.week, `status=unclosed&sort=due&dueFrom=${first}&dueTo=${last}`],
      [s.funnel.ordered, `${period}&figure=ordered`],
      [s.funnel.escalated, `${period}&figure=escalated`],
      [s.funnel.lenient, `${period}&figure=lenient`],
      [s.mix.managed, `${period}&figure=managed`],
      [s.total.repeated.n, `${period}&figure=repeated`],
    ];
    for (const [n, query] of named) expect([query, await count(query)]).toEqual([query, n]);
    expect(s.funnel.escalated).toBeGreaterThan(0);
    const tomorrow = s.due.days[1]!.date;
    expect(await count(`registeredFrom=${tomorrow}`)).toBe(0);
    expect(await count(`registeredTo=${tomorrow}`)).toBe(s.total.registered);
  });

  it('finds a case by its number, any part of the name, the item and the code, in the list and in the inbox', async () => {
    const idNumber = exampleCode();
    const c = await HttpCase.register(who, {
      party: { kind: 'organization', name: '盘锦市双台子区乐悦小吃店', idNumber },
    });
    const { displayNo } = await c.state();
    const find = async (path: string, q: string) =>
      (await who.officer.get<{ items: { caseNo: string }[] }>(`${path}q=${encodeURIComponent(q)}&limit=100`)).items.map(
        (i) => i.caseNo,
      );
    const serial = /(\d+)号/.exec(displayNo)![1]!;
    for (const q of [
      '乐悦小吃',
      '悦小吃店',
      displayNo,
      displayNo.replace('〔', '(').replace('〕', ')'),
      c.caseNo,
      serial,
      idNumber.slice(0, 9),
      '乐悦 营业执照',
    ]) {
      expect([q, await find('/cases?', q)]).toEqual([q, expect.arrayContaining([c.caseNo])]);
      expect([q, await find('/tasks?view=mine&', q)]).toEqual([q, expect.arrayContaining([c.caseNo])]);
    }
    for (const q of ['小吃乐悦', '吃小', '查无此人', '%', '〔'])
      expect([q, await find('/cases?', q)]).toEqual([q, expect.not.arrayContaining([c.caseNo])]);
  });

  describe('bad input leaves nothing behind', () => {
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const party = { kind: 'organization', name: '示例商行' };
    it.each([
      [{ itemId: 'no-such' }, 'UNKNOWN_ITEM'],
      [{ party }, 'PARTY_IDENTIFIER_REQUIRED'],
      [{ party: { ...party, idNumber: '  ' } }, 'PARTY_IDENTIFIER_REQUIRED'],
      [{ party: { ...party, idNumber: '不详' } }, 'PARTY_NUMBER_INVALID'],
      [{ party: { ...party, idNumber: '91211100EXAMPLE001' } }, 'PARTY_NUMBER_INVALID'],
      [{ itemId: 'wl-06' }, 'OUT_OF_COMPETENCE'],
      [{ discoveredOn: '2024-01-01' }, 'DISCOVERY_DATE_WRONG'],
      [{ violationOn: `${Number(today.slice(0, 4)) + 1}-01-01` }, 'VIOLATION_DATE_IN_FUTURE'],
      [{ violationOn: '2020-01-01' }, 'VIOLATION_PAST_LIMITATION'],
      [{ officers: ['officer1'] }, 'TWO_OFFICERS_REQUIRED'],
      [{ officers: ['officer1', 'officer1'] }, 'TWO_OFFICERS_REQUIRED'],
      [{ officers: ['officer1', 'officer3'] }, 'OFFICER_NOT_IN_UNIT'],
      [{ officers: ['officer1', 'legal'] }, 'OFFICER_NOT_IN_UNIT'],
      [{ violationOn: '2026-02-30' }, 'VALIDATION_FAILED'],
      [{ facts: 5 }, 'VALIDATION_FAILED'],
      [{ extra: 1 }, 'VALIDATION_FAILED'],
      [{ facts: 'x'.repeat(300_000) }, 'BODY_TOO_LARGE'],
    ] as [Record<string, unknown>, keyof typeof ERRORS][])('%# %j → %s', async (change, code) => {
      const before = await total(who.officer);
      const problem = await who.officer.refused('/cases', registration(change));
      expect(problem).toMatchObject({ code, status: ERRORS[code].status, title: ERRORS[code].title });
      expect(await total(who.officer)).toBe(before);
    });

    it('says what is wrong with a request that is no request', async () => {
      expect((await who.officer.refused('/cases', '{"a":')).code).toBe('BODY_NOT_JSON');
      expect((await who.officer.refused('/cases', registration(), {})).code).toBe('IDEMPOTENCY_KEY_REQUIRED');
      const c = await HttpCase.register(who);
      const [task] = (await c.state()).tasks;
      const typed = await who.officer.refused(`/tasks/${task!.id}/complete`, {
        data: { ...ANSWERS['screen'], route: 'nowhere' },
      });
      expect(typed).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ path: 'data.route' }] });
      expect((await who.head.refused(`/tasks/${task!.id}/complete`, { data: ANSWERS['screen'] })).code).toBe(
        'NOT_CANDIDATE',
      );
      expect((await who.officer.refused('/tasks/none/complete', { data: {} })).code).toBe('TASK_NOT_FOUND');
      expect((await who.officer.refused(`/cases/${c.caseNo}/actions/dance`, {})).code).toBe('ACTION_UNKNOWN');
    });
  });

  describe('who may', () => {
    it('nothing without a session, and none after log-out', async () => {
      for (const path of ['/cases', '/tasks', '/users', '/statistics', '/events', '/notifications']) {
        const anonymous = await fetch(`${stack.url}/api/v1${path}`);
        expect([path, anonymous.status]).toEqual([path, 401]);
      }
      const person = await stack.as('officer2');
      await person.post('/auth/logout');
      expect((await person.request('GET', '/auth/me')).status).toBe(401);
      const wrong = await person.refused('/auth/login', { username: 'officer1', password: 'wrong' });
      expect(wrong.code).toBe('LOGIN_FAILED');
    });

    it('another unit’s case does not exist; managers see it; only officers register', async () => {
      const c = await HttpCase.register(who);
      const stranger = await stack.as('officer3');
      for (const path of ['', '/live', '/journal', '/deadlines', '/tasks', '/documents', '/dossier']) {
        expect(await stranger.request('GET', `/cases/${c.caseNo}${path}`)).toMatchObject({ status: 404 });
      }
      const manager = await stack.as('manager');
      expect(await manager.get(`/cases/${c.caseNo}`)).toMatchObject({ caseNo: c.caseNo });
      expect((await manager.refused('/cases', registration())).code).toBe('FORBIDDEN');
      expect((await who.officer.refused(`/cases/${c.caseNo}/actions/resume`, { reason: 'x' })).code).toBe('FORBIDDEN');
      expect((await who.officer.refused('/proposals/calendar', {})).code).toBe('FORBIDDEN');
    });
  });

  it('a case whose history has expired is told whole by its journal', async () => {
    const gone = () =>
      temporal.workflowService.describeWorkflowExecution({ namespace: 'default', execution: ran(sealed) }).then(
        () => false,
        () => true,
      );
    await eventually(gone, Boolean, 90_000);
    expect(await who.officer.get<CaseState>(`/cases/${sealed.caseNo}/live`)).toEqual(sealed);
  });

  it('publishes law, calculator, stage map and a valid description of itself', async () => {
    const open = await fetch(`${stack.url}/api/v1/calendar/deadline?start=2026-09-24&amount=5&unit=workingDay`);
    expect(await open.json()).toMatchObject({ dueOn: '2026-10-09', provisional: false });
    const { years } = await who.officer.get<Calendar>('/calendar');
    const unpublished = `${years.at(-1)!.year + 1}-09-24`;
    const beyond = await fetch(`${stack.url}/api/v1/calendar/deadline?start=${unpublished}&amount=5&unit=workingDay`);
    expect(await beyond.json()).toMatchObject({ code: 'CALENDAR_NOT_COVERED', status: 422 });
    const { items } = await who.officer.get<{ items: { id: string }[] }>('/items');
    expect(items.map((i) => i.id).sort()).toEqual([...new Set(seedItems.map((i) => i.id))].sort());
    const described = (await (await fetch(`${stack.url}/docs-json`)).json()) as { paths: object; openapi: string };
    expect(described.openapi).toMatch(/^3\./);
    for (const path of [
      '/cases',
      '/cases/{caseNo}/actions/report-correction',
      '/tasks/{id}/complete',
      '/calendar/deadline',
      '/events',
    ])
      expect(Object.keys(described.paths)).toContain(`/api/v1${path}`);
    const { type } = await who.officer.refused('/cases', registration({ itemId: 'no-such' }));
    expect(await (await fetch(stack.url + type)).text()).toContain(`id="${type.split('#')[1]}"`);
  });
});

interface Figures {
  from: string;
  to: string;
  total: { registered: number; open: number; overdue: number; repeated: { n: number } };
  due: { today: number; week: number; days: { date: string }[] };
  funnel: { ordered: number; escalated: number; lenient: number };
  mix: { managed: number };
}

const total = async (person: Person) => (await person.get<{ total: number }>('/cases?total=true&limit=1')).total;

async function listen(stack: TestStack, person: Person, caseNo: string) {
  const abort = new AbortController();
  const seen: { stage: string; seq: number }[] = [];
  const response = await fetch(`${stack.url}/api/v1/events?caseNo=${caseNo}`, {
    headers: { authorization: `Bearer ${person.token}` },
    signal: abort.signal,
  });
  void (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      for (const line of decoder.decode(chunk, { stream: true }).split('\n')) {
        if (line.startsWith('data: ')) seen.push(JSON.parse(line.slice(6)) as { stage: string; seq: number });
      }
    }
  })().catch(() => undefined);
  return { seen, close: () => abort.abort() };
}
