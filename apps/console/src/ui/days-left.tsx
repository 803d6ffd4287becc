import { Tooltip } from 'antd';
import { deadline } from './dates';
import { type Due, leftOf } from './left';

export { leftOf };

/** The days-left cell; hover or focus tells the exact end and the article. */
export function DaysLeft({ due, basis }: { due: Due; basis?: string }) {
  const { text, tone } = leftOf(due);
  const exact = due.dueOn && due.dueAt ? `${deadline(due.dueOn, due.dueAt, due.dueUnit)}届满` : '没有正在计算的期限';
  return (
    <Tooltip title={basis ? `${exact}。依据：${basis}` : exact}>
      <span className={`left left-${tone}`}>{text}</span>
    </Tooltip>
  );
}
