import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import {
  type ActionName,
  ACTIONS,
  type Actor,
  type AnyEntry,
  type CaseReply,
  type CaseState,
  ESCALATION_REASONS,
  OUTCOMES,
  STAGES,
  TASKS,
} from '#contracts';
import { dateOf, daysLeft, explainClock } from '#law';
import { CaseRecords, LawData } from '#store';
import { CasesRepository } from '../cases/cases.repository';
import type { Pending } from '../engine/case-engine';
import { ReceivedMessages } from '../engine/received.service';
import { AttachmentsService, type AttachmentView } from '../files/attachments.service';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { formOf, parseForm } from '../shared/validation';
import { commitmentOf } from './commitment';
import { type Course, courseFor, judged } from './course';

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
    const { state, allowedActions } = await this.answer(caseNo);
    const calendar = await this.law.calendar();
    const journal = await this.records.journal(caseNo);
    // What the party has to mind now: the period to be heard, or the one to correct in.
    const clock = state.clocks.find((c) => c.id === (state.stage === 'defence' ? 'defence' : 'correction'));
    const left = clock?.dueOn && daysLeft(calendar, clock.dueOn, clock.period.unit, dateOf(new Date().toISOString()));
    const order = state.tasks.findLast((t) => t.kind === 'issueCorrectionOrder' && t.state === 'completed');
    const running = clock?.status === 'running' || clock?.status === 'suspended';
    const { party, item } = state;
    return {
      caseNo,
      displayNo: state.displayNo,
      unitName: state.unitName,
      unitPhone: (await this.scope.units()).find((u) => u.id === state.unitId)?.phone ?? null,
      officers: state.officers.map((o) => `${o.name}（执法证 ${o.certificateNo}）`),
      partyName: party.name,
      signer: party.representative ?? (party.kind === 'individual' ? party.name : ''),
      itemTitle: item.title,
      legalBasis: item.legalBasis,
      conditions: item.conditions,
      facts: state.facts,
      place: state.place,
      violationOn: state.violationOn,
      status: state.status,
      stage: state.stage,
      stageTitle: STAGES[state.stage].title,
      escalated: state.escalation ? ESCALATION_REASONS[state.escalation.reason] : null,
      outcome: state.outcome ?? null,
      requirements: (order?.result?.['requirements'] as string[] | undefined) ?? [],
      dueAt: (running && clock.dueAt) || null,
      dueOn: (running && clock.dueOn) || null,
      dueUnit: running ? clock.period.unit : null,
      daysLeft: (running && left) || (running && left === 0 ? 0 : null),
      reasons: clock ? explainClock(clock, calendar).sentences : [],
      onTheSpot: item.onTheSpot,
      extension: state.extension ? { by: state.extension.by, decision: state.extension.decision ?? null } : null,
      commitment: commitmentView(state),
      studied: studied(journal),
      may: {
        report: allowedActions.includes('report-correction'),
        extend: allowedActions.includes('request-extension') && !item.onTheSpot && !state.extension,
        study: allowedActions.includes('complete-study') && !studied(journal),
        defend: allowedActions.includes('state-defence'),
      },
      timeline: journal.flatMap(told),
    };
  }

  /** Signs or declines. Errors: COMMITMENT_CHANGED when the text is not the one that was shown. */
  async commit(
    caseNo: string,
    body: { decision: 'signed' | 'declined'; signedBy: string; textHash: string; image?: string | undefined },
    key: string,
  ): Promise<CaseReply | Pending> {
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
    return this.received.deliver(caseNo, {
      update: 'completeTask',
      taskId: task.id,
      data,
      actor: actorOf(state),
      key,
    });
  }

  async act(caseNo: string, name: ActionName, data: unknown, key: string): Promise<CaseReply | Pending> {
    const { state } = await this.answer(caseNo);
    const form = parseForm(formOf(ACTIONS[name]), data);
    await this.attachments.mustHave(caseNo, form);
    return this.received.deliver(caseNo, {
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

  take(caseNo: string, name: string, content: Readable): Promise<AttachmentView> {
    return this.attachments.take(caseNo, 'party', name, content);
  }

  private async answer(caseNo: string): Promise<{ state: CaseState; allowedActions: string[] }> {
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

const studied = (journal: AnyEntry[]) =>
  journal.some((e) => e.type === 'action.performed' && e.data.name === 'complete-study');

function commitmentView(state: CaseState): object | null {
  const task = state.tasks.findLast((t) => t.kind === 'signCommitment');
  const given = task?.result as
    { decision: string; signedBy: string; signature?: { text: string; textHash: string; image: string } } | undefined;
  const text = given?.signature ?? commitmentOf(state);
  if (!task || !text) return null;
  return {
    text: text.text,
    textHash: text.textHash,
    open: task.state === 'open' && state.status === 'open',
    decision: given?.decision ?? null,
    signedBy: given?.signedBy ?? null,
    signedAt: task.completedAt ?? null,
    image: given?.signature?.image ?? null,
  };
}

/** What a party is told of the journal, in its own words; the authority's inner work is left out. */
function told(entry: AnyEntry): { at: string; text: string }[] {
  const say = (text: string) => [{ at: entry.at, text }];
  switch (entry.type) {
    case 'case.registered':
      return say('案件已登记。');
    case 'document.served':
      return say(`《${entry.data.title}》已送达。`);
    case 'action.performed':
      return [
        'report-correction',
        'request-extension',
        'refuse-correction',
        'complete-study',
        'state-defence',
        'suspend',
        'resume',
      ].includes(entry.data.name)
        ? say(`${entry.data.title}。`)
        : [];
    case 'task.completed':
      if (entry.data.kind === 'signCommitment') {
        return say(entry.data.result['decision'] === 'signed' ? '您已签署改正承诺书。' : '您选择不签署承诺书。');
      }
      if (entry.data.kind === 'approveExtension') {
        return say(entry.data.result['decision'] === 'approve' ? '延期申请已同意。' : '延期申请未同意。');
      }
      return entry.data.kind === 'reinspect' ? say('执法人员已完成复查。') : [];
    case 'case.turnedBack':
      return say(`您的「${entry.data.title}」在期限内收到，案件按收到时间继续办理。`);
    case 'case.escalated':
      return say(`案件已转入处罚程序：${entry.data.text}。`);
    case 'outcome.set':
      return say(`处理结果：${OUTCOMES[entry.data.outcome]}。`);
    case 'case.closed':
      return say('案件已结案。');
    default:
      return [];
  }
}
