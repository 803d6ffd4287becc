import fc from 'fast-check';
import { seedCalendar as calendar, seedPeriodRules } from './data';
import { addDays, startOfDay } from './dates';
import { explainClock } from './explain-clock';
import { canExtend } from './extension';
import {
  applyLedger,
  type Clock,
  clockKey,
  clockOf,
  clockTitle,
  currentClocks,
  foldLedger,
  type LedgerEvent,
} from './ledger';
import type { Calendar, Period, PeriodRule, SuspensionEffect } from './types';

const rule = (id: string, change: Partial<PeriodRule> = {}): PeriodRule => ({
  title: '示例期限',
  startEvent: '责令改正通知书送达',
  atEnd: '案件转入下一环节',
  onSuspension: 'pause',
  owner: 'party',
  outer: ['verification', 'decision'].includes(id),
  ...seedPeriodRules.find((r) => r.id === id)!,
  ...change,
});
const noon = (date: string) => new Date(Date.parse(startOfDay(date)) + 12 * 3_600_000).toISOString();
const started = (r: PeriodRule, on: string, period: Period = r.period): LedgerEvent => ({
  type: 'started',
  clock: r.id,
  rule: r,
  period,
  startedAt: noon(on),
  at: noon(on),
});
const suspended = (on: string): LedgerEvent => ({ type: 'suspended', at: noon(on), reason: '等待鉴定' });
const resumed = (on: string): LedgerEvent => ({ type: 'resumed', at: noon(on) });
const one = (...events: LedgerEvent[]): Clock => foldLedger(events, calendar)[0]!;

