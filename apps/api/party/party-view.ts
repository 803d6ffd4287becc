import {
  actionOf,
  type AnyEntry,
  type CaseAnswer,
  type CaseReply,
  type CaseState,
  ESCALATION_REASONS,
  OUTCOMES,
  type Stage,
  issueCorrectionOrder,
  latest,
  signCommitment,
  STAGES,
} from '#contracts';
import { type Calendar, type Clock, dateOf, daysLeft, explainClock } from '#law';
import { isPending, type Pending } from '../engine/case-engine';
import type { AttachmentView } from '../files/attachments.service';
import { commitmentOf } from './commitment';

/*
 * What a party may see, in one list. Every answer to a party is made here of fields that are named one by one: what the
 * case comes to hold later, the authority's tasks, inner periods and people among it, stays inside until it is named.
 */

/** Its own case, as its page shows it. */
export function partyPage(
  { state, allowedActions }: CaseAnswer,
  journal: AnyEntry[],
  calendar: Calendar,
  unitPhone: string | null,
) {
  const clock = minded(state.stage, state.clocks);
  const left = clock?.dueOn && daysLeft(calendar, clock.dueOn, clock.period.unit, dateOf(new Date().toISOString()));
  const { party, item, stage, status, outcome } = state;
  return {
    caseNo: state.caseNo,
    displayNo: state.displayNo,
    unitName: state.unitName,
    unitPhone,
    officers: state.officers.map((o) => `${o.name}（执法证 ${o.certificateNo}）`),
    partyName: party.name,
    signer: party.representative ?? (party.kind === 'individual' ? party.name : ''),
    itemTitle: item.title,
    legalBasis: item.legalBasis,
    conditions: item.conditions,
    facts: state.facts,
    place: state.place,
    violationOn: state.violationOn,
    ...standing({ stage, status, clocks: state.clocks, ...(outcome ? { outcome } : {}) }),
    escalated: state.escalation ? ESCALATION_REASONS[state.escalation.reason] : null,
    requirements: latest(state, issueCorrectionOrder)?.requirements ?? [],
    dueUnit: isRunning(clock) ? clock.period.unit : null,
    daysLeft: (isRunning(clock) && left) || (isRunning(clock) && left === 0 ? 0 : null),
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

/** What came of something it sent; what is only kept yet is told as that. */
export const partyReply = (reply: CaseReply | Pending) =>
  isPending(reply) ? reply : { caseNo: reply.caseNo, ...standing(reply) };
export type PartyReply = ReturnType<typeof partyReply>;

/** A file of its own, as it has just been taken. */
export const partyFile = ({ sha256, name, type, size }: AttachmentView): AttachmentView => ({
  sha256,
  name,
  type,
  size,
});

/** Files it may read beside its own uploads: those in papers told to it. The signature may be one an officer took down. */
export const filesTold = (state: CaseState): string[] => [commitmentView(state)?.image ?? []].flat();

type ClockFacts = Pick<Clock, 'id' | 'status' | 'dueOn' | 'dueAt'>;

/** Where the case stands, and the period that is the party's to mind. */
function standing({
  stage,
  status,
  outcome,
  clocks,
}: Pick<CaseReply, 'stage' | 'status' | 'outcome'> & { clocks: ClockFacts[] }) {
  const clock = minded(stage, clocks);
  return {
    status,
    stage,
    stageTitle: STAGES[stage].title,
    outcome: outcome ?? null,
    dueAt: (isRunning(clock) && clock.dueAt) || null,
    dueOn: (isRunning(clock) && clock.dueOn) || null,
  };
}

/** The period to be heard, or the one to correct in: every other is the authority's own. */
const minded = <C extends ClockFacts>(stage: Stage, clocks: C[]): C | undefined =>
  clocks.findLast((c) => c.id === (stage === 'defence' ? 'defence' : 'correction'));

const isRunning = <C extends ClockFacts>(clock: C | undefined): clock is C =>
  clock?.status === 'running' || clock?.status === 'suspended';

/** Whether the course is done: it is recorded once. */
export const studied = (journal: AnyEntry[]) =>
  journal.some((e) => e.type === 'action.performed' && e.data.name === 'complete-study');

function commitmentView(state: CaseState) {
  const task = state.tasks.findLast((t) => t.kind === signCommitment.kind);
  const given = latest(state, signCommitment);
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
      return actionOf(entry.data.name)?.partyHears ? say(`${entry.data.title}。`) : [];
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
