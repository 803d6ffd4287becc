import { formatChinese, formatDay } from '#law';
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

export const priors = () =>
  fact.lines('此前违法', ({ priors: found, item }) =>
    found.length > 0
      ? found.map(
          (p) =>
            `${formatDay(p.violationOn)}，${p.itemId === item.id ? '同一事项' : '其他事项'}，${OUTCOMES[p.outcome as Outcome] ?? p.outcome}（${p.caseNo}）`,
        )
      : ['没有查到'],
  );

export const course = () => live(fact.deed('当事人完成法治学习', 'complete-study'));

/** How often and by what the party was helped along: told as a number, the record has the words. */
export const guidance = () =>
  fact.text('辅导', ({ guidance: times }: CaseState) => (times > 0 ? `已辅导 ${times} 次` : undefined));
