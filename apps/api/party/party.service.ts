import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { type ActionName, ACTIONS, type Actor, type CaseAnswer, type CaseState, TASKS } from '#contracts';
import { CaseRecords, LawData } from '#store';
import { CasesRepository } from '../cases/cases.repository';
import { type Asked, ReceivedMessages } from '../engine/received.service';
import { AttachmentsService, type AttachmentView } from '../files/attachments.service';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { formOf, parseForm } from '../shared/validation';
import { commitmentOf } from './commitment';
import { type Course, courseFor, judged } from './course';
import { partyFile, partyPage, partyReply, type PartyReply } from './party-view';

/** What a party sees and does: its own case, in plain words, through the same Updates as everybody. */
@Injectable()
export class PartyService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly records: CaseRecords,
    private readonly law: LawData,
    private readonly received: ReceivedMessages,
    private readonly attachments: AttachmentsService,
    private readonly scope: Scope,
  ) {}

  async read(caseNo: string): Promise<object> {
    const found = await this.answer(caseNo);
    const unit = (await this.scope.units()).find((u) => u.id === found.state.unitId);
    return partyPage(found, await this.records.journal(caseNo), await this.law.calendar(), unit?.phone ?? null);
  }

  /** Signs or declines. Errors: COMMITMENT_CHANGED when the text is not the one that was shown. */
  async commit(
    caseNo: string,
    body: { decision: 'signed' | 'declined'; signedBy: string; textHash: string; image?: string | undefined },
    key: string,
  ): Promise<PartyReply> {
    const { state } = await this.answer(caseNo);
    const text = commitmentOf(state);
    const task = state.tasks.findLast((t) => t.kind === 'signCommitment');
    if (!text || !task) throw new Refused('ACTION_NOT_ALLOWED');
    const signing = body.decision === 'signed';
    // A repeated request answers as the first time; what counts is what was signed then.
    if (task.state === 'open') {
      if (signing && text.textHash !== body.textHash) throw new Refused('COMMITMENT_CHANGED');
      if (signing && !body.image) throw new Refused('VALIDATION_FAILED', { reason: '请手写签名。' });
    }
    if (body.image) await this.attachments.mustHave(caseNo, { attachments: [body.image] });
    const data = parseForm(formOf(TASKS.signCommitment), {
      decision: body.decision,
      signedBy: body.signedBy,
      ...(signing ? { signature: { ...text, image: body.image } } : {}),
    });
    return this.send(caseNo, {
      update: 'completeTask',
      taskId: task.id,
      data,
      actor: actorOf(state),
      key,
    });
  }

  async act(caseNo: string, name: ActionName, data: unknown, key: string): Promise<PartyReply> {
    const { state } = await this.answer(caseNo);
    const form = parseForm(formOf(ACTIONS[name]), data);
    await this.attachments.mustHave(caseNo, form);
    return this.send(caseNo, {
      update: 'performAction',
      action: name,
      data: form,
      actor: actorOf(state),
      key,
    });
  }

  async course(caseNo: string): Promise<Course> {
    return courseFor((await this.answer(caseNo)).state);
  }

  /** Which answers are right; recorded once all are. */
  async study(caseNo: string, answers: number[], key: string): Promise<{ right: boolean[]; passed: boolean }> {
    const right = judged(answers);
    const passed = right.every(Boolean);
    if (passed) {
      const { state } = await this.answer(caseNo);
      const data = { course: courseFor(state).id, correct: right.length, of: right.length };
      await this.act(caseNo, 'complete-study', data, key);
    }
    return { right, passed };
  }

  /** How something it sent has ended. Errors: NOT_FOUND, and what the case refused it with. */
  async outcome(caseNo: string, updateId: string): Promise<PartyReply> {
    return partyReply(await this.received.outcome(caseNo, updateId, 'party'));
  }

  async take(caseNo: string, name: string, content: Readable): Promise<AttachmentView> {
    return partyFile(await this.attachments.take(caseNo, 'party', name, content));
  }

  private async send(caseNo: string, asked: Asked): Promise<PartyReply> {
    return partyReply(await this.received.deliver(caseNo, asked));
  }

  private async answer(caseNo: string): Promise<CaseAnswer> {
    const row = await this.cases.find(caseNo);
    if (!row) throw new Refused('CASE_NOT_FOUND');
    return {
      state: JSON.parse(row.state) as CaseState,
      allowedActions: JSON.parse(row.allowedActions) as string[],
    };
  }
}

const actorOf = ({ party, unitId }: CaseState): Actor => ({
  kind: 'party',
  id: 'party',
  name: party.name,
  roles: [],
  unitId,
});
