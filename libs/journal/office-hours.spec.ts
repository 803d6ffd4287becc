import { seedCalendar } from '../law/data';
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

  it.each([
    // The National Day week of 2026 is off, the Saturday after it is worked.
    ['2026-10-10T10:00:00.000', '2026-10-10T10:00:00.000'],
    ['2026-10-09T18:00:00.000', '2026-10-10T08:30:00.000'],
    ['2026-10-01T10:00:00.000', '2026-10-08T08:30:00.000'],
    ['2026-10-11T10:00:00.000', '2026-10-12T08:30:00.000'],
    // Past the calendar, by the weekday.
    ['2027-01-01T10:00:00.000', '2027-01-01T10:00:00.000'],
    ['2026-12-31T18:00:00.000', '2027-01-01T08:30:00.000'],
  ])('by the calendar, a message made at %s shows at %s', (made, shows) => {
    expect(nextOfficeInstant(at(made), seedCalendar)).toBe(at(shows));
  });
});
