import {
  type ActionDeclaration,
  ACTIONS,
  type Actor,
  adoptVersion,
  approveMeasure,
  approveCorrection,
  approveReferral,
  approveSuspension,
  approveTermination,
  approveTransfer,
  approveVersion,
  approveWithdrawal,
  type CaseTask,
  type ClockId,
  comparedWith,
  confirmAct,
  confirmationSubject,
  confirmMinutes,
  correctDecision,
  decidePreservation,
  decideRecusal,
  decideSeizure,
  type RecusalAsked,
  type RecusalDecided,
  recusalOf,
  refuseAsking,
  refuseRecusal,
  refuseRecusing,
  deliverCorrection,
  deliverMeasure,
  type Disposal,
  depositFine,
  endRemedy,
  EXCLUSIONS,
  type MeasureKind,
  measureOf,
  refuseDisposal,
  refuseMeasure,
  refuseMeasuring,
  refuseNamed,
  refuseTaking,
  takeMeasure,
  type ExclusionOfTime,
  explainSupervision,
  fileOnSpot,
  handInFine,
  handInPapers,
  isJointAct,
  isOfParty,
  JOINT_ACTS,
  type JointAct,
  lastDecision,
  fileDesignation,
  minutesNumbered,
  formTaskForce,
  minutesTitle,
  notCounting,
  numberIn,
  pagesLeft,
  periodRule,
  recordAssistance,
  recordAssistanceReceipt,
  recordDesignation,
  referCase,
  refuseAdopting,
  refuseAssistance,
  refuseDesignation,
  refuseDisputing,
  refuseLetter,
  refuseReferred,
  refuseReferring,
  refuseSettling,
  refuseAdoption,
  refuseAmendment,
  refuseAnnouncing,
  refuseAttempt,
  refuseChecking,
  refuseCorrected,
  refuseCorrectingService,
  refuseCorrecting,
  refuseReturn,
  refuseRetraction,
  retractPublication,
  returnFine,
  refuseDay,
  refuseDaySinceDecision,
  refuseHandingOn,
  refuseEvidence,
  type Refusal,
  refuseConfirming,
  refuseLonger,
  refuseMinutes,
  refuseOffset,
  refuseOffsetting,
  refuseOwnWithdrawal,
  refuseRecused,
  refuseRemedy,
  refuseReporting,
  refuseRemedyEnd,
  refuseSigning,
  refuseSpan,
  refuseSuspecting,
  refuseSuspended,
  refuseSuspending,
  refuseSuspension,
  refuseTerminated,
  refuseTerminating,
  refuseTermination,
  refuseUnmarked,
  refuseVersion,
  refuseWithdrawing,
  reopensRound,
  reportTransfer,
  requestAssistance,
  settleDispute,
  signMinutes,
  type StandingAction,
  STAGES,
  supervise,
  suspectCrime,
  taskForce,
  SUSPENSION_GROUNDS,
  SUSPENSION_REMINDER,
  terminate,
  toConfirm,
  versionProposed,
  withdraw,
} from '#contracts';
import {
  BEARINGS,
  currentClocks,
  dateOf,
  epochDay,
  formatChinese,
  isClockTime,
  type Item,
  type Period,
  refOf,
  startOfDay,
} from '#law';
import { alter, correct, delivered } from './alteration';
import { handedIn } from '../penalty/on-spot';
import type { CaseFile, Subject } from './case-file';
import { approved, asked, disposed, takenAsApproved } from './measures';
import { announce, recount, refuseServing } from './served';

/** What a standing action does, and what the law asks before. The action itself is on record already when `perform` runs. */
interface Standing {
  refuse?: (file: CaseFile, receivedAt: string) => Refusal | undefined;
  /** What it asks of the form. */
  check?: (file: CaseFile, data: Record<string, unknown>, receivedAt: string, by: Actor) => Refusal | undefined;
  perform?: (file: CaseFile, data: Record<string, unknown>) => void;
}

const notAlreadyLeaving = (file: CaseFile): Refusal | undefined =>
  ['transfer', 'closing'].includes(STAGES[file.state.stage].track) ? { code: 'ACTION_NOT_ALLOWED' } : undefined;