describe('the deadline ledger', () => {
  const days = (effect: SuspensionEffect) => rule('correction', { onSuspension: effect });
  const period = { amount: 5, unit: 'workingDay' } as const;

  it('pauses: the days of the suspension do not count', () => {
    const clock = one(started(days('pause'), '2026-11-02', period), suspended('2026-11-04'), resumed('2026-11-11'));
    expect(clock.dueOn).toBe('2026-11-16');
    expect(one(started(days('pause'), '2026-11-02', period), suspended('2026-11-04')).dueOn).toBeUndefined();
  });

  it('continues or starts afresh where its rule says so', () => {
    const story = (effect: SuspensionEffect) =>
      one(started(days(effect), '2026-11-02', period), suspended('2026-11-04'), resumed('2026-11-11'));
    expect(story('continue').dueOn).toBe('2026-11-09');
    expect(story('reset').dueOn).toBe('2026-11-18');
  });

  const extended = (on: string, by: Period): LedgerEvent => ({
    type: 'extended',
    clock: 'correction',
    by,
    at: noon(on),
    reason: '困难',
  });

  it('gives back a suspension inside an extension', () => {
    const clock = one(
      started(days('pause'), '2026-11-25', period),
      extended('2026-11-30', period),
      suspended('2026-12-03'),
      resumed('2026-12-13'),
    );
    expect(clock.dueOn).toBe('2026-12-17');
  });

  it('counts calendar days with extension and pause as one whole, rolled at its own end only', () => {
    const clock = one(
      started(days('pause'), '2026-08-31', { amount: 10, unit: 'calendarDay' }),
      extended('2026-09-01', { amount: 3, unit: 'calendarDay' }),
      suspended('2026-09-02'),
      resumed('2026-09-04'),
    );
    expect(clock.dueOn).toBe('2026-09-15');
  });

  it('an extension counts on from the day that was told: a last day rolled to Monday loses nobody a day', () => {
    const clock = one(
      started(days('pause'), '2026-11-18', { amount: 10, unit: 'calendarDay' }),
      extended('2026-11-19', { amount: 1, unit: 'workingDay' }),
    );
    expect(clock.dueOn).toBe('2026-12-01');
  });

  it('suspended on its last day, a period never ends before it goes on; what had run out does not revive', () => {
    for (const p of [period, { amount: 7, unit: 'calendarDay' } as const]) {
      const story = (from: string) =>
        one(started(days('pause'), '2026-11-02', p), suspended(from), resumed('2026-11-18')).dueOn;
      expect(story('2026-11-09')).toBe('2026-11-18');
      expect(story('2026-11-10')).toBe('2026-11-09');
    }
  });

  it('past the calendar the earliest possible day is that of the whole story', () => {
    const clock = one(
      started(days('pause'), '2026-12-21', period),
      extended('2026-12-22', period),
      suspended('2026-12-23'),
      resumed('2026-12-25'),
    );
    expect(clock).toMatchObject({ undetermined: true, earliestPossible: '2027-01-04' });
  });

  it('extends from the last day', () => {
    const clock = one(started(days('pause'), '2026-11-02', period), {
      type: 'extended',
      clock: 'correction',
      by: { amount: 3, unit: 'workingDay' },
      at: noon('2026-11-03'),
      reason: '困难',
    });
    expect(clock.dueOn).toBe('2026-11-12');
  });

  it('is undetermined past the calendar, provisional for calendar days, and settled by the next year’s table', () => {
    const next: Calendar = {
      version: 'CN-2027.1',
      years: [...calendar.years, { year: 2027, source: '示例', offDays: ['2027-01-01', '2027-02-22'], workDays: [] }],
    };
    const events = [started(rule('verification'), '2026-12-21'), started(rule('decision'), '2026-11-24')];
    const [verification, decision] = foldLedger(events, calendar);
    expect(verification).toMatchObject({ undetermined: true, earliestPossible: '2027-01-07' });
    expect(verification!.dueOn).toBeUndefined();
    expect(decision).toMatchObject({ dueOn: '2027-02-22', provisional: true });
    const [v, d] = applyLedger(
      [verification!, decision!],
      { type: 'recomputed', calendarVersion: next.version, at: noon('2026-12-30') },
      next,
    );
    expect(v).toMatchObject({ dueOn: '2027-01-12', undetermined: false });
    expect(d).toMatchObject({ dueOn: '2027-02-23', provisional: false });
  });

  it('leaves ended clocks alone, and counts another round when one is started again', () => {
    const met: LedgerEvent = { type: 'met', clock: 'reinspection', at: noon('2026-11-03') };
    const first = foldLedger([started(rule('reinspection'), '2026-11-02'), met, suspended('2026-11-04')], calendar);
    expect(first[0]).toMatchObject({ status: 'met', suspensions: [] });
    const again = applyLedger(first, started(rule('reinspection'), '2026-11-09'), calendar);
    expect(again).toEqual([first[0], expect.objectContaining({ round: 2, status: 'running', dueOn: '2026-11-12' })]);
    const extended = applyLedger(
      again,
      {
        type: 'extended',
        clock: 'reinspection',
        by: { amount: 1, unit: 'workingDay' },
        at: noon('2026-11-10'),
        reason: '复测',
      },
      calendar,
    );
    expect(extended.map((c) => c.dueOn)).toEqual([first[0]!.dueOn, '2026-11-13']);
    const third = applyLedger(extended, started(rule('reinspection'), '2026-11-11'), calendar);
    expect(third.map((c) => [c.round, c.status, c.endReason])).toEqual([
      [1, 'met', undefined],
      [2, 'cancelled', '重新起算'],
      [3, 'running', undefined],
    ]);
    expect(currentClocks(third)).toEqual([third[2]]);
    expect(third.map(clockKey)).toEqual(['reinspection', 'reinspection #2', 'reinspection #3']);
  });

  it('counts one kind for several things at once, each with its own story', () => {
    const forOne = (subject: string, on: string) =>
      ({ ...started(rule('service'), on), subject, about: `决定书${subject}` }) as LedgerEvent;
    const both = foldLedger(
      [
        forOne('甲', '2026-11-02'),
        forOne('乙', '2026-11-04'),
        started(rule('service'), '2026-11-05'),
        { type: 'met', clock: 'service', subject: '甲', at: noon('2026-11-06') },
      ],
      calendar,
    );
    expect(both.map((c) => [clockTitle(c), c.status, c.dueOn])).toEqual([
      ['示例期限（决定书甲）', 'met', '2026-11-11'],
      ['示例期限（决定书乙）', 'running', '2026-11-13'],
      ['示例期限', 'running', '2026-11-16'],
    ]);
    const paused = applyLedger(both, suspended('2026-11-09'), calendar);
    expect(paused.map((c) => c.status)).toEqual(['met', 'suspended', 'suspended']);
    expect(clockOf(paused, { clock: 'service', subject: '乙' })).toBe(paused[1]);
    expect(clockOf(paused, { clock: 'service' })).toBe(paused[2]);
  });

  it('says why a clock is no longer counted', () => {
    const refused: LedgerEvent = {
      type: 'cancelled',
      clock: 'correction',
      at: noon('2026-11-03'),
      reason: '当事人拒不改正',
    };
    const clock = one(started(rule('correction'), '2026-11-02', period), refused);
    const text = explainClock(clock, calendar).sentences.join('');
    expect(text).toContain('不再计算：当事人拒不改正（2026年11月3日（周二）12:00）。');
    expect(text).not.toContain('已届满');
  });

  it('explains by the Beijing day: what starts at one in the morning of New Year’s Day is of the new year', () => {
    const clock = { ...one(started(rule('correction'), '2026-11-02', period)), startedAt: '2026-12-31T17:00:00.000Z' };
    expect(explainClock(clock, calendar).sentences.join('')).toContain('超出已公布日历');
  });

  /** The year as it is, with other days off. */
  const republished = (offDays: string[], workDays: string[] = []): Calendar => ({
    version: `${calendar.version}+`,
    years: calendar.years.map((y) =>
      y.year === 2026
        ? { ...y, offDays: offDays.filter((d) => d.startsWith('2026')), workDays: [...y.workDays, ...workDays] }
        : y,
    ),
  });
  const recomputed = (by: Calendar): LedgerEvent => ({
    type: 'recomputed',
    calendarVersion: by.version,
    at: noon('2026-09-24'),
    told: 'kept',
  });
  /** 2026 without its autumn holidays. */
  const without = republished(calendar.years.at(-1)!.offDays.filter((d) => d < '2026-09'));

  it('A18 a day told to the party is not made earlier by a calendar published later, and both are shown', () => {
    const before = foldLedger([started(rule('correction'), '2026-09-23', period)], calendar);
    expect(before[0]!.dueOn).toBe('2026-10-08');
    const [after] = applyLedger(before, recomputed(without), without);
    expect(after).toMatchObject({ dueOn: '2026-10-08', countedOn: '2026-09-30', status: 'running' });
    expect(explainClock(after!, without).sentences.join('')).toContain(
      '按现行日历应至2026年9月30日（周三）届满；此前已告知当事人至2026年10月8日（周四）届满，按已告知的日期办理，不提前。',
    );
    // What the authority owes itself goes by the calendar; what is extended goes on from the day that stands.
    const own = foldLedger([started(rule('correction', { owner: 'authority' }), '2026-09-23', period)], calendar);
    expect(applyLedger(own, recomputed(without), without)[0]!.dueOn).toBe('2026-09-30');
    const by: LedgerEvent = {
      type: 'extended',
      clock: 'correction',
      by: { amount: 2, unit: 'workingDay' },
      at: noon('2026-09-25'),
      reason: '',
    };
    expect(applyLedger([after!], by, without)[0]!.dueOn).toBe('2026-10-10');
  });

  it('A18 nor where the case stands still when the calendar is published, nor when it is taken back', () => {
    const story: LedgerEvent[] = [started(rule('correction'), '2026-09-21', period), suspended('2026-09-23')];
    const paused = applyLedger(foldLedger(story, calendar), recomputed(without), without);
    const [resumed_] = applyLedger(paused, resumed('2026-09-25'), without);
    // As told, 29 September, and two days stood still, of which one was worked: not before the 30th.
    expect(resumed_!.dueOn).toBe('2026-10-01');
    const before = foldLedger([started(rule('correction'), '2026-09-23', period)], calendar);
    const [back] = applyLedger(applyLedger(before, recomputed(without), without), recomputed(calendar), calendar);
    expect(back).toMatchObject({ dueOn: '2026-10-08' });
    expect(back!.countedOn).toBeUndefined();
  });

  it('tells the whole story of a date', () => {
    const clock = one(started(days('pause'), '2026-11-02', period), suspended('2026-11-04'), resumed('2026-11-11'));
    const text = explainClock(clock, calendar).sentences.join('');
    for (const said of [
      '责令改正通知书送达',
      '中止（等待鉴定）',
      '2026年11月16日（周一）24时',
      '待法律人员确认',
      'CN-2026',
    ]) {
      expect(text).toContain(said);
    }
  });
});

