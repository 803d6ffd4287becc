import { type Penalty, PENALTY_KINDS } from './penalties';
import type { DiscretionTier, FineRange, TierStep } from './types';

/** @source 行政处罚法 第三十二条、第三十四条 */
export const TIER_STEPS: Record<TierStep, string> = {
  mitigated: '减轻',
  light: '从轻',
  ordinary: '一般',
  heavy: '从重',
};

const SIDES = [
  ['个人', 'individualMin', 'individualMax'],
  ['单位', 'organizationMin', 'organizationMax'],
] as const;

/** What is wrong with a range; none: nothing. */
export const rangeFaults = (fine: FineRange): string[] =>
  SIDES.flatMap(([name, min, max]) =>
    (fine[min] ?? 0) > (fine[max] ?? Infinity) ? [`${name}罚款下限高于上限，请更正。`] : [],
  );

/** A step stays within what the statute gives; only 减轻 goes below it. @source 行政处罚法 第三十四条 */
export function tierFaults({ step, fine = {} }: DiscretionTier, statute: FineRange | undefined): string[] {
  const words = TIER_STEPS[step];
  const outside = SIDES.flatMap(([name, min, max]) => [
    ...((fine[max] ?? fine[min] ?? 0) > (statute?.[max] ?? Infinity)
      ? [`“${words}”的${name}罚款高于法定上限，请更正。`]
      : []),
    ...(step !== 'mitigated' && (fine[min] ?? Infinity) < (statute?.[min] ?? 0)
      ? [`“${words}”的${name}罚款低于法定下限；低于法定下限的，只能是减轻，请更正。`]
      : []),
  ]);
  return [...rangeFaults(fine).map((f) => `“${words}”的${f}`), ...outside];
}

export const yuan = (fen: number) => `${fen / 100} 元`;

/** 个人 200 元至 1000 元；单位 不超过 30000 元 */
export function rangeOf(fine: FineRange): string {
  const side = (name: string, min?: number, max?: number) => {
    if (min === undefined && max === undefined) return [];
    if (min === undefined) return [`${name}不超过 ${yuan(max!)}`];
    return [`${name} ${yuan(min)}${max === undefined ? '以上' : `至 ${yuan(max)}`}`];
  };
  return [
    ...side('个人', fine.individualMin, fine.individualMax),
    ...side('单位', fine.organizationMin, fine.organizationMax),
    ...(fine.note ? [fine.note] : []),
  ].join('；');
}

/** What a step of discretion gives. */
const givenBy = ({ kinds = [], fine }: DiscretionTier): string =>
  [...kinds.map((k) => PENALTY_KINDS[k]), ...(fine ? [rangeOf(fine)] : [])].join('，') || '不予处罚';

/** 从轻：初次违法的（罚款，个人不超过 500 元） */
export const tierWords = (tier: DiscretionTier): string =>
  `${TIER_STEPS[tier.step]}：${tier.circumstances}（${givenBy(tier)}）`;

/** Whether a step gives just this: its kinds where it names any, and a fine within its range for the party. */
export function isWithinTier({ kinds, fine }: DiscretionTier, penalty: Penalty, party: 'individual' | 'organization') {
  if (kinds && penalty.kinds.some((k) => !kinds.includes(k))) return false;
  if (!penalty.kinds.includes('fine') || !fine) return true;
  const [min, max] =
    party === 'individual' ? [fine.individualMin, fine.individualMax] : [fine.organizationMin, fine.organizationMax];
  return penalty.fineFen >= (min ?? 0) && penalty.fineFen <= (max ?? Infinity);
}