/** What follows from the actions that need no stage to wait for them; nothing does from those that are only recorded. */
const STANDING: Record<StandingAction, Standing> = {
  /** @source 市场监督管理行政处罚程序规定 第四十六条 */
  suspend: {
    refuse: (file) => file.gate(2, () => refuseSuspending(file.state)),
    // Revision 1: the head alone, at once.
    check: (file, data, receivedAt, by) =>
      file.gate(2, () =>
        file.since(2) || by.roles.includes('head') ? refuseSuspension(data, receivedAt) : { code: 'FORBIDDEN' },
      ),
    perform: (file, data) => {
      if (file.since(2)) file.open(approveSuspension);
      else file.suspendClocks(String(data['reason']));
    },
  },
  resume: {
    perform: (file) => {
      file.meet('suspension');
      // What is with the police stands still until it comes back.
      if (!file.state.left) file.resumeClocks();
    },
  },
  'record-guidance': {},
  /** @source 行政处罚法 第四十一条; 市场监督管理行政处罚程序规定 第二十六条 */
  'add-evidence': {
    check: (file, data, receivedAt) =>
      refuseEvidence(data, receivedAt) ?? file.gate(4, () => refuseUnmarked(file.state, data, receivedAt)),
  },
  /** @source 行政处罚法 第四十二条、第五十五条; 市场监督管理行政处罚程序规定 第二十八条、第二十九条 */
  'take-minutes': {
    check: (file, data, receivedAt, by) => refuseMinutes(file.state, data, receivedAt, by),
    perform: (file, data) => askForConfirmation(file, data['corrects'] as number | undefined),
  },
  /** @source 市场监督管理行政处罚程序规定 第二十八条、第二十九条 */
  'check-minutes': {
    check: (file, data) => refuseChecking(file.state, data),
    perform: (file, data) => readByParty(file, Number(data['no'])),
  },
  'complete-study': {},
  /** @source 民事诉讼法 第九十条 */
  'confirm-address': {
    check: ({ state }, { signedOn }, receivedAt) => refuseDay(state, String(signedOn), receivedAt, '签名日期'),
  },
  'record-attempt': {
    check: ({ state }, data, receivedAt) =>
      refuseAttempt(state, data as Parameters<typeof refuseAttempt>[1], receivedAt),
  },
  /** A mistake is corrected by a later entry; what counts from the service is counted anew. */
  'correct-service': {
    check: ({ state }, data, receivedAt) =>
      refuseCorrectingService(state, data as Parameters<typeof refuseCorrectingService>[1], receivedAt),
    perform: (file, { paper }) => recount(file, String(paper)),
  },
  /** @source 民事诉讼法 第九十五条 */
  'announce-service': {
    check: ({ state, calendar }, data, receivedAt) =>
      refuseAnnouncing(state, data as Parameters<typeof refuseAnnouncing>[1], receivedAt, calendar),
    perform: (file, { paper }) => announce(file, String(paper)),
  },
  /** @source 市场监督管理行政处罚程序规定 第十八条 */
  'extend-verification': {
    refuse: (file, receivedAt) => refuseLonger(file.clock('verification'), receivedAt, file.calendar),
    perform: (file, { reason }) => {
      const { amount, unit } = file.clock('verification')!.rule.extension!;
      file.extend('verification', { amount, unit }, String(reason));
    },
  },
  /** @source 市场监督管理行政处罚程序规定 第十八条、第六十四条 */
  'exclude-time': {
    refuse: ({ state }) =>
      notCounting(state.clocks).length > 0
        ? undefined
        : { code: 'CLOCK_NOT_RUNNING', reason: '没有可以扣除检测、检验等时间的期限在计算。' },
    check: ({ state }, { from, to }, receivedAt) =>
      refuseSpan(state, { from: String(from), to: String(to) }, receivedAt),
    perform: (file, { kind, from, to }) => {
      const days = { from: String(from), to: String(to), reason: EXCLUSIONS[kind as ExclusionOfTime] };
      for (const clock of notCounting(file.state.clocks)) file.exclude(refOf(clock), days);
    },
  },
  // What follows for a fine that is owed is the stage's.
  'register-remedy': {
    check: (file, { acceptedOn, kind }, receivedAt) =>
      refuseRemedy(file.state, { acceptedOn: String(acceptedOn), kind: String(kind) }, receivedAt),
  },
  'end-remedy': {
    check: (file, data, receivedAt) =>
      refuseRemedyEnd(file.state, data as Parameters<typeof refuseRemedyEnd>[1], receivedAt),
    perform: (file, data) => alter(file, data as unknown as Parameters<typeof alter>[1], endRemedy.legalBasis),
  },
  /** @source 行政处罚法 第七十五条第二款 */
  'correct-decision': {
    refuse: (file) => refuseCorrecting(file.state),
    check: (file, data) => refuseAmendment(file.state, data as unknown as Parameters<typeof refuseAmendment>[1]),
    perform: (file) => void file.open(approveCorrection),
  },
  /** @source 行政处罚法 第二十七条; 行政执法机关移送涉嫌犯罪案件的规定 第五条: whether what is suspected is transferred, the head decides. */
  'suspect-crime': {
    refuse: (file) => (file.since(2) ? refuseSuspecting(file.state) : notAlreadyLeaving(file)),
    perform: (file) => {
      if (file.since(5)) {
        file.open(formTaskForce);
        return;
      }
      if (file.since(2)) {
        file.startClock('transferApproval');
        file.open(approveTransfer, { due: 'transferApproval' });
        return;
      }
      // Revision 1: the suspicion alone stopped everything.
      file.withdraw('涉嫌犯罪，移送公安机关');
      file.divert('transfer');
    },
  },
  /**
   * A registration made by mistake is ended by a later entry; nothing is erased. What has been decided, or has reached the
   * party, is no mistake of registration.
   */
  withdraw: {
    refuse: (file) => {
      if (file.openTask(approveWithdrawal.kind)) return { code: 'WITHDRAWAL_PENDING' };
      return file.state.outcome
        ? { code: 'ACTION_NOT_ALLOWED', reason: '已作出处理决定，不能撤销登记。' }
        : (file.gate(2, () => refuseWithdrawing(file.state)) ?? notAlreadyLeaving(file));
    },
    // Revision 1: the head alone, who has not registered it himself.
    check: (file, _data, _at, by) =>
      file.since(2)
        ? undefined
        : file.gate(2, () => (by.roles.includes('head') ? refuseOwnWithdrawal(file.state, by) : { code: 'FORBIDDEN' })),
    perform: (file, data) => {
      if (file.since(2)) file.open(approveWithdrawal);
      else takeBack(file, String(data['reason']));
    },
  },
  /** @source 市场监督管理行政处罚程序规定 第四十七条 */
  terminate: {
    refuse: (file) => refuseTerminating(file.state),
    check: (_file, data) => refuseTermination(data),
    perform: (file) => void file.open(approveTermination),
  },
  /** @source 行政处罚法 第三十七条 */
  'adopt-version': {
    refuse: (file) => refuseAdopting(file.state),
    check: (file, data, receivedAt) => refuseVersion(file.state, data['item'] as Item | undefined, receivedAt),
    perform: (file) => void file.open(approveVersion),
  },
  /** @source 行政处罚法 第五十六条 */
  'preserve-evidence': {
    refuse: (file) => refuseMeasuring(file.state, 'preservation'),
    check: (file, data, receivedAt) => refuseMeasureOf(file, 'preservation', data, receivedAt),
    perform: (file, data) => asked(file, data),
  },
  /** @source 行政强制法 第二十二条至第二十五条 */
  'seize-things': {
    refuse: (file) => refuseMeasuring(file.state, 'sealing'),
    check: (file, data, receivedAt) => refuseMeasureOf(file, data['kind'] as MeasureKind, data, receivedAt),
    perform: (file, data) => asked(file, data),
  },
  /** @source 行政处罚法 第四十三条 */
  'request-recusal': {
    refuse: (file) => refuseRecusal(file.state),
    check: (file, data, _at, by) => refuseAsking(file.state, data as unknown as RecusalAsked, by),
    perform: (file) => {
      const { id, name } = file.state.recusals!.at(-1)!;
      file.open(decideRecusal, { subject: { id, about: name } });
    },
  },
  /** @source 行政处罚法 第二十五条第二款; 市场监督管理行政处罚程序规定 第十三条 */
  'dispute-jurisdiction': {
    refuse: (file) => refuseDisputing(file.state),
    check: ({ state }, { arisenOn }, receivedAt) => refuseDay(state, String(arisenOn), receivedAt, '发生争议之日'),
    perform: (file, { arisenOn }) =>
      void file.open(settleDispute, counted(file, 'dispute', { startedAt: startOfDay(String(arisenOn)) })),
  },
  /** @source 行政处罚法 第二十二条; 市场监督管理行政处罚程序规定 第十四条、第十七条 */
  'refer-case': {
    refuse: (file) => refuseReferring(file.state),
    perform: (file) => void file.open(approveReferral),
  },
  /** @source 行政处罚法 第二十六条; 市场监督管理行政处罚程序规定 第四十五条 */
  'request-assistance': {
    check: ({ state }, data, receivedAt) => refuseLetter(state, data as Parameters<typeof refuseLetter>[1], receivedAt),
    perform: (file, data) => {
      const { to, letterNo, receivedOn } = data as { to: string; letterNo: string; receivedOn?: string };
      const subject = { id: `L${file.state.deeds[requestAssistance.name]!.seq}`, about: `${to}，${letterNo}` };
      if (receivedOn) askForAnswer(file, subject, receivedOn);
      else file.open(recordAssistanceReceipt, { subject });
    },
  },
  /** @source 行政处罚法 第三十五条第二款 */
  'record-offset': {
    refuse: ({ state }) => refuseOffsetting(state),
    check: ({ state }, data, receivedAt) => refuseOffset(state, data as Parameters<typeof refuseOffset>[1], receivedAt),
  },
  supervise: {
    refuse: (file) => (file.openTask(explainSupervision.kind) ? { code: 'SUPERVISION_PENDING' } : undefined),
    check: (_file, { dueOn }, receivedAt) =>
      String(dueOn) <= dateOf(receivedAt) ? { code: 'SUPERVISION_DATE_PAST' } : undefined,
    perform: (file, { dueOn }) => {
      const period = { amount: epochDay(String(dueOn)) - epochDay(dateOf(file.now())), unit: 'calendarDay' } as const;
      file.startClock('supervision', { period, rule: supervisionRule(period) });
      file.open(explainSupervision, { due: 'supervision' });
    },
  },
};

