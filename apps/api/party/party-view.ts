import {
  type ActionName,
  type AnyEntry,
  asFound,
  asResumed,
  type CaseAnswer,
  type CaseReply,
  type CaseState,
  CHANNELS,
  ESCALATION_WORDS,
  isPast,
  latest,
  refuseRequest,
  serviceAddress,
  signCommitment,
  since,
  STAGES,
  decidedOnSpot,
} from '#contracts';
import type { AttachmentView } from '#documents';
import { type Calendar, citableAll, clockOf, longestExtension } from '#law';
import type { ReceivedMessageEntity } from '#store';
import { isPending, type Pending } from '../engine/case-engine';
import { commitmentOf } from './commitment';
import { type ClockFacts, isRunning, minded, periodTold } from './party-clocks';
import { minutesTold } from './party-minutes';
import { decisionTold, heldTold, noticeTold, orderTold, paymentTold } from './party-papers';
import { told } from './party-timeline';
import { submissionsOf } from './submissions';

/*
 * What a party may see, in one list. Every answer to a party is made here, and in the files this one puts together, of fields
 * that are named one by one: what the case comes to hold later, the authority's tasks, inner periods and people among it,
 * stays inside until it is named.
 */

/** Where the page is read from. */
interface Sources {
  answer: CaseAnswer;
  journal: AnyEntry[];
  calendar: Calendar;
  unitPhone: string | null;
  /** What the party has sent and is kept, and the files it gave. */
  received: ReceivedMessageEntity[];
  files: AttachmentView[];
  /** How long the page can be read by this link. */
  readableUntil: Date;
}

/** How much longer the correction may be asked to take; what would be refused whatever is asked is not offered. */
function longestOf(state: CaseState, calendar: Calendar) {
  const clocks = asResumed(state, new Date().toISOString(), calendar);
  const correction = clockOf(clocks, { clock: 'correction' });
  return (
    (correction &&
      longestExtension(
        correction,
        new Date().toISOString(),
        clocks.filter((c) => c.rule.outer),
        calendar,
      )) ??
    null
  );
}

/** Its own case, as its page shows it. */
export function partyPage({ answer, journal, calendar, unitPhone, received, files, readableUntil }: Sources) {
  const { state, allowedActions } = answer;
  // While the police look at it the case stands where it was left; nobody tells the party what is suspected.
  const stage = state.left ? state.visits[state.left.visit]!.stage : state.stage;
  const clock = minded(stage, state.clocks);
  const period = periodTold(clock, calendar);
  const order = orderTold(state, calendar);
  const { party, item, status, outcome } = state;
  const now = new Date().toISOString();
  const may = (action: ActionName) => !outcome && allowedActions.includes(action);
  const extend = may('request-extension') && !item.onTheSpot && !state.extension;
  const longest = extend ? longestOf(state, calendar) : null;
  return {
    caseNo: state.caseNo,
    displayNo: state.displayNo,
    unitName: state.unitName,
    unitPhone,
    officers: state.officers.map(({ name, certificateNo }) => ({ name, certificateNo })),
    partyName: party.name,
    signer: party.representative ?? (party.kind === 'individual' ? party.name : ''),
    itemTitle: item.title,
    legalBasis: citableAll(item.legalBasis),
    conditions: item.conditions,
    facts: state.facts,
    place: state.place,
    violationOn: state.violationOn,
    ...standing({ stage, status, clocks: state.clocks, ...(outcome ? { outcome } : {}) }),
    endedAt: state.closedAt ?? null,
    readableUntil: readableUntil.toISOString(),
    escalated: state.escalation ? ESCALATION_WORDS[asFound(state.escalation)] : null,
    /** Whether it was corrected is being looked into. */
    verifying: stage === 'filing' && state.escalation?.found === 'unverified',
    filed: state.filedAt !== undefined || decidedOnSpot(state),
    dueUnit: period?.running ? period.unit : null,
    daysLeft: period?.daysLeft ?? null,
    provisional: period?.running === true && period.provisional,
    reasons: period?.reasons ?? [],
    onTheSpot: item.onTheSpot,
    order,
    reinspection:
      stage === 'reinspection' ? periodTold(clockOf(state.clocks, { clock: 'reinspection' }), calendar) : null,
    notice: noticeTold(state, calendar),
    decision: decisionTold(state, calendar),
    payment: paymentTold(state, calendar),
    held: heldTold(state, calendar),
    minutes: minutesTold(state, journal, allowedActions.includes('check-minutes')),
    recusals: (state.recusals ?? [])
      .filter((r) => r.origin === 'party')
      .map(({ name, decision }) => ({ name, decision: decision ?? null })),
    extension: state.extension ? { by: state.extension.by, decision: state.extension.decision ?? null } : null,
    longest,
    commitment: commitmentView(state),
    serviceAddress: addressTold(state),
    studied: studied(journal),
    // What would still be received is not offered once the case is decided: nothing could follow from it.
    may: {
      report: may('report-correction'),
      extend: longest !== null,
      refuse: may('refuse-correction'),
      study: may('complete-study') && !studied(journal),
      defend: may('state-defence') && !isPast(state, 'defence', now),
      waive: may('waive-defence') && isRunning(clockOf(state.clocks, { clock: 'defence' })),
      hearing: may('request-hearing') && isRunning(clockOf(state.clocks, { clock: 'hearingRequest' })),
      recuse: may('request-recusal'),
      // Of what was decided.
      instalments: allowedActions.includes('request-instalments') && refuseRequest(state, now) === undefined,
    },
    submissions: submissionsOf(state, journal, received, files),
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
    ...stageTold(stage, outcome),
    outcome: outcome ?? null,
    dueAt: (isRunning(clock) && clock.dueAt) || null,
    dueOn: (isRunning(clock) && clock.dueOn) || null,
  };
}

/** A suspicion that nobody has decided on is not told: the case is being looked into. */
function stageTold(stage: CaseReply['stage'], outcome: CaseReply['outcome']) {
  const shown = stage === 'transfer' && !outcome ? 'screening' : stage;
  return { stage: shown, stageTitle: STAGES[shown].title };
}

/** Whether the course is done: it is recorded once. */
export const studied = (journal: AnyEntry[]) =>
  journal.some((e) => e.type === 'action.performed' && e.data.name === 'complete-study');

/** 送达地址确认书, as it signed it. */
function addressTold(state: CaseState) {
  const signed = serviceAddress(state);
  if (!signed) return null;
  return { address: signed.address, channels: signed.channels.map((c) => CHANNELS[c]), signedOn: signed.signedOn };
}

function commitmentView(state: CaseState) {
  const task = state.tasks.findLast((t) => t.kind === signCommitment.kind);
  const given = latest(state, signCommitment);
  const text = given?.signature ?? commitmentOf(state);
  if (!task || !text) return null;
  return {
    text: text.text,
    textHash: text.textHash,
    open: task.state === 'open' && (state.status === 'open' || (state.status === 'suspended' && since(state, 2))),
    decision: given?.decision ?? null,
    signedBy: given?.signedBy ?? null,
    signedAt: task.completedAt ?? null,
    image: given?.signature?.image ?? null,
  };
}
