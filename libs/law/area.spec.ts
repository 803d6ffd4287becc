import { AREA_CODE, within } from './area';

const area = (code: string) => ({ code, name: code });

describe('areas', () => {
  it.each([
    ['211122', '211100', true],
    ['211100', '211100', true],
    ['211122101', '211122', true],
    ['211122101203', '211122101', true],
    ['211122', '210000', true],
    // A county does not hold its city, nor its neighbour.
    ['211100', '211122', false],
    ['211103', '211122', false],
    ['211122', '211122101', false],
    ['210100', '211100', false],
  ])('%s within %s: %s', (place, whole, is) => expect(within(area(place), area(whole))).toBe(is));

  it('a code has 6, 9 or 12 digits', () => {
    expect(['211100', '211122101', '211122101203'].every((c) => AREA_CODE.test(c))).toBe(true);
    expect(['21110', '2111221', '011100', '21112210120'].some((c) => AREA_CODE.test(c))).toBe(false);
  });
});
