import type { z } from 'zod';
import {
  adoptionEffects,
  afterDefence,
  approveCorrection,
  askedOf,
  type approveExtension,
  type CaseState,
  type CaseTask,
  correctedInTime,
  decidedBefore,
  deliberationWanting,
  ESCALATION_WORDS,
  expiryFinding,
  escalatesUnsigned,
  type Finding,
  giveNotice,
  inUtc,
  investigate,
  issueCorrectionOrder,
  type ClockId,
  clocksGranted,
  type EnforcementStep,
  enforcementWaitsFor,
  proposedEnforcement,
  refuseApplication,
  refuseStep,
  clockOfMeasure,
  correctDecision,
  type Disposal,
  heldIn,
  isSeizure,
  meant,
  measureOf,
  measureTitle,
  type RecusalDecided,
  recusalOf,
  refuseDisposal,
  refuseRecusing,
  refuseHolding,
  refuseTaking,
  DOCUMENTS,
  type Measure,
  type DocumentKind,
  paperOfDisposal,
  papersOfMeasure,
  handInFine,
  lastDecision,
  latest,
  type OnSpot,
  onSpotNumber,
  refuseDaySinceDecision,
  refuseHandingOn,
  refuseOnSpot,
  nextDue,
  numberIn,
  type LateFinding,
  type LeniencyGround,
  lenientOutcome,
  minutesNumbered,
  needsSignOff,
  notCorrected,
  ORDER_GOES_ON,
  orderGoesOn,
  type Outcome,
  overpaidFen,
  owedFen,
  performanceWaitsFor,
  outcomeOfGround,
  screenedFacts,
  wasNotified,
  type Refusal,
  refuseAdoption,
  refuseAmendment,
  refuseAnnounced,
  refuseCorrected,
  refuseAnnexes,
  refuseContest,
  refuseContestResult,
  refuseHandOver,
  refusePolice,
  refuseSupplement,
  refuseUnlistedGoods,
  refuseReturn,
  refuseRetraction,
  refuseArrangement,
  refuseConclusion,
  refuseDeliberation,
  refuseHeld,
  refuseClosing,
  refuseCorrectionDay,
  refuseSealing,
  refuseDecision,
  refuseEnd,
  refuseAssistance,
  refuseDay,
  refuseDelivered,
  refuseDesignation,
  refuseReferred,
  refuseSettling,
  refuseFinding,
  refuseFiling,
  refuseFindings,
  refuseLength,
  refuseLenientEnding,
  refuseService,
  refuseHearing,
  refuseNotice,
  refusePayment,
  refusePlan,
  refuseShort,
  refuseUnproven,
  refuseUnreviewed,
  refuseUnverified,
  refusePenaltyDecision,
  refuseReport,
  refuseReview,
  refuseUnfounded,
  refuseUnlawfulRoute,
  refuseWaivedSurcharge,
  refuseWaiver,
  refuseSuspended,
  refuseTerminated,
  refuseWithdrawing,
  refuseUnreviewedLeniency,
  reopensRound,
  type Route,
  screen,
  type serveDocument,
  servedAt,
  type Stage,
  STAGES,
  type TaskContext,
  type TaskKind,
  type TaskResult,
  type TASKS,
  unconfirmed,
  versionProposed,
} from '#contracts';
import { type Clock, clockOf, dateOf, formatChinese, formatDay, isClockTime, startOfDay } from '#law';
import { resuming, suspending } from '../../cases/foresight';
import type { Course } from './course';

/** What an answer does: changes the course; or why it would be refused; undefined while it cannot be said yet. */
type Lead = { note?: string; refused?: Refusal } | undefined;
type Answer<K extends TaskKind> = Partial<z.output<ReturnType<(typeof TASKS)[K]['form']>>>;
type Leads = { [K in TaskKind]: (answer: Answer<K>, course: Course, task: CaseTask) => Lead };

const on = (): Lead => ({});
const aboutMinutes = (state: CaseState, task: CaseTask) => ({
  minutes: minutesNumbered(state, numberIn(task.subject)),
  username: askedOf(task),
});
const to = (c: Course, stage: Stage): Lead => {
  c.enter(stage);
  return {};
};
const end = (c: Course, outcome: Outcome): Lead => {
  c.end(outcome);
  return {};
};

/** A case that the head may end without a decision on the matter. */
function leaving(
  c: Course,
  decision: 'approve' | 'refuse' | undefined,
  outcome: Outcome,
  refuse: (state: CaseState) => Refusal | undefined,
): Lead {
  if (!decision) return undefined;
  if (decision === 'refuse') return { note: '案件照常办理。' };
  const refused = refuse(c.state);
  if (refused) return { refused };
  c.withdraw();
  return end(c, outcome);
}

/** Where a screening sends the case. */
function sent(c: Course, route: Route, ground?: LeniencyGround): Lead {
  switch (route) {
    case 'correction':
    case 'orderOnly':
      return to(c, 'education');
    case 'penalty':
      return to(c, 'escalation');
    case 'noViolation':
      return end(c, 'noViolation');
    case 'noFiling':
      return end(c, outcomeOfGround(ground));
    case 'referral':
      return end(c, 'referred');
  }
}

