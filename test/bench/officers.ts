import { exampleCode } from '../support/numbers';
import { Caller, type Reply, type Target } from './target';

/** Officer and head at work on generated cases. */
export class Officers {
  private constructor(
    readonly officer: Caller,
    private readonly head: Caller,
  ) {}

  static async logIn(target: Target): Promise<Officers> {
    return new Officers(await Caller.logIn(target, 'officer1'), await Caller.logIn(target, 'head'));
  }

  async register(): Promise<Reply> {
    const { caseNo, tasks } = await this.officer.call('POST', '/cases', {
      source: 'inspection',
      party: { kind: 'organization', name: '示例商户', idNumber: exampleCode() },
      itemId: 'cg-10',
      violationOn: new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10),
      facts: '示例。',
      place: '示例街',
      officers: ['officer1', 'officer2'],
    });
    let open = tasks;
    // Not in the lists yet, as where many begin at once on a cold machine.
    for (let tries = 0; open.length === 0 && tries < 60; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const found = await this.officer.call<{ items: Reply['tasks'] }>('GET', `/tasks?view=mine&caseNo=${caseNo}`);
      open = found.items;
    }
    return { caseNo, tasks: open };
  }

  complete(reply: Reply, kind: string, data: unknown): Promise<Reply> {
    const task = reply.tasks.find((t) => t.kind === kind);
    if (!task) throw new Error(`${reply.caseNo}: no open ${kind}`);
    const who = kind === 'approveLeniency' ? this.head : this.officer;
    return who.call('POST', `/tasks/${task.id}/complete`, { data });
  }

  /** Screened, educated and ordered to correct: three actions. */
  async toObservation(): Promise<Reply> {
    return this.order(await this.toOrder());
  }

  /** Screened and educated. */
  async toOrder(): Promise<Reply> {
    let reply = await this.register();
    reply = await this.complete(reply, 'screen', {
      factsEstablished: true,
      harm: 'slight',
      corrected: 'notYet',
      route: 'correction',
      opinion: '符合条件。',
    });
    return this.complete(reply, 'educate', { method: 'criticism', content: '说明要求。' });
  }

  order(reply: Reply, period = { amount: 10, unit: 'workingDay' }, effectiveAt?: string): Promise<Reply> {
    const service = { method: 'direct', recipient: '示例商户', ...(effectiveAt ? { effectiveAt } : {}) };
    return this.complete(reply, 'issueCorrectionOrder', {
      requirements: ['清理'],
      officers: ['officer1', 'officer2'],
      period,
      service,
    });
  }

  /** Six actions, from screening to the head's approval. */
  async lifecycle(): Promise<Reply> {
    let reply = await this.toObservation();
    reply = await this.act(reply.caseNo, 'report-correction', { statement: '已改正。' });
    reply = await this.complete(reply, 'reinspect', {
      officers: ['officer1', 'officer2'],
      findings: [{ requirement: 1, result: 'corrected', evidence: '现场查看。' }],
      opinion: '已改正。',
    });
    return this.complete(reply, 'approveLeniency', { decision: 'approve', reason: '已改正。' });
  }

  act(caseNo: string, action: string, data: unknown): Promise<Reply> {
    return this.officer.call('POST', `/cases/${caseNo}/actions/${action}`, data);
  }
}
