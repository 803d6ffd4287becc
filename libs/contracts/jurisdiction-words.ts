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

/** How a dispute is settled. @source 行政处罚法 第二十五条第二款 */
export const DISPUTE_RESULTS = {
  here: '协商一致，由本机关管辖',
  elsewhere: '协商一致，由对方管辖',
  reported: '协商不成，或者直接报请共同的上一级机关指定管辖',
} as const;

export const DESIGNATIONS = { here: '指定本机关管辖', elsewhere: '指定其他机关管辖' } as const;

/** @source 市场监督管理行政处罚程序规定 第十四条、第十七条 */
export const REFERRAL_GROUNDS = {
  samePower: '属于其他地方或者级别的同类机关管辖',
  otherPower: '属于其他行政管理部门管辖',
} as const;

/** @source 市场监督管理行政处罚程序规定 第四十五条 */
export const ASSISTANCE_RESULTS = {
  done: '已经协助完成',
  part: '部分完成，其余不能协助',
  declined: '不属于对方职权范围，或者依法不能协助',
  later: '对方告知延期完成',
} as const;