/** Where the authority goes on when the police do not: exactly where it stood. */
function resumed(c: Course): Lead {
  if (c.since(2)) {
    c.stage = c.state.visits[c.state.left!.visit]!.stage;
    const note = '案件回到移送前的环节，未办的任务和期限照原状继续，移送的时间不计入期限。';
    // A case that was suspended before stays so.
    const waiting = c.state.status === 'open' && c.state.clocks.some((k) => k.status === 'suspended');
    return { note: waiting ? `${note}${resuming(c.state.clocks, c.at, c.calendar)}` : note };
  }
  const { outcome, filedAt, visits } = c.state;
  if (outcome) return to(c, visits.at(-2)?.stage === 'performance' ? 'performance' : 'service');
  return to(c, filedAt ? 'investigation' : 'filing');
}

/** What the police do not file may be contested. */
function contest(c: Course, toldOn: string): Lead {
  c.withdraw('supplementTransfer');
  c.start('nonFiling', { startedAt: startOfDay(toldOn) });
  c.open('answerNonFiling', 'nonFiling');
  return { note: '案件仍停在原处，是否提请复议或者建议立案监督，由负责人决定。' };
}

/** What they file is handed over. */
function handing(c: Course, toldOn: string): Lead {
  c.withdraw('supplementTransfer');
  c.start('thingsHandOver', { startedAt: startOfDay(toldOn) });
  c.open('handOverThings', 'thingsHandOver');
  return {};
}

/** A penalty that was decided before stands. */
const leftToPolice = (c: Course): Lead => (c.since(2) && decidedBefore(c.state) ? resumed(c) : end(c, 'transferred'));

type Service = Answer<'serveDocument'>;
type WholeService = TaskResult<typeof serveDocument>;
const isWhole = (service: Service): service is WholeService => !!service.method;

/** What the law asks of a service of a paper that exists since an instant. */
const refuseServing = (c: Course, service: WholeService, existsSince: string): Refusal | undefined =>
  refuseAnnounced(service.method) ??
  refuseService(service, c.at) ??
  refuseUnproven(c.state, service, { at: c.at, existsSince, calendar: c.calendar });

/** By the clocks that ran when it was served, and by those that run. */
function refuseOrderEnd(c: Course, order: Pick<TaskResult<typeof issueCorrectionOrder>, 'period'>, startedAt: string) {
  return (
    refuseEnd(c.state, order, startedAt, c.at, c.calendar) ??
    refuseEnd(c.state, order, startedAt, startedAt, c.calendar)
  );
}

/** What two officers find of a period that ran out with nothing reported. */
function afterExpiry(c: Course, found: LateFinding): Lead {
  if (!correctedInTime(c.state, found)) {
    return { note: `立案审批时供负责人参考：${ESCALATION_WORDS[expiryFinding(found)]}。` };
  }
  c.withdraw('approveFiling');
  c.enter('disposition');
  return { note: '当事人在期限内已经改正，案件转回柔性执法办理，立案审批撤回。' };
}

/** What of 催告 and the court is asked for as the case would then stand. */
function enforceOn(c: Course, state: CaseState): void {
  const step = enforcementWaitsFor(state);
  const kind = STEP_TASKS[step];
  c.withdraw(...ENFORCING.filter((one) => one !== kind));
  if (kind) c.open(kind, step === 'demand' ? undefined : courtDue(c));
}

const STEP_TASKS: Partial<Record<EnforcementStep, TaskKind>> = {
  demand: 'issueDemand',
  application: 'applyForEnforcement',
  approval: 'approveEnforcement',
  court: 'recordEnforcement',
};

const courtDue = (c: Course): ClockId | undefined =>
  c.clock('courtWindow')?.status === 'running' ? 'courtWindow' : undefined;

const lastOf = ({ period, dueOn, dueAt }: Clock) =>
  isClockTime(period.unit) ? formatChinese(dueAt!) : formatDay(dueOn!);

/** What a case waits for once something more is paid, or decided about it. */
function paidUp(c: Course, answered: CaseTask): Lead {
  const state = { ...c.state, tasks: c.state.tasks.map((t) => (t.id === answered.id ? answered : t)) };
  const waitsFor = performanceWaitsFor(state);
  if (waitsFor === 'nothing') {
    c.withdraw(...ENFORCING);
    return to(c, 'closing');
  }
  if (waitsFor === 'payment') {
    const { due, subject } = nextDue(state);
    c.open('recordPerformance', due, subject?.about, subject?.id);
    if (c.stage === 'demand') enforceOn(c, state);
    return { note: `还应缴纳 ${(owedFen(state) / 100).toFixed(2)} 元。` };
  }
  if (c.stage === 'demand') c.withdraw(...ENFORCING);
  c.open('decideSurcharge');
  return { note: '罚款已缴清，由负责人决定是否加处罚款。' };
}

/** What follows where a decision is altered; `state`: with the alteration. */
function altered(c: Course, state: CaseState, { result, anew }: { result: string; anew?: boolean }): Lead {
  c.withdraw('returnFine');
  c.open('deliverCorrection', undefined, DOCUMENTS.correctionDecision.title);
  if (overpaidFen(state) > 0) c.open('returnFine');
  if (!c.isOpen('retractPublication')) {
    if (state.rules['retraction']) c.start('retraction', { startedAt: startOfDay(dateOf(c.at)) });
    c.open('retractPublication', state.rules['retraction'] ? 'retraction' : undefined);
  }
  const note = '多缴的罚款退还，已公开的撤回公开。';
  if (result === 'annulled' && anew) {
    c.outcome = undefined;
    c.start('decision', { startedAt: startOfDay(dateOf(c.at)) });
    c.enter('investigation');
    return { note: `原处罚决定撤销，案件重新调查。${note}` };
  }
  if (result === 'annulled') c.outcome = 'annulled';
  if (c.stage !== 'performance' && c.stage !== 'demand') return { note };
  if (performanceWaitsFor(state) === 'nothing') {
    c.withdraw('recordPerformance', 'decideSurcharge', 'approveInstalments', ...ENFORCING);
    c.enter('closing');
    return { note };
  }
  const { due, subject } = nextDue(state);
  const paying = c.state.tasks.find((t) => t.kind === 'recordPerformance' && t.state === 'open');
  if (performanceWaitsFor(state) === 'payment' && paying?.subject !== subject?.id) {
    c.withdraw('recordPerformance');
    c.open('recordPerformance', due, subject?.about, subject?.id);
  }
  if (performanceWaitsFor(state) === 'surcharge') {
    c.withdraw(...ENFORCING);
    c.open('decideSurcharge');
  } else if (c.stage === 'demand') enforceOn(c, state);
  return { note };
}

