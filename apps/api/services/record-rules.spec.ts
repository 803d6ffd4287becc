import { addDays } from '#law';
import {
  dueFaults,
  heldFaults,
  MAY_ADD,
  mayBecomeCase,
  MOST_DAYS,
  planFaults,
  refuseFewOfficers,
  type Standing,
} from './record-rules';

const today = '2026-11-29';
const fields = (faults: readonly (readonly [string, string])[]) => faults.map(([path]) => path);
const record = (change: Partial<Standing> = {}): Standing => ({
  ...{ kind: 'interview', state: 'planned', heldOn: null, caseNo: null, becameCase: false },
  ...change,
});

describe('the rules of a service record', () => {
  it.each([
    [today, true],
    [addDays(today, 1), false],
    [addDays(today, -MOST_DAYS), true],
    [addDays(today, -MOST_DAYS - 1), false],
  ])('a day that it may have been done on: %s %s', (heldOn, right) => {
    expect(heldFaults('held.heldOn', heldOn, today)).toHaveLength(right ? 0 : 1);
  });

  it.each([
    [{ state: 'done' }, true],
    [{ state: 'done', dueOn: today }, false],
    [{ state: 'followUp' }, false],
    [{ state: 'followUp', dueOn: today }, true],
    [{ state: 'followUp', dueOn: addDays(today, -1) }, false],
    [{ state: 'followUp', dueOn: addDays(today, MOST_DAYS + 1) }, false],
  ] as const)('a follow-up has its day, and nothing else has one: %j %s', (result, right) => {
    expect(dueFaults('result.dueOn', result, today)).toHaveLength(right ? 0 : 1);
  });

  it('a 约谈 is arranged for a day to come, and told of on a day that has been', () => {
    expect(planFaults('plan', { on: today, noticedOn: today }, today)).toEqual([]);
    expect(fields(planFaults('plan', { on: addDays(today, -1), noticedOn: addDays(today, 1) }, today))).toEqual([
      'plan.at',
      'plan.noticedOn',
    ]);
    expect(fields(planFaults('plan', { on: addDays(today, MOST_DAYS + 1) }, today))).toEqual(['plan.at']);
  });

  it('two officers for a 约谈, different ones; one for the rest; the refusal says that the number is our own', () => {
    expect(refuseFewOfficers('guidance', ['a'])).toBeUndefined();
    expect(refuseFewOfficers('interview', ['a', 'b'])).toBeUndefined();
    expect(refuseFewOfficers('interview', ['a', 'a'])).toMatchObject({
      code: 'TWO_OFFICERS_REQUIRED',
      source: expect.stringContaining('实施方案没有规定人数') as string,
    });
  });

  it('what may be added follows from how it stands; what has become a case is neither called off nor made one again', () => {
    const may = (r: Standing) => (Object.keys(MAY_ADD) as (keyof typeof MAY_ADD)[]).filter((type) => MAY_ADD[type](r));
    expect(may(record())).toEqual(['held', 'absent', 'planned', 'cancelled', 'correction']);
    expect(may(record({ state: 'followUp' }))).toEqual(['planned', 'followUp', 'cancelled', 'correction']);
    expect(may(record({ state: 'done', heldOn: today }))).toEqual(['followUp', 'cancelled', 'correction']);
    expect(may(record({ state: 'cancelled' }))).toEqual(['correction']);
    const became = record({ state: 'done', heldOn: today, caseNo: '2026-psj-000001', becameCase: true });
    expect(may(became)).toEqual(['followUp', 'correction']);
    expect([record(), became, record({ state: 'cancelled' })].map(mayBecomeCase)).toEqual([true, false, false]);
  });
});
