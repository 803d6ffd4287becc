import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import {
  type ActionDeclaration,
  actionOf,
  ACTIONS,
  type Actor,
  type CaseAnswer,
  type CaseState,
  TASKS,
} from '#contracts';
import { type AttachmentView, formOf } from '#documents';
import { CaseRecords, LawData } from '#store';
import { CasesRepository } from '../cases/cases.repository';
import { type Printed, Printing } from '../cases/printing';
import { isPending, type Pending } from '../engine/case-engine';
import { type Asked, ReceivedMessages } from '../engine/received.service';
import { AttachmentsService } from '../files/attachments.service';
import type { SmallPicture } from '../files/pictures.service';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { parseForm } from '../shared/validation';
import { commitmentOf } from './commitment';
import { type Course, courseFor, judged } from './course';
import { PartyAccess } from './party-access.service';
import { filesTold, partyFile, partyPage, partyReply, type PartyReply, studied } from './party-view';

const STUDY_KEY = 'study:';

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
    private readonly printing: Printing,
    private readonly access: PartyAccess,
  ) {}

  /** `until`: of the link, as the lists have its case: the case itself may have been closed a moment ago. */
  async read(caseNo: string, until: Date): Promise<object> {
    const [answer, journal, calendar, received, files] = await Promise.all([
      this.answer(caseNo),
      this.records.journal(caseNo),
      this.law.calendar(),
      this.received.fromParty(caseNo),
      this.attachments.givenBy(caseNo, 'party'),
    ]);
    const unitPhone = (await this.unit(answer.state.unitId))?.phone ?? null;
    const { closedAt } = answer.state;
    const readableUntil = this.access.readableUntil(until, closedAt ? new Date(closedAt) : undefined);
    return partyPage({ answer, journal, calendar, unitPhone, received, files, readableUntil });
  }

  /** Whose page it is, for whoever holds the link and has not given the code: nothing of the case. */
  async authority(caseNo: string): Promise<{ unitName: string; unitPhone: string | null }> {
    const row = await this.cases.find(caseNo);
    const unit = row && (await this.unit(row.unitId));
    if (!unit) throw new Refused('CASE_NOT_FOUND');
    return { unitName: unit.name, unitPhone: unit.phone };
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
    const data = parseForm(formOf(TASKS.signCommitment), {
      decision: body.decision,
      signedBy: body.signedBy,
      ...(signing ? { signature: { ...text, image: body.image } } : {}),
    });
    await this.attachments.mustHave(caseNo, 'party', data);
    return this.send(caseNo, {
      update: 'completeTask',
      taskId: task.id,
      data,
      actor: actorOf(state),
      key,
    });
  }

  /** What a party may do by a form of its own. Errors: ACTION_UNKNOWN, FORBIDDEN, and what the case refuses it with. */
  async act(caseNo: string, name: string, data: unknown, key: string): Promise<PartyReply> {
    const declaration = actionOf(name);
    if (!declaration) throw new Refused('ACTION_UNKNOWN');
    if (declaration.partyMay !== 'byForm') throw new Refused('FORBIDDEN');
    return this.perform(caseNo, declaration, data, key);
  }

  private async perform(
    caseNo: string,
    declaration: ActionDeclaration,
    data: unknown,
    key: string,
  ): Promise<PartyReply> {
    const { name } = declaration;
    const { state } = await this.answer(caseNo);
    const form = parseForm(formOf(declaration), data);
    await this.attachments.mustHave(caseNo, 'party', form);
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

  /**
   * Which answers are right; recorded when all are, once: whoever has passed is answered so again whatever is sent. Passed
   * is said of what the case has taken, never of what is only kept.
   */
  async study(caseNo: string, answers: number[]): Promise<{ right: boolean[]; passed: boolean } | Pending> {
    const journal = await this.records.journal(caseNo);
    const right = studied(journal) ? judged(answers).map(() => true) : judged(answers);
    if (!right.every(Boolean)) return { right, passed: false };
    if (studied(journal)) return { right, passed: true };
    const { state } = await this.answer(caseNo);
    const data = { course: courseFor(state).id, correct: right.length, of: right.length };
    // One key for the whole case, so that two at once are one; a refusal on record answers its own key only.
    const refused = journal.filter((e) => e.type === 'message.refused' && e.data.key.startsWith(STUDY_KEY)).length;
    const reply = await this.perform(caseNo, ACTIONS['complete-study'], data, `${STUDY_KEY}${refused}`);
    return isPending(reply) ? reply : { right, passed: true };
  }

  /** How something it sent has ended. Errors: NOT_FOUND, and what the case refused it with. */
  async outcome(caseNo: string, updateId: string): Promise<PartyReply> {
    return partyReply(await this.received.outcome(caseNo, updateId, 'party'));
  }

  async take(caseNo: string, name: string, content: Readable): Promise<AttachmentView> {
    return partyFile(await this.attachments.take(caseNo, { kind: 'party', name: 'party' }, name, content));
  }

  /** Its own upload, or a file in a paper told to it; what officers gave is not there for it. Errors: NOT_FOUND. */
  async file(caseNo: string, sha256: string): Promise<AttachmentView & { content: Readable }> {
    const { state } = await this.answer(caseNo);
    return this.attachments.find(caseNo, sha256, filesTold(state).includes(sha256) ? undefined : 'party');
  }

  /** Of its own upload; undefined where there is none to draw. Errors: NOT_FOUND. */
  thumbnail(caseNo: string, sha256: string): Promise<SmallPicture> {
    return this.attachments.thumbnail(caseNo, sha256, 'party');
  }

  /** A paper that has reached it. Errors: NOT_FOUND, and those of `Printing`. */
  async paper(caseNo: string, paperId: string): Promise<Printed> {
    const { state } = await this.answer(caseNo);
    const paper = state.documents.find((d) => d.id === paperId && d.served && !d.recalled);
    if (!paper) throw new Refused('NOT_FOUND', { reason: '这份文书没有送达给您，或者已经收回，请刷新后查看。' });
    return this.printing.outgoing({ state, entries: await this.records.journal(caseNo) }, paper);
  }

  private async unit(unitId: string) {
    return (await this.scope.units()).find((u) => u.id === unitId);
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
