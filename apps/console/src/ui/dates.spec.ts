import { day, fullDay, fullMoment, isDay, moment, readDate, today } from './dates';

describe('dates in words', () => {
  const year = Number(today().slice(0, 4));

  it('name their year in a paper, and on a screen where it is another', () => {
    expect(fullDay(`${year}-01-05`)).toMatch(`${year}年1月5日（周`);
    expect(day(`${year}-01-05`)).toMatch(/^1月5日（周.）$/);
    expect(day(`${year - 1}-01-05`)).toMatch(`${year - 1}年1月5日（周`);
    expect(fullMoment(`${year}-06-05T02:05:00Z`)).toBe(`${year}年6月5日 10:05`);
    expect(moment(`${year}-06-05T02:05:00Z`)).toBe('6月5日 10:05');
  });
});

describe(readDate.name, () => {
  it.each(['2026-11-30', '2026/11/30', '2026.11.30', '20261130', '2026年11月30日', ' 2026-11-30 '])(
    'reads %j',
    (text) => {
      expect(readDate(text, false)).toBe('2026-11-30');
    },
  );

  it.each(['2026-11-30 10:05', '2026-11-30T10:05', '20261130 10：05', '2026年11月30日10时05分'])(
    'with its time: %j',
    (text) => {
      expect(readDate(text, true)).toBe('2026-11-30T10:05');
    },
  );

  it.each(['', '2026-11', '2026-02-30', '2026-13-01', '11/30/2026', '明天', '2026-11-30 25:00'])(
    'no date: %j',
    (text) => {
      expect(readDate(text, false)).toBeUndefined();
    },
  );

  it('asks for the time where it matters, and knows a whole day', () => {
    expect(readDate('2026-11-30', true)).toBeUndefined();
    expect([isDay('2026-11-30'), isDay('2026-11-3'), isDay('')]).toEqual([true, false, false]);
  });
});
