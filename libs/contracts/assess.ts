import {
  ageOn,
  assessEligibility,
  assessFirstOffence,
  type Belongs,
  clockOf,
  type Correction,
  type Exclusion,
  type FirstOffenceFinding,
  type Harm,
  judge,
  LIMBS,
  mayPunish,
  type Offence,
  type Screening,
  type ScreeningAnswer,
  type ScreeningRoute,
  VERDICTS,
} from '#law';
import type { CaseFacts, CaseState } from './case';
import type { LeniencyGround } from './grounds';
import type { ExpiryFinding, Outcome } from './stages';

/*
 * What the law makes of a case's facts, said once: the workflow acts by it, the task page shows it, the outlook foretells it.
 */

/** Where a screening may send the case. */
export const ROUTES = {
  correction: '责令改正，改正后从宽',
  orderOnly: '责令改正，不从宽',
  noFiling: '不予立案',
  penalty: '转处罚程序',
  noViolation: '违法事实不成立',
  referral: '移送有管辖权的机关',
} as const satisfies Record<ScreeningRoute, string>;
export type Route = ScreeningRoute;

export interface Finding {
  factsEstablished: boolean;
  /** Of an item without questions. */
  conditionsMet?: boolean | undefined;
  answers?: readonly ScreeningAnswer[] | undefined;
  exclusions: readonly Exclusion[];
  harm?: Harm | undefined;
  corrected?: Correction | undefined;
  noFault?: boolean | undefined;
  belongs?: Belongs | undefined;
  route: Route;
  ground?: LeniencyGround | undefined;
  overrideReason?: string | undefined;
}
/** What is found, before anybody says where it leads. */
export type Found = Omit<Finding, 'route' | 'ground' | 'overrideReason'>;

export type Assessed = Screening & {
  /** A focus area is not barred from leniency, but the head answers for it. */
  needsHeadSignOff: boolean;
};

type Known = Pick<
  CaseFacts,
  'revision' | 'party' | 'item' | 'violationOn' | 'violationEndedOn' | 'discoveredOn' | 'priors'
>;

/** The party's age on the day of the act. */
export const ageAtAct = ({ party, violationOn }: Pick<CaseFacts, 'party' | 'violationOn'>): number | undefined =>
  party.kind === 'individual' ? ageOn(party.idNumber, violationOn) : undefined;

type Looked = Pick<Known, 'item' | 'violationOn' | 'discoveredOn'>;
export const offenceOf = ({ item, violationOn, discoveredOn }: Looked): Offence => ({
  violationOn,
  itemId: item.id,
  department: item.department,
  ...(discoveredOn === undefined ? {} : { discoveredOn }),
});
export const firstOffenceOf = (known: Looked & Pick<Known, 'priors'>): FirstOffenceFinding =>
  assessFirstOffence(known.item.firstOffence, offenceOf(known), known.priors);

/** What the law makes of this finding. @source 行政处罚法 第三十条至第三十三条; 实施方案 二（一）、二（四） */
export function assess(facts: Known, found: Found): Assessed {
  const needsHeadSignOff = facts.item.focusArea !== undefined;
  const firstOffence = firstOffenceOf(facts);
  if ((facts.revision ?? 1) < 2) return { ...assessedBefore(facts, found, firstOffence), needsHeadSignOff };
  const { factsEstablished, exclusions, harm, corrected, noFault, belongs, answers, conditionsMet } = found;
  const judged = judge({
    item: facts.item,
    firstOffence,
    exclusions,
    answers: answers ?? [],
    conditionsMet,
    established: factsEstablished,
    harm: harm ?? 'slight',
    corrected: corrected ?? 'notYet',
    noFault: noFault ?? false,
    belongs: belongs ?? 'here',
    age: ageAtAct(facts),
  });
  return { ...judged, needsHeadSignOff };
}

/** The recommendation that revision 1 of the procedure knew: order or penalty, with whatever departs from it signed. */
function assessedBefore({ item }: Known, found: Found, firstOffence: FirstOffenceFinding): Screening {
  const conditionsMet = found.conditionsMet !== false;
  const { recommendation, reasons } = assessEligibility({
    item,
    firstOffence,
    exclusions: found.exclusions,
    conditionsMet,
  });
  return {
    verdict: recommendation === 'penalty' ? 'penalty' : 'mayWaive',
    route: recommendation,
    alternatives: Object.keys(ROUTES) as Route[],
    reasons,
  };
}

/** Before anybody has looked: nothing stands against the item's own treatment. */
export const unexamined = ({ item }: Pick<CaseFacts, 'item'>): Found => ({
  factsEstablished: true,
  conditionsMet: true,
  answers: (item.questions ?? []).map(({ id, satisfiedIf }) => ({
    question: id,
    answer: 'is' in satisfiedIf ? satisfiedIf.is : 0,
  })),
  exclusions: [],
});