type Handing = Parameters<typeof refuseServing>[1];

/** What the law asks of a measure, of those who took it, and of the paper that was handed over with it. */
const refuseMeasureOf = (
  file: CaseFile,
  kind: MeasureKind,
  data: Record<string, unknown>,
  receivedAt: string,
): Refusal | undefined => {
  const { title } = ACTIONS[kind === 'preservation' ? 'preserve-evidence' : 'seize-things'];
  return (
    refuseMeasure(file.state, kind, data, receivedAt) ??
    refuseNamed(file.state, { title }, (data['officers'] ?? []) as string[]) ??
    refuseServing(file, data['service'] as Handing, receivedAt, String(data['takenAt'] ?? receivedAt))
  );
};
/** A case from before the rule was published has no figures for the clock: then nothing counts, and it is asked all the same. */
function counted(file: CaseFile, clock: ClockId, start: Parameters<CaseFile['startClock']>[1]): { due?: ClockId } {
  if (!file.state.rules[clock]) return {};
  file.startClock(clock, start);
  return { due: clock };
}

/** From when the other authority has the letter. */
function askForAnswer(file: CaseFile, subject: Subject, receivedOn: string): void {
  const due = counted(file, 'assistance', { startedAt: startOfDay(receivedOn), subject });
  file.open(recordAssistance, { subject, ...due });
}

