import { usedPart } from './clock-part';

const at = (hour: number) => `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`;
const clock = { startedAt: at(0), dueAt: at(10), suspensions: [] };

describe(usedPart.name, () => {
  it.each([
    [5, 0.5],
    [0, 0],
    [10, 1],
    [23, 1],
  ])('at %i of ten hours: %d', (hour, part) => {
    expect(usedPart(clock, Date.parse(at(hour)))).toBe(part);
  });

  it('does not count the time it stood still', () => {
    const paused = { ...clock, dueAt: at(14), suspensions: [{ from: at(2), to: at(6), reason: '等待鉴定。' }] };
    expect(usedPart(paused, Date.parse(at(7)))).toBeCloseTo(0.3);
    expect(usedPart(paused, Date.parse(at(4)))).toBeCloseTo(0.2);
  });

  it('says nothing where no end is settled, nor of what is counted backwards', () => {
    expect(usedPart({ startedAt: at(0), suspensions: [] }, 0)).toBeUndefined();
    expect(usedPart({ startedAt: at(9), dueAt: at(2), suspensions: [] }, Date.parse(at(1)))).toBeUndefined();
  });
});