describe('invariants of the ledger', () => {
  const day = fc.integer({ min: 0, max: 200 }).map((n) => addDays('2026-01-05', n));
  const units = fc.constantFrom<Period['unit']>('minute', 'hour', 'workingDay', 'calendarDay', 'month');
  const period = fc.record({ amount: fc.integer({ min: 1, max: 5 }), unit: units });

  it('suspending and resuming at once changes nothing', () => {
    fc.assert(
      fc.property(day, period, (on, p) => {
        const r = rule('correction', { onSuspension: 'pause' });
        const { dueOn, dueAt } = one(started(r, on, p));
        expect(one(started(r, on, p), suspended(on), resumed(on))).toMatchObject({ dueOn, dueAt });
      }),
    );
  });

  describe('pauses act on the whole, in every unit', () => {
    /** By hand: the days of the story written out one by one, and crossed off. */
    const ALL = Array.from({ length: 365 }, (_, n) => addDays('2026-01-01', n));
    const off = new Set(calendar.years.flatMap((y) => y.offDays));
    const madeUp = new Set(calendar.years.flatMap((y) => y.workDays));
    const worked = new Set(
      ALL.filter((d) => madeUp.has(d) || (!off.has(d) && ![0, 6].includes(new Date(d).getUTCDay()))),
    );
    const works = (d: string) => worked.has(d);
    interface Span {
      from: string;
      to: string;
    }
    interface Grant {
      by: Period;
      on: string;
    }
    function byHand(start: string, base: Period, grants: Grant[], spans: Span[]): string {
      const left = (known: Span[]) => ALL.filter((d) => !known.some((s) => d > s.from && d <= s.to));
      const cross = (days: string[], after: string, p: Period) =>
        days.filter((d) => d > after && (p.unit === 'calendarDay' || works(d)))[p.amount - 1]!;
      const last = (end: string, known: Span[]) => {
        const onLastDay = known.filter((s) => s.from === end).at(-1);
        return ALL.find((d) => d >= (onLastDay?.to ?? end) && works(d))!;
      };
      /** The days each part of the whole takes, rolled days of an earlier promise among them. */
      const whole: Period[] = [base];
      const end = (known: Span[]) => whole.reduce((day, p) => cross(left(known), day, p), start);
      for (const { by, on } of grants) {
        const known = spans.filter((s) => s.to <= on);
        const promised = left(known).filter((d) => d > end(known) && d <= last(end(known), known)).length;
        if (promised > 0) whole.push({ amount: promised, unit: 'calendarDay' });
        whole.push(by);
      }
      return last(end(spans), spans);
    }

    const dayUnit = fc.constantFrom<Period['unit']>('workingDay', 'calendarDay');
    const some = fc.record({ amount: fc.integer({ min: 1, max: 12 }), unit: dayUnit });
    /** Gaps between the events of a story, in days: granted, suspended, resumed, suspended, resumed. */
    const gaps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });

    it.each(['before', 'between', 'after'] as const)('as a count day by day, with the extension granted %s', (when) => {
      fc.assert(
        fc.property(day, some, some, gaps, fc.integer({ min: 0, max: 3 }), (on, base, by, [a, b, c, d], early) => {
          const t1 = addDays(on, a! + early);
          const t2 = addDays(t1, b!);
          const t3 = addDays(t2, c!);
          const t4 = addDays(t3, d!);
          const grantedOn = { before: addDays(on, early), between: t2, after: t4 }[when];
          const grant: LedgerEvent = { type: 'extended', clock: 'correction', by, at: noon(grantedOn), reason: '' };
          const first = [suspended(t1), resumed(t2)];
          const second = [suspended(t3), resumed(t4)];
          const r = rule('correction', { onSuspension: 'pause' });
          const story = {
            before: [grant, ...first, ...second],
            between: [...first, grant, ...second],
            after: [...first, ...second, grant],
          }[when];
          const spans = [
            { from: t1, to: t2 },
            { from: t3, to: t4 },
          ];
          expect(one(started(r, on, base), ...story).dueOn).toBe(byHand(on, base, [{ by, on: grantedOn }], spans));
        }),
        { numRuns: 300 },
      );
    });

    it('minutes and hours stand still to the millisecond, in the extension too', () => {
      const clockTime = fc.record({
        amount: fc.integer({ min: 1, max: 90 }),
        unit: fc.constantFrom<Period['unit']>('minute', 'hour'),
      });
      fc.assert(
        fc.property(clockTime, clockTime, fc.nat(9_000_000), fc.nat(90_000_000), (base, by, after, length) => {
          const begin = Date.parse(noon('2026-03-02'));
          const at = (ms: number) => new Date(begin + ms).toISOString();
          const ms = (p: Period) => p.amount * (p.unit === 'hour' ? 3_600_000 : 60_000);
          const r = rule('correction', { onSuspension: 'pause' });
          const clock = one(
            started(r, '2026-03-02', base),
            { type: 'extended', clock: 'correction', by, at: at(0), reason: '' },
            { type: 'suspended', at: at(after), reason: '' },
            { type: 'resumed', at: at(after + length) },
          );
          const whole = ms(base) + ms(by);
          expect(clock.dueAt).toBe(at(after < whole ? whole + length : whole));
        }),
      );
    });
  });

  it('a pause never shortens a period, and a longer one never ends it earlier', () => {
    fc.assert(
      fc.property(day, period, fc.integer({ min: 0, max: 20 }), (on, p, n) => {
        const r = rule('correction', { onSuspension: 'pause' });
        const after = (days: number) => one(started(r, on, p), suspended(on), resumed(addDays(on, days))).dueAt!;
        expect(after(n) >= one(started(r, on, p)).dueAt!).toBe(true);
        expect(after(n + 1) >= after(n)).toBe(true);
      }),
    );
  });

  it('an outer clock that has run out stands in nobody’s way, one that runs bounds as before', () => {
    const clocks = foldLedger(
      [
        started(rule('verification'), '2026-11-02'),
        started(rule('correction'), '2026-11-20', { amount: 5, unit: 'workingDay' }),
      ],
      calendar,
    );
    const extend = (on: string) => canExtend(clocks[1]!, { amount: 5, unit: 'workingDay' }, noon(on), clocks, calendar);
    expect(clocks.map((c) => c.dueOn)).toEqual(['2026-11-23', '2026-11-27']);
    expect(extend('2026-11-23')).toMatchObject({ code: 'EXTENSION_PASSES_OUTER_CLOCK' });
    expect(extend('2026-11-24')).toMatchObject({ ok: true, dueOn: '2026-12-04' });
  });

  it('an extension past the calendar does not slip by an outer clock', () => {
    const by = { amount: 10, unit: 'workingDay' as const };
    const extend = (outer: LedgerEvent) =>
      canExtend(
        one(started(rule('correction'), '2026-12-17', { amount: 5, unit: 'workingDay' })),
        by,
        noon('2026-12-18'),
        foldLedger([outer], calendar),
        calendar,
      );
    expect(extend(started(rule('verification'), '2026-12-08'))).toMatchObject({ code: 'EXTENSION_PASSES_OUTER_CLOCK' });
    expect(extend(started(rule('decision'), '2026-11-24'))).toMatchObject({ code: 'CALENDAR_NOT_COVERED' });
    expect(extend(started(rule('verification'), '2026-12-21'))).toEqual({ ok: true });
  });

  it('an extension that is allowed never passes an outer clock, and comes once', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 15 }), (on, amount) => {
        const by = { amount, unit: 'workingDay' as const };
        const clocks = foldLedger(
          [started(rule('verification'), on), started(rule('correction'), on, { amount: 5, unit: 'workingDay' })],
          calendar,
        );
        const correction = clocks[1]!;
        const answer = canExtend(correction, by, noon(on), clocks, calendar);
        const [extended] = applyLedger(
          [correction],
          { type: 'extended', clock: 'correction', by, at: noon(on), reason: '' },
          calendar,
        );
        const passes = extended!.dueAt! > clocks[0]!.dueAt!;
        expect(answer.ok).toBe(amount <= 10 && !passes);
        if (answer.ok)
          expect(canExtend(extended!, by, noon(on), [], calendar)).toMatchObject({ code: 'ALREADY_EXTENDED' });
      }),
    );
  });
});