/** What was asked of another authority: the letter by its own deed, in its words. */
const letterOf = ({ subject, title }: CaseTask): Subject => ({
  id: subject!,
  about: title.slice(title.indexOf('：') + 1),
});

/** Whose the case is. */
function settled(file: CaseFile, { result, receivedOn }: { result: string; receivedOn?: string }): void {
  file.meet('dispute');
  if (result === 'elsewhere') file.open(approveReferral);
  if (result === 'reported')
    file.open(recordDesignation, counted(file, 'designation', { startedAt: startOfDay(receivedOn!) }));
}

/** The other authority's answer; put off, it is asked again by the day it has named. */
function assisted(
  file: CaseFile,
  task: CaseTask,
  { result, on, until }: { result: string; on: string; until?: string },
): void {
  const subject = letterOf(task);
  const ref = { clock: 'assistance', subject: subject.id } as const;
  if (result !== 'later') return file.meet(ref);
  file.cancelClock(ref, `对方告知延期至${formatChinese(until!)}完成`);
  const period = { amount: epochDay(until!) - epochDay(on), unit: 'calendarDay' } as const;
  const due = counted(file, 'assistance', { startedAt: startOfDay(on), subject, period });
  file.open(recordAssistance, { subject, ...due });
}

/** Its length is the supervisor's; a last day off rolls to the next working day as any period's does. */
const supervisionRule = (period: Period) =>
  periodRule({
    id: 'supervision',
    period,
    direction: 'forward',
    remindBefore: { amount: 1, unit: 'workingDay' },
    source: supervise.legalBasis,
    confirmed: false,
  });

