import { servedByAnnouncement } from './announcement';
import { seedCalendar as calendar, seedPeriodRules } from './data';
import { dateOf, endOfDay, startOfDay } from './dates';
import { explainClock } from './explain-clock';
import { type Clock, foldLedger, type LedgerEvent } from './ledger';
import { countsOn } from './periods';
import type { Period, PeriodRule } from './types';

const rule = (id: string): PeriodRule => ({
  title: '示例期限',
  startEvent: '送达',
  atEnd: '进入下一环节',
  onSuspension: 'pause',
  owner: 'party',
  ...seedPeriodRules.find((r) => r.id === id)!,
});
const noon = (date: string) => new Date(Date.parse(startOfDay(date)) + 12 * 3_600_000).toISOString();

/** A clock started on a day, and what happened to it. */
function told(id: string, startedAt: string, later: readonly LedgerEvent[] = [], period?: Period): Clock {
  const r = rule(id);
  const started = {
    type: 'started',
    clock: id,
    rule: r,
    period: period ?? r.period,
    startedAt,
    at: startedAt,
  } as const;
  return foldLedger([started, ...later], calendar)[0]!;
}
const extended = (clock: string, by: Period, on: string): LedgerEvent => ({
  type: 'extended',
  clock,
  by,
  at: noon(on),
  reason: '确有困难',
  fromGrant: true,
});

describe('dates reckoned by hand', () => {
  it('A1 告知书 served on 2026-09-23: the defence ends on 2026-10-08 at 24:00', () =>
    expect(told('defence', noon('2026-09-23'))).toMatchObject({ dueOn: '2026-10-08', dueAt: endOfDay('2026-10-08') }));

  it('A1 公告 published on 2026-08-31: served on 2026-09-30, the defence ends on 2026-10-13 (程序规定 第八十二条第五项)', () => {
    const servedAt = servedByAnnouncement('2026-08-31', calendar);
    expect(dateOf(servedAt)).toBe('2026-09-30');
    expect(told('defence', servedAt).dueOn).toBe('2026-10-13');
  });

  // 90 days from 08-03: 08-31 is the 28th, 09-30 the 58th, 11-01, a Sunday, the 90th; without the 30 of the 公告, 12-01.
  it('the days of a 公告 do not count for the decision (程序规定 第六十四条)', () => {
    const reason = '公告送达期间';
    const out = { type: 'excluded', clock: 'decision', from: '2026-08-31', reason } as const;
    const announced = { ...out, to: '2026-09-30', at: noon('2026-08-31') };
    expect(told('decision', noon('2026-08-03')).dueOn).toBe('2026-11-02');
    expect(told('decision', noon('2026-08-03'), [announced]).dueOn).toBe('2026-12-01');
    // Handed over on 09-10: ten days were waited, and no more.
    const ended = { ...out, to: '2026-09-10', at: noon('2026-09-10'), instead: true } as const;
    expect(told('decision', noon('2026-08-03'), [announced, ended]).dueOn).toBe('2026-11-11');
  });

  it('A13 received on 2026-11-09 and registered on the 20th: 核查 ends on 2026-11-30 (程序规定 第十八条)', () =>
    expect(told('verification', startOfDay('2026-11-09')).dueOn).toBe('2026-11-30'));

  it('A13 the days of a test are left out: after the day it was sent, up to the day of the result', () => {
    const excluded: LedgerEvent = {
      type: 'excluded',
      clock: 'verification',
      from: '2026-11-12',
      to: '2026-11-18',
      at: noon('2026-11-18'),
      reason: '检测',
    };
    const clock = told('verification', startOfDay('2026-11-09'), [excluded]);
    // Four working days: 13, 16, 17, 18.
    expect(clock.dueOn).toBe('2026-12-04');
    const { sentences } = explainClock(clock, calendar);
    expect(sentences.join('')).toMatch(
      /11月12日（周四）至2026年11月18日（周三）为检测时间.*经上述变更，至2026年12月4日/,
    );
  });
});

describe('A5 an extension granted after the end', () => {
  const two = { amount: 2, unit: 'workingDay' } as const;
  const served = noon('2026-11-02');

  it('counts on from the grant; granted on the last day or before, from the last day', () => {
    // Ends on the 4th.
    expect(told('correction', served, [extended('correction', two, '2026-11-04')], two).dueOn).toBe('2026-11-06');
    expect(told('correction', served, [extended('correction', two, '2026-11-09')], two).dueOn).toBe('2026-11-11');
  });

  it('a grant recorded before it was so counts on from the last day still', () => {
    const before: LedgerEvent = {
      type: 'extended',
      clock: 'correction',
      by: two,
      at: noon('2026-11-09'),
      reason: '确有困难',
    };
    expect(told('correction', served, [before], two).dueOn).toBe('2026-11-06');
  });

  it('of minutes, to the minute', () => {
    const clock = told('correction', served, [extended('correction', { amount: 5, unit: 'minute' }, '2026-11-03')], {
      amount: 10,
      unit: 'minute',
    });
    expect(Date.parse(clock.dueAt!) - Date.parse(noon('2026-11-03'))).toBe(5 * 60_000);
  });
});

it('A12 days are counted on in days, minutes in minutes (程序规定 第八十四条)', () => {
  const [day, hour, month] = (['workingDay', 'hour', 'month'] as const).map((unit) => ({ amount: 1, unit }));
  expect([countsOn(day!, hour!), countsOn(hour!, day!), countsOn(day!, month!), countsOn(hour!, hour!)]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