describe('a clock that is counted back from an appointed day', () => {
  const told = (change: Partial<PeriodRule> = {}) =>
    rule('notice', {
      id: 'notice',
      period: { amount: 7, unit: 'workingDay' },
      direction: 'backward',
      source: '示例',
      confirmed: false,
      ...change,
    });

  it('ends so many working days before it, and rolls to no later day', () => {
    // 2026-06-12 is a Friday: 11, 10, 9, 8, 5, 4, 3.
    expect(one(started(told(), '2026-06-12')).dueOn).toBe('2026-06-03');
    // Seven calendar days before a Sunday is a Sunday: the Friday before.
    const days = told({ period: { amount: 7, unit: 'calendarDay' } });
    expect(one(started(days, '2026-06-14')).dueOn).toBe('2026-06-05');
  });

  it('is moved by no pause, and explained as counted back', () => {
    const clock = one(started(told(), '2026-06-12'), suspended('2026-06-01'), resumed('2026-06-02'));
    expect(clock.dueOn).toBe('2026-06-03');
    expect(explainClock(clock, calendar).sentences.join('')).toMatch(/向前倒算.*6月3日/);
  });

  it('gives no date while nobody can say, and one when the calendar is out', () => {
    const year = calendar.years.at(-1)!.year;
    const clock = one(started(told(), `${year + 1}-03-10`));
    expect(clock).toMatchObject({ undetermined: true, status: 'running' });
    expect(clock.dueOn).toBeUndefined();
  });
});
