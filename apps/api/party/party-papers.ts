import {
  asHeld,
  accruedFen,
  addedFen,
  type Alteration,
  alters,
  approveInstalments,
  arrangeHearing,
  type CaseDocument,
  type CaseState,
  clockOfMeasure,
  collectedOnSpot,
  decide,
  decidedOnSpot,
  lastDecision,
  onSpotNumber,
  type punishOnSpot,
  demandNotice,
  issueDemand,
  type DocumentKind,
  DOCUMENTS,
  endWords,
  finedFen,
  giveNotice,
  hearingNotice,
  holdHearing,
  imposedFen,
  instalmentsOf,
  investigate,
  isSeizure,
  issueCorrectionOrder,
  latest,
  measureOfPaper,
  owedFen,
  paymentClock,
  papersOfMeasure,
  paymentsOf,
  penaltyLines,
  penaltyOf,
  recordDefence,
  recordHearing,
  reinspect,
  stateDefence,
  remedyLines,
  returnsOf,
  type TaskResult,
} from '#contracts';
import { type Calendar, citable, citableAll, clockOf, dateOf, remediesFrom } from '#law';
import { periodTold } from './party-clocks';

/*
 * What the papers say that were served on a party: nothing of a paper before that day. The officers' reports and opinions
 * stay inside but for what the law has the paper tell: facts, basis, and whether the defence was accepted and why.
 */

/** The last paper of a kind that reached the party. */
const servedPaper = (state: CaseState, kind: DocumentKind): (CaseDocument & { servedAt: string }) | undefined => {
  const paper = state.documents.findLast((d) => d.kind === kind && d.served && !d.recalled);
  return paper && { ...asHeld(state, paper), servedAt: paper.served!.effectiveAt };
};

type Reached = Pick<CaseDocument, 'id' | 'title' | 'issued'> & { servedAt: string };
const head = ({ id, title, issued, servedAt }: Reached) => ({
  id,
  title,
  number: issued?.number ?? null,
  servedAt,
});

/** 责令改正, requirement by requirement, with what the last re-inspection found of each. @source 行政处罚法 第二十八条 */
export function orderTold(state: CaseState, calendar: Calendar) {
  const paper = servedPaper(state, 'correctionOrder');
  const order = latest(state, issueCorrectionOrder);
  if (!paper || !order) return null;
  const findings = latest(state, reinspect)?.findings ?? [];
  return {
    ...head(paper),
    requirements: order.requirements.map((text, i) => ({
      text,
      result: findings.find((f) => f.requirement === i + 1)?.result ?? null,
    })),
    remedies: remediesFrom(calendar, paper.servedAt),
  };
}

/** 告知: what is proposed, on what facts and by which rule. @source 行政处罚法 第四十四条、第六十二条 */
export function noticeTold(state: CaseState, calendar: Calendar) {
  const paper = servedPaper(state, 'penaltyNotice');
  const notice = latest(state, giveNotice);
  if (!paper || !notice) return null;
  return {
    ...head(paper),
    penalties: penaltyLines(penaltyOf(notice)),
    content: notice.content,
    ...grounds(state),
    defence: periodTold(clockOf(state.clocks, { clock: 'defence' }), calendar),
    stated: stated(state),
    hearing: notice.hearingTold ? hearingTold(state, calendar) : null,
    heard: heardTold(state),
  };
}

/** Whether the party has said something itself since it was last asked to. */
const stated = ({ deeds, visits }: CaseState): boolean => {
  const heard = deeds[stateDefence.name];
  return heard !== undefined && heard.visit === visits.findLastIndex((v) => v.stage === 'defence');
};

/** What is on record of the defence; what the authority makes of it stands in the decision. */
function heardTold(state: CaseState) {
  const record = latest(state, recordDefence);
  const waived = state.deeds['waive-defence'] !== undefined || record?.waived === true;
  return record || waived ? { waived, statement: record?.statement ?? null } : null;
}

