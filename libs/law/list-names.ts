import type { ItemList } from './types';

/** Words of lists. In a file of its own without imports of code, so that the console can take it alone. */
export const LIST_NAMES: Record<ItemList, string> = { waiver: '包容免罚', mitigation: '从轻减轻处罚' };

export const LIST_LEVELS = { province: '省级', city: '市级', county: '县（区）级' } as const;
export type ListLevel = keyof typeof LIST_LEVELS;
