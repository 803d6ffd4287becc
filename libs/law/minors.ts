/** @source 行政处罚法 第三十条: nobody under fourteen is punished. */
export const CHILD_UNDER = 14;
/** @source 行政处罚法 第三十条: from fourteen and under eighteen lighter or mitigated. */
export const MINOR_UNDER = 18;

/** What the law asks by the age on the day of the act; undefined where it asks nothing. */
export function minorWords(years: number): string | undefined {
  if (years >= MINOR_UNDER) return undefined;
  return years < CHILD_UNDER
    ? `${years} 周岁：不予行政处罚，责令监护人加以管教（行政处罚法 第三十条）`
    : `${years} 周岁：应当从轻或者减轻行政处罚（行政处罚法 第三十条）`;
}
