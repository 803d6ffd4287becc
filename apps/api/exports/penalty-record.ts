import {
  type CaseState,
  type CaseTask,
  lastDecision,
  onSpotNumber,
  type PenaltyAnswer,
  penaltyLines,
  penaltyOf,
  type Remedy,
} from '#contracts';
import { citableAll, dateOf, normalNumber, numberFault, type Penalty, PENALTY_KINDS } from '#law';
import { decisionPaperOf } from '../disclosures/content';
import { beijing } from '../shared/download';

/**
 * 双公示 of penalties, in the older set of fields. `must`: what the decision itself has to say (行政处罚法 第五十九条) and what tells
 * whose it is; which fields a platform insists on beyond that is its own affair and not confirmed.
 */
export const PENALTY_FIELDS = {
  CF_WSH: { title: '行政处罚决定书文号', must: true },
  CF_CFMC: { title: '处罚名称', must: true },
  CF_CFLB1: { title: '处罚类别1', must: true },
  CF_CFLB2: { title: '处罚类别2', must: false },
  CF_SY: { title: '处罚事由', must: true },
  CF_YJ: { title: '处罚依据', must: true },
  CF_XDR_MC: { title: '行政相对人名称', must: true },
  CF_XDR_SHXYM: { title: '统一社会信用代码', must: false },
  CF_XDR_ZDM: { title: '组织机构代码', must: false },
  CF_XDR_GSDJ: { title: '工商登记码', must: false },
  CF_XDR_SWDJ: { title: '税务登记号', must: false },
  CF_XDR_SFZ: { title: '居民身份证号', must: false },
  CF_FR: { title: '法定代表人姓名', must: false },
  CF_JG: { title: '处罚结果', must: true },
  CF_JDRQ: { title: '处罚决定日期', must: true },
  CF_JZRQ: { title: '公示截止日期', must: false },
  CF_XZJG: { title: '处罚机关', must: true },
  CF_ZT: { title: '当前状态', must: true },
  DFBM: { title: '地方编码', must: true },
  SJC: { title: '数据更新时间', must: true },
  BZ: { title: '备注', must: false },
} as const satisfies Record<string, { title: string; must: boolean }>;
export type PenaltyField = keyof typeof PENALTY_FIELDS;
export const PENALTY_FIELD_NAMES = Object.keys(PENALTY_FIELDS) as PenaltyField[];

export type PenaltyRecord = Record<PenaltyField, string>;

export interface Published {
  record: PenaltyRecord;
  /** What is missing of it, by its title. */
  missing: string[];
}

/** The decision by which the party was punished; undefined where the last one punishes nobody. */
function punishing(state: CaseState): CaseTask | undefined {
  if (state.outcome !== 'penalty' && state.outcome !== 'annulled') return undefined;
  const decision = lastDecision(state);
  const punishes = decision?.kind === 'punishOnSpot' || decision?.result?.['outcome'] === 'penalty';
  return punishes ? decision : undefined;
}

/**
 * Why the decision of a case is none that is shown: it punishes nobody (不予处罚 is no penalty and goes nowhere as one), or it
 * warns and does no more. Undefined: it is shown.
 *
 * @source 行政处罚法 第三十三条; 市场监督管理行政处罚信息公示规定 第二条
 */
export function notShown(state: CaseState): 'noPenalty' | 'warningOnly' | undefined {
  const decision = punishing(state);
  const { kinds } = penaltyOf((decision?.result ?? {}) as PenaltyAnswer);
  if (kinds.length === 0) return 'noPenalty';
  return kinds.every((k) => k === 'warning') ? 'warningOnly' : undefined;
}

