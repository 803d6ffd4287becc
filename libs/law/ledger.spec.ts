import fc from 'fast-check';
import { seedCalendar as calendar, seedPeriodRules } from './data';
import { addDays, startOfDay } from './dates';
import { explainClock } from './explain-clock';
import { canExtend } from './extension';
import { applyLedger, type Clock, foldLedger, type LedgerEvent } from './ledger';
import type { Calendar, Period, PeriodRule, SuspensionEffect } from './types';

const rule = (id: string, change: Partial<PeriodRule> = {}): PeriodRule => ({
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

  it('leaves ended clocks alone, and starts one anew when its stage is entered again', () => {
    const met: LedgerEvent = { type: 'met', clock: 'reinspection', at: noon('2026-11-03') };
    const first = foldLedger([started(rule('reinspection'), '2026-11-02'), met, suspended('2026-11-04')], calendar);
    expect(first[0]).toMatchObject({ status: 'met', suspensions: [] });
    const again = applyLedger(first, started(rule('reinspection'), '2026-11-09'), calendar);
    expect(again).toHaveLength(1);
    expect(again[0]).toMatchObject({ status: 'running', dueOn: '2026-11-12' });
  });

  it('tells the whole story of a date', () => {
    const clock = one(started(days('pause'), '2026-11-02', period), suspended('2026-11-04'), resumed('2026-11-11'));
    const text = explainClock(clock, calendar).sentences.join('');
    for (const said of [
      '责令改正通知书送达',
      '中止（等待鉴定）',
      '11月16日（周一）24时',
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
