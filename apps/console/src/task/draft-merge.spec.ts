import { merge, put } from './draft-merge';

describe(merge.name, () => {
  const base = { opinion: '属实。', period: { amount: 5, unit: 'workingDay' }, requirements: ['一', '二'] };

  it('takes each field from whoever changed it, lines of a list and parts of a field too', () => {
    const mine = { ...base, opinion: '属实，应改正。', requirements: ['一改', '二'] };
    const theirs = { ...base, period: { amount: 7, unit: 'workingDay' }, requirements: ['一', '二改'] };
    expect(merge(base, mine, theirs)).toEqual({
      values: { opinion: '属实，应改正。', period: { amount: 7, unit: 'workingDay' }, requirements: ['一改', '二改'] },
      conflicts: [],
    });
  });

  it('keeps one’s own and tells of the other where both changed the same', () => {
    const { values, conflicts } = merge(base, { ...base, opinion: '甲' }, { ...base, opinion: '乙' });
    expect(values['opinion']).toBe('甲');
    expect(conflicts).toEqual([{ path: ['opinion'], theirs: '乙' }]);
  });

  it('tells of a list as a whole where lines came and went', () => {
    const { conflicts } = merge(base, { ...base, requirements: ['一'] }, { ...base, requirements: ['一', '二', '三'] });
    expect(conflicts).toEqual([{ path: ['requirements'], theirs: ['一', '二', '三'] }]);
  });

  it('takes out what the other took out, and sees no difference between nothing and empty', () => {
    expect(
      merge(base, base, { period: base.period, requirements: base.requirements }).values['opinion'],
    ).toBeUndefined();
    expect(merge({}, { note: '', service: {} }, { opinion: '乙' })).toEqual({
      values: { opinion: '乙' },
      conflicts: [],
    });
  });
});

it('put changes one place and no other', () => {
  expect(put({ a: [{ b: 1, c: 2 }, { b: 3 }] }, ['a', 0, 'b'], 9)).toEqual({ a: [{ b: 9, c: 2 }, { b: 3 }] });
});
