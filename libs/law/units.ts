import type { Unit } from './types';

/** Units as they are said after a number. In a file of its own without imports of code, so that the console can take it alone. */
export const UNIT_NAMES: Record<Unit, string> = {
  minute: '分钟',
  hour: '小时',
  workingDay: '个工作日',
  calendarDay: '日',
  month: '个月',
  year: '年',
};
