import type { AnyEntry, CaseState } from '#contracts';
import { seedCalendar } from '../law/data';
import { notificationsFor } from './notifications';

const state = (owner: 'party' | 'authority') =>
  ({
    displayNo: '盘市监柔〔2026〕1号',
    unitId: 'psj',
    item: { title: '示例事项' },
    officers: [{ username: 'officer1' }, { username: 'officer2' }],
    clocks: [{ id: 'payment', rule: { owner } }],
  }) as unknown as CaseState;
const overdue = {
  seq: 9,
  at: '2026-10-01T02:00:00.000Z',
  type: 'clock.overdue',
  data: { clock: 'payment', title: '缴款期限', dueOn: '2026-09-30' },
} as AnyEntry;

describe(notificationsFor.name, () => {
  it('a party that has not performed in time is told to the head and to both officers', () => {
    const told = notificationsFor(overdue, state('party'), seedCalendar);
    expect(told.map((n) => n.role ?? n.username)).toEqual(['head', 'officer1', 'officer2']);
    expect(told[0]!.body).toContain('9月30日（周三）24时届满，当事人尚未履行');
  });

  it('an internal clock that has run out is told to the head', () => {
    expect(notificationsFor(overdue, state('authority'), seedCalendar).map((n) => n.role)).toEqual(['head']);
  });

  it('waits for the office to open by the calendar it is given', () => {
    expect(notificationsFor(overdue, state('party'), seedCalendar)[0]!.visibleAt).toBe('2026-10-08T00:30:00.000Z');
    expect(notificationsFor(overdue, state('party'))[0]!.visibleAt).toBe(overdue.at);
  });
});
