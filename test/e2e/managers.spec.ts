import { DataSource } from 'typeorm';
import { RISK_NAMES, type Risk } from '#contracts';
import { addDays, dateOf, isWorkingDay } from '#law';
import { dataSourceOptions, LawData } from '#store';
import { People } from '../../apps/api/shared/people';
import { Scope } from '../../apps/api/shared/scope';
import { DigestService, mondayOf } from '../../apps/api/statistics/digest.service';
import { RisksService } from '../../apps/api/statistics/risks.service';
import { HttpCase, type People as Staff, people } from '../support/officer-work';
import { eventually, type Person, TestStack } from '../support/stack';
import { workbookIn } from '../support/workbook';

type Counts = Record<Risk, number> & { key: string };
interface Tasks {
  items: { id: string; kind: string; dueOn: string | null; assignee: string | null }[];
  total?: number;
}

const today = () => dateOf(new Date().toISOString());

/** What managers and supervisors see and do. */
describe('managers', () => {
  let stack: TestStack;
  let who: Staff;
  let [supervisor, manager, head2]: Person[] = [];
  let db: DataSource;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    [supervisor, manager, head2] = await Promise.all(['supervisor', 'manager', 'head2'].map((n) => stack.as(n)));
    db = await new DataSource(dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 4)).initialize();
  });
  afterAll(async () => {
    await db?.destroy();
    await stack?.end();
  });

  const notifications = (
    where: string,
    value: string,
  ): Promise<{ username: string; title: string; body: string; visible_at: Date }[]> =>
    db.query(`SELECT * FROM notification WHERE ${where} ORDER BY username`, [value]);
  const asked = { reason: '请说明办理进展。', dueOn: addDays(today(), 10) };
  const supervise = (c: HttpCase, data: object = asked, by: Person = supervisor!) =>
    by.post(`/cases/${c.caseNo}/actions/supervise`, data);
  const refused = async (c: HttpCase, data: object = asked, by: Person = supervisor!) =>
    (await by.refused(`/cases/${c.caseNo}/actions/supervise`, data)).code;

  it('a supervisor asks, the head answers, the supervisor hears of it; all of it is on record', async () => {
    const c = await HttpCase.register(who);
    const { sentence } = await supervisor!.post<{ sentence: string }>(`/cases/${c.caseNo}/actions/supervise/preview`, {
      data: asked,
    });
    expect(sentence).toMatch(/负责人须在.+前说明/);
    expect(await refused(c, asked, who.officer)).toBe('FORBIDDEN');
    expect(await refused(c, asked, who.head)).toBe('FORBIDDEN');
    expect(await refused(c, { ...asked, dueOn: today() })).toBe('SUPERVISION_DATE_PAST');
    expect(await refused(c, { ...asked, dueOn: addDays(today(), -3) })).toBe('SUPERVISION_DATE_PAST');
    expect(await refused(c, { ...asked, reason: '' })).toBe('VALIDATION_FAILED');
    await supervise(c);
    expect(await refused(c)).toBe('SUPERVISION_PENDING');
    expect(await refused(c, asked, manager!)).toBe('SUPERVISION_PENDING');

    const inbox = `/tasks?view=unassigned&kind=explainSupervision&caseNo=${c.caseNo}`;
    const { items } = await eventually(
      () => who.head.get<Tasks>(inbox),
      (page) => page.items.length === 1,
    );
    expect(items[0]!.dueOn! >= asked.dueOn).toBe(true);
    expect((await head2!.get<Tasks>(inbox)).items).toEqual([]);
    const path = `/tasks/${items[0]!.id}/complete`;
    const answer = { data: { explanation: '当事人正在改正。', measures: '三日内复查。' } };
    expect((await who.officer.refused(path, answer)).code).toBe('NOT_CANDIDATE');
    await who.head.post(path, answer);

    // It shows from the next office hour, so the table is asked.
    const told = await eventually(
      () => notifications("kind = 'explained' AND case_no = ?", c.caseNo),
      (rows) => rows.length > 0,
    );
    expect(told).toMatchObject([{ username: 'supervisor', title: '督办事项已说明' }]);
    expect(told[0]!.body).toContain('当事人正在改正。');
    const sheet = await supervisor!.get<{ answer: unknown[]; facts: unknown[] }>(`/tasks/${items[0]!.id}`);
    expect(JSON.stringify(sheet)).toContain('三日内复查。');
    const { items: entries } = await supervisor!.get<{ items: { type: string; data: { name?: string } }[] }>(
      `/cases/${c.caseNo}/journal`,
    );
    expect(entries.some((e) => e.type === 'action.performed' && e.data.name === 'supervise')).toBe(true);
    await supervise(c);
  });

  it('of two who ask at once one is heard', async () => {
    const c = await HttpCase.register(who);
    const path = `/cases/${c.caseNo}/actions/supervise`;
    const answers = await Promise.all(
      [supervisor!, manager!].map((by, i) =>
        by.request<{ code?: string }>('POST', path, asked, { 'idempotency-key': `${c.caseNo}-${i}` }),
      ),
    );
    expect(answers.map((a) => a.body.code ?? 'heard').sort()).toEqual(['SUPERVISION_PENDING', 'heard']);
  });

  it('a suspended case is answered for, a closed one is not', async () => {
    const c = await HttpCase.register(who);
    await c.complete('screen');
    await c.suspend();
    await supervise(c);
    const told = await eventually(
      () => c.state(),
      (s) => s.tasks.some((t) => t.kind === 'explainSupervision'),
    );
    const task = told.tasks.find((t) => t.kind === 'explainSupervision')!;
    await who.head.post(`/tasks/${task.id}/complete`, { data: { explanation: '鉴定尚未完成。' } });
    await who.head.post(`/cases/${c.caseNo}/actions/resume`, { reason: '鉴定完成。' });
    const closed = await HttpCase.register(who);
    await closed.withdraw('重复登记。');
    await closed.complete('fileDossier');
    await eventually(
      () => closed.state(),
      (s) => s.status === 'closed',
    );
    expect(await refused(closed)).toBe('CASE_CLOSED');
  });

  it('every number of what is about to go wrong opens a list of exactly so many, which leaves as a workbook', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    await c.act('request-extension', { by: { amount: 5, unit: 'minute' }, reason: '=1+1 配件未到。' });
    const review = await HttpCase.register(who);
    await review.toObservation();
    await review.act('refuse-correction', { statement: '不改。' });
    for (const kind of ['approveFiling', 'investigate']) await review.complete(kind);
    const mine = (await review.state()).tasks.find((t) => t.state === 'open' && t.kind === 'reviewLegality')!;
    await who.legal.post(`/tasks/${mine.id}/claim`);
    const risks = await eventually(
      () => manager!.get<{ total: Counts; byUnit: Counts[]; byPerson: Counts[] }>('/statistics/risks'),
      ({ total }) => total.extension > 0 && total.review > 0 && total.supervision > 0,
    );
    for (const risk of RISK_NAMES) {
      const count = async (query: string) =>
        (await manager!.get<Tasks>(`/statistics/risks/tasks?risk=${risk}${query}`)).total;
      expect(await count('')).toBe(risks.total[risk]);
      for (const { key, ...n } of risks.byUnit) expect(await count(`&unit=${key}`)).toBe(n[risk]);
      for (const { key, ...n } of risks.byPerson) expect(await count(`&person=${key}`)).toBe(n[risk]);
    }
    expect(risks.byPerson.find((p) => p.key === 'legal')).toMatchObject({ review: 1 });
    const other = await head2!.get<{ total: Counts }>('/statistics/risks?unit=psj');
    expect(other.total.open).toBe(0);
    expect((await who.officer.request('GET', '/statistics/risks')).status).toBe(403);

    const response = await manager!.read('/exports/risks?risk=open');
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    const { name, rows } = workbookIn(new Uint8Array(await response.arrayBuffer()));
    expect(name).toBe('在办');
    expect(rows[1]![0]).toContain('口径：');
    expect(rows.slice(5)).toHaveLength(risks.total.open);
  });

  it('a list leaves with its period, its filter and the columns as chosen, whole and within the subtree', async () => {
    const list = await manager!.get<{ total: number; items: { partyName: string; handlers: string[] }[] }>(
      `/cases?registeredFrom=${today()}&status=unclosed&total=true&limit=100`,
    );
    expect(list.items[0]!.handlers.length).toBeGreaterThan(0);
    const query = `registeredFrom=${today()}&status=unclosed&columns=clock,handler,registered`;
    const { name, rows } = workbookIn(
      new Uint8Array(await (await manager!.read(`/exports/cases?${query}`)).arrayBuffer()),
    );
    expect(name).toBe('案件');
    expect(rows[1]![0]).toBe(`登记期间：${today()} 起`);
    expect(rows[2]![0]).toBe('筛选：状态＝未结案');
    expect(rows[4]).toEqual(['当事人', '事项', '期限', '办理人', '登记']);
    expect(rows.slice(5)).toHaveLength(list.total);
    expect(rows[5]![3]).toContain(list.items[0]!.handlers[0]);
    const foreign = await (await head2!.read(`/exports/cases?${query}`)).arrayBuffer();
    expect(workbookIn(new Uint8Array(foreign)).rows.slice(5)).toEqual([]);
    expect((await manager!.read('/exports/cases?columns=nothing')).status).toBe(400);
    const tasks = workbookIn(new Uint8Array(await (await who.head.read('/exports/tasks?view=unit')).arrayBuffer()));
    const { total } = await who.head.get<Tasks>('/tasks?view=unit&total=true');
    expect(tasks.rows.slice(5)).toHaveLength(total!);
  });

  it('the statistics leave with sheet name and period', async () => {
    const response = await manager!.read('/statistics/export?table=unit&format=xlsx&from=2026-01-01&unit=psj');
    const { name, rows } = workbookIn(new Uint8Array(await response.arrayBuffer()));
    expect(name).toBe('按单位');
    expect(rows[1]![0]).toMatch(/^期间：2026-01-01 至 .+市场监督管理局/);
    expect((await (await manager!.read('/statistics/export?table=unit&format=csv')).text()).startsWith('"单位"')).toBe(
      true,
    );
  });

  it('the schedule tells each day what its list holds; an officer sees the own cases, a head the unit’s', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    await c.act('report-correction', { statement: '已改正。' });
    const until = addDays(today(), 30);
    const sheet = (by: Person, more = '') =>
      by.get<{ days: { date: string; due: number; visits: number; works: boolean | null }[] }>(
        `/schedule?from=${today()}&to=${until}${more}`,
      );
    const mine = await eventually(
      () => sheet(who.officer, '&mine=true'),
      ({ days }) => days.some((d) => d.visits > 0),
    );
    expect(mine.days).toHaveLength(31);
    for (const { date, due, visits } of mine.days) {
      const cases = await who.officer.get<{ total: number }>(
        `/cases?dueFrom=${date}&dueTo=${date}&status=unclosed&officer=officer1&total=true`,
      );
      expect([date, cases.total]).toEqual([date, due]);
      if (visits === 0) continue;
      const { items } = await who.officer.get<{ items: { place: string }[] }>(`/schedule/visits?on=${date}&mine=true`);
      expect(items).toHaveLength(visits);
      expect(items[0]!.place).toBe('示例街 1 号');
    }
    expect((await sheet(head2!)).days.every((d) => d.due === 0 && d.visits === 0)).toBe(true);
    expect((await who.officer.request('GET', '/schedule?from=2026-01-01&to=2026-12-31')).status).toBe(400);
  });

  it('the weekly digest is told once a week and person, by two processes at once and again', async () => {
    const law = new LawData(db);
    const calendar = await law.calendar();
    let monday = addDays(mondayOf(today()), 7);
    while (!isWorkingDay(calendar, monday)) monday = addDays(monday, 7);
    const service = () => {
      const scope = new Scope(db);
      return new DigestService(db, scope, new RisksService(db, scope, new People(db), law), law);
    };
    const at = (time: string) => new Date(`${monday}T${time}:00+08:00`);
    const told = () => notifications('notification_key LIKE ?', `digest:${monday}:%`);
    await service().turn(at('08:00'));
    expect(await told()).toEqual([]);
    await Promise.all([service().turn(at('08:31')), service().turn(at('08:31'))]);
    await service().turn(at('15:00'));
    const rows = await told();
    expect(rows.map((r) => r.username)).toEqual(['head', 'head2', 'manager']);
    expect(rows[0]!.body).toMatch(/上周（.+）：登记 \d+ 件.+\n本周：尚有 \d+ 件案件到期/);
    expect(rows[0]!.visible_at).toEqual(at('08:31'));
  });
});