const ENFORCING = [
  'issueDemand',
  'serveDocument',
  'applyForEnforcement',
  'approveEnforcement',
  'recordEnforcement',
] as const;
/** What becomes of things that are held. */
function disposing(answer: Partial<Disposal>, c: Course, task: CaseTask): Lead {
  const measure = measureOf(c.state, task.subject);
  const { how } = answer;
  if (!measure || !how) return undefined;
  const refused = refuseDisposal(c.state, measure, { ...answer, how }, c.at, c.calendar);
  if (refused) return { refused };
  const { dueOn } = clockOf(c.clocks, clockOfMeasure(measure)) ?? {};
  const left = meant(measure).length - meant(measure, answer.only).length;
  followDisposal(c, measure, how, left);
  switch (how) {
    case 'extended':
      return { note: `期限${dueOn ? `自${formatDay(dueOn)}` : ''}延长三十日，延长的文书送达当事人并说明理由。` };
    case 'seized':
      return { note: '由两名执法人员采取；采取之前仍为登记保存，登记保存期满没有采取的，自动解除。' };
    case 'examined':
      return { note: isSeizure(measure) ? '所填的期间不计入查封、扣押期限，书面告知当事人。' : '处理记入案卷。' };
  }
  return { note: left > 0 ? `其余 ${left} 项仍待处理。` : '清单中的物品全部处理完毕。' };
}

/** Which paper goes out, and whether what is left is still to be decided on. */
function followDisposal(c: Course, measure: Measure, how: Disposal['how'], left: number): void {
  const paper = paperOfDisposal(measure, how);
  if (paper) handOut(c, measure, paper);
  if (how !== 'seized' && (how === 'extended' || (how === 'examined' && isSeizure(measure)) || left > 0))
    askWhatBecomes(c, measure);
}

const handOut = (c: Course, measure: Measure, kind: DocumentKind): void =>
  c.open('deliverMeasure', undefined, `${DOCUMENTS[kind].title}（${measureTitle(measure)}）`);

function askWhatBecomes(c: Course, measure: Measure): void {
  const { clock, subject } = clockOfMeasure(measure);
  c.open(isSeizure(measure) ? 'decideSeizure' : 'decidePreservation', clock, measureTitle(measure), subject);
}

const AWAITS_HEARING = '要求听证的期限届满，或者要求的听证办结后，进入决定环节。';

/** Who answers is judged before. */
const NOBODY = { id: '', name: '' };