/** 听证: until when it may be asked for, and what came of it. @source 行政处罚法 第六十三条、第六十四条 */
function hearingTold(state: CaseState, calendar: Calendar) {
  const record = latest(state, holdHearing) ?? latest(state, recordHearing);
  const paper = hearingNotice(state)?.served;
  const arranged = paper && latest(state, arrangeHearing);
  const asked = state.deeds['request-hearing'];
  return {
    period: periodTold(clockOf(state.clocks, { clock: 'hearingRequest' }), calendar),
    askedAt: asked?.at ?? null,
    result: record?.result ?? null,
    heldOn: record?.heldOn ?? null,
    appointed: arranged
      ? { heldAt: arranged.heldAt, place: arranged.place, host: arranged.host, open: !arranged.closedBecause }
      : null,
  };
}

const alteredTold = ({ remedies = [] }: CaseState, madeId: string) =>
  remedies
    .filter((r) => alters(r.result ?? '') && (r.decision ?? madeId) === madeId)
    .map((r) => ({
      result: r.result as Alteration,
      on: r.endedOn!,
      fineFen: r.fineFen ?? null,
      anew: r.anew === true,
      by: r.kind,
    }));

/** What was decided on the spot, and that 复议 comes before 诉讼. @source 行政处罚法 第五十二条第二款; 行政复议法 第二十三条 */
function onSpotTold(state: CaseState, calendar: Calendar) {
  const paper = servedPaper(state, 'onSpotDecision');
  const made = lastDecision(state);
  if (!paper || !made || !decidedOnSpot(state)) return null;
  const { facts, legalBasis, heard, statement, accepted, acceptedBecause, requirements, ...decision } =
    made.result as TaskResult<typeof punishOnSpot>;
  const collected = collectedOnSpot(made).length > 0 ? ['罚款已当场收缴'] : [];
  const manner = decision.payment === 'bank' && decision.paymentManner ? [`缴款：${decision.paymentManner}`] : [];
  const told = [
    `决定书编号：${onSpotNumber(state)}`,
    ...(requirements
      ? [
          `责令改正：${requirements.replace(/。$/u, '')}${decision.correctBy ? `（${decision.correctBy} 前）` : '（当场）'}`,
        ]
      : []),
    ...collected,
    ...manner,
  ];
  return {
    ...head(paper),
    altered: alteredTold(state, made.id),
    penalty: true,
    refuted: false,
    penalties: penaltyLines(penaltyOf(decision)),
    reasons: `${told.join('。')}。`,
    facts,
    basis: legalBasis,
    // Who had nothing to say has given up nothing.
    heard: heard === 'stated' ? { waived: false, statement: statement ?? null } : null,
    defenceReview: accepted ? `${ACCEPTED[accepted]}：${acceptedBecause ?? ''}` : null,
    remedies: remediesFrom(calendar, paper.servedAt, { reviewFirst: true }),
  };
}

const ACCEPTED = { accepted: '采纳', partly: '部分采纳', rejected: '不采纳' } as const;

/** 决定. @source 行政处罚法 第五十九条; 市场监督管理行政处罚程序规定 第六十二条 */
export function decisionTold(state: CaseState, calendar: Calendar) {
  const onSpot = onSpotTold(state, calendar);
  if (onSpot) return onSpot;
  const penalty = servedPaper(state, 'penaltyDecision');
  const paper = penalty ?? servedPaper(state, 'noViolationDecision') ?? servedPaper(state, 'noPenaltyDecision');
  // A decision that is being made anew is not told yet.
  const made =
    paper && state.tasks.findLast((t) => t.kind === decide.kind && t.completedAt && t.completedAt <= paper.madeAt);
  const decision = made?.result as TaskResult<typeof decide> | undefined;
  if (!paper || !made || !decision) return null;
  return {
    ...head(paper),
    altered: alteredTold(state, made.id),
    penalty: penalty !== undefined,
    refuted: decision.outcome === 'noViolation',
    penalties: penalty ? penaltyLines(penaltyOf(decision)) : [],
    correction: (penalty && decision.correction) || null,
    reasons: decision.reasons,
    ...grounds(state),
    heard: heardTold(state),
    defenceReview: latest(state, recordDefence)?.review ?? null,
    remedies: remediesFrom(calendar, paper.servedAt),
  };
}

/**
 * 缴款: how much, by when, what was paid, and what was decided to be added. What only may be added is told as that.
 *
 * @source 行政处罚法 第六十七条、第七十二条、第七十三条第三款
 */
