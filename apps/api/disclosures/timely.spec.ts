import { seedCalendar } from '../../../libs/law/data';
import { soonThrough } from './timely';

describe(soonThrough.name, () => {
  it.each([
    // Wednesday: Thursday and Friday are the two, and the weekend behind them is no nearer.
    ['2026-11-25', '2026-11-29'],
    // Friday: Monday and Tuesday.
    ['2026-11-27', '2026-12-01'],
    // Wednesday 2026-09-23: 24 works, 25–27 are 中秋, 28 works.
    ['2026-09-23', '2026-09-28'],
    // 2026-09-30: 国庆 from 1 to 7; 8 and 9 work, and Saturday the 10th is worked for it.
    ['2026-09-30', '2026-10-09'],
  ])('on %s what falls due by %s is near', (today, last) => expect(soonThrough(seedCalendar, today)).toBe(last));

  it('past the published calendar nothing is near but the day itself', () =>
    expect(soonThrough(seedCalendar, '2099-01-01')).toBe('2099-01-01'));
});
