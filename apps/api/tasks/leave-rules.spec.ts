import fc from 'fast-check';
import { type Account, cannotTake, overlaps, wrongCover, wrongDays } from './leave-rules';

const days = (fromOn: string, untilOn: string) => ({ fromOn, untilOn });
const december = days('2026-12-07', '2026-12-11');
const account = (username: string, more: Partial<Account> = {}): Account => ({
  username,
  name: username,
  active: true,
  roles: ['officer'],
  path: '/pj/psj/',
  ...more,
});

describe(overlaps.name, () => {
  it('is sharing a day, whichever way round', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((d) => `2026-12-${String(d).padStart(2, '0')}`);
    const range = fc.tuple(day, day).map(([a, b]) => (a < b ? days(a, b) : days(b, a)));
    fc.assert(
      fc.property(range, range, (a, b) => {
        const inBoth = Array.from({ length: 28 }, (_, i) => `2026-12-${String(i + 1).padStart(2, '0')}`).some((d) =>
          [a, b].every((r) => r.fromOn <= d && d <= r.untilOn),
        );
        return overlaps(a, b) === inBoth && overlaps(b, a) === inBoth;
      }),
    );
  });
});

describe(wrongDays.name, () => {
  it('wants the end not before the beginning, and the beginning not before today', () => {
    expect(wrongDays(december, '2026-12-07')).toBeUndefined();
    expect(wrongDays(days('2026-12-07', '2026-12-07'), '2026-12-07')).toBeUndefined();
    expect(wrongDays(december, '2026-12-08')).toContain('今天');
    expect(wrongDays(days('2026-12-11', '2026-12-07'), '2026-12-01')).toContain('结束日期');
  });
});

describe(wrongCover.name, () => {
  const person = account('a');
  it('takes whoever is there, sees the unit and shares a role', () => {
    expect(wrongCover(person, account('b'), december, [days('2026-12-12', '2026-12-20')])).toBeUndefined();
    expect(wrongCover(person, account('b', { path: '/pj/' }), december, [])).toBeUndefined();
  });

  it.each([
    ['nobody', undefined],
    ['switched off', account('b', { active: false })],
    ['the person', person],
    ['of another unit', account('b', { path: '/pj/pwl/' })],
    ['of other roles', account('b', { roles: ['legal'] })],
  ])('refuses one who is %s', (_, cover) => {
    expect(wrongCover(person, cover, december, [])).toEqual(expect.any(String));
  });

  it('refuses one who is away on the last day', () => {
    expect(wrongCover(person, account('b'), december, [days('2026-12-11', '2026-12-31')])).toContain('12月11日');
  });
});

describe(cannotTake.name, () => {
  it('asks for the role and the unit of the task', () => {
    const task = { role: 'officer' as const, path: '/pj/psj/' };
    expect(cannotTake(account('b'), task)).toBeUndefined();
    expect(cannotTake(account('b', { roles: ['legal'] }), task)).toContain('岗位');
    expect(cannotTake(account('b', { path: '/pj/pwl/' }), task)).toContain('单位');
    expect(cannotTake(account('b', { active: false }), task)).toContain('停用');
  });
});
