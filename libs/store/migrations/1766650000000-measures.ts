import { NewRules } from './new-rules';

const HOURS = { period: { amount: 24, unit: 'hour' }, direction: 'forward', confirmed: true } as const;

/**
 * How long things may be held, and within how many hours what was taken on the spot is approved: the statutes', and the market
 * bureau's own beside.
 *
 * @source 行政处罚法 第五十六条; 行政强制法 第十九条、第二十五条
 */
export class Measures1766650000000 extends NewRules {
  protected readonly rules = [
    { id: 'measureApproval', ...HOURS, source: '行政强制法 第十九条' },
    {
      id: 'measureApproval',
      department: '市场监督管理',
      ...HOURS,
      source: '行政强制法 第十九条；市场监督管理行政处罚程序规定 第三十三条、第三十六条、第八十四条',
    },
    {
      id: 'preservation',
      period: { amount: 7, unit: 'workingDay' },
      direction: 'forward',
      remindBefore: { amount: 2, unit: 'workingDay' },
      source: '行政处罚法 第五十六条、第八十五条',
      confirmed: true,
    },
    {
      id: 'seizure',
      period: { amount: 30, unit: 'calendarDay' },
      direction: 'forward',
      extension: { amount: 30, unit: 'calendarDay', times: 1 },
      remindBefore: { amount: 5, unit: 'workingDay' },
      source: '行政强制法 第二十五条',
      confirmed: true,
    },
  ] as const;
}