/** The record of a decision, by default of the one that is shown. `areaCode`: of the unit, as it is entered today. */
export function penaltyRecord(
  state: CaseState,
  areaCode: string | undefined,
  decision: CaseTask = punishing(state)!,
): Published {
  const paper = decisionPaperOf(state, decision);
  const penalty = penaltyNow(state, decision);
  const [first, ...others] = penalty.kinds.map((k) => PENALTY_KINDS[k]);
  const record: PenaltyRecord = {
    CF_WSH: decision.kind === 'punishOnSpot' ? onSpotNumber(state) : (paper?.issued?.number ?? ''),
    CF_CFMC: paper?.title ?? '',
    CF_CFLB1: first ?? '',
    CF_CFLB2: others.join('、'),
    CF_SY: state.item.title,
    CF_YJ: basisOf(state, decision),
    ...partyFields(state),
    CF_JG: penaltyLines(penalty).join('；'),
    CF_JDRQ: dateOf(decision.completedAt!),
    // How long it is shown is assessed by people when it is published.
    CF_JZRQ: '',
    CF_XZJG: state.unitName,
    CF_ZT: statusOf(state, decision),
    DFBM: areaCode ?? '',
    SJC: beijing(state.outcomeAt ?? decision.completedAt!),
    BZ: '',
  };
  const missing = missingOf(record);
  return { record: { ...record, BZ: missing.length > 0 ? `缺：${missing.join('、')}` : '' }, missing };
}

/** Who was punished, as every record names him. */
export const partyFields = ({ party }: Pick<CaseState, 'party'>) => ({
  CF_XDR_MC: party.name,
  ...numbersOf(party),
  CF_FR: party.representative ?? '',
});

/** What was sought against this decision, in the order it ended: before revision 3 there was one. */
const against = ({ remedies = [] }: CaseState, { id }: CaseTask): Remedy[] =>
  remedies.filter((r) => (r.decision ?? id) === id).sort((a, b) => (a.endedOn ?? '').localeCompare(b.endedOn ?? ''));

/** By the decision, or by what has altered it since. */
function penaltyNow(state: CaseState, decision: CaseTask): Penalty {
  const decided = penaltyOf(decision.result as PenaltyAnswer);
  const changed = against(state, decision).findLast((r) => r.result === 'changed');
  return changed ? { ...decided, fineFen: changed.fineFen ?? 0 } : decided;
}

function statusOf(state: CaseState, decision: CaseTask): string {
  const results = against(state, decision).map((r) => r.result);
  const isAnnulled = results.some((r) => r === 'annulled' || r === 'revoked');
  if (isAnnulled || (state.outcome === 'annulled' && decision === lastDecision(state))) return '撤销';
  const altered = results.findLast((r) => r === 'changed' || r === 'unlawful');
  return altered === 'changed' ? '变更' : altered === 'unlawful' ? '确认违法' : '正常';
}

/** As the decision names it: of what was done on the spot its own, else the report's, else the item's. */
function basisOf(state: CaseState, decision: CaseTask): string {
  const report = state.tasks.findLast(
    (t) => t.kind === 'investigate' && t.state === 'completed' && t.completedAt! <= decision.completedAt!,
  );
  const named = (decision.kind === 'punishOnSpot' ? decision : report)?.result?.['legalBasis'];
  return typeof named === 'string' && named !== '' ? named : citableAll(state.item.legalBasis).join('；');
}

const NUMBERS = { CF_XDR_SHXYM: '', CF_XDR_ZDM: '', CF_XDR_GSDJ: '', CF_XDR_SWDJ: '', CF_XDR_SFZ: '' };

/** Each number where it belongs; one that is none of them stands nowhere. */
function numbersOf({ kind, idNumber }: CaseState['party']): typeof NUMBERS {
  const number = normalNumber(idNumber);
  if (kind === 'individual') return numberFault(kind, number) ? NUMBERS : { ...NUMBERS, CF_XDR_SFZ: number };
  if (!numberFault(kind, number)) return { ...NUMBERS, CF_XDR_SHXYM: number };
  return /^\d{15}$/.test(number) ? { ...NUMBERS, CF_XDR_GSDJ: number } : NUMBERS;
}

function missingOf(record: PenaltyRecord): string[] {
  const fields = PENALTY_FIELD_NAMES.filter((f) => PENALTY_FIELDS[f].must && record[f] === '');
  const isKnown = Object.keys(NUMBERS).some((f) => record[f as PenaltyField] !== '');
  return [...fields.map((f) => PENALTY_FIELDS[f].title), ...(isKnown ? [] : ['行政相对人代码'])];
}
