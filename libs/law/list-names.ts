import type { ItemList } from './types';

export const LIST_NAMES: Record<ItemList, string> = { waiver: '包容免罚', mitigation: '从轻减轻处罚' };
