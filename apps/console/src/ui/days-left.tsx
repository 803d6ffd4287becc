import { Tooltip } from 'antd';
import { deadline } from './dates';

interface Due {
  dueAt: string | null;
  dueOn: string | null;
  dueUnit: string | null;
  daysLeft: number | null;
}

/** The words and the urgency of a row's next date. Colour never stands alone: the sign and the words say the same. */
export function leftOf(due: Due, now = Date.now()): { text: string; tone: 'late' | 'soon' | 'calm' | 'none' } {
  if (!due.dueAt || !due.dueOn) return { text: '无期限', tone: 'none' };
  const ms = Date.parse(due.dueAt) - now;
  if (due.dueUnit === 'minute' || due.dueUnit === 'hour') {
    const minutes = Math.ceil(Math.abs(ms) / 60_000);
    const text = minutes < 120 ? `${minutes} 分钟` : `${Math.round(minutes / 60)} 小时`;
    return ms < 0 ? { text: `−${text}`, tone: 'late' } : { text, tone: 'soon' };
  }
  if (due.daysLeft === null) return { text: '待定', tone: 'calm' };
  const unit = due.dueUnit === 'workingDay' ? '工作日' : '自然日';
  if (ms < 0) return { text: due.daysLeft === 0 ? '已过期' : `−${Math.abs(due.daysLeft)} ${unit}`, tone: 'late' };
  if (due.daysLeft === 0) return { text: '今天 24 时', tone: 'soon' };
  return { text: `${due.daysLeft} ${unit}`, tone: due.daysLeft <= 2 ? 'soon' : 'calm' };
}

/** The signed days-left cell; hover or focus tells the exact end and the article. */
export function DaysLeft({ due, basis }: { due: Due; basis?: string }) {
  const { text, tone } = leftOf(due);
  const exact = due.dueOn && due.dueAt ? `${deadline(due.dueOn, due.dueAt, due.dueUnit)}届满` : '没有正在计算的期限';
  return (
    <Tooltip title={basis ? `${exact}。依据：${basis}` : exact}>
      <span className={`left left-${tone}`}>{text}</span>
    </Tooltip>
  );
}
