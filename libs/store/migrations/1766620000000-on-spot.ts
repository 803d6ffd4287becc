import { NewRules } from './new-rules';

/**
 * The periods of 当场处罚.
 *
 * @source 行政处罚法 第五十二条第三款、第七十一条; 市场监督管理行政处罚程序规定 第七十条
 */
export class OnSpot1766620000000 extends NewRules {
  protected readonly rules = [
    {
      id: 'onSpotReport',
      period: { amount: 2, unit: 'workingDay' },
      direction: 'forward',
      source: '本系统默认期限',
      confirmed: false,
    },
    {
      id: 'onSpotPapers',
      period: { amount: 7, unit: 'workingDay' },
      direction: 'forward',
      remindBefore: { amount: 2, unit: 'workingDay' },
      source: '本系统默认期限',
      confirmed: false,
    },
    {
      id: 'onSpotPapers',
      department: '市场监督管理',
      period: { amount: 7, unit: 'workingDay' },
      direction: 'forward',
      remindBefore: { amount: 2, unit: 'workingDay' },
      source: '市场监督管理行政处罚程序规定 第七十条',
      confirmed: true,
    },
    {
      id: 'handIn',
      period: { amount: 2, unit: 'workingDay' },
      direction: 'forward',
      remindBefore: { amount: 1, unit: 'workingDay' },
      source: '行政处罚法 第七十一条、第八十五条',
      confirmed: true,
    },
    {
      id: 'deposit',
      period: { amount: 2, unit: 'workingDay' },
      direction: 'forward',
      remindBefore: { amount: 1, unit: 'workingDay' },
      source: '行政处罚法 第七十一条、第八十五条',
      confirmed: true,
    },
  ] as const;
}
