import { seedCalendar as calendar, seedPeriodRules } from '../law/data';
import type { CaseState } from './case';
import { periodRule } from './clocks';
import { earliestHearing, noticeDueAt } from './hearing';

const rule = periodRule(seedPeriodRules.find((r) => r.id === 'hearingNotice')!);
const state = { rules: { hearingNotice: rule } } as unknown as CaseState;

describe('the notice of a hearing', () => {
  /*
   * 2026-10-20（周二）举行，当日不计：10-19(1) 16(2) 15(3) 14(4) 13(5) 12(6)；10-11 为周日；10-10 为周六，是国庆调休上班(7)。
   * 所以最晚 2026-10-10 24:00 送达。
   * 10-16 举行：15(1) 14(2) 13(3) 12(4) 10(5) 09(6) 08(7)，最晚 10-08 24:00 送达。
   * 10-15 举行：14(1) 13(2) 12(3) 10(4) 09(5) 08(6)，10-01 至 10-07 放假，09-30(7)：09-30（周三）当天送达的，最早定在 10-15。
   */
  it('counts seven working days back from the hearing, by hand (行政处罚法 第六十四条第二项)', () => {
    expect(noticeDueAt(state, '2026-10-20T01:30:00.000Z', calendar)).toBe('2026-10-10T16:00:00.000Z');
    expect(noticeDueAt(state, '2026-10-16T01:30:00.000Z', calendar)).toBe('2026-10-08T16:00:00.000Z');
    expect(earliestHearing(state, '2026-09-30T02:00:00.000Z', calendar)).toBe('2026-10-15');
  });

  it('names no day past the published calendar', () => {
    expect(earliestHearing(state, '2026-12-28T02:00:00.000Z', calendar)).toBeUndefined();
  });
});