/** In words: the verdict, the limb of article 33 it goes by, and where it leads unless that says the same. */
export function verdictOf(assessed: Assessed | undefined): string | undefined {
  if (!assessed) return undefined;
  const { verdict, limb, route } = assessed;
  const [says, leads] = [VERDICTS[verdict], route && ROUTES[route]];
  return `${says}${limb ? `（${LIMBS[limb].source}）` : ''}${leads && leads !== says ? `：${leads}` : ''}`;
}

export const reasonsOf = (assessed: Assessed | undefined): string[] =>
  (assessed?.reasons ?? []).map(({ text, source }) => `${text}（${source}）`);

type Half<T> = { [K in keyof T]?: T[K] | undefined };

/** What the law makes of a finding that is being written down; undefined while it says too little. */
export function assessHalf(facts: Known, found: Half<Found>): Assessed | undefined {
  const { factsEstablished, belongs, harm, corrected, answers, exclusions, ...rest } = found;
  if (factsEstablished === undefined) return undefined;
  const asked = facts.item.questions;
  const answered = asked
    ? asked.every((q) => answers?.some((a) => a.question === q.id))
    : rest.conditionsMet !== undefined;
  const settled = !factsEstablished || (belongs ?? 'here') !== 'here';
  if (!settled && !(harm && corrected && answered)) return undefined;
  return assess(facts, { ...rest, factsEstablished, belongs, harm, corrected, answers, exclusions: exclusions ?? [] });
}

/** Ways that end a case without a measure: never by the officer alone. @source 行政处罚法 第五十七条第一款 */
export const ENDS: readonly Route[] = ['noFiling', 'noViolation', 'referral'];

/** Whether the head signs: the case would end, the finding departs from the advice, or is lenient in a focus area. @source 实施方案 二（四） */
export function needsSignOff(facts: Known, finding: Finding): boolean {
  const { route, needsHeadSignOff } = assess(facts, finding);
  if (ENDS.includes(finding.route)) return true;
  return finding.route !== route || (finding.route === 'correction' && needsHeadSignOff);
}

/**
 * Whether a case goes over to the penalty procedure when the head does not sign: where leniency was proposed and nothing but
 * leniency kept a penalty away. Otherwise it is screened again.
 */
export function escalatesUnsigned(facts: Known, finding: Finding): boolean {
  if (finding.route !== 'correction') return false;
  if ((facts.revision ?? 1) < 2) return true;
  const { route, alternatives } = assess(facts, finding);
  return route === 'penalty' || alternatives.includes('penalty');
}

/**
 * How a case ends that is treated leniently: where the statute punishes only refusal, or leaves this authority no penalty to
 * waive, the order is simply fulfilled.
 */
export const lenientOutcome = ({ item }: Pick<CaseFacts, 'item'>): Outcome =>
  item.penaltyRequiresRefusal || !mayPunish(item) ? 'orderFulfilled' : 'noFiling';

/** What of a re-inspection is not corrected. */
export const notCorrected = <F extends { result?: string | undefined }>(findings: readonly F[]): F[] =>
  findings.filter((f) => f.result !== 'corrected');

/** What two officers found of a correction that nobody had reported. */
export interface LateFinding {
  findings: readonly { result?: string | undefined }[];
  correctedOn?: string | undefined;
}

/** All corrected, within the period: its last day counts whole. */
export const correctedInTime = (
  { clocks }: Pick<CaseState, 'clocks'>,
  { findings, correctedOn }: LateFinding,
): boolean => {
  const { dueOn } = clockOf(clocks, { clock: 'correction' }) ?? {};
  return (
    notCorrected(findings).length === 0 && correctedOn !== undefined && dueOn !== undefined && correctedOn <= dueOn
  );
};

export const expiryFinding = ({ findings }: LateFinding): ExpiryFinding =>
  notCorrected(findings).length > 0 ? 'notCorrectedInTime' : 'correctedLate';

/**
 * Whether a failed re-inspection leaves the order its remaining time: the party reported before the end, which has not come
 * yet, and it is the first failure.
 */
export function orderGoesOn({ clocks, tasks }: Pick<CaseState, 'clocks' | 'tasks'>, at: string): boolean {
  const correction = clockOf(clocks, { clock: 'correction' });
  const over = correction?.dueAt !== undefined && !correction.provisional && correction.dueAt <= at;
  const failures = tasks.filter(
    (t) =>
      t.kind === 'reinspect' &&
      t.state === 'completed' &&
      notCorrected(t.result!['findings'] as LateFinding['findings']).length > 0,
  );
  return correction?.status === 'met' && !over && failures.length <= 1;
}

/** Why the period runs again then, in words. */
export const ORDER_GOES_ON = '复查未通过，改正期限未满，继续改正';
