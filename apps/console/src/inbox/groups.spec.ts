import { grouped } from './groups';

/** A Wednesday, 10:00 in Beijing. */
const NOW = new Date('2026-12-02T02:00:00Z');
const due = (dueOn: string | null, dueAt = dueOn && `${dueOn}T16:00:00Z`) => ({ dueOn, dueAt });
const groups = (...rows: ReturnType<typeof due>[]) => grouped(rows, NOW).map(({ group, rows: r }) => [group, r.length]);

describe(grouped.name, () => {
  it('tells the days apart as people speak of them, the week to its Sunday', () => {
    expect(
      groups(
        due('2026-12-01'),
        due('2026-12-02', '2026-12-02T01:00:00Z'),
        due('2026-12-02'),
        due('2026-12-03'),
        due('2026-12-04'),
        due('2026-12-06'),
        due('2026-12-07'),
        due(null),
      ),
    ).toEqual([
      ['已超期', 2],
      ['今天', 1],
      ['明天', 1],
      ['本周', 2],
      ['以后', 1],
      ['无期限', 1],
    ]);
  });

  it('has no rest of the week on a Saturday or a Sunday', () => {
    const on = (day: string) =>
      grouped([due('2026-12-06'), due('2026-12-07')], new Date(`${day}T02:00:00Z`)).map((g) => g.group);
    expect(on('2026-12-05')).toEqual(['明天', '以后']);
    expect(on('2026-12-06')).toEqual(['今天', '明天']);
  });

  it('leaves out what is empty, and keeps the order within', () => {
    expect(grouped([], NOW)).toEqual([]);
    const [a, b] = [due('2026-12-03'), due('2026-12-03')];
    expect(grouped([a, b], NOW)[0]!.rows).toEqual([a, b]);
  });
});
