import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { type Connection as Database, createConnection } from 'mysql2/promise';
import { CASE_WORKFLOW, caseWorkflowId, type CaseReply, type Problem } from '#contracts';
import { dataConverter } from '#temporal';
import { agree } from '../support/agreement';
import { caseStart } from '../support/cases';
import { exampleCode } from '../support/numbers';
import { HttpCase, type People, people, registration } from '../support/officer-work';
import { eventually, Person, TestStack } from '../support/stack';

interface AuditRow {
  username: string;
  method: string;
  route: string;
  case_no: string | null;
  subject: string | null;
  status: number;
}

/** What happens at the edges: refusals, numbers, errors nobody expected, and an engine that knows more than the store. */
describe('at the edge', () => {
  let stack: TestStack;
  let who: People;
  let elsewhere: Person;
  let db: Database;
  let connection: Connection;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    elsewhere = await stack.as('officer3');
    db = await createConnection(stack.env['DATABASE_URL']!);
    connection = await Connection.connect({ address: stack.env['TEMPORAL_ADDRESS']! });
  });
  afterAll(async () => {
    await connection?.close();
    await db?.end();
    await stack?.end();
  });

  const rows = async (where: string, ...values: unknown[]): Promise<AuditRow[]> => {
    const [found] = await db.query(`SELECT * FROM access_log WHERE ${where} ORDER BY id`, values);
    return found as AuditRow[];
  };

  describe('the access log', () => {
    it('survives a connection that is gone when its row is written: an upload past the limit', async () => {
      const { caseNo } = await HttpCase.register(who);
      const path = `/cases/${caseNo}/attachments`;
      const answer = await fetch(`${stack.url}/api/v1${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${who.officer.token}`, 'content-type': 'application/octet-stream' },
        body: Buffer.alloc(21 * 1024 * 1024, 1),
      });
      expect(answer.status).toBe(413);
      // Its client knows not to ask anything more on it.
      expect(answer.headers.get('connection')).toBe('close');
      const told = await eventually(
        () => rows("case_no = ? AND route = '/cases/:caseNo/attachments'", caseNo),
        (r) => r.length === 1,
      );
      expect(told).toMatchObject([{ username: 'officer1', method: 'POST' }]);
      expect((await who.officer.request('GET', path)).status).toBe(200);
    });

    it('tells a probe of another unit’s case as a refusal with the number asked, never as a view', async () => {
      const { caseNo } = await HttpCase.register(who);
      expect((await elsewhere.request('GET', `/cases/${caseNo}`)).status).toBe(404);
      expect((await elsewhere.request('GET', `/tasks/${caseNo}-1`)).status).toBe(404);
      const told = await eventually(
        () => rows("case_no = ? AND username = 'officer3'", caseNo),
        (r) => r.length === 2,
      );
      expect(told).toMatchObject([
        { username: 'officer3', route: '/cases/:caseNo', status: 404 },
        { username: 'officer3', route: '/tasks/:id', status: 404, subject: `${caseNo}-1` },
      ]);
    });

    it('tells who was turned away by a guard, by name where there is one', async () => {
      const caseNo = `none-${randomUUID()}`.slice(0, 40);
      expect((await new Person(stack.url).request('GET', `/cases/${caseNo}`)).status).toBe(401);
      expect((await who.officer.request('GET', '/admin/audit')).status).toBe(403);
      expect((await who.officer.request('POST', `/cases/${caseNo}/actions/suspend`, '{')).status).toBe(400);
      const told = () => rows(`case_no = ? OR route = '/admin/audit'`, caseNo);
      expect(await eventually(told, (r) => r.length === 3)).toMatchObject([
        { username: '', route: '/cases/:caseNo', status: 401 },
        { username: 'officer1', route: '/admin/audit', status: 403, case_no: null },
        { subject: `/api/v1/cases/${caseNo}/actions/suspend`, status: 400 },
      ]);
    });

    it('holds the row of a person’s data before the answer is out', async () => {
      const { caseNo } = await HttpCase.register(who);
      for (const path of [`/cases/${caseNo}`, `/cases/${caseNo}/journal`, `/tasks/${caseNo}-1`]) {
        await who.officer.get(path);
        // Read at once: nothing is waited for.
        const [told] = (await rows('case_no = ?', caseNo)).slice(-1);
        expect(told).toMatchObject({ username: 'officer1', method: 'GET', status: 200 });
        expect(path).toContain(told!.route.split('/:')[0]);
      }
      await who.head.request('GET', '/statistics/export?table=unit&format=csv').catch(() => undefined);
      expect(await rows(`route = '/statistics/export'`)).toMatchObject([{ username: 'head', status: 200 }]);
      // Each workbook leaves the house anew.
      for (let i = 0; i < 2; i++) await who.head.request('GET', '/exports/cases?status=open').catch(() => undefined);
      expect(await rows(`route = '/exports/cases'`)).toMatchObject([
        { username: 'head', status: 200 },
        { username: 'head', status: 200 },
      ]);
    });

    it('names who has logged in, and which action was taken', async () => {
      await stack.as('archivist2');
      const c = await HttpCase.register(who);
      await c.act('record-guidance', { content: '说明要求。' }).catch(() => undefined);
      const told = () => rows("username = 'archivist2' AND route = '/auth/login'");
      expect(await eventually(told, (r) => r.length > 0)).toMatchObject([{ status: 200 }]);
      const acted = () => rows("case_no = ? AND route = '/cases/:caseNo/actions/:action'", c.caseNo);
      expect(await eventually(acted, (r) => r.length > 0)).toMatchObject([{ subject: 'record-guidance' }]);
    });

    it('and the metrics count by the status that was sent', async () => {
      await who.officer.request('GET', '/admin/audit');
      await elsewhere.request('GET', '/cases/2026-none-000001');
      const text = await (await fetch(`${stack.url}/metrics`)).text();
      const counted = (route: string, status: number) =>
        Number(
          new RegExp(
            `^rouzhi_http_request_seconds_count\\{method="GET",route="/api/v1${route}",status="${status}"\\} (\\d+)`,
            'm',
          ).exec(text)?.[1] ?? 0,
        );
      expect(counted('/admin/audit', 403)).toBeGreaterThan(0);
      expect(counted('/admin/audit', 200)).toBe(0);
      expect(counted('/cases/:caseNo', 404)).toBeGreaterThan(0);
      expect(counted('/cases/:caseNo', 401)).toBeGreaterThan(0);
    });
  });

  const numberOf = ({ caseNo }: { caseNo: string }) => Number(caseNo.slice(-6));
  const register = () => who.officer.post<{ caseNo: string }>('/cases', registration());

  it('fifty registrations at once get fifty numbers without a gap', async () => {
    const before = numberOf(await register());
    const made = await Promise.all(Array.from({ length: 50 }, () => register()));
    expect(made.map(numberOf).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => before + 1 + i));
  });

  it('an error nobody expected burns no number and leaves nothing of the party in any log', async () => {
    const before = numberOf(await register());
    const name = '绝不可入日志商行';
    await db.query(
      `CREATE TRIGGER refuse BEFORE INSERT ON idempotency_key FOR EACH ROW BEGIN
         DECLARE words VARCHAR(128) DEFAULT CONCAT('refused: ', JSON_VALUE(NEW.reserved, '$.facts.party.name'));
         SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = words; END`,
    );
    try {
      const body = registration({ party: { kind: 'organization', name, idNumber: exampleCode() } });
      expect(await who.officer.refused('/cases', body)).toMatchObject({ code: 'INTERNAL', status: 500 });
    } finally {
      await db.query('DROP TRIGGER refuse');
    }
    expect(numberOf(await register())).toBe(before + 1);
    const log = readFileSync(join(stack.home, 'api.log'), 'utf8');
    expect(log).toContain('ER_SIGNAL_EXCEPTION (idempotency_key)');
    expect(log).not.toContain(name);
    expect(log).not.toContain('INSERT INTO');
    for (const part of ['api', 'worker', 'mariadb', 'temporal']) {
      expect(statSync(join(stack.home, `${part}.log`)).mode & 0o777).toBe(0o600);
    }
    expect(statSync(stack.home).mode & 0o777).toBe(0o700);
  });

  describe('a number the engine already knows', () => {
    const start = async (caseNo: string) => {
      const client = new Client({ connection, dataConverter: dataConverter(stack.env['PAYLOAD_KEYS']!) });
      return client.workflow.start(CASE_WORKFLOW, {
        workflowId: caseWorkflowId(caseNo),
        taskQueue: 'elsewhere',
        args: [caseStart({ caseNo })],
      });
    };
    const next = (caseNo: string, by = 1) =>
      caseNo.slice(0, -6) + String(Number(caseNo.slice(-6)) + by).padStart(6, '0');

    it('is passed over, its workflow is left alone, the administrator is told, and a repetition finds its own case', async () => {
      const { caseNo } = await register();
      const foreign = await Promise.all([start(next(caseNo)), start(next(caseNo, 2))]);
      const before = await Promise.all(foreign.map((f) => f.describe()));

      const body = registration();
      const key = randomUUID();
      const mine = await who.officer.post<{ caseNo: string; displayNo: string; tasks: object[] }>('/cases', body, key);
      expect(mine.caseNo).toBe(next(caseNo, 3));
      expect(mine.displayNo).toContain(`〕${Number(mine.caseNo.slice(-6))}号`);
      expect(mine.tasks).toHaveLength(1);
      expect(await who.officer.post('/cases', body, key)).toMatchObject({ caseNo: mine.caseNo });
      expect(numberOf(await register())).toBe(numberOf(mine) + 1);

      const after = await Promise.all(foreign.map((f) => f.describe()));
      expect(after.map((d) => [d.status.name, d.historyLength])).toEqual(
        before.map((d) => [d.status.name, d.historyLength]),
      );
      const admin = await stack.as('admin');
      const { items } = await admin.get<{ items: { kind: string; caseNo: string; body: string }[] }>('/notifications');
      const told = items.filter((n) => n.kind === 'number-taken');
      expect(told).toHaveLength(1);
      expect(told[0]).toMatchObject({ caseNo: mine.caseNo });
      expect(told[0]!.body).toContain(next(caseNo));
      expect(readFileSync(join(stack.home, 'api.log'), 'utf8')).toContain(`"taken":["${next(caseNo)}"`);
      await Promise.all(foreign.map((f) => f.terminate()));
    });

    it('the same registration sent many times at once is one case, also when its number is another’s', async () => {
      const { caseNo } = await register();
      const foreign = await start(next(caseNo));
      const body = registration();
      const key = randomUUID();
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => who.officer.post<CaseReply>('/cases', body, key)),
      );
      expect(new Set(answers.map((a) => a.caseNo))).toEqual(new Set([next(caseNo, 2)]));
      await foreign.terminate();
    });
  });

  it('a department without a rule for some clock registers no case, and the administrators are told; others go on', async () => {
    const setDepartment = (sql: string) => db.query(`UPDATE period_rule SET data = ${sql} WHERE id = 'payment'`);
    await setDepartment("JSON_SET(data, '$.department', '城市管理')");
    try {
      // What another process has written is believed after a few seconds.
      const refused = await eventually(
        () => who.officer.request<Problem>('POST', '/cases', registration(), { 'idempotency-key': randomUUID() }),
        ({ status }) => status === 409,
      );
      expect(refused.body).toMatchObject({ code: 'RULES_MISSING' });
      expect(refused.body.detail).toMatch(/市场监督管理缺少\d{4}-\d{2}-\d{2}施行的规则：缴款期限/);
      const { caseNo } = await HttpCase.register(who, { itemId: 'cg-10' });
      expect(caseNo).toBeTruthy();
      const [told] = await db.query("SELECT role FROM notification WHERE kind = 'rules-missing'");
      expect(told).toEqual([{ role: 'admin' }]);
    } finally {
      await setDepartment("JSON_REMOVE(data, '$.department')");
    }
    await eventually(
      () => who.officer.request('POST', '/cases', registration(), { 'idempotency-key': randomUUID() }),
      ({ status }) => status === 201,
    );
  });

  it('rules published for cases under way reach them, listed and recorded; what is wrong is refused whole, with its row', async () => {
    const admin = await stack.as('admin');
    const c = await HttpCase.register(who);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const rule = (id: string, change: object = {}) => ({
      ...{ id, period: { amount: 7, unit: 'workingDay' }, source: '示例公告', confirmed: false },
      ...change,
    });
    const wish = (rules: object[], effectiveFrom = today) => ({
      ...{ source: '示例公告', effectiveFrom, reachesRunning: true },
      rules,
    });
    const published = async () => (await admin.get<{ rules: object[] }>('/law/rules')).rules.length;
    const before = await published();
    for (const [rules, words] of [
      [[rule('archiving'), rule('archiving')], '第 2 行（id）'],
      [[rule('archiving'), rule('hearing')], 'rules.1.id'],
      [[rule('archiving'), rule('closing', { period: { amount: 0, unit: 'fortnight' } })], 'rules.1.period'],
      [[rule('closing', { extension: { amount: 5, unit: 'minute', times: 1 } })], 'rules.0.extension.unit'],
    ] as [object[], string][]) {
      expect(JSON.stringify(await admin.refused('/proposals/rules', wish(rules)))).toContain(words);
    }
    const early = await admin.refused('/proposals/rules', wish([rule('archiving'), rule('closing')], '2021-01-01'));
    expect(early).toMatchObject({
      code: 'RULE_INVALID',
      detail: expect.stringMatching(/第 1 行（effectiveFrom）.*2021-07-15/),
    });
    expect(await published()).toBe(before);

    expect((await stack.publish('rules', wish([rule('reinspection')]))).told).toBeGreaterThan(0);
    const { publication } = (await admin.get<{ items: { publication: number }[] }>('/law/publications')).items[0]!;
    await eventually(
      () => c.state(),
      (s) => s.lawPublication === publication,
    );
    await c.toObservation();
    await c.act('report-correction', { statement: '已改正。' });
    const { clocks } = await c.state();
    expect(clocks.find((k) => k.id === 'reinspection')).toMatchObject({
      period: { amount: 7 },
      rule: { title: '复查期限' },
    });
    const { items } = await admin.get<{ items: object[] }>('/law/publications');
    expect(items).toMatchObject([{ publication, titles: ['复查期限'], publishedBy: 'legal' }]);
    // One that concerns cases to come is told to nobody.
    const later = new Date(Date.now() + 40 * 3_600_000).toISOString().slice(0, 10);
    const again = await stack.publish('rules', { ...wish([rule('filing')], later), reachesRunning: false });
    expect(again.told).toBe(0);
    // What another publication has overtaken can no longer be published, says so, and hides no other proposal.
    const { id: overtaken } = await admin.post<{ id: number }>('/proposals/rules', wish([rule('study')]));
    await stack.publish('rules', wish([rule('study'), rule('disposition')]));
    const legal = await stack.as('legal');
    expect((await legal.refused(`/proposals/${overtaken}/publish`, {})).code).toBe('RULE_INVALID');
    expect((await legal.request('GET', `/proposals/${overtaken}`)).status).toBe(400);
    const listed = await legal.get<{ items: { id: number; state: string }[] }>('/proposals');
    expect(listed.items).toContainEqual(expect.objectContaining({ id: overtaken, state: 'waiting' }));
    await agree(stack, who.officer, c.caseNo);
    expect((await who.officer.refused('/proposals/rules', wish([rule('filing')]))).code).toBe('FORBIDDEN');
  });
});
