import { type Measure, thingLines } from './index';

describe(thingLines.name, () => {
  const ended = { how: 'released', at: '2026-09-23T02:00:00.000Z' };
  const things = [{ name: '电子秤', quantity: '2 台', place: '示例街', relation: 'tool', ended }] as Measure['things'];

  it('printed, what was only kept as evidence is not said to have been sealed or detained', () => {
    expect(thingLines({ things }, 'preservation')[0]).toMatch(/解除登记保存，发还$/u);
    expect(thingLines({ things }, 'detention')[0]).toMatch(/解除查封、扣押，退还$/u);
  });

  it('what tasks are told stays as it was recorded', () =>
    expect(thingLines({ things })[0]).toMatch(/：解除查封、扣押，退还$/u));
});
