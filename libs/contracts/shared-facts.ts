import { CHILD_UNDER, formatChinese, formatDay, isConcurrent, MINOR_UNDER, type PriorOffence } from '#law';
import { ageAtAct } from './assess';
import type { CaseState } from './case';
import { fact, live } from './context';
import { OUTCOMES, type Outcome } from './stages';

/** Facts that several sheets show, so that one thing is told in one way. */

/** The outer clocks that bound every other one, each with its last day. */
export const outerClocks = () =>
  fact.lines('不得超过', ({ clocks }) =>
    clocks.flatMap(({ rule, status, dueOn }) =>
      rule.outer && status === 'running' && dueOn ? [`${rule.title}：${formatChinese(dueOn)}`] : [],
    ),
  );

/** The top of what the statute lets this party be fined, in fen. */
export const fineMax = () =>
  fact.money('法定罚款上限', ({ item, party }) =>
    party.kind === 'individual' ? item.fine?.individualMax : item.fine?.organizationMax,
  );
export const fineNote = () => fact.text('罚款说明', ({ item }) => item.fine?.note);

export const conditions = () => fact.lines('适用条件', ({ item }) => item.conditions);

/** What the officer is asked of the item's conditions, as the form draws it. */
export const questions = () =>
  fact.lines('逐项核对', ({ item }) => item.questions?.map((q) => `${q.text}（${q.source}）`));

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
  `${p.violationOn.slice(0, 4)}年${formatDay(p.violationOn)}，${p.itemId === item.id ? '同一事项' : '其他事项'}，${
    OUTCOMES[p.outcome as Outcome] ?? '正在办理'
  }（${p.caseNo}）`;

/** By the citizen's number, on the day of the act: told where it changes what the law allows. */
export const age = () =>
  fact.text('行为时的年龄', (state) => {
    const years = ageAtAct(state);
    if (years === undefined || years >= MINOR_UNDER) return undefined;
    return years < CHILD_UNDER
      ? `${years} 周岁：不予行政处罚，责令监护人加以管教（行政处罚法 第三十条）`
      : `${years} 周岁：应当从轻或者减轻行政处罚（行政处罚法 第三十条）`;
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

/** How often and by what the party was helped along: told as a number, the record has the words. */
export const guidance = () =>
  fact.text('辅导', ({ guidance: times }: CaseState) => (times > 0 ? `已辅导 ${times} 次` : undefined));
