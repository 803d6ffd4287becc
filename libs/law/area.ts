/** A place by its 统计用区划代码: 6 digits as far as the county, 9 as far as the township, 12 as far as the village. */
export interface Area {
  code: string;
  name: string;
}

export const AREA_CODE = /^[1-9]\d{5}(\d{3}){0,2}$/;

/** Where a code may end: province, city, county, township, village. */
const LEVELS = [2, 4, 6, 9, 12];

/** What all places within an area begin with. */
const stem = (code: string): string => {
  const whole = code.padEnd(12, '0');
  return whole.slice(
    0,
    LEVELS.find((level) => /^0*$/.test(whole.slice(level))),
  );
};

/** Whether a place lies within an area: 盘山县 (211122) within 盘锦市 (211100), and not the other way round. */
export const within = (place: Area, area: Area): boolean => place.code.padEnd(12, '0').startsWith(stem(area.code));