/** What every answer leads to, by the kind of its task. */
export const LEADS: Leads = {
  screen: ({ factsEstablished, exclusions, route, ...rest }, c) => {
    if (!route) return undefined;
    const finding: Finding = {
      ...rest,
      factsEstablished: factsEstablished !== false,
      exclusions: exclusions ?? [],
      route,
    };
    const refused = refuseUnlawfulRoute(c.state, finding) ?? refuseFinding(c.state, finding);
    if (refused) return { refused };
    if (!needsSignOff(c.state, finding)) return sent(c, route, rest.ground);
    c.open('signOffScreening', 'verification');
    return { note: `负责人同意后，${AFTER_SIGNING[route]}` };
  },
  signOffScreening: ({ decision }, c) => {
    const finding = latest(c.state, screen);
    if (!decision || !finding) return undefined;
    if (decision === 'approve') return sent(c, finding.route, finding.ground);
    if (escalatesUnsigned(c.state, finding)) return to(c, 'escalation');
    c.open('screen', 'verification');
    return {};
  },
  educate: (_, c) => {
    if (c.stage === 'disposition') return to(c, 'disposition');
    const timed = clockOf(c.state.clocks, { clock: 'study' })?.status === 'running';
    return { note: timed ? '教育记入案卷，教育期限随之完成。' : '教育记入案卷。' };
  },
  issueCorrectionOrder: (order, c, task) => {
    if (!order.period?.amount || !order.period.unit) return undefined;
    const given = { period: order.period };
    const { service } = order;
    const refused =
      refuseLength(c.state, given, c.at, c.calendar) ??
      (service && isWhole(service) ? refuseServing(c, service, task.openedAt) : undefined) ??
      refuseOrderEnd(c, given, service ? servedAt(service, c.at, c.calendar) : c.at);
    if (refused) return { refused };
    if (service && !isWhole(service)) return undefined;
    c.askTogether('issueCorrectionOrder', order.officers);
    if (!service) {
      c.serve('correctionOrder');
      return { note: '改正期限自送达之日起计算，届满仍未改正的自动转入处罚程序。' };
    }
    c.served('correctionOrder', servedAt(service, c.at, c.calendar), { period: order.period });
    return { note: '改正期限届满仍未改正的，案件自动转入处罚程序。' };
  },
  serveDocument: (service, c, task) => {
    if (!isWhole(service)) return undefined;
    const { kind, madeAt } = c.state.documents.find((d) => d.id === task.subject)!;
    const order = kind === 'correctionOrder' ? latest(c.state, issueCorrectionOrder) : undefined;
    const effective = servedAt(service, c.at, c.calendar);
    const refused = refuseServing(c, service, madeAt) ?? (order && refuseOrderEnd(c, order, effective));
    if (refused) return { refused };
    c.served(kind, effective, {
      ...(order ? { period: order.period } : {}),
      hearing: latest(c.state, giveNotice)?.hearingTold === true,
    });
    return {};
  },
  signCommitment: ({ decision }) => ({
    note:
      decision === 'declined'
        ? '记入案卷，案件照常办理：不签署承诺不影响改正，也不会因此加重处理。'
        : '承诺记入案卷，案件照常办理，改正期限不变。',
  }),
  approveExtension: ({ decision }, c, task) => {
    if (!decision) return undefined;
    const { by } = (task.context ?? {}) as TaskContext<typeof approveExtension>;
    if (decision === 'approve' && by) c.extend('correction', by);
    const correction = c.clock('correction');
    c.enter('observation');
    if (c.stage !== 'observation') return { note: '改正期限已经届满。' };
    const day = correction?.dueOn ? lastOf(correction) : '待定';
    return {
      note: decision === 'approve' ? `改正期限延至${day}。` : `改正期限仍至${day}届满，届满未改正的自动转入处罚程序。`,
    };
  },
  reinspect: ({ findings, correctedOn, officers }, c, { id }) => {
    if (!findings?.length || findings.some((f) => !f.result)) return undefined;
    const found = { findings, correctedOn };
    const refused =
      refuseFindings(c.state, findings) ?? (c.unverified ? refuseCorrectionDay(c.state, found, c.at) : undefined);
    if (refused) return { refused };
    c.askTogether('reinspect', officers);
    if (c.unverified) return afterExpiry(c, found);
    if (notCorrected(findings).length === 0) return to(c, 'disposition');
    const { clocks, tasks } = c.state;
    const answered = tasks.map((t) => (t.id === id ? { ...t, state: 'completed' as const, result: { findings } } : t));
    if (!c.since(2) || !orderGoesOn({ clocks, tasks: answered }, c.at)) return to(c, 'escalation');
    c.reinstate('correction');
    c.enter('observation');
    return {
      note: `${ORDER_GOES_ON}，至${lastOf(c.clock('correction')!)}届满；再次复查未通过或者期满的，转入处罚程序。`,
    };
  },
  approveLeniency: ({ decision }, c) => {
    if (!decision) return undefined;
    const refused = refuseLenientEnding(c.state, { decision }) ?? refuseUnreviewedLeniency(c.state, { decision });
    if (refused) return { refused };
    if (decision === 'approve') return end(c, lenientOutcome(c.state));
    return to(c, decision === 'reinspectAgain' ? 'reinspection' : 'escalation');
  },
  explainSupervision: (_, c) => ({
    note: `说明送达督办人${c.state.supervisions?.at(-1)?.by.name ?? ''}，并记入案卷。`,
  }),
  fileDesignation: () => ({ note: '文书记入案卷，程序体检的地域管辖随之通过。' }),
  approveReferral: ({ decision }, c) => leaving(c, decision, 'referred', refuseReferred),
  settleDispute: ({ result, on, ...rest }, c) => {
    if (!result || !on) return undefined;
    const { superior, receivedOn } = rest;
    if (result === 'reported' && (!superior || !receivedOn)) return undefined;
    const told = { result, on, ...(superior ? { superior } : {}), ...(receivedOn ? { receivedOn } : {}) };
    const refused = refuseSettling(c.state, told, c.at);
    if (refused) return { refused };
    if (result === 'here') return { note: '案件照常办理。' };
    if (result === 'elsewhere') {
      c.open('approveReferral');
      return {};
    }
    c.start('designation', { startedAt: startOfDay(receivedOn!) });
    c.open('recordDesignation', 'designation');
    return { note: '指定管辖之前案件继续调查，不能作出处罚决定。' };
  },
  recordDesignation: ({ result, to: other, on }, c) => {
    if (!result || !on) return undefined;
    const refused = refuseDesignation(c.state, { result, on, ...(other ? { to: other } : {}) }, c.at);
    if (refused) return { refused };
    if (result === 'here') return { note: '案件照常办理。' };
    c.withdraw();
    return end(c, 'referred');
  },
  deliverReferral: ({ deliveredOn, receivedOn }, c) => {
    if (!deliveredOn || !receivedOn) return undefined;
    const refused = refuseDelivered(c.state, { deliveredOn, receivedOn }, c.at);
    if (refused) return { refused };
    c.start('closing');
    c.open('approveClosing', 'closing');
    return {};
  },
  recordAssistanceReceipt: ({ receivedOn }, c, { subject, title }) => {
    if (!receivedOn) return undefined;
    const refused = refuseDay(c.state, receivedOn, c.at, '对方收到日期');
    if (refused) return { refused };
    c.start('assistance', { startedAt: startOfDay(receivedOn), subject: subject! });
    c.open('recordAssistance', 'assistance', title.slice(title.indexOf('：') + 1), subject);
    return { note: '协查的时间不从核查期限、办案期限中扣除。' };
  },
  recordAssistance: ({ result, on, until }, c) => {
    if (!result || !on) return undefined;
    const refused = refuseAssistance({ result, on, ...(until ? { until } : {}) }, c.at);
    if (refused) return { refused };
    return { note: result === 'later' ? '到对方告知的日期再登记结果。' : '答复记入案卷，协查期限随之完成。' };
  },
  confirmMinutes: ({ decision }, c, task) => {
    if (!decision) return undefined;
    const { minutes, username } = aboutMinutes(c.state, task);
    if (decision === 'object') return { note: '异议记入案卷，须另作一份笔录更正。' };
    const others = minutes ? unconfirmed(minutes).filter((o) => o.username !== username) : [];
    return {
      note:
        others.length > 0
          ? `记入案卷，还须${others.map((o) => o.name).join('、')}本人确认。`
          : '记入案卷，执法人员均已确认，笔录不再改动。',
    };
  },
  confirmAct: ({ decision }) =>
    decision && { note: decision === 'object' ? '异议记入案卷，负责人在程序体检中看到。' : '您的确认记入案卷。' },
  signMinutes: ({ pages }) => {
    if (!pages) return undefined;
    const refused = pages.some((p) => p.confirmed === 'refused');
    return { note: refused ? '拒绝的理由和证明记入案卷。' : '逐页核对的结果记入案卷。' };
  },
  approveWithdrawal: ({ decision }, c) => leaving(c, decision, 'withdrawn', refuseWithdrawing),
  approveTermination: ({ decision }, c) => leaving(c, decision, 'terminated', refuseTerminated),
  approveVersion: ({ decision }, c) => {
    if (!decision) return undefined;
    if (decision === 'refuse') return { note: '案件仍按原版本办理。' };
    const refused = refuseAdoption(c.state, c.at);
    if (refused) return { refused };
    const note = `${adoptionEffects(c.state, versionProposed(c.state)!).join('；')}。`;
    if (!reopensRound(c.state)) return { note };
    c.withdraw();
    c.enter('investigation');
    return { note };
  },
  approveSuspension: ({ decision }, c) => {
    if (!decision) return undefined;
    if (decision === 'refuse') return { note: '案件照常办理。' };
    const refused = refuseSuspended(c.state);
    return refused ? { refused } : { note: `案件中止办理，由负责人恢复。${suspending(c.state.clocks)}` };
  },
  approveClosing: (_, c) => {
    const refused = refuseClosing(c.state);
    if (refused) return { refused };
    c.start('archiving');
    c.open('fileDossier', 'archiving');
    return {};
  },
  fileDossier: (_, c) => {
    const refused = refuseSealing(c.state);
    if (refused) return { refused };
    c.closed = true;
    return {};
  },
  approveFiling: ({ decision, ground, divergence }, c) => {
    if (!decision) return undefined;
    const refused =
      refuseUnverified(c.state) ??
      refuseFiling(c.state, { decision, ground }) ??
      (ground === 'notProven' ? refuseUnfounded(screenedFacts(c.state), false, divergence) : undefined);
    if (refused) return { refused };
    if (decision === 'doNotFile') return end(c, outcomeOfGround(ground));
    c.start('decision');
    return to(c, 'investigation');
  },
  investigate: ({ proposal, ...report }, c) => {
    if (!proposal) return undefined;
    const refused = refuseReport(c.state, { ...report, proposal });
    return refused ? { refused } : to(c, 'legalReview');
  },
  answerReview: (_, c) => {
    c.start('legalReview');
    c.open('reviewLegality', 'legalReview');
    return {};
  },
  reviewLegality: ({ opinion }, c) => {
    if (STAGES[c.stage].track === 'flexible') {
      if (!opinion) return undefined;
      if (opinion === 'return' && c.since(2)) {
        c.open('answerReview');
        return {};
      }
      c.start('disposition');
      c.open('approveLeniency', 'disposition');
      return {};
    }
    if (!opinion) return undefined;
    const refused = refuseReview(c.state, { opinion });
    if (refused) return { refused };
    if (opinion === 'return') return to(c, 'investigation');
    return to(c, latest(c.state, investigate)?.proposal === 'penalty' ? 'notice' : 'decision');
  },
  giveNotice: ({ service, ...notice }, c, task) => {
    if (service && !isWhole(service)) return undefined;
    const refused = (service && refuseServing(c, service, task.openedAt)) ?? refuseNotice(c.state, notice);
    if (refused) return { refused };
    if (!service) {
      c.serve('penaltyNotice');
      return {};
    }
    c.served('penaltyNotice', servedAt(service, c.at, c.calendar), { hearing: notice.hearingTold === true });
    return {};
  },
  recordDefence: (record, c, task) => {
    if (record.waived === undefined) return undefined;
    const refused = refuseWaiver(record, task.context?.['stated'] !== undefined) ?? refuseUnreviewed(record);
    if (refused) return { refused };
    if (!record.waived && c.since(2) && c.clock('defence')?.status === 'running' && !c.isDue('defence')) {
      c.open('recordDefence', 'defence');
      return { note: '陈述申辩期限届满前，当事人还可以补充或者书面放弃；届满后进入决定环节。' };
    }
    return c.awaitsHearing ? { note: AWAITS_HEARING } : to(c, afterDefence(c.state));
  },
  recordHearing: (hearing, c) => {
    if (!hearing.result) return undefined;
    const refused = refuseHearing(c.state, { ...hearing, result: hearing.result }, c.at);
    if (refused) return { refused };
    if (c.isOpen('recordDefence') || (c.clock('defence')?.status === 'running' && !c.isDue('defence'))) {
      return { note: '听证结果记入案卷，陈述申辩办结或者期限届满后进入决定环节。' };
    }
    return to(c, 'decision');
  },
  arrangeHearing: ({ heldAt, host }, c) => {
    if (!heldAt || !host) return undefined;
    const refused = refuseArrangement(c.state, { heldAt, host }, c.at, c.calendar);
    if (refused) return { refused };
    c.start('hearingNotice', { startedAt: inUtc(heldAt) });
    c.serve('hearingNotice', 'hearingNotice');
    return { note: `听证通知书须在${lastOf(c.clock('hearingNotice')!)}以前送达，否则另定听证时间。` };
  },
  holdHearing: ({ result, ...held }, c) => {
    if (!result) return undefined;
    const refused = refuseHeld(c.state, { ...held, result }, c.at);
    if (refused) return { refused };
    if (result === 'abandoned') return to(c, deliberationWanting(c.state) ? 'deliberation' : 'decision');
    c.open('reviewHearing', 'decision');
    return {};
  },
  reviewHearing: ({ opinion }, c) => {
    if (!opinion) return undefined;
    const refused = refuseReview(c.state, { opinion });
    if (refused) return { refused };
    return to(c, opinion === 'return' ? 'investigation' : afterDefence(c.state));
  },
  deliberate: ({ outcome, reasons, heldOn, host, participants, ...concluded }, c) => {
    if (!outcome || !reasons || !heldOn || !host || !participants) return undefined;
    const refused =
      refuseDeliberation(c.state, { heldOn, host, participants }, c.at) ??
      refuseConclusion(c.state, { ...concluded, outcome, reasons }, c.at);
    return refused ? { refused } : to(c, 'decision');
  },
  decide: ({ outcome, ...decision }, c) => {
    if (!outcome) return undefined;
    const refused =
      refuseDecision(c.state, { outcome, fineFen: decision.fineFen ?? 0 }) ??
      refusePenaltyDecision(c.state, { ...decision, outcome }, c.at);
    if (refused) return { refused };
    if (outcome === 'noticeAgain') return to(c, 'notice');
    if (outcome === 'reinvestigate') return to(c, 'investigation');
    if (outcome === 'deliberate') return to(c, 'deliberation');
    if (outcome === 'noViolation' && !(c.since(2) && wasNotified(c.state))) return end(c, outcome);
    c.outcome = outcome === 'noPenalty' ? outcomeOfGround(decision.ground, outcome) : outcome;
    return to(c, 'service');
  },
  recordPerformance: ({ paidFen, paidOn }, c, task) => {
    if (paidFen === undefined || !paidOn) return undefined;
    const paid = { paidFen, paidOn };
    const refused = c.since(2) ? refusePayment(c.state, paid, c.at) : refuseShort(c.state, paid);
    if (refused) return { refused };
    if (!c.since(2)) return to(c, 'closing');
    return paidUp(c, { ...task, state: 'completed', result: paid });
  },
  decideSurcharge: ({ decision }, c, task) => {
    if (!decision) return undefined;
    const refused = refuseWaivedSurcharge(c.state, { decision });
    return refused ? { refused } : paidUp(c, { ...task, state: 'completed', result: { decision } });
  },
  approveInstalments: ({ decision, until, parts }, c, task) => {
    if (!decision || (decision === 'defer' && !until) || (decision === 'instalments' && !parts)) return undefined;
    const plan = { decision, ...(until ? { until } : {}), ...(parts ? { parts } : {}) };
    const refused = refusePlan(c.state, plan, c.at);
    if (refused) return { refused };
    if (decision === 'refuse' && c.since(4) && c.isDue('payment')) {
      c.enter('demand');
      return { note: '缴款期限已过，转入催告。' };
    }
    if (decision === 'refuse') return { note: '缴款期限不变，到期没有缴纳的，可以按日加处罚款。' };
    const answered: CaseTask = { ...task, state: 'completed', result: plan };
    const state = { ...c.state, tasks: c.state.tasks.map((t) => (t.id === task.id ? answered : t)) };
    for (const { period, rule, subject } of clocksGranted(state, c.at))
      c.start('instalment', { period, rule, subject: subject.id });
    c.withdraw('recordPerformance');
    const { due, subject } = nextDue(state);
    c.open('recordPerformance', due, subject?.about, subject?.id);
    return { note: '按期缴纳的，不加处罚款；没有按期缴纳的，自该期最后一日的次日起对该期未缴部分可以加处罚款。' };
  },
  issueDemand: (_, c) => {
    c.serve('demandNotice');
    return { note: '催告书送达后十个工作日仍不履行，并且起诉期限届满的，可以申请人民法院强制执行。' };
  },
  applyForEnforcement: ({ proposal, lateBecause }, c) => {
    if (!proposal) return undefined;
    const refused = refuseApplication(c.state, { proposal, lateBecause }, c.at);
    if (refused) return { refused };
    c.open('approveEnforcement', courtDue(c));
    return {};
  },
  approveEnforcement: ({ decision }, c) => {
    if (!decision) return undefined;
    const { proposal } = proposedEnforcement(c.state)!;
    if (decision === 'return') c.open('applyForEnforcement', courtDue(c));
    else if (proposal === 'apply') c.open('recordEnforcement', courtDue(c));
    else {
      c.withdraw('recordPerformance');
      return to(c, 'closing');
    }
    return {};
  },
  recordEnforcement: ({ step, on }, c) => {
    if (!step || !on) return undefined;
    const refused = refuseStep(c.state, { step, on }, c.at);
    if (refused) return { refused };
    if (step === 'ended') {
      c.withdraw('recordPerformance');
      return to(c, 'closing');
    }
    const turned = step === 'rejected' || step === 'denied';
    // Once it was submitted the time for it is kept.
    c.open(turned ? 'applyForEnforcement' : 'recordEnforcement');
    return turned ? { note: '可以补正后重新申请，或者由负责人决定不再申请。' } : {};
  },
  approveCorrection: ({ decision, reason }, c, task) => {
    if (!decision) return undefined;
    if (decision === 'refuse') return { note: '原处罚决定不变。' };
    const gone = refuseCorrected(c.state);
    if (gone) return { refused: gone };
    const proposed = c.state.deeds[correctDecision.name]!.data as unknown as Parameters<typeof refuseAmendment>[1];
    const refused = refuseAmendment(c.state, proposed);
    if (refused) return { refused };
    const state = structuredClone(c.state);
    const answered = state.tasks.find((t) => t.id === task.id)!;
    Object.assign(answered, { state: 'completed', completedAt: c.at, result: { decision, reason } });
    approveCorrection.effect!(state, { decision }, answered);
    return altered(c, state, proposed);
  },
  punishOnSpot: (answer, c) => {
    if (answer.result === 'ordinary') {
      c.enter('screening');
      return { note: '回到核查，按普通程序办理。' };
    }
    // While it is being filled in nothing is wrong yet.
    if (!answer.delivery || !answer.heard || !answer.penalties?.length) return undefined;
    const refused = refuseOnSpot(c.state, { officers: [], ...answer } as OnSpot, c.at);
    if (refused) return { refused };
    c.outcome = 'penalty';
    c.start('onSpotReport');
    c.open('fileOnSpot', 'onSpotReport');
    c.start('onSpotPapers');
    c.open('handInPapers', 'onSpotPapers');
    const collected = answer.payment === 'onSpot';
    if (collected) {
      c.start('handIn');
      c.open('handInFine', 'handIn');
    }
    if (collected || !answer.fineFen) c.enter('closing');
    else {
      c.start('payment');
      c.enter('performance');
    }
    return { note: `制作${onSpotNumber(c.state)}《${DOCUMENTS.onSpotDecision.title}》，当场交付当事人。` };
  },
  fileOnSpot: () => ({ note: '记入案卷，备案期限随之完成。' }),
  handInPapers: ({ on: day }, c) => {
    if (!day) return undefined;
    const refused = refuseDaySinceDecision(c.state, day, c.at);
    return refused ? { refused } : { note: '记入案卷，材料交存期限随之完成。' };
  },
  handInFine: ({ sumFen, on: day }, c) => {
    if (sumFen === undefined || !day) return undefined;
    const refused = refuseHandingOn(c.state, { sumFen, on: day }, dateOf(lastDecision(c.state)!.completedAt!), c.at);
    if (refused) return { refused };
    c.start('deposit', { startedAt: startOfDay(day) });
    c.open('depositFine', 'deposit');
    return {};
  },
  depositFine: ({ sumFen, on: day }, c) => {
    if (sumFen === undefined || !day) return undefined;
    const refused = refuseHandingOn(c.state, { sumFen, on: day }, latest(c.state, handInFine)!.on, c.at);
    return refused ? { refused } : { note: '记入案卷，缴付银行期限随之完成。' };
  },
  deliverCorrection: (service, c, task) => {
    if (!isWhole(service)) return undefined;
    const { madeAt } = c.state.documents.find((d) => d.id === task.subject)!;
    const refused = refuseServing(c, service, madeAt);
    return refused ? { refused } : { note: '纠正决定书的送达记入案卷。' };
  },
  decideRecusal: ({ decision, decidedBy, ...rest }, c, task) => {
    const recusal = recusalOf(c.state, task.subject);
    if (!decision || !decidedBy || !recusal) return undefined;
    const refused = refuseRecusing(c.state, recusal, { ...rest, decision, decidedBy } as RecusalDecided, NOBODY);
    if (refused) return { refused };
    return decision === 'withdraw'
      ? { note: `${recusal.name}不再办理本案，名下的任务退回；告知当事人。` }
      : { note: `${recusal.name}继续办理本案；告知当事人。` };
  },
  approveMeasure: ({ decision }, c, task) => {
    const measure = measureOf(c.state, task.subject);
    if (!decision || !measure) return undefined;
    if (decision === 'approve') {
      if (measure.urgent) return { note: '补办批准记入案卷。' };
      c.open('takeMeasure', undefined, measureTitle(measure), measure.id);
      return {};
    }
    return { note: heldIn(measure).length > 0 ? '措施立即解除，解除的文书送达当事人。' : '不采取措施。' };
  },
  takeMeasure: ({ things, takenAt, ...taking }, c, task) => {
    const measure = measureOf(c.state, task.subject);
    if (!measure || !things || !takenAt) return undefined;
    const refused = refuseTaking(c.state, measure, { ...taking, takenAt, things } as never, c.at);
    if (refused) return { refused };
    const { clock, subject } = clockOfMeasure(measure);
    c.start(clock, { startedAt: takenAt, ...(subject ? { subject } : {}) });
    const dueOn = clockOf(c.clocks, { clock, ...(subject ? { subject } : {}) })?.dueOn;
    if (!taking.service) handOut(c, measure, papersOfMeasure(measure).taken);
    askWhatBecomes(c, measure);
    return { note: dueOn ? `期限至${formatDay(dueOn)}24时；届满没有处理的，自动解除。` : '' };
  },
  decidePreservation: (answer, c, task) => disposing(answer, c, task),
  decideSeizure: (answer, c, task) => disposing(answer, c, task),
  deliverMeasure: (service, c, task) => {
    if (!isWhole(service)) return undefined;
    const { madeAt } = c.state.documents.find((d) => d.id === task.subject)!;
    const refused = refuseServing(c, service, madeAt);
    return refused ? { refused } : { note: '送达记入案卷。' };
  },
  returnFine: ({ returnedFen, returnedOn }, c, task) => {
    if (returnedFen === undefined || !returnedOn) return undefined;
    const refused = refuseReturn(c.state, task, { returnedFen, returnedOn }, c.at);
    return refused ? { refused } : { note: '退还记入案卷，当事人在其页面上看到。' };
  },
  retractPublication: ({ published, retractedOn, explanation }, c) => {
    if (!published) return undefined;
    const told = { published, ...(retractedOn ? { retractedOn } : {}), ...(explanation ? { explanation } : {}) };
    const refused = refuseRetraction(c.state, told, c.at);
    return refused ? { refused } : { note: '记入案卷，撤回公开的期限随之完成。' };
  },
  approveTransfer: ({ decision }, c) => {
    if (!decision) return undefined;
    if (c.since(2)) {
      if (decision === 'refuse') return { note: '案件照原状办理，审批移送的时间不计入期限。' };
      c.enter('transfer');
      return { note: '案件停在原处，期限暂停计算，待公安机关作出决定。' };
    }
    if (decision === 'refuse') return resumed(c);
    c.start('transferDelivery');
    c.open('deliverTransfer', 'transferDelivery');
    return {};
  },
  formTaskForce: ({ officers }, c) => {
    if (!officers) return undefined;
    c.open('reportTransfer');
    return { note: '案件照常办理。' };
  },
  reportTransfer: ({ proposal }, c) => {
    if (!proposal) return undefined;
    c.start('transferApproval');
    c.open('approveTransfer', 'transferApproval');
    return { note: '决定之前案件照常办理，当事人的期限和权利不变。' };
  },
  deliverTransfer: ({ annexes = [], absent, others }, c) => {
    const refused =
      (c.since(5) ? refuseUnlistedGoods(c.state, { annexes }) : refuseHolding(c.state)) ??
      refuseAnnexes({ annexes, absent, others });
    if (refused) return { refused };
    c.start('policeDecision');
    c.open('recordPoliceDecision', 'policeDecision');
    return on();
  },
  recordPoliceDecision: ({ decision, forwardedTo, receivedOn, wanted }, c) => {
    if (!decision) return undefined;
    const refused = refusePolice(c.state, { decision, forwardedTo, receivedOn, wanted }, c.at);
    if (refused) return { refused };
    const day = receivedOn ?? dateOf(c.at);
    switch (decision) {
      case 'forwarded':
        c.withdraw('supplementTransfer');
        c.start('policeDecision');
        c.open('recordPoliceDecision', 'policeDecision');
        return { note: '案件仍停在原处，审查期限重新起算，待有管辖权的公安机关作出决定。' };
      case 'supplement': {
        const counted = c.state.rules['transferSupplement'] !== undefined;
        if (counted) c.start('transferSupplement', { startedAt: startOfDay(day) });
        c.open('supplementTransfer', counted ? 'transferSupplement' : undefined);
        c.open('recordPoliceDecision', 'policeDecision');
        return { note: '公安机关不得因此不接受移送，其审查期限不变。' };
      }
      case 'declined':
        return c.since(5) ? contest(c, day) : resumed(c);
      case 'accepted':
        return c.since(5) ? handing(c, day) : leftToPolice(c);
    }
  },
  supplementTransfer: ({ result, on: day, materials, reason }, c) => {
    if (!result || !day) return undefined;
    const refused = refuseSupplement(c.state, { result, on: day, materials, reason }, c.at);
    return refused ? { refused } : { note: '记入案卷，待公安机关作出决定，其审查期限不变。' };
  },
  answerNonFiling: ({ how, on: day, to: whom }, c) => {
    if (!how) return undefined;
    const refused = refuseContest(c.state, { how, on: day, to: whom }, c.at);
    if (refused) return { refused };
    if (how === 'accept') return resumed(c);
    if (how === 'reconsideration') {
      c.start('policeReview', { startedAt: startOfDay(day!) });
      c.open('recordReconsideration', 'policeReview');
    } else {
      c.open('recordSupervision');
    }
    return { note: '案件仍停在原处。' };
  },
  recordReconsideration: ({ result, receivedOn }, c) => {
    if (!result || !receivedOn) return undefined;
    const refused = refuseContestResult(c.state, { receivedOn }, c.at);
    if (refused) return { refused };
    return result === 'filed' ? handing(c, receivedOn) : contest(c, receivedOn);
  },
  recordSupervision: ({ result, receivedOn }, c) => {
    if (!result || !receivedOn) return undefined;
    const refused = refuseContestResult(c.state, { receivedOn }, c.at);
    if (refused) return { refused };
    return result === 'filed' ? handing(c, receivedOn) : resumed(c);
  },
  handOverThings: ({ on: day, things, materials, fineTold }, c) => {
    if (!day) return undefined;
    const refused = refuseHandOver(c.state, { on: day, things, materials, fineTold }, c.at);
    return refused ? { refused } : leftToPolice(c);
  },
};

const AFTER_SIGNING: Record<Route, string> = {
  correction: '开展教育并责令改正，当事人可自愿签署承诺。',
  orderOnly: '开展教育并责令改正，不作从宽承诺。',
  noFiling: '不予立案，教育后结案归档。',
  referral: '移送有管辖权的机关，本案结案归档。',
  penalty: '案件转入处罚程序，由负责人审批立案。',
  noViolation: '案件以违法事实不成立结案归档。',
};