/** Ends a case without a decision on the matter: nothing that was asked is answered any more. */
function leave(file: CaseFile, outcome: 'withdrawn' | 'terminated' | 'referred', basis: string, reason: string): void {
  file.withdraw(reason);
  file.withdraw(reason, STANDING_APPROVALS);
  file.setOutcome(outcome, basis);
  file.divert('closing');
}

const STANDING_APPROVALS = [
  approveSuspension,
  approveTermination,
  approveVersion,
  approveWithdrawal,
  approveReferral,
  settleDispute,
  recordDesignation,
  recordAssistanceReceipt,
  recordAssistance,
  fileDesignation,
].map(({ kind }) => kind);
const takeBack = (file: CaseFile, reason: string): void => leave(file, 'withdrawn', withdraw.legalBasis, reason);

type HandedOn = Parameters<typeof refuseHandingOn>[1];
/** Each of the officers is asked for himself, and whoever was asked for the pages that were left to him; of what is corrected nothing is asked any more. */
function askForConfirmation(file: CaseFile, corrects: number | undefined): void {
  for (const { id, kind, title, subject, state } of file.state.tasks) {
    const asks = kind === confirmMinutes.kind || kind === signMinutes.kind;
    if (asks && state === 'open' && numberIn(subject) === corrects)
      file.record('task.withdrawn', { id, kind, title, reason: '该笔录已由后一份更正' });
  }
  const minutes = file.state.minutes!.at(-1)!;
  const title = minutesTitle(minutes);
  if (pagesLeft(minutes).length > 0)
    file.open(signMinutes, {
      subject: { id: String(minutes.no), about: title },
      partyMay: isOfParty(minutes),
    });
  for (const { username, name } of minutes.officers)
    file.open(confirmMinutes, {
      subject: { id: confirmationSubject(minutes.no, username), about: `${title}，${name}` },
    });
}

/** Those who did it together with who has handed it in are asked, each for himself. Nothing waits for them. */
function askTogether(file: CaseFile, id: string, kind: JointAct, data: Record<string, unknown>): void {
  const { completedBy } = file.state.tasks.find((t) => t.id === id)!;
  for (const { username, name } of toConfirm(file.state, (data['officers'] ?? []) as string[], completedBy?.id))
    file.open(confirmAct, { subject: { id: `${id}:${username}`, about: `${JOINT_ACTS[kind]}，${name}` } });
}

/** Every page read by the party itself, nobody is asked for them any more. */
function readByParty(file: CaseFile, no: number): void {
  if (pagesLeft(minutesNumbered(file.state, no)!).length > 0) return;
  for (const task of file.state.tasks)
    if (task.kind === signMinutes.kind && task.state === 'open' && numberIn(task.subject) === no)
      file.withdrawTask(task, '当事人已在其页面上逐页核对');
}

