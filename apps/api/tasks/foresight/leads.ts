import type { z } from 'zod';
import {
  type approveExtension,
  type CaseTask,
  escalatesUnsigned,
  type Finding,
  investigate,
  issueCorrectionOrder,
  latest,
  type LeniencyGround,
  lenientOutcome,
  needsSignOff,
  notCorrected,
  type Outcome,
  outcomeOfGround,
  type Refusal,
  refuseClosing,
  refuseUnexplained,
  refuseDecision,
  refuseEnd,
  refuseFinding,
  refuseFiling,
  refuseFindings,
  refuseLength,
  refuseLenientEnding,
  refuseService,
  refuseShort,
  refuseUnlawfulRoute,
  refuseUnreviewed,
  refuseWithdrawing,
  type Route,
  screen,
  type Stage,
  STAGES,
  type TaskContext,
  type TaskKind,
  type TASKS,
} from '#contracts';
import { type Clock, formatChinese, formatDay, isClockTime } from '#law';
import type { Course } from './course';

/** What an answer does: changes the course; or why it would be refused; undefined while it cannot be said yet. */
type Lead = { note?: string; refused?: Refusal } | undefined;
type Answer<K extends TaskKind> = Partial<z.output<ReturnType<(typeof TASKS)[K]['form']>>>;
type Leads = { [K in TaskKind]: (answer: Answer<K>, course: Course, task: CaseTask) => Lead };

const on = (): Lead => ({});
const to = (c: Course, stage: Stage): Lead => {
  c.enter(stage);
  return {};
};
const end = (c: Course, outcome: Outcome): Lead => {
  c.end(outcome);
  return {};
};

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

/** Where the authority goes on when the police do not. */
function resumed(c: Course): Lead {
  const { outcome, filedAt, visits } = c.state;
  if (outcome) return to(c, visits.at(-2)?.stage === 'performance' ? 'performance' : 'service');
  return to(c, filedAt ? 'investigation' : 'filing');
}

type Service = Answer<'serveDocument'>;
const isWhole = (service: Service): service is Service & Required<Pick<Service, 'method'>> => !!service.method;
const effective = (c: Course, { effectiveAt }: Service) => (effectiveAt ? new Date(effectiveAt).toISOString() : c.at);

const lastOf = ({ period, dueOn, dueAt }: Clock) =>
  isClockTime(period.unit) ? formatChinese(dueAt!) : formatDay(dueOn!);

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
  educate: (_, c) => (c.stage === 'disposition' ? to(c, 'disposition') : { note: '教育记入案卷，教育期限随之完成。' }),
  issueCorrectionOrder: (order, c) => {
    if (!order.period?.amount || !order.period.unit) return undefined;
    const given = { period: order.period };
    const { service } = order;
    const refused =
      refuseLength(c.state, given, c.at, c.calendar) ??
      (service && isWhole(service) ? refuseService(service, c.at) : undefined) ??
      refuseEnd(c.state, given, service, c.at, c.calendar);
    if (refused) return { refused };
    if (!service) {
      c.serve('correctionOrder');
      return { note: '改正期限自送达之日起计算，届满仍未改正的自动转入处罚程序。' };
    }
    if (!isWhole(service)) return undefined;
    c.served('correctionOrder', effective(c, service), order.period);
    return { note: '改正期限届满仍未改正的，案件自动转入处罚程序。' };
  },
  serveDocument: (service, c, task) => {
    if (!isWhole(service)) return undefined;
    const { kind } = c.state.documents.find((d) => d.id === task.subject)!;
    const order = kind === 'correctionOrder' ? latest(c.state, issueCorrectionOrder) : undefined;
    const refused = refuseService(service, c.at) ?? (order && refuseEnd(c.state, order, service, c.at, c.calendar));
    if (refused) return { refused };
    c.served(kind, effective(c, service), order?.period);
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
  reinspect: ({ findings }, c) => {
    if (!findings?.length || findings.some((f) => !f.result)) return undefined;
    const refused = refuseFindings(c.state, findings);
    if (refused) return { refused };
    return to(c, notCorrected(findings).length === 0 ? 'disposition' : 'escalation');
  },
  approveLeniency: ({ decision }, c) => {
    if (!decision) return undefined;
    const refused = refuseLenientEnding(c.state, { decision });
    if (refused) return { refused };
    if (decision === 'approve') return end(c, lenientOutcome(c.state));
    return to(c, decision === 'reinspectAgain' ? 'reinspection' : 'escalation');
  },
  explainSupervision: (_, c) => ({
    note: `说明送达督办人${c.state.supervisions?.at(-1)?.by.name ?? ''}，并记入案卷。`,
  }),
  approveWithdrawal: ({ decision }, c) => {
    if (!decision) return undefined;
    if (decision === 'refuse') return { note: '案件照常办理。' };
    const refused = refuseWithdrawing(c.state);
    if (refused) return { refused };
    c.withdraw();
    return end(c, 'withdrawn');
  },
  approveClosing: (_, c) => {
    const refused = refuseClosing(c.state);
    if (refused) return { refused };
    c.start('archiving');
    c.open('fileDossier', 'archiving');
    return {};
  },
  fileDossier: (_, c) => {
    const refused = refuseUnexplained(c.state);
    if (refused) return { refused };
    c.closed = true;
    return {};
  },
  approveFiling: ({ decision, ground }, c) => {
    if (!decision) return undefined;
    const refused = refuseFiling(c.state, { decision, ground });
    if (refused) return { refused };
    if (decision === 'doNotFile') return end(c, outcomeOfGround(ground));
    c.start('decision');
    return to(c, 'investigation');
  },
  investigate: (_, c) => to(c, 'legalReview'),
  reviewLegality: ({ opinion }, c) => {
    if (STAGES[c.stage].track === 'flexible') {
      c.start('disposition');
      c.open('approveLeniency', 'disposition');
      return {};
    }
    if (!opinion) return undefined;
    if (opinion === 'return') return to(c, 'investigation');
    return to(c, latest(c.state, investigate)?.proposal === 'penalty' ? 'notice' : 'decision');
  },
  giveNotice: ({ service }, c) => {
    if (!service || !isWhole(service)) return undefined;
    const refused = refuseService(service, c.at);
    if (refused) return { refused };
    c.served('penaltyNotice', effective(c, service));
    return {};
  },
  recordDefence: (record, c) => {
    if (record.waived === undefined) return undefined;
    const refused = refuseUnreviewed(record);
    return refused ? { refused } : to(c, 'decision');
  },
  decide: ({ outcome, fineFen }, c) => {
    if (!outcome) return undefined;
    const refused = refuseDecision(c.state, { fineFen: fineFen ?? 0 });
    if (refused) return { refused };
    if (outcome === 'noViolation') return end(c, outcome);
    c.outcome = outcome;
    return to(c, 'service');
  },
  recordPerformance: ({ paidFen, paidOn }, c) => {
    if (paidFen === undefined || !paidOn) return undefined;
    const refused = refuseShort(c.state, { paidFen, paidOn });
    return refused ? { refused } : to(c, 'closing');
  },
  approveTransfer: ({ decision }, c) => {
    if (!decision) return undefined;
    if (decision === 'refuse') return resumed(c);
    c.start('transferDelivery');
    c.open('deliverTransfer', 'transferDelivery');
    return {};
  },
  deliverTransfer: (_, c) => {
    c.start('policeDecision');
    c.open('recordPoliceDecision', 'policeDecision');
    return on();
  },
  recordPoliceDecision: ({ decision }, c) => {
    if (!decision) return undefined;
    return decision === 'declined' ? resumed(c) : end(c, 'transferred');
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
