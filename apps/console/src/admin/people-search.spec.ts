import { askedOf, isAsked, type Person, stateOf } from './people-search';

describe(isAsked.name, () => {
  const person = (change: Partial<Person> = {}): Person => ({
    ...{ username: 'officer1', name: '执法员甲', unitId: 'psj', roles: ['officer', 'head'] },
    ...{ certificateNo: '示例-001', lawQualification: null, active: true, passwordChangeDue: false },
    ...change,
  });
  const found = (query: string, one = person()) =>
    isAsked(one, askedOf(new URLSearchParams(query)), '市场监督管理局（示例）');

  it.each(['q=甲', 'q=OFFICER1', 'q=市场', 'q=负责人', 'q=-001', 'q=市场 甲', 'unit=psj&role=head&state=active', ''])(
    'finds by %s',
    (query) => expect(found(query)).toBe(true),
  );

  it.each(['q=乙', 'q=市场 乙', 'unit=pwl', 'role=admin', 'state=off'])('does not find by %s', (query) =>
    expect(found(query)).toBe(false),
  );

  it('tells who has yet to set a password, and nothing of that once an account is off', () => {
    expect(stateOf(person({ passwordChangeDue: true }))).toBe('due');
    expect(stateOf(person({ passwordChangeDue: true, active: false }))).toBe('off');
  });
});
