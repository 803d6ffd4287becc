import { NewRules } from './new-rules';

/**
 * How long a paper is announced, which is the statute's and the same for all.
 *
 * @source 民事诉讼法 第九十五条
 */
export class Announcement1766630000000 extends NewRules {
  protected readonly rules = [
    {
      id: 'announcement',
      period: { amount: 30, unit: 'calendarDay' },
      direction: 'forward',
      source: '民事诉讼法 第九十五条',
      confirmed: true,
    },
  ] as const;
}
