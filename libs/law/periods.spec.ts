import fc from 'fast-check';
import { CalendarCoverageError, isWorkingDay } from './calendar';
import { seedCalendar as calendar } from './data';
import { addDays, addMonths, dateOf, endOfDay, formatChinese, fromEpochDay, weekday } from './dates';
import { computeDeadline, earliestPossible, explainDeadline, withinBound } from './periods';
import type { Unit } from './types';

const due = (start: string, amount: number, unit: Unit, direction: 'forward' | 'backward' = 'forward') =>
  computeDeadline(calendar, { start, period: { amount, unit }, direction });

describe('dates', () => {
  it('knows the Shanghai day, its end, and the words for both', () => {
    expect(dateOf('2026-11-22T16:00:00.000Z')).toBe('2026-11-23');
    expect(dateOf('2026-11-22T15:59:59.999Z')).toBe('2026-11-22');
    expect(endOfDay('2026-11-30')).toBe('2026-11-30T16:00:00.000Z');
    expect(weekday('2026-11-23')).toBe(1);
    expect(formatChinese('2026-11-30')).toBe('2026年11月30日（周一）24时');
    expect(formatChinese('2026-11-30T02:05:00.000Z')).toBe('2026年11月30日（周一）10:05');
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-05-31', -1, '2026-04-30'],
  ])('%s and %i months is %s: the corresponding day, else the last', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('counts days as the calendar does, within a month and across', () => {
    fc.assert(
      fc.property(fc.integer({ min: -353_000, max: 2_900_000 }), fc.integer({ min: -400, max: 400 }), (from, days) => {
        expect(addDays(fromEpochDay(from), days)).toBe(fromEpochDay(from + days));
      }),
    );
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0999-01-05', 1)).toThrow(RangeError);
  });
});

describe('the published calendar', () => {
  it('has a source for each year, no day twice, and only weekends made up', () => {
    for (const { year, source, offDays, workDays } of calendar.years) {
      expect(source).toContain(String(year));
      const all = [...offDays, ...workDays];
      expect(new Set(all).size).toBe(all.length);
      expect(all.every((d) => d.startsWith(String(year)))).toBe(true);
      expect(workDays.every((d) => weekday(d) % 6 === 0)).toBe(true);
    }
  });

  it('does not guess: the day after the horizon is an error', () => {
    expect(() => isWorkingDay(calendar, '2027-01-01')).toThrow(CalendarCoverageError);
    expect(() => isWorkingDay(calendar, '2023-12-31')).toThrow(CalendarCoverageError);
  });
});

describe(computeDeadline.name, () => {
  it.each([
    // 国庆: 10/1–7 off, 9/20 and 10/10 made up
    ['2026-09-30', 1, 'workingDay', '2026-10-08'],
    ['2026-10-08', 2, 'workingDay', '2026-10-10'],
    ['2026-09-24', 5, 'workingDay', '2026-10-09'],
    ['2026-09-18', 1, 'workingDay', '2026-09-20'],
    // 春节: 2/15–23 off, 2/14 and 2/28 made up
    ['2026-02-13', 2, 'workingDay', '2026-02-24'],
    ['2026-11-23', 5, 'workingDay', '2026-11-30'],
    ['2026-11-23', 7, 'calendarDay', '2026-11-30'],
    ['2026-11-22', 6, 'calendarDay', '2026-11-30'],
    ['2026-09-16', 15, 'calendarDay', '2026-10-08'],
    ['2026-08-31', 1, 'month', '2026-09-30'],
    ['2025-10-03', 1, 'year', '2026-10-08'],
  ] as const)('%s + %i %s ends on %s', (start, amount, unit, expected) => {
    expect(due(start, amount, unit)).toEqual({ dueOn: expected, dueAt: endOfDay(expected), provisional: false });
  });

  // Reckoned by hand from the market regulators' procedure rules.
  it.each([
    [
      '告知书 served: the defence ends after Mid-Autumn and before the National Day make-up',
      '2026-09-23',
      5,
      'workingDay',
      '2026-10-08',
    ],
    ['公告 published: served thirty days later', '2026-08-31', 30, 'calendarDay', '2026-09-30'],
    ['served by announcement: the defence ends', '2026-09-30', 5, 'workingDay', '2026-10-13'],
    ['a complaint received, whenever it is registered: 核查 ends', '2026-11-09', 15, 'workingDay', '2026-11-30'],
    ['先行登记保存: dealt with by', '2026-09-24', 7, 'workingDay', '2026-10-12'],
    // 3/23–27, 30, 31, 4/1–3 are ten; 清明 is off from 4/4.
    ['催告书 served: what is not paid by then may be taken to court', '2026-03-20', 10, 'workingDay', '2026-04-03'],
    ['决定书 served: the party may go to court until', '2026-03-02', 6, 'month', '2026-09-02'],
    ['that time is over: the authority asks the court until', '2026-09-02', 3, 'month', '2026-12-02'],
    // 6/27 is a Saturday.
    ['复议 ended: the party may go to court until', '2026-06-12', 15, 'calendarDay', '2026-06-29'],
  ] as const)('%s', (_, start, amount, unit, expected) => {
    expect(due(start, amount, unit)).toEqual({ dueOn: expected, dueAt: endOfDay(expected), provisional: false });
  });

  it('runs minutes and hours from the event, across midnight, without rolling', () => {
    const start = '2026-11-28T15:59:30.000Z';
    expect(due(start, 1, 'minute')).toEqual({
      dueOn: '2026-11-29',
      dueAt: '2026-11-28T16:00:30.000Z',
      provisional: false,
    });
    expect(due(start, 24, 'hour').dueAt).toBe('2026-11-29T15:59:30.000Z');
    expect(() => due('2026-11-28', 1, 'minute')).toThrow(RangeError);
  });

  it('counts back for a hearing, and moves a day off earlier', () => {
    expect(due('2026-10-12', 7, 'workingDay', 'backward').dueOn).toBe('2026-09-24');
    expect(due('2026-11-30', 1, 'calendarDay', 'backward').dueOn).toBe('2026-11-27');
  });

  it('past the horizon: a working-day count is an error, a calendar count is provisional', () => {
    expect(() => due('2026-11-23', 30, 'workingDay')).toThrow(CalendarCoverageError);
    expect(due('2026-11-23', 90, 'calendarDay')).toMatchObject({ dueOn: '2027-02-21', provisional: true });
    expect(earliestPossible(calendar, { start: '2026-12-30', period: { amount: 3, unit: 'workingDay' } })).toBe(
      '2027-01-02',
    );
  });
});

describe('outside the calendar', () => {
  it('tells a day before it from a day past it', () => {
    expect(() => isWorkingDay(calendar, '2023-12-29')).toThrow('2023 年放假安排没有录入，现有日历自 2024-01-01 起。');
    expect(() => isWorkingDay(calendar, '2027-01-04')).toThrow(
      '2027 年放假安排尚未公布或录入，现有日历截至 2026-12-31。',
    );
    const said = (start: string) =>
      explainDeadline(calendar, { start, period: { amount: 3, unit: 'calendarDay' } }).sentences.at(-1);
    expect(said('2023-05-01')).toContain('自2024-01-01起）之前');
    expect(said('2026-12-30')).toContain('截至2026-12-31）之后');
  });

  it('gives no date with a year of five digits', () => {
    expect(() => due('2026-11-23', 8000, 'year')).toThrow(RangeError);
    expect(() => due('9999-12-31', 1, 'calendarDay')).toThrow(RangeError);
    expect(() => due('1001-01-01', 2, 'year', 'backward')).toThrow(RangeError);
  });
});

describe('invariants of counting', () => {
  const start = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2024-03-01', n));
  const amount = fc.integer({ min: 1, max: 60 });

  it('a longer period never ends earlier', () => {
    for (const unit of ['workingDay', 'calendarDay', 'month'] as const) {
      fc.assert(
        fc.property(
          start,
          fc.integer({ min: 1, max: 6 }),
          (s, n) => due(s, n, unit).dueAt <= due(s, n + 1, unit).dueAt,
        ),
      );
    }
  });

  it('no deadline in days ends on a day off', () => {
    fc.assert(fc.property(start, amount, (s, n) => isWorkingDay(calendar, due(s, n, 'workingDay').dueOn)));
    fc.assert(fc.property(start, amount, (s, n) => isWorkingDay(calendar, due(s, n, 'calendarDay').dueOn)));
  });

  it('backwards undoes forwards for working days from a working day', () => {
    fc.assert(
      fc.property(start, amount, (s, n) => {
        fc.pre(isWorkingDay(calendar, s));
        expect(due(due(s, n, 'workingDay').dueOn, n, 'workingDay', 'backward').dueOn).toBe(s);
      }),
    );
  });

  it('explaining a deadline never changes it, and numbers every counted day once', () => {
    fc.assert(
      fc.property(start, amount, (s, n) => {
        const counting = { start: s, period: { amount: n, unit: 'workingDay' as const } };
        const { deadline, days } = explainDeadline(calendar, counting);
        expect(deadline).toEqual(computeDeadline(calendar, counting));
        expect(days.flatMap((d) => d.ordinal ?? [])).toEqual(Array.from({ length: n }, (_, i) => i + 1));
      }),
    );
  });
});

describe('the periods of jurisdiction', () => {
  it.each([
    // 29 and 30 September, 8, 9 and (made up) 10 October, 12, 13.
    ['管辖争议 arisen: settled or reported by', '2026-09-28', 7, '2026-10-13'],
    // 3 to 6 November, 9, 10, 11.
    ['指定管辖, the papers received: determined by', '2026-11-02', 7, '2026-11-11'],
    // 28 to 30 September, 8 to 10 October, 12 to 16, 19 to 22; 25 September is a holiday.
    ['协查, the letter received: completed by', '2026-09-24', 15, '2026-10-22'],
  ])('counts the periods of jurisdiction by hand: %s', (_, from, days, expected) => {
    expect(due(from, days, 'workingDay').dueOn).toBe(expected);
  });
});

describe(explainDeadline.name, () => {
  it('tells every skipped and made-up day', () => {
    const { sentences } = explainDeadline(calendar, { start: '2026-10-08', period: { amount: 3, unit: 'workingDay' } });
    expect(sentences.join('')).toContain('10月10日（周六）为调休上班日');
    expect(sentences.join('')).toContain('10月11日（周日）不是工作日');
    expect(sentences.at(-1)).toBe('最后一日为2026年10月12日（周一），至当日24时届满。');
  });
});

describe(withinBound.name, () => {
  it.each([
    [{ amount: 5, unit: 'workingDay' }, { amount: 5, unit: 'workingDay' }, true],
    [{ amount: 6, unit: 'workingDay' }, { amount: 5, unit: 'workingDay' }, false],
    [{ amount: 1, unit: 'minute' }, { amount: 5, unit: 'workingDay' }, true],
    [{ amount: 31, unit: 'minute' }, { amount: 30, unit: 'minute' }, false],
    [{ amount: 1, unit: 'workingDay' }, { amount: 30, unit: 'minute' }, false],
    [{ amount: 1, unit: 'month' }, { amount: 28, unit: 'calendarDay' }, false],
  ] as const)('%j within %j: %s', (period, bound, expected) => {
    expect(withinBound(period, bound)).toBe(expected);
  });

  it.each([
    // An ordinary week, and the one before the National Day: five working days reach over the whole holiday.
    ['2026-11-02', { amount: 5, unit: 'workingDay' }, { amount: 7, unit: 'calendarDay' }, true],
    ['2026-09-28', { amount: 5, unit: 'workingDay' }, { amount: 7, unit: 'calendarDay' }, false],
    ['2026-11-02', { amount: 6, unit: 'workingDay' }, { amount: 7, unit: 'calendarDay' }, false],
    ['2026-11-02', { amount: 7, unit: 'calendarDay' }, { amount: 5, unit: 'workingDay' }, true],
    ['2026-11-02', { amount: 8, unit: 'calendarDay' }, { amount: 5, unit: 'workingDay' }, false],
    ['2026-11-02', { amount: 1, unit: 'workingDay' }, { amount: 30, unit: 'minute' }, false],
  ] as const)('from %s, %j within %j by the dates both come to: %s', (start, period, bound, expected) => {
    expect(withinBound(period, bound, { calendar, start })).toBe(expected);
  });

  it('never allows too much where nobody knows the dates', () => {
    const past = { calendar, start: '2026-12-30' };
    for (const from of [undefined, past]) {
      expect(withinBound({ amount: 5, unit: 'workingDay' }, { amount: 7, unit: 'calendarDay' }, from)).toBe(false);
      expect(withinBound({ amount: 5, unit: 'workingDay' }, { amount: 1, unit: 'month' }, from)).toBe(true);
      expect(withinBound({ amount: 5, unit: 'calendarDay' }, { amount: 5, unit: 'workingDay' }, from)).toBe(true);
    }
  });

  it('without dates it allows nothing that the dates would refuse', () => {
    const dayUnits = fc.constantFrom<Unit>('workingDay', 'calendarDay', 'month');
    const some = fc.record({ amount: fc.integer({ min: 1, max: 40 }), unit: dayUnits });
    const on = fc.integer({ min: 0, max: 500 }).map((n) => addDays('2024-01-02', n));
    fc.assert(
      fc.property(on, some, some, (start, period, bound) => {
        fc.pre(period.unit !== bound.unit && withinBound(period, bound));
        expect(withinBound(period, bound, { calendar, start })).toBe(true);
      }),
    );
  });
});
