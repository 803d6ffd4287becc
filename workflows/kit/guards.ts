import type { Refusal } from '#contracts';

/** Two different people. @source 行政处罚法 第四十二条 */
export const twoDistinct = (officers: readonly string[]): Refusal | undefined =>
  new Set(officers).size < 2 ? { code: 'PARTICIPANTS_TOO_FEW', source: '行政处罚法 第四十二条' } : undefined;
