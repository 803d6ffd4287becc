import {
  ageAtAct,
  type CaseState,
  type CaseTask,
  demandNotice,
  enforcementWaitsFor,
  lastDecision,
  OUTCOMES,
  owedFen,
  paidFen,
  paymentsOf,
  type PenaltyAnswer,
  penaltyOf,
  type ProvinceKind,
  since,
} from '#contracts';
import { dateOf, MINOR_UNDER } from '#law';
import { alterationOf, isOnSpot, decisionPaperOf, penaltyDecisionsOf } from '../disclosures/content';
import { MINOR } from '../disclosures/redaction';
import { partyFields, penaltyRecord } from '../exports/penalty-record';

/*
 * What the provincial platform is told of a case, by its state alone. The fields of 双公示 keep their names; what those do not know is
 * named in the same manner (AJ_ 案件, ZX_ 执行, XY_ 信用), for no specification of the platform is published.
 */

/** What a record says, without the time it was said. */
export interface Content {
  kind: ProvinceKind;
  /** Which act it tells of: a decision's task, else the case. */
  act: string;
  fields: Record<string, string>;
}

const yuan = (fen: number) => (fen / 100).toFixed(2);

/** What every record tells: of which case, against whom, by which authority. */
export const commonFields = (state: CaseState, areaCode: string | undefined): Record<string, string> => ({
  ...{ AJ_BH: state.displayNo, CF_SY: state.item.title },
  ...namedOf(state),
  ...{ CF_XZJG: state.unitName, DFBM: areaCode ?? '' },
});

export const wasMinor = (state: CaseState): boolean => (ageAtAct(state) ?? MINOR_UNDER) < MINOR_UNDER;

/** A minor as on the pages that anybody reads: without its name and numbers, nor who speaks for it. */
function namedOf(state: CaseState): Record<string, string> {
  const fields = partyFields(state);
  if (!wasMinor(state)) return fields;
  return { ...Object.fromEntries(Object.keys(fields).map((f) => [f, ''])), CF_XDR_MC: MINOR };
}

/** The decisions that punish, each whole: in force or not, in its own words. */
export const decisionsIn = (state: CaseState): CaseTask[] =>
  penaltyDecisionsOf(state).filter((d) => penaltyOf(d.result as PenaltyAnswer).kinds.length > 0);

/** 文号 of the decision a record belongs to. */
export const numberOf = (state: CaseState, decision: CaseTask) => ({
  CF_WSH: penaltyRecord(state, undefined, decision).record.CF_WSH,
});

type Told = (act: string) => Record<string, string> | undefined;

/** Everything but credit. `areaCode`: of the unit, as it is entered today. `told`: what was told last of an act's performance. */
export function contentsOf(state: CaseState, areaCode: string | undefined, told: Told = () => undefined): Content[] {
  const { caseNo, filedAt, status, closedAt, outcome } = state;
  const common = commonFields(state, areaCode);
  const contents: Content[] = [];
  if (filedAt) contents.push({ kind: 'filing', act: caseNo, fields: { ...common, AJ_LARQ: dateOf(filedAt) } });
  for (const decision of decisionsIn(state)) {
    if (!isOut(state, decision)) continue;
    const { record } = penaltyRecord(state, areaCode, decision);
    const { SJC: _, ...whole } = record;
    contents.push({ kind: 'decision', act: decision.id, fields: { ...whole, ...common } });
  }
  for (const decision of decisionsIn(state)) {
    const performance = isOver(state, decision) ? noMore(told(decision.id)) : performanceOf(state, decision);
    if (!performance) continue;
    const fields = { ...common, ...numberOf(state, decision), ...performance };
    contents.push({ kind: 'performance', act: decision.id, fields });
  }
  // A registration by mistake, of which nobody was ever told, is told of to nobody.
  if (status === 'closed' && outcome && (outcome !== 'withdrawn' || filedAt))
    contents.push({
      ...{ kind: 'closing', act: caseNo },
      fields: { ...common, AJ_JARQ: dateOf(closedAt!), AJ_JG: OUTCOMES[outcome] },
    });
  return contents;
}

/** It has its number: a decision without one is on its way to it. Cases from before papers were numbered have none ever. */
const isOut = (state: CaseState, decision: CaseTask): boolean =>
  isOnSpot(decision) || !since(state, 6) || decisionPaperOf(state, decision)?.issued !== undefined;

/** It was annulled, or another has come: nothing of it is performed any more. What was found unlawful and not annulled stands. */
const isOver = (state: CaseState, decision: CaseTask): boolean =>
  decision !== lastDecision(state) ||
  state.outcome === 'annulled' ||
  ['annulled', 'revoked'].includes(alterationOf(state, decision)?.result ?? '');

/** Of what was told of it: else there is nothing to take back. */
const noMore = (last: Record<string, string> | undefined): Record<string, string> | undefined =>
  last && { ZX_ZT: '不再执行', ZX_JE: last['ZX_JE']!, ZX_QJ: yuan(0), ZX_RQ: last['ZX_RQ']! };

/** How far the decision made last is performed; undefined: nothing has happened, or there is nothing to perform. */
function performanceOf(state: CaseState, decision: CaseTask): Record<string, string> | undefined {
  if (state.outcome !== 'penalty' || !isOut(state, decision)) return undefined;
  const told = (status: string) => ({
    ...{ ZX_ZT: status, ZX_JE: yuan(paidFen(state)), ZX_QJ: yuan(owedFen(state)) },
    ZX_RQ: paymentsOf(state).at(-1)?.on ?? '',
  });
  const closed = state.status === 'closed';
  if (owedFen(state) === 0) return paidFen(state) > 0 || closed ? told('已履行') : undefined;
  if (closed) return told('终结执行');
  if (enforcementWaitsFor(state) === 'court') return told('已申请强制执行');
  if (demandNotice(state)?.served) return told('已催告');
  return paidFen(state) > 0 ? told('部分履行') : undefined;
}