/** What the law asks of the answer to a task that is no stage's. */
export function refuseStanding(
  file: CaseFile,
  task: CaseTask,
  data: Record<string, unknown>,
  by: Actor,
): Refusal | undefined {
  const { kind } = task;
  const { decision } = data;
  switch (kind) {
    case settleDispute.kind:
      return refuseSettling(file.state, data as Parameters<typeof refuseSettling>[1], file.now());
    case recordDesignation.kind:
      return refuseDesignation(file.state, data as Parameters<typeof refuseDesignation>[1], file.now());
    case recordAssistance.kind:
      return refuseAssistance(data as Parameters<typeof refuseAssistance>[0], file.now());
    case recordAssistanceReceipt.kind:
      return refuseDay(file.state, String(data['receivedOn']), file.now(), '对方收到日期');
    case reportTransfer.kind:
      return refuseReporting(file.state, by);
    case confirmMinutes.kind:
    case confirmAct.kind:
      return refuseConfirming(file.state, task, data, by);
    case signMinutes.kind:
      return refuseSigning(file.state, task, data, by);
    case returnFine.kind:
      return refuseReturn(file.state, task, data as Parameters<typeof refuseReturn>[2], file.now());
    case retractPublication.kind:
      return refuseRetraction(file.state, data as Parameters<typeof refuseRetraction>[1], file.now());
    case handInPapers.kind:
      return refuseDaySinceDecision(file.state, String(data['on']), file.now());
    case handInFine.kind:
      return refuseHandingOn(file.state, data as HandedOn, dateOf(lastDecision(file.state)!.completedAt!), file.now());
    case depositFine.kind:
      return refuseHandingOn(file.state, data as HandedOn, file.latest(handInFine)!.on, file.now());
    case deliverCorrection.kind: {
      const { madeAt } = file.state.documents.find((d) => d.id === task.subject)!;
      return refuseServing(file, data as Handing, file.now(), madeAt);
    }
    case deliverMeasure.kind: {
      const { madeAt } = file.state.documents.find((d) => d.id === task.subject)!;
      return refuseServing(file, data as Handing, file.now(), madeAt);
    }
    case decideRecusal.kind:
      return (
        refuseRecusing(file.state, recusalOf(file.state, task.subject)!, data as unknown as RecusalDecided, by) ??
        refuseNamed(file.state, task, (data['replacement'] ?? []) as string[])
      );
    case takeMeasure.kind:
      return (
        refuseTaking(
          file.state,
          measureOf(file.state, task.subject)!,
          data as unknown as Parameters<typeof refuseTaking>[2],
          file.now(),
        ) ?? refuseServing(file, data['service'] as Handing, file.now(), String(data['takenAt']))
      );
    case decidePreservation.kind:
    case decideSeizure.kind: {
      const measure = measureOf(file.state, task.subject)!;
      return refuseDisposal(file.state, measure, data as unknown as Disposal, file.now(), file.calendar);
    }
  }
  if (decision !== 'approve') return undefined;
  if (kind === approveSuspension.kind) return refuseSuspended(file.state);
  if (kind === approveTermination.kind) return refuseTerminated(file.state);
  if (kind === approveReferral.kind) return refuseReferred(file.state);
  if (kind === approveVersion.kind) return refuseAdoption(file.state, file.now());
  if (kind === approveCorrection.kind) {
    const proposed = file.state.deeds[correctDecision.name]!.data;
    return (
      refuseCorrected(file.state) ??
      refuseAmendment(file.state, proposed as unknown as Parameters<typeof refuseAmendment>[1])
    );
  }
  if (kind !== approveWithdrawal.kind) return undefined;
  return refuseOwnWithdrawal(file.state, by) ?? refuseWithdrawing(file.state) ?? notAlreadyLeaving(file);
}

/** What follows from the answer to a task that is no stage's. */
export function answered(file: CaseFile, task: CaseTask, data: Record<string, unknown>): void {
  const { kind, id } = task;
  const { decision, reason } = data;
  if (isJointAct(kind) && file.since(5)) askTogether(file, id, kind, data);
  if (kind === retractPublication.kind) file.meet('retraction');
  if (kind === fileOnSpot.kind) file.meet('onSpotReport');
  if (kind === handInPapers.kind) file.meet('onSpotPapers', startOfDay(String(data['on'])));
  if (kind === handInFine.kind) handedIn(file, data as Parameters<typeof handedIn>[1]);
  if (kind === depositFine.kind) file.meet('deposit', startOfDay(String(data['on'])));
  if (kind === approveCorrection.kind && decision === 'approve') correct(file);
  if (kind === deliverCorrection.kind) delivered(file, task.subject!, data as Parameters<typeof delivered>[2]);
  if (kind === deliverMeasure.kind) delivered(file, task.subject!, data as Parameters<typeof delivered>[2]);
  if (kind === approveMeasure.kind) approved(file, task);
  if (kind === takeMeasure.kind) takenAsApproved(file, task, data as Parameters<typeof takenAsApproved>[2]);
  if (kind === decidePreservation.kind || kind === decideSeizure.kind) disposed(file, task, data);
  if (kind === explainSupervision.kind) file.meet('supervision');
  if (kind === approveWithdrawal.kind && decision === 'approve') takeBack(file, String(reason));
  if (kind === approveTermination.kind && decision === 'approve')
    leave(file, 'terminated', terminate.legalBasis, String(reason));
  if (kind === approveReferral.kind && decision === 'approve')
    leave(file, 'referred', referCase.legalBasis, String(reason));
  if (kind === settleDispute.kind) settled(file, data as Parameters<typeof settled>[1]);
  if (kind === recordDesignation.kind) {
    file.meet('designation');
    if (data['result'] === 'elsewhere') leave(file, 'referred', recordDesignation.legalBasis, '指定其他机关管辖');
  }
  if (kind === recordAssistanceReceipt.kind) askForAnswer(file, letterOf(task), String(data['receivedOn']));
  if (kind === recordAssistance.kind) assisted(file, task, data as Parameters<typeof assisted>[2]);
  if (kind === approveVersion.kind && decision === 'approve') adopt(file, id);
  if (kind === approveSuspension.kind && decision === 'approve') {
    file.suspendClocks(SUSPENSION_GROUNDS[file.state.suspension!.ground]);
    remindOfSuspension(file, file.state.suspension!.remindOn);
  }
  if (kind === formTaskForce.kind) file.open(reportTransfer);
  if (kind === reportTransfer.kind) {
    file.startClock('transferApproval');
    file.open(approveTransfer, { due: 'transferApproval' });
  }
  if (kind === decideRecusal.kind) nameAnew(file);
  if (kind === approveTransfer.kind && file.since(2)) {
    file.meet('transferApproval');
    if (decision === 'approve') file.divert('transfer');
    else leaveOutApproval(file);
  }
}

