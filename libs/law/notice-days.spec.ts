import { addDays } from './dates';
import { noticeDays } from './notice-days';

/** 公告 published 2026-08-31: thirty days from 09-01, served on 09-30 (procedure.md 7). */
const time = {
  publishedOn: '2026-08-31',
  until: '2026-09-30',
  shownSince: '2026-08-31T02:00:00.000Z',
  endedAt: null,
};
const days = (from: string, count: number) => Array.from({ length: count }, (_, i) => addDays(from, i));

describe(noticeDays.name, () => {
  it('counts thirty days, and the day of publication is none of them', () => {
    expect(noticeDays(time, ['2026-08-31', ...days('2026-09-01', 12)], '2026-09-12T08:00:00.000Z')).toEqual({
      total: 30,
      proven: 12,
      gaps: [],
    });
  });

  it('a day that still runs is no gap; one that has passed unseen is, whatever came after', () => {
    const seen = ['2026-09-01', '2026-09-03'];
    expect(noticeDays(time, seen, '2026-09-04T08:00:00.000Z')).toEqual({
      total: 30,
      proven: 2,
      gaps: [{ day: '2026-09-02', why: 'unseen' }],
    });
    // 16:00 UTC is the next day in Beijing.
    expect(noticeDays(time, seen, '2026-09-04T16:00:00.000Z').gaps.map((g) => g.day)).toEqual([
      '2026-09-02',
      '2026-09-04',
    ]);
  });

  it('what was on a board before it came onto the page says so', () => {
    const late = { ...time, shownSince: '2026-09-02T16:30:00.000Z' };
    expect(noticeDays(late, ['2026-09-03'], '2026-09-03T08:00:00.000Z').gaps).toEqual([
      { day: '2026-09-01', why: 'early' },
      { day: '2026-09-02', why: 'early' },
    ]);
  });

  it('ended before its time, the days after its end are nobody’s gap', () => {
    const ended = { ...time, endedAt: '2026-09-02T03:00:00.000Z' };
    expect(noticeDays(ended, ['2026-09-01', '2026-09-02'], '2026-10-20T00:00:00.000Z')).toEqual({
      total: 30,
      proven: 2,
      gaps: [],
    });
  });

  it('after its last day nothing is counted any more', () => {
    expect(noticeDays(time, days('2026-09-01', 40), '2026-11-20T00:00:00.000Z')).toMatchObject({
      proven: 30,
      gaps: [],
    });
  });

  it('without a last day there is no sum', () => {
    expect(noticeDays({ ...time, until: null }, ['2026-09-01'], '2026-09-02T00:00:00.000Z')).toEqual({
      total: null,
      proven: 1,
      gaps: [],
    });
  });
});
