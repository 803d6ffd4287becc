import { type Reached, recipientsOf } from './recipients';

const person = (username: string, change: Partial<Reached> = {}): Reached => ({
  ...{ username, name: username, unitPath: '/city/market/', roles: ['officer'], choices: { work: ['email', 'sms'] } },
  ...{ email: `${username}@example.cn`, phone: null, im: null },
  ...change,
});
const task = { kind: 'task', username: null, role: 'officer' as const, unitPath: '/city/market/' };
const told = (...given: Parameters<typeof recipientsOf>) =>
  recipientsOf(...given).map(({ person, way }) => `${person.username} ${way}`);

describe(recipientsOf.name, () => {
  it('those who read it in the console: of the role and the unit or one above it, or the one it is to', () => {
    const people = [
      person('own'),
      person('above', { unitPath: '/city/' }),
      person('beside', { unitPath: '/city/culture/' }),
      person('head', { roles: ['head'] }),
    ];
    expect(told(task, people, ['email'])).toEqual(['own email', 'above email']);
    expect(told({ ...task, username: 'beside', role: null }, people, ['email'])).toEqual(['beside email']);
  });

  it('by the ways chosen, where they are on and the person is reached by them', () => {
    const both = person('both', { phone: '13800001234' });
    expect(told(task, [both], ['email', 'sms', 'im'])).toEqual(['both email', 'both sms']);
    expect(told(task, [both], ['sms'])).toEqual(['both sms']);
    expect(told(task, [person('one')], ['email', 'sms'])).toEqual(['one email']);
  });

  it('what nobody has chosen stays in the house', () => {
    const silent = person('silent', { choices: {} });
    expect(told({ ...task, kind: 'overdue' }, [silent, person('chose')], ['email', 'sms'])).toEqual([]);
    expect(
      told({ ...task, kind: 'overdue' }, [person('dates', { choices: { deadlines: ['email'] } })], ['email']),
    ).toEqual(['dates email']);
    // What a later version tells of is told among the rest.
    expect(told({ ...task, kind: 'unheard' }, [person('rest', { choices: { other: ['email'] } })], ['email'])).toEqual([
      'rest email',
    ]);
  });
});
