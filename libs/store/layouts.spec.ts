import { layoutOn } from './layouts';

const version = (unitId: string, no: number, forced: string | null, withdrawn: string | null = null) => ({
  ...{ unitId, no },
  forcedAt: forced ? new Date(forced) : null,
  withdrawnAt: withdrawn ? new Date(withdrawn) : null,
});
const LINE = ['street', 'bureau'];

describe(layoutOn.name, () => {
  it.each<[string, ReturnType<typeof version>[], string | undefined]>([
    ['a draft sets nothing', [version('street', 1, null)], undefined],
    [
      'what was put in force last',
      [version('street', 1, '2026-09-03'), version('street', 2, '2026-09-02')],
      'street 1',
    ],
    ['what is put in force later sets no earlier paper', [version('street', 1, '2026-09-24T01:00:00Z')], undefined],
    ['of the day in Beijing', [version('street', 1, '2026-09-22T16:30:00Z')], 'street 1'],
    ['the nearest', [version('bureau', 1, '2026-09-20'), version('street', 1, '2026-09-02')], 'street 1'],
    ['the one above, where there is none of its own', [version('bureau', 4, '2026-09-20')], 'bureau 4'],
    [
      'no earlier one of the unit after a withdrawal',
      [version('street', 1, '2026-09-01'), version('street', 2, '2026-09-02', '2026-09-25')],
      undefined,
    ],
    [
      'the one above after a withdrawal',
      [version('bureau', 1, '2026-09-01'), version('street', 2, '2026-09-02', '2026-09-25')],
      'bureau 1',
    ],
    ['none of a unit that is not above it', [version('other', 1, '2026-09-01')], undefined],
  ])('%s', (_, versions, expected) => {
    const found = layoutOn(versions, LINE, '2026-09-23');
    expect(found && `${found.unitId} ${found.no}`).toBe(expected);
  });
});
