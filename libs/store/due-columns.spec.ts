import type { CaseState, CaseTask } from '#contracts';
import { type Clock, isOverdue } from '#law';
import { dueColumnsOf } from './due-columns';
import { NEVER } from './entities/columns';
import { taskColumns } from './task-columns';

const clock = (id: string, status: Clock['status'], dueOn?: string) =>
  ({
    id,
    status,
    period: { amount: 15, unit: 'calendarDay' },
    ...(dueOn ? { dueOn, dueAt: `${dueOn}T16:00:00.000Z` } : {}),
  }) as Clock;
const task = (clockId: string, state: CaseTask['state'] = 'open') =>
  ({ id: 't', kind: 'recordPerformance', state, clock: clockId, openedAt: '2026-11-02T02:00:00.000Z' }) as CaseTask;
const state = (clocks: Clock[], tasks: CaseTask[] = [], status: CaseState['status'] = 'open') =>
  ({ status, clocks, tasks, party: { name: '示例商行' }, item: { title: '示例' } }) as unknown as CaseState;
const NOW = '2026-12-01T02:00:00.000Z';

describe('the next date of a case', () => {
  it('is the nearest that runs', () => {
    const { dueClock, dueOn } = dueColumnsOf(
      state([clock('decision', 'running', '2027-02-22'), clock('service', 'running', '2026-12-09')]),
    );
    expect([dueClock, dueOn]).toEqual(['service', '2026-12-09']);
  });

  it('a fine unpaid when its period is over keeps its date for as long as it is owed: the case is overdue', () => {
    const unpaid = dueColumnsOf(state([clock('payment', 'expired', '2026-11-17')], [task('payment')]));
    expect(unpaid).toMatchObject({ dueClock: 'payment', dueOn: '2026-11-17', dueUnit: 'calendarDay' });
    expect(unpaid.sortDueAt).toEqual(unpaid.dueAt);
    expect(isOverdue({ dueAt: unpaid.dueAt!.toISOString() }, NOW)).toBe(true);
    const paid = dueColumnsOf(state([clock('payment', 'expired', '2026-11-17')], [task('payment', 'completed')]));
    expect(paid).toEqual({ dueAt: null, dueOn: null, dueClock: null, dueUnit: null, sortDueAt: NEVER });
  });

  it.each([
    ['a period that lapsed and was followed', state([clock('correction', 'expired', '2026-11-17')])],
    [
      'a clock that was met while its task is open',
      state([clock('correction', 'met', '2026-11-17')], [task('correction')]),
    ],
    ['a suspended clock', state([clock('correction', 'suspended')], [task('correction')])],
    ['a closed case', state([clock('payment', 'expired', '2026-11-17')], [task('payment')], 'closed')],
  ])('%s has none', (_, s) => expect(dueColumnsOf(s).sortDueAt).toEqual(NEVER));
});

describe('the date of a task', () => {
  const due = (status: Clock['status'], of: CaseTask) =>
    taskColumns(state([clock('payment', status, '2026-11-17')], [of]), of).dueOn;

  it('stays when its clock has expired', () => expect(due('expired', task('payment'))).toBe('2026-11-17'));
  it('goes while the task is open when its clock was met or is no longer counted', () => {
    expect(due('met', task('payment'))).toBeNull();
    expect(due('cancelled', task('payment'))).toBeNull();
  });
  it('is kept on what is done', () => expect(due('met', task('payment', 'completed'))).toBe('2026-11-17'));
});