/** Of 专案组 somebody has withdrawn before it has reported: it is named anew. */
function nameAnew(file: CaseFile): void {
  if (!file.openTask(reportTransfer.kind)) return;
  if (!taskForce(file.state).some((id) => refuseRecused(file.state, { id }))) return;
  file.withdraw('专案组成员回避，重新指定', [reportTransfer.kind]);
  file.open(formTaskForce);
}

/**
 * The case goes by the version that was proposed. What was told stays told and what was served stays served; where the penalty
 * was reported already it is reported, reviewed and told anew, for a notice belongs to its round.
 *
 * @source 行政处罚法 第三十七条、第四十四条
 */
function adopt(file: CaseFile, taskId: string): void {
  const { state } = file;
  const item = versionProposed(state)!;
  const { why, elements } = comparedWith(state, item);
  const comparison = elements
    .filter((e) => e.bearing !== 'same')
    .map((e) => `${e.title}：${e.before} → ${e.after}（${BEARINGS[e.bearing]}：${e.reason}）`);
  const { completedBy } = state.tasks.find((t) => t.id === taskId)!;
  const { by: proposedBy } = state.deeds[adoptVersion.name]!;
  file.record(
    'item.changed',
    { from: state.item.version, item, why, comparison, proposedBy },
    { by: completedBy!, basis: adoptVersion.legalBasis },
  );
  if (!reopensRound(state)) return;
  const reason = `适用第 ${item.version} 版事项，重新调查`;
  file.withdraw(reason);
  for (const document of state.documents)
    if (document.kind === 'penaltyNotice' && !document.served && !document.recalled) file.recall(document, reason);
  file.cancelClock('legalReview', reason);
  file.divert('investigation');
}

/** Asks whether the ground still stands: on the day that was named, else every thirty days. */
export function remindOfSuspension(file: CaseFile, remindOn?: string): void {
  const days = remindOn && epochDay(remindOn) - epochDay(dateOf(file.now()));
  const period: Period = days && days > 0 ? { amount: days, unit: 'calendarDay' } : SUSPENSION_REMINDER;
  const { legalBasis: source } = approveSuspension;
  const rule = periodRule({ id: 'suspension', period, direction: 'forward', source, confirmed: false });
  file.startClock('suspension', { period, rule });
}

/** What was not transferred stands exactly where it stood: the days on which that was decided count for no period. */
function leaveOutApproval(file: CaseFile): void {
  const [from, to] = [dateOf(file.state.deeds[suspectCrime.name]!.at), dateOf(file.now())];
  if (from === to) return;
  for (const clock of currentClocks(file.state.clocks)) {
    const { status, rule, period, startedAt } = clock;
    const counted = status === 'running' || status === 'suspended';
    if (!counted || rule.onSuspension === 'continue' || isClockTime(period.unit) || dateOf(startedAt) > from) continue;
    file.exclude(refOf(clock), { from, to, reason: '移送审批期间' });
  }
}

export const standing = ({ name }: ActionDeclaration): Standing | undefined =>
  Object.hasOwn(STANDING, name) ? STANDING[name as StandingAction] : undefined;
