import { remediesFrom } from './remedies';
import type { Calendar } from './types';

/** Weekends and nothing else. */
const through = (last: number): Calendar => ({
  version: `CN-${last}.1`,
  years: [2025, 2026, 2027]
    .filter((year) => year <= last)
    .map((year) => ({ year, source: '测试数据', offDays: [], workDays: [] })),
});
const dates = (servedAt: string) => remediesFrom(through(2027), servedAt).map((r) => [r.title, r.dueOn]);

describe('the ways to have an act examined', () => {
  it('run sixty days and six months from service, the day of service left out, to the end of a working day', () => {
    // 2026-11-30 is a Monday, 2027-03-30 a Tuesday.
    expect(dates('2026-09-30T16:30:00.000Z')).toEqual([
      ['行政复议', '2026-11-30'],
      ['行政诉讼', '2027-04-01'],
    ]);
    // The sixtieth day is a Saturday: it rolls.
    expect(dates('2026-09-29T02:00:00.000Z')[0]).toEqual(['行政复议', '2026-11-30']);
    // A month that has no such day ends on its last: 28 February, a Sunday.
    expect(dates('2026-08-31T02:00:00.000Z')[1]).toEqual(['行政诉讼', '2027-03-01']);
  });

  it('are told as provisional where the calendar does not reach', () => {
    const [, litigation] = remediesFrom(through(2026), '2026-10-10T02:00:00.000Z');
    expect(litigation).toMatchObject({ dueOn: '2027-04-10', provisional: true });
  });
});
