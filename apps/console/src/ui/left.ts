import { epochDay } from '../../../../libs/law/dates';
import { dateOf } from './dates';

export interface Due {
  dueAt: string | null;
  dueOn: string | null;
  dueUnit: string | null;
  daysLeft: number | null;
}

/**
 * The words and the urgency of a row's next date: 剩 3 工作日, 今天到期, 已超期 2 工作日, the same everywhere. A period of
 * minutes or hours is told in them, since 24时 of a day says nothing of it. Colour never stands alone.
 */
export function leftOf(due: Due, now = Date.now()): { text: string; tone: 'late' | 'soon' | 'calm' | 'none' } {
  if (!due.dueAt || !due.dueOn) return { text: '无期限', tone: 'none' };
  const ms = Date.parse(due.dueAt) - now;
  const late = ms <= 0;
  if (due.dueUnit === 'minute' || due.dueUnit === 'hour') {
    const minutes = Math.ceil(Math.abs(ms) / 60_000);
    const amount = minutes < 120 ? `${minutes} 分钟` : `${Math.round(minutes / 60)} 小时`;
    return late ? { text: `已超期 ${amount}`, tone: 'late' } : { text: `剩 ${amount}`, tone: 'soon' };
  }
  if (due.daysLeft === null) return late ? { text: '已超期', tone: 'late' } : { text: '待定', tone: 'calm' };
  const days = Math.abs(due.daysLeft);
  const unit = due.dueUnit === 'workingDay' ? '工作日' : '自然日';
  // Past its end and before the next working day there is none to count.
  if (late) return { text: days === 0 ? '已超期' : `已超期 ${days} ${unit}`, tone: 'late' };
  const today = dateOf(new Date(now).toISOString());
  if (due.dueOn === today) return { text: '今天到期', tone: 'soon' };
  // Only days off are left until then.
  if (days === 0) return { text: `剩 ${epochDay(due.dueOn) - epochDay(today)} 自然日`, tone: 'soon' };
  return { text: `剩 ${days} ${unit}`, tone: days <= 2 ? 'soon' : 'calm' };
}
