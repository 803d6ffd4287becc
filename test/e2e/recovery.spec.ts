import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { createConnection } from 'mysql2/promise';
import type { CaseState } from '#contracts';
import { caseWorkflowId } from '#contracts';
import { HttpCase, type People, people, registration } from '../support/officer-work';
import { eventually, type Person, TestStack } from '../support/stack';

interface Agreement {
  engine: string;
  differences: string[];
  remedy: string;
}

/** What is left when one of the two stores goes back in time, or is lost, and how the documented commands mend it. */
describe('recovery', () => {
  let stack: TestStack;
  let who: People;
  let admin: Person;

  beforeAll(async () => {
    // What is altered here stays so, until it is mended by command.
    stack = await TestStack.start({ RECONCILE_PER_MINUTE: '0' });
    who = await people(stack);
    admin = await stack.as('admin');
  });
  afterAll(() => stack?.end());

  const agreement = (caseNo: string) => admin.get<Agreement>(`/admin/cases/${caseNo}/agreement`);
  /** All four say the same, once whatever wrote last is certainly over. */
  const agreed = (caseNo: string) =>
    eventually(
      () => agreement(caseNo),
      (a) => a.remedy === 'none',
    );
  const recover = (command: string) =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      const script = join(__dirname, '../../dist/apps/api/recover.js');
      const child = spawn(process.execPath, [script, command], { env: { ...process.env, ...stack.env } });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
      child.once('exit', (code) => resolve({ code, said }));
    });

  it('the database restored to an earlier point: nothing that the engine knows is lost, no number is given twice', async () => {
    const before = await HttpCase.register(who);
    await before.complete('screen');
    const data = join(stack.home, 'mariadb/data');
    const backup = join(stack.home, 'backup');
    await stack.kill('mariadb');
    cpSync(data, backup, { recursive: true });
    await stack.revive('mariadb');
    await eventually(
      () => before.state(),
      (s) => s.tasks.some((t) => t.kind === 'educate'),
    );

    await before.complete('educate');
    await before.complete('issueCorrectionOrder', { period: { amount: 60, unit: 'minute' } });
    const after = await HttpCase.register(who);
    await after.toObservation();
    await after.act('report-correction', { statement: '已改正。' });
    for (const kind of ['reinspect', 'approveLeniency', 'approveClosing', 'fileDossier']) await after.complete(kind);
    const sealed = await eventually(
      () => after.state(),
      (s) => s.status === 'closed' && s.sealed !== undefined,
    );

    await stack.kill('mariadb');
    rmSync(data, { recursive: true });
    cpSync(backup, data, { recursive: true });
    await stack.revive('mariadb');
    await eventually(
      () => agreement(before.caseNo),
      (a) => a.remedy === 'repair',
    );

    const { code, said } = await recover('resync');
    expect(said).toMatch(/已核对 2 件，已处理 2 件，待查 0 件/);
    expect(code).toBe(0);
    expect((await before.state()).stage).toBe('observation');
    expect(await after.state()).toEqual(sealed);
    const journal = await who.officer.get<{ chain: { ok: boolean; seq: number } }>(`/cases/${after.caseNo}/journal`);
    expect(journal.chain).toMatchObject({ ok: true, seq: sealed.seq });
    const dossier = await who.archivist.get<{ manifestHash: string }>(`/cases/${after.caseNo}/dossier`);
    expect(dossier.manifestHash).toBe(sealed.sealed!.manifestHash);

    const { caseNo } = await who.officer.post<{ caseNo: string }>('/cases', registration());
    expect(caseNo > after.caseNo).toBe(true);
    await before.act('report-correction', { statement: '已改正。' });
    await before.complete('reinspect');
    await agreed(before.caseNo);
    await agreed(caseNo);
  });

  it('an operator terminates a workflow: it is told, and the case goes on where it stood', async () => {
    const c = await HttpCase.register(who);
    await c.complete('screen');
    await c.complete('educate');
    const connection = await Connection.connect({ address: stack.env['TEMPORAL_ADDRESS']! });
    await new Client({ connection }).workflow.getHandle(caseWorkflowId(c.caseNo)).terminate('by mistake');
    await connection.close();
    const told = await eventually(
      () => agreement(c.caseNo),
      (a) => a.remedy === 'restart',
    );
    expect(told).toMatchObject({ engine: 'gone', differences: ['案件未结，但流程引擎中没有正在运行的流程。'] });

    // What is sent meanwhile is kept, and taken when the case runs again.
    const kept = await who.officer.request<{ status: string }>(
      'POST',
      `/cases/${c.caseNo}/actions/record-guidance`,
      { content: '现场辅导。' },
      { 'idempotency-key': 'while-gone' },
    );
    expect(kept.status).toBe(202);
    await admin.post(`/admin/cases/${c.caseNo}/restart`);
    const state = await eventually(
      () => c.state(),
      (s) => s.guidance === 1,
    );
    expect(state.stage).toBe('correction');
    const outcome = await who.officer.request('GET', kept.body.status.replace('/api/v1', ''));
    expect(outcome.status).toBe(200);
    await c.complete('issueCorrectionOrder', { period: { amount: 60, unit: 'minute' } });
    await agreed(c.caseNo);
  });

  it('a list that tells a case otherwise than it is, in any column, is written again', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    const db = await createConnection(stack.env['DATABASE_URL']!);
    try {
      const row = async () => {
        const [rows] = await db.query('SELECT figures, escalation_reason FROM case_file WHERE case_no = ?', [c.caseNo]);
        return (rows as object[])[0];
      };
      const before = await row();
      await db.query(
        `UPDATE case_file SET figures = 0, escalation_reason = 'refused', projected_at = NOW() - INTERVAL 1 HOUR WHERE case_no = ?`,
        [c.caseNo],
      );
      const told = await agreement(c.caseNo);
      expect(told.differences).toEqual(['列表中有 2 项与流程不同（escalationReason、figures）。']);
      expect((await recover('resync')).code).toBe(0);
      expect(await row()).toEqual(before);
      await agreed(c.caseNo);
    } finally {
      await db.end();
    }
  });

  it('the engine’s store is lost: every open case is started again where its journal leaves it', async () => {
    const c = await HttpCase.register(who);
    await c.complete('screen');
    await c.complete('educate');
    await c.orderEndingAt(Date.now() + 60_000);
    const due = (await c.state()).clocks.find((k) => k.id === 'correction')!.dueAt!;
    const [wish, key] = [registration(), 'registered-before'];
    const d = new HttpCase(who, (await who.officer.post<{ caseNo: string }>('/cases', wish, key)).caseNo);
    await d.complete('screen');
    await stack.kill('temporal');
    for (const tail of ['', '-wal', '-shm']) rmSync(join(stack.home, `temporal.db${tail}`), { force: true });
    await stack.revive('temporal');
    await eventually(
      () => agreement(d.caseNo),
      (a) => a.remedy === 'restart',
    );

    const { code, said } = await recover('restart');
    expect(said).toMatch(/待查 0 件/);
    expect(code).toBe(0);
    expect(await who.officer.post('/cases', wish, key)).toMatchObject({ caseNo: d.caseNo });
    await d.complete('educate');
    const escalated = await eventually(
      () => who.officer.get<CaseState>(`/cases/${c.caseNo}`),
      (s) => s.stage === 'filing',
      90_000,
    );
    expect(Date.parse(escalated.escalation!.at)).toBeGreaterThanOrEqual(Date.parse(due));
    await agreed(c.caseNo);
    await agreed(d.caseNo);
  });
});
