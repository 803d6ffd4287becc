import { PENALTY_KINDS } from './penalties';
import type { Item } from './types';

/** What stands in the place of the kinds of penalty where the list leaves this authority none. */
export const NO_POWER = '本机关没有处罚权';
export const POWER_SOURCE = '行政处罚法 第十七条、第二十二条';

/** Whether this authority may punish the act by anything, as far as the list says. @source 行政处罚法 第十七条 */
export const mayPunish = ({ penaltyTypes }: Pick<Item, 'penaltyTypes'>): boolean => penaltyTypes?.length !== 0;

/** The kinds of penalty in words. */
export const kindsGiven = ({ penaltyTypes }: Pick<Item, 'penaltyTypes'>): string =>
  penaltyTypes ? penaltyTypes.map((k) => PENALTY_KINDS[k]).join('、') || NO_POWER : '未录入';

/** That this authority has no power, and who has it. */
export const noPowerWords = ({ fine }: Pick<Item, 'fine'>): string =>
  [NO_POWER, ...(fine?.note ? [fine.note.replace(/。$/, '')] : [])].join('：');
