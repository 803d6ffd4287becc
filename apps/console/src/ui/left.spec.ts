import { leftOf } from './left';

const NOW = Date.parse('2026-11-30T02:00:00Z');
const due = (dueAt: string | null, dueUnit: string | null, daysLeft: number | null) =>
  leftOf({ dueAt, dueOn: dueAt && dueAt.slice(0, 10), dueUnit, daysLeft }, NOW).text;
const inMinutes = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();

describe(leftOf.name, () => {
  it.each([
    [inMinutes(4 * 1440), 'workingDay', 3, '剩 3 工作日'],
    [inMinutes(4 * 1440), 'calendarDay', 4, '剩 4 自然日'],
    [inMinutes(300), 'workingDay', 0, '今天到期'],
    [inMinutes(2 * 1440), 'workingDay', 0, '剩 2 自然日'],
    [inMinutes(-1440), 'workingDay', -1, '已超期 1 工作日'],
    [inMinutes(-3 * 1440), 'calendarDay', -3, '已超期 3 自然日'],
    [inMinutes(-300), 'workingDay', 0, '已超期'],
    [inMinutes(90), 'calendarDay', null, '待定'],
    [null, null, null, '无期限'],
  ])('days: %s %s %s', (at, unit, left, words) => {
    expect(due(at, unit, left)).toBe(words);
  });

  it.each([
    [12, 'minute', '剩 12 分钟'],
    [0.2, 'minute', '剩 1 分钟'],
    [-3, 'minute', '已超期 3 分钟'],
    [180, 'hour', '剩 3 小时'],
    [-180, 'hour', '已超期 3 小时'],
  ])('minutes and hours are told as such: %s %s', (minutes, unit, words) => {
    expect(due(inMinutes(minutes), unit, 0)).toBe(words);
  });

  it('says it is late, or soon, by its tone as well', () => {
    const tone = (left: number, minutes: number) =>
      leftOf(
        { dueAt: inMinutes(minutes), dueOn: inMinutes(minutes).slice(0, 10), dueUnit: 'workingDay', daysLeft: left },
        NOW,
      ).tone;
    expect([tone(-1, -1440), tone(0, 300), tone(2, 3000), tone(3, 4500)]).toEqual(['late', 'soon', 'soon', 'calm']);
  });
});
