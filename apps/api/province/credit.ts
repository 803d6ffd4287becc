import {
  type CaseState,
  type CaseTask,
  demandNotice,
  lastDecision,
  type LateFinding,
  LENIENT_OUTCOMES,
  notCorrected,
  openRemedy,
  owedFen,
  paymentsOf,
} from '#contracts';
import {
  clockOf,
  type Credit,
  CREDIT_REASONS,
  CREDIT_TYPES,
  type CreditedDecision,
  type CreditRule,
  type CreditType,
  creditOfCommitment,
  creditOfDecision,
  dateOf,
  type IsoDate,
} from '#law';
import { alterationOf, decisionPaperOf, penaltyStanding } from '../disclosures/content';
import { commonFields, type Content, decisionsIn, numberOf, wasMinor } from './records';

/* 守信, 失信, 修复 of a case, by its state: which facts the rule (`libs/law/credit.ts`) is asked with, and what is told of its answer. */

const VOID: readonly string[] = ['annulled', 'unlawful', 'revoked'];

export interface CreditAsked {
  rule: CreditRule;
  today: IsoDate;
  areaCode: string | undefined;
  /** What was told last of an act. */
  before: (act: string) => CreditType | undefined;
}

/** `lookOn`: the first day on which something else follows though nothing happens. */
export function creditOf(state: CaseState, asked: CreditAsked): { contents: Content[]; lookOn?: IsoDate } {
  const { rule, today, before } = asked;
  const contents: Content[] = [];
  const days: IsoDate[] = [];
  // Of a minor nothing is told, for better or worse.
  const outcome = wasMinor(state) ? undefined : state.outcome;
  const kept = creditOfCommitment(rule, { outcome, ...keptOn(state) });
  const told = before(state.caseNo);
  // What was told and does not hold any more is taken back, whatever it was.
  if (kept) contents.push(contentOf(state, asked, kept));
  else if (told === 'honest')
    contents.push(contentOf(state, asked, { ...NO_LONGER, on: today, source: rule.honest.source }));
  for (const decision of decisionsIn(state)) {
    const was = before(decision.id);
    const { credit, lookOn } = creditOfDecision(rule, facts(state, decision, outcome), {
      today,
      ...(was ? { before: was } : {}),
    });
    if (credit) contents.push(contentOf(state, asked, credit, decision));
    if (lookOn) days.push(lookOn);
  }
  const [lookOn] = days.sort();
  return { contents, ...(lookOn ? { lookOn } : {}) };
}

const NO_LONGER = { type: 'withdrawn', because: 'noLonger' } as const;

function contentOf(state: CaseState, { areaCode, rule }: CreditAsked, credit: Credit, decision?: CaseTask): Content {
  const { type, because, on, source } = credit;
  return {
    ...{ kind: 'credit', act: decision?.id ?? state.caseNo },
    fields: {
      ...commonFields(state, areaCode),
      ...(decision ? numberOf(state, decision) : {}),
      ...{ XY_LX: CREDIT_TYPES[type], XY_SY: CREDIT_REASONS[because], XY_RQ: on, XY_YJ: source },
      XY_QR: rule.confirmed ? '是' : '否',
    },
  };
}

/** Which type a record told of, by its words. */
export const creditTypeIn = (fields: Record<string, string> | undefined): CreditType | undefined =>
  (Object.keys(CREDIT_TYPES) as CreditType[]).find((type) => CREDIT_TYPES[type] === fields?.['XY_LX']);

/** When two officers found everything corrected that the party had promised, and reported within its period. */
function keptOn(state: CaseState): { keptOn?: IsoDate } {
  if (state.status !== 'closed' || state.escalation || !state.outcome || !LENIENT_OUTCOMES.includes(state.outcome))
    return {};
  const last = (kind: string) => state.tasks.findLast((t) => t.kind === kind && t.state === 'completed');
  const inTime = clockOf(state.clocks, { clock: 'correction' })?.status === 'met';
  const look = last('reinspect');
  if (last('signCommitment')?.result?.['decision'] !== 'signed' || !inTime || !look) return {};
  const { findings } = look.result as unknown as LateFinding;
  return notCorrected(findings).length === 0 ? { keptOn: dateOf(look.completedAt!) } : {};
}

function facts(state: CaseState, decision: CaseTask, outcome: CaseState['outcome']): CreditedDecision {
  const isLast = decision === lastDecision(state);
  const served = decisionPaperOf(state, decision)?.served?.effectiveAt;
  const open = openRemedy(state);
  return {
    outcome: isLast ? outcome : undefined,
    penalty: penaltyStanding(state, decision),
    ...(served ? { servedOn: dateOf(served) } : {}),
    voided: VOID.includes(alterationOf(state, decision)?.result ?? '') || (isLast && state.outcome === 'annulled'),
    contested: open !== undefined && (open.decision ?? decision.id) === decision.id,
    ...(isLast ? { ...unheeded(state, decision), ...performed(state) } : {}),
  };
}

/** The demand of what is owed now reached the party, and its ten working days are over. */
function unheeded(state: CaseState, decision: CaseTask): { unheededOn?: IsoDate } {
  const clock = clockOf(state.clocks, { clock: 'demand' });
  if (clock?.status !== 'expired' || clock.startedAt < decision.completedAt!) return {};
  return demandNotice(state)?.served && clock.dueOn ? { unheededOn: clock.dueOn } : {};
}

/** When the last was paid of it. A decision without a fine is performed when the case is closed on it: whoever closes it answers for that. */
function performed(state: CaseState): { performedOn?: IsoDate } {
  if (state.outcome !== 'penalty' || owedFen(state) > 0) return {};
  const paidOn = paymentsOf(state).at(-1)?.on;
  if (paidOn) return { performedOn: paidOn };
  return state.status === 'closed' ? { performedOn: dateOf(state.closedAt!) } : {};
}
