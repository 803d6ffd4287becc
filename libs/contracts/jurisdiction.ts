import type { Area } from '#law';

/** On what ground an authority takes up an act from outside its area. @source 行政处罚法 第二十二条、第二十五条 */
export const AREA_GROUNDS = {
  designated: '上级机关指定管辖',
  otherRule: '法律、行政法规、部门规章另有规定',
} as const;
export type AreaGround = keyof typeof AREA_GROUNDS;

/** What is named at registration where the place of the act lies outside the unit's area. */
export interface AreaException {
  ground: AreaGround;
  /** Of a designation: who made it, by which paper, `YYYY-MM-DD`. */
  authority?: string;
  docNo?: string;
  on?: string;
  /** The provision that says otherwise. */
  provision?: string;
}

/** Where the act was done, and how far the unit's area went, as registration compared them. */
export interface Jurisdiction {
  place?: Area;
  unit?: Area;
  exception?: AreaException;
}
