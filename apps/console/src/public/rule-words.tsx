import type { Schemas } from '../api/client';
import { day, periodText } from '../ui/dates';

export type Rule = Schemas['PeriodRules']['rules'][number];

/** One clock's figures in words: how long, from what, what happens at its end, by which article. */
export function RuleWords({ rule: r }: { rule: Rule }) {
  return (
    <span>
      <strong>{r.title}</strong> {periodText(r.period)}
      {r.extension ? `，可延长 ${r.extension.times} 次、共 ${periodText(r.extension)}` : ''}{' '}
      {r.department ? `（${r.department}）` : ''}
      <br />
      <span className="muted">
        自{r.startEvent}
        {r.direction === 'backward' ? '向前倒算' : '起算'}；届满后{r.atEnd}。
        <br />
        依据：{r.source}
        {r.confirmed ? '' : '（待法律人员确认）'}。{day(r.effectiveFrom)}起施行
        {r.effectiveTo ? `，至${day(r.effectiveTo)}` : ''}。
      </span>
    </span>
  );
}
