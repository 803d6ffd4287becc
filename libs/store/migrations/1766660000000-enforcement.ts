import { NewRules } from './new-rules';

/**
 * The statutes' periods of 催告 and of the court, the same for all.
 *
 * @source 行政诉讼法 第四十六条第一款; 行政强制法 第五十三条、第五十四条
 */
export class Enforcement1766660000000 extends NewRules {
  protected readonly rules = [
    {
      id: 'litigation',
      period: { amount: 6, unit: 'month' },
      direction: 'forward',
      source: '行政诉讼法 第四十六条第一款',
      confirmed: true,
    },
    {
      id: 'demand',
      period: { amount: 10, unit: 'workingDay' },
      direction: 'forward',
      remindBefore: { amount: 2, unit: 'workingDay' },
      source: '行政强制法 第五十四条、第六十九条',
      confirmed: true,
    },
    {
      id: 'courtWindow',
      period: { amount: 3, unit: 'month' },
      direction: 'forward',
      remindBefore: { amount: 20, unit: 'workingDay' },
      source: '行政强制法 第五十三条；行政处罚法 第七十二条第二款',
      confirmed: true,
    },
  ] as const;
}
