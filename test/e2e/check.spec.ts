import { Connection } from '@temporalio/client';
import { createConnection } from 'mysql2/promise';
import { caseWorkflowId, type GateCheck } from '#contracts';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

interface Check {
  seq: number;
  gates: (Omit<GateCheck, 'evidence'> & {
    evidence: { words: string; by?: string; at?: string; seq?: number; task?: string; paper?: string }[];
  })[];
}

/** 程序体检 over HTTP: of a case that runs, and of one that only its record tells of. */
describe('the check of a case over HTTP', () => {
  let stack: TestStack;
  let who: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
  });
  afterAll(() => stack?.end());

  const checkOf = (c: HttpCase) => who.legal.get<Check>(`/cases/${c.caseNo}/check`);

  it('names who, when and by which entry, while the case runs and after its history is gone (行政处罚法 第四十七条)', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    const running = await checkOf(c);
    const served = running.gates.find((g) => g.id === 'orderServed')!;
    const { items } = await who.officer.get<{ items: { seq: number; type: string; data: { id?: string } }[] }>(
      `/cases/${c.caseNo}/journal`,
    );
    const entry = items.find((e) => e.type === 'document.served')!;
    expect(served).toMatchObject({ status: 'passed', title: '责令改正通知书制作后依法送达' });
    expect(served.evidence).toMatchObject([
      { words: '责令改正通知书送达', by: '执法员甲', seq: entry.seq, paper: entry.data.id },
    ]);
    expect(running.gates.find((g) => g.id === 'education')).toMatchObject({ status: 'passed' });
    expect(running.gates.find((g) => g.id === 'notice')).toMatchObject({ status: 'notApplicable', behind: 'decision' });

    await c.act('report-correction', { statement: '已改正。' });
    await c.complete('reinspect', { identityShown: true });
    const second = await stack.as('officer2');
    for (const { id, kind } of (await c.state()).tasks)
      if (kind === 'confirmAct') await second.post(`/tasks/${id}/complete`, { data: { decision: 'confirm' } });
    for (const kind of ['approveLeniency', 'approveClosing', 'fileDossier']) await c.complete(kind);
    await eventually(
      () => c.state(),
      (s) => s.status === 'closed',
    );
    const temporal = await Connection.connect({ address: stack.env['TEMPORAL_ADDRESS']! });
    const workflowExecution = { workflowId: caseWorkflowId(c.caseNo) };
    await temporal.workflowService.deleteWorkflowExecution({ namespace: 'default', workflowExecution });
    await temporal.close();
    const closed = await checkOf(c);
    expect(closed.gates.filter((g) => !['passed', 'notApplicable'].includes(g.status))).toEqual([]);
    for (const { id, status, evidence } of closed.gates)
      if (status === 'passed') expect([id, evidence.some((e) => e.seq !== undefined)]).toEqual([id, true]);
  });

  it('is seen by who may read the case, and its reading is on record (个人信息保护法 第五十一条)', async () => {
    const c = await HttpCase.register(who);
    const elsewhere = await stack.as('officer3');
    expect((await elsewhere.request('GET', `/cases/${c.caseNo}/check`)).status).toBe(404);
    await checkOf(c);
    const db = await createConnection(stack.env['DATABASE_URL']!);
    const [rows] = await db.query('SELECT username, status FROM access_log WHERE route = ? AND case_no = ?', [
      '/cases/:caseNo/check',
      c.caseNo,
    ]);
    await db.end();
    expect(rows).toEqual(expect.arrayContaining([{ username: 'legal', status: 200 }]));
  });
});
