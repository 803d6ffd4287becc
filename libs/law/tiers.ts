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
