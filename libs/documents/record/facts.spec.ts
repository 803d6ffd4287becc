import { investigate } from '#contracts';
import type { Sources } from './fact-views';
import { writtenIn } from './facts';

const from = {} as Sources;
const sums = (answer: Record<string, unknown>) =>
  writtenIn(investigate, answer, from).map((row) => (row.kind === 'money' ? [row.title, row.fen] : [row.title]));

describe(writtenIn.name, () => {
  it('a sum that was not asked for is not said; one that was answered is, naught too', () => {
    expect(sums({ penalties: ['fine'], fineFen: 50_000, confiscatedFen: 0 })).toEqual([
      ['建议给予的处罚'],
      ['建议罚款', 50_000],
    ]);
    const both = { proposal: 'penalty', penalties: ['fine', 'confiscation'], fineFen: 50_000, confiscatedFen: 0 };
    expect(sums(both)).toContainEqual(['建议没收的价值', 0]);
  });

  it('the fine of an answer that names no kinds is said (before 0.2.0)', () => {
    expect(sums({ fineFen: 50_000, confiscatedFen: 0 })).toEqual([['建议罚款', 50_000]]);
  });
});