export function paymentTold(state: CaseState, calendar: Calendar) {
  const clock = paymentClock(state);
  // Of a decision that was annulled and is made anew nothing is owed.
  if (!clock || !state.outcome) return null;
  const parts = instalmentsOf(state);
  const isLate = ({ openFen, clock: of }: (typeof parts)[number]) =>
    openFen > 0 && clockOf(state.clocks, of)?.status === 'expired';
  const asked = state.tasks.findLast((t) => t.kind === approveInstalments.kind && t.state !== 'withdrawn');
  const rule = clock.rule.lateFee;
  const owed = owedFen(state);
  const settled = owed === 0;
  return {
    fineFen: finedFen(state),
    period: periodTold(clock, calendar)!,
    late: (parts.length > 0 ? parts.some(isLate) : clock.status === 'expired') && !settled,
    parts: parts.map((part) => ({
      dueOn: clockOf(state.clocks, part.clock)?.dueOn ?? part.on,
      fen: part.fen,
      openFen: part.openFen,
      late: isLate(part),
    })),
    instalments: asked ? { askedAt: asked.openedAt, decision: latestOf(asked) } : null,
    demand: demandTold(state, calendar),
    surcharge: rule ? { percentPerDay: rule.percentPerDay, capPercent: rule.capPercent, source: rule.source } : null,
    mayBeAddedFen: imposedFen(state) === undefined && !settled ? addedFen(state, dateOf(new Date().toISOString())) : 0,
    imposedFen: imposedFen(state) ?? null,
    undecided: settled && imposedFen(state) === undefined && accruedFen(state) > 0,
    payments: paymentsOf(state),
    returns: returnsOf(state).map(({ fen, on }) => ({ fen, on: on ?? null })),
    owedFen: owed,
    remedies: remedyLines(state),
    source: clock.rule.source,
  };
}

/** 催告: how it is to be paid, and until when the court is not asked. @source 行政强制法 第五十四条 */
function demandTold(state: CaseState, calendar: Calendar) {
  const served = demandNotice(state)?.served;
  const asked = served && latest(state, issueDemand);
  const period = periodTold(clockOf(state.clocks, { clock: 'demand' }), calendar);
  return asked && period ? { servedOn: dateOf(served.effectiveAt), manner: asked.manner, period } : null;
}

const latestOf = ({ state, result }: CaseState['tasks'][number]) =>
  state === 'completed' ? (result as { decision: 'defer' | 'instalments' | 'refuse' }).decision : null;

/** The facts found and the rule they fall under, which notice and decision must name. */
function grounds(state: CaseState) {
  const report = latest(state, investigate);
  return {
    facts: report?.facts ?? state.facts,
    basis: report?.legalBasis ?? citableAll(state.item.legalBasis).join('；'),
  };
}

/**
 * What is kept, sealed or detained of the party's, until when, and how a seizure is contested: from the day its paper was served.
 *
 * @source 行政强制法 第八条、第二十四条; 行政处罚法 第五十六条
 */
export const heldTold = (state: CaseState, calendar: Calendar) =>
  (state.measures ?? []).flatMap((measure) => {
    const paperOf = (kind: DocumentKind) =>
      state.documents.findLast(
        (d) => d.kind === kind && d.served && measureOfPaper(state, d.subject)?.id === measure.id,
      );
    const { taken, ended } = papersOfMeasure(measure);
    const paper = paperOf(taken);
    if (!paper || !measure.takenAt) return [];
    const servedAt = paper.served!.effectiveAt;
    return [
      {
        ...head({ ...paper, title: DOCUMENTS[taken].title, servedAt }),
        kind: measure.kind,
        takenAt: measure.takenAt,
        reason: measure.reason,
        basis: citable(measure.basis ?? DOCUMENTS[taken].source) ?? DOCUMENTS[taken].source,
        things: measure.things.map(({ name, quantity, place, ended: end }) => ({
          name,
          quantity,
          place,
          ended: end ? endWords(end.how, measure.kind) : null,
        })),
        period: periodTold(clockOf(state.clocks, clockOfMeasure(measure)), calendar),
        over: measure.state === 'over',
        releasedBy: paperOf(ended) ? DOCUMENTS[ended].title : null,
        remedies: isSeizure(measure) ? remediesFrom(calendar, servedAt) : [],
      },
    ];
  });
