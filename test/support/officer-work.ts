import { randomUUID } from 'node:crypto';
import { type CaseReply, type CaseState, unissued } from '#contracts';
import { ANSWERS, conditionsAnswered } from './cases';
import { exampleCode } from './numbers';
import { eventually, type Person, type TestStack } from './stack';

export type People = Record<'officer' | 'head' | 'legal' | 'archivist', Person>;

export async function people(stack: TestStack): Promise<People> {
  const [officer, head, legal, archivist] = await Promise.all(
    ['officer1', 'head', 'legal', 'archivist'].map((n) => stack.as(n)),
  );
  return { officer: officer!, head: head!, legal: legal!, archivist: archivist! };
}

export const registration = (change: Record<string, unknown> = {}) => ({
  source: 'inspection',
  party: { kind: 'organization', name: '示例商行', idNumber: exampleCode(), address: '示例街 1 号' },
  itemId: 'sj-01',
  violationOn: new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10),
  facts: '现场检查发现。',
  place: '示例街 1 号',
  officers: ['officer1', 'officer2'],
  ...change,
});

const SERVED = ANSWERS['serveDocument']!;

/** A case worked on over HTTP, each task by the role whose work it is. */
export class HttpCase {
  /** Through which entry the answers so far have told: reading waits for one's own writes. */
  private told = 1;

  constructor(
    readonly people: People,
    readonly caseNo: string,
  ) {}

  static async register(who: People, change: Record<string, unknown> = {}): Promise<HttpCase> {
    const { caseNo } = await who.officer.post<{ caseNo: string }>('/cases', registration(change));
    return new HttpCase(who, caseNo);
  }

  state(): Promise<CaseState> {
    // Told as pending where the list is slow to follow: then it is asked again.
    return eventually(
      () => this.people.officer.get<CaseState>(`/cases/${this.caseNo}?minSeq=${this.told}`),
      ({ seq }) => seq >= this.told,
      60_000,
    );
  }

  /** The defence is on record, and a paper that the party has signed ends its period. */
  async heardOnPaper(change: Record<string, unknown> = {}): Promise<CaseReply> {
    const { body } = await this.people.officer.give<{ sha256: string }>(
      `/cases/${this.caseNo}/attachments`,
      '放弃书.pdf',
      Buffer.from('%PDF-1.4\n%%EOF\n'),
    );
    return this.complete('recordDefence', { attachments: [body.sha256], ...change });
  }

  async complete(kind: string, change: Record<string, unknown> = {}, key: string = randomUUID()): Promise<CaseReply> {
    const isIt = (t: CaseState['tasks'][number]) => t.kind === kind && t.state === 'open';
    // What somebody did at a screen, or a clock, is not among one's own writes.
    const { tasks, item } = await eventually(
      () => this.state(),
      (s) => s.tasks.some(isIt),
    );
    const task = tasks.find(isIt)!;
    const person = this.people[task.candidate as keyof People];
    const conditions = kind === 'screen' ? { answers: conditionsAnswered(item) } : {};
    const data = { ...ANSWERS[kind], ...conditions, ...change };
    return this.heard(await person.post<CaseReply>(`/tasks/${task.id}/complete`, { data }, key));
  }

  async act(action: string, data: unknown, key?: string): Promise<CaseReply> {
    return this.heard(await this.people.officer.post<CaseReply>(`/cases/${this.caseNo}/actions/${action}`, data, key));
  }

  /** Proposed by an officer, approved by the head. */
  async suspend(reason = '等待鉴定。'): Promise<void> {
    await this.act('suspend', { ground: 'other', reason });
    await this.complete('approveSuspension', { reason });
  }

  /** What came of it, where the case took so long that it was only kept first. */
  private async heard(told: CaseReply | { updateId: string }): Promise<CaseReply> {
    const isReply = (answer: object): answer is CaseReply => !('updateId' in answer);
    const reply = isReply(told)
      ? told
      : await eventually(
          () => this.people.officer.get<CaseReply>(`/cases/${this.caseNo}/updates/${told.updateId}`),
          isReply,
          60_000,
        );
    this.told = Math.max(this.told, reply.seq);
    return reply;
  }

  /** Proposed by the officer, approved by the head: nothing was served yet. */
  async withdraw(reason: string): Promise<CaseReply> {
    await this.act('withdraw', { reason });
    return this.complete('approveWithdrawal', { decision: 'approve' });
  }

  /** Ordered to correct within a minute that ends at this instant: the order is open a minute before it at the latest. */
  async orderEndingAt(instant: number): Promise<CaseReply> {
    const service = { ...SERVED, effectiveAt: new Date(instant - 60_000).toISOString() };
    return this.complete('issueCorrectionOrder', { period: { amount: 1, unit: 'minute' }, service });
  }

  /** Ordered, and refused: the way into the penalty procedure of whatever the statute punishes only then. */
  async toFiling(): Promise<void> {
    await this.toObservation();
    await this.act('refuse-correction', { statement: '不同意改正。' });
  }

  /** Ordered to correct within so many minutes, the order served on the spot. */
  async toObservation(minutes = 60): Promise<void> {
    await this.complete('screen');
    await this.complete('educate');
    await this.complete('issueCorrectionOrder', { period: { amount: minutes, unit: 'minute' } });
    await this.issued();
  }

  /** Until each of its papers has its number: then nothing of what it was told is on its way any more. */
  async issued(): Promise<CaseState> {
    return eventually(
      () => this.state(),
      (s) => unissued(s).length === 0,
    );
  }
}
