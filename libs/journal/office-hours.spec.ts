import { nextOfficeInstant } from './office-hours';

const at = (local: string) => new Date(`${local}+08:00`).toISOString();

describe(nextOfficeInstant.name, () => {
  it.each([
    ['2026-11-23T10:00:00.000', '2026-11-23T10:00:00.000'],
    ['2026-11-23T08:29:59.999', '2026-11-23T08:30:00.000'],
    ['2026-11-23T17:30:00.000', '2026-11-24T08:30:00.000'],
    ['2026-11-28T00:00:00.000', '2026-11-30T08:30:00.000'],
    ['2026-11-29T12:00:00.000', '2026-11-30T08:30:00.000'],
    ['2026-11-27T23:59:00.000', '2026-11-30T08:30:00.000'],
  ])('a message made at %s shows at %s', (made, shows) => {
    expect(nextOfficeInstant(at(made))).toBe(at(shows));
  });
});
