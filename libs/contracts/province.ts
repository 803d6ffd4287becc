/* What the provincial platform is told of a case: words that the console and the contract for integrators share. */

/** The kinds of records. A later version of the same act takes the place of the earlier. */
export const PROVINCE_KINDS = {
  filing: '立案',
  decision: '处罚决定',
  performance: '履行',
  closing: '结案',
  credit: '信用',
} as const;
export type ProvinceKind = keyof typeof PROVINCE_KINDS;

/** How a record lies with the platform otherwise than here. */
export const PROVINCE_DIFFERENCES = {
  missing: '平台没有',
  unknown: '本系统没有',
  different: '内容不同',
} as const;
export type ProvinceDifference = keyof typeof PROVINCE_DIFFERENCES;

/** What a day's comparison came to. */
export const PROVINCE_DAYS = {
  equal: '一致',
  different: '有差异',
  unsent: '尚有未送出的',
  unlisted: '未核对',
  empty: '当日没有报送',
} as const;
export type ProvinceDay = keyof typeof PROVINCE_DAYS;
