import {
  type Area,
  clockOf,
  formatChinese,
  formatDay,
  isConcurrent,
  mayPunish,
  minorWords,
  noPowerWords,
  type PriorOffence,
  tierWords,
  whenceWords,
} from '#law';
import { ageAtAct } from './assess';
import type { CaseState } from './case';
import { fact, live } from './context';
import { AREA_GROUNDS, type AreaException } from './jurisdiction-words';
import { thresholdWords } from './penalty';
import { asFound, ESCALATION_WORDS, OUTCOMES, type Outcome } from './stages';

/** Facts that several sheets show, so that one thing is told in one way. */

/** The outer clocks that bound every other one, each with its last day. */
export const outerClocks = () =>
  fact.lines('不得超过', ({ clocks }) =>
    clocks.flatMap(({ rule, status, dueOn }) =>
      rule.outer && status === 'running' && dueOn ? [`${rule.title}：${formatChinese(dueOn)}`] : [],
    ),
  );

/** What the statute lets this party be fined, in fen, as far as it is recorded. */
export function fineRange({ item: { fine }, party }: Pick<CaseState, 'item' | 'party'>): {
  min?: number;
  max?: number;
} {
  const [min, max] =
    party.kind === 'individual'
      ? [fine?.individualMin, fine?.individualMax]
      : [fine?.organizationMin, fine?.organizationMax];
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

export const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** What the top alone does not say. */
export const fineLimits = () =>
  fact.text('法定罚款幅度', (state) => {
    if (!mayPunish(state.item)) return noPowerWords(state.item);
    const { min, max } = fineRange(state);
    if (max === undefined) return '未录入法定幅度：决定罚款的，须写明依据的条款和幅度';
    return min ? `不低于 ${yuan(min)} 元，具有减轻情节的除外` : undefined;
  });

export const REMEDIES = { reconsideration: '行政复议', litigation: '行政诉讼' } as const;
/** What alters a decision that was made. @source 行政处罚法 第四十八条第三款 */
export const ALTERATIONS = {
  changed: '变更处罚决定',
  annulled: '撤销处罚决定，或者确认无效',
  unlawful: '确认违法，不撤销',
} as const;
export type Alteration = keyof typeof ALTERATIONS;
/** How 复议 or 诉讼 may end. */
export const REMEDY_ENDS = {
  upheld: '维持原决定，或者驳回请求',
  ended: '撤回申请或者起诉，程序终止',
  ...ALTERATIONS,
} as const;
/** The same, with what an earlier version recorded as one. */
export const REMEDY_RESULTS = { ...REMEDY_ENDS, revoked: '撤销处罚决定，或者确认违法、无效' } as const;

/** Why a decision was annulled. @source 行政复议法 第六十四条; 行政诉讼法 第七十条 */
export const ANNULLED_BECAUSE = {
  facts: '主要事实不清、证据不足',
  law: '适用的依据错误',
  procedure: '违反法定程序',
  power: '超越或者滥用职权',
  improper: '明显不当',
} as const;

/** 复议、诉讼, and the authority's own corrections, each with its days and its result. */
export const remedyLines = ({ remedies = [] }: Pick<CaseState, 'remedies'>): string[] =>
  remedies.map(({ kind, acceptedOn, endedOn, result, fineFen, because, anew }) => {
    const ended = endedOn && `${endedOn} ${REMEDY_RESULTS[result as keyof typeof REMEDY_RESULTS]}`;
    const particulars = [
      fineFen === undefined ? '' : `，罚款变更为 ${yuan(fineFen)} 元`,
      because ? `（${ANNULLED_BECAUSE[because as keyof typeof ANNULLED_BECAUSE]}）` : '',
      anew ? '，责令重新作出' : '',
    ].join('');
    if (kind === 'own') return `本机关自行纠正：${ended}${particulars}`;
    return `${REMEDIES[kind]}：${acceptedOn} 受理，${ended ?? '尚未办结'}${particulars}`;
  });

/** From which sums on the party may ask for a hearing. */
export const hearingFrom = () =>
  fact.text('听证标准', ({ hearing, party }) => hearing && thresholdWords(hearing, party.kind));

/** The top of what the statute lets this party be fined, in fen. */
export const fineMax = () => fact.money('法定罚款上限', (state) => fineRange(state).max);
/** The steps of discretion beside the proposal. @source 行政处罚法 第三十四条 */
export const tiers = () => fact.lines('裁量基准', ({ item }) => item.tiers?.map(tierWords));
export const fineNote = () => fact.text('罚款说明', ({ item }) => item.fine?.note);
/** Where this authority has none: what is left to whoever decides. */
export const power = (left: string) =>
  fact.text('处罚权', ({ item }) => (mayPunish(item) ? undefined : `${noPowerWords(item)}；${left}`));

/** Why the flexible track came to nothing. */
export const escalatedBy = () =>
  fact.choice('转处罚程序的原因', ESCALATION_WORDS, ({ escalation }) => escalation && asFound(escalation));

/** The last day that the party was given to correct. */
export const correctionDue = () =>
  fact.day('改正期限至', ({ clocks }) => clockOf(clocks, { clock: 'correction' })?.dueOn);

export const conditions = () => fact.lines('适用条件', ({ item }) => item.conditions);

/** What the officer is asked of the item's conditions, as the form draws it. */
export const questions = () =>
  fact.lines('逐项核对', ({ item }) =>
    item.questions?.map((q) => `${q.text}（${q.excludes ? '属于排除情形的，不能从宽；' : ''}${q.source}）`),
  );

/** What it counts for, by the date of the look-up. */
export const priors = () =>
  fact.lines('此前违法', (state) => {
    const found = state.priors.filter((p) => state.discoveredOn === undefined || !isConcurrent(p));
    return [
      ...(found.length > 0 ? found.map((p) => priorWords(state, p)) : ['没有查到']),
      ...(state.priorsAt ? [`查于${formatChinese(state.priorsAt)}`] : []),
    ];
  });

/** Matters of the same party that nobody has decided: they count for nothing yet. */
export const concurrent = () =>
  fact.lines('同一当事人正在办理的其他案件', (state) =>
    state.discoveredOn === undefined ? undefined : state.priors.filter(isConcurrent).map((p) => priorWords(state, p)),
  );

const priorWords = ({ item }: CaseState, p: PriorOffence): string =>
  `${formatDay(p.violationOn)}，${p.itemId === item.id ? '同一事项' : '其他事项'}，${
    OUTCOMES[p.outcome as Outcome] ?? '正在办理'
  }（${whenceWords(p)}）`;

/** By the citizen's number, on the day of the act: told where it changes what the law allows. */
export const age = () =>
  fact.text('行为时的年龄', (state) => {
    const years = ageAtAct(state);
    return years === undefined ? undefined : minorWords(years);
  });

/** 从旧兼从轻: proposed, and decided by people. @source 行政处罚法 第三十七条 */
export const laterBasis = () =>
  fact.lines(
    '行为之后依据有变化',
    ({ item, laterBasis: later }) =>
      later && [
        `行为发生时：${item.legalBasis.join('；')}`,
        `现行：${later.join('；')}`,
        '适用行为发生时的规定；现行规定处罚较轻或者不认为违法的，适用现行规定（行政处罚法 第三十七条），请在意见中写明比较的结果',
      ],
  );

export const course = () => live(fact.deed('当事人完成法治学习', 'complete-study'));

/** Where the party may be served electronically: live, for it may be signed while the paper waits. */
export const addressConfirmed = () => live(fact.deed('送达地址确认书', 'confirm-address'));

/** How often and by what the party was helped along: told as a number, the record has the words. */
export const guidance = () =>
  fact.text('辅导', ({ guidance: times }: CaseState) => (times > 0 ? `已辅导 ${times} 次` : undefined));

/** Where the act was done, how far the unit's area goes, and on what ground it is registered from outside it. */
export function areaLines({ area }: Pick<CaseState, 'area'>): string[] {
  const words = ({ name, code }: Area) => `${name}（${code}）`;
  const { place, unit, exception } = area ?? {};
  return [
    ...(place ? [`违法行为发生地：${words(place)}`] : []),
    ...(unit ? [`本单位管辖区域：${words(unit)}`] : []),
    ...(exception ? [exceptionWords(exception)] : []),
  ];
}

const exceptionWords = ({ ground, authority, docNo, on, provision }: AreaException): string =>
  ground === 'designated'
    ? `区域以外的依据：${AREA_GROUNDS.designated}（${authority}，${docNo}，${formatDay(on!)}）`
    : `区域以外的依据：${provision}`;
