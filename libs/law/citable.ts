/** 食品安全法 of 《中华人民共和国食品安全法》第一百二十四条; undefined where no article is named. */
export function lawNamed(basis: string): string | undefined {
  const name = /^《?(?:中华人民共和国)?([^《》]+?)》?\s*第[一二三四五六七八九十百千零〇\d]+条/.exec(basis)?.[1];
  return name?.replace(/（[^）]*）$/, '');
}

/** 本系统默认期限, 本系统默认规则: what binds nobody outside. */
const OWN_DEFAULT = '本系统默认';
/** How the data marks an article that no lawyer has confirmed. */
const UNCONFIRMED = /（[^（）]*待确认）/;

/**
 * A basis as papers and the party may read it. Of what is marked 待确认 only the law is named, not the article; what is no more
 * than the product's default is cited to nobody: undefined.
 *
 * @source 行政处罚法 第五条第三款（未经公布的规定不得作为处罚依据）、第四十四条
 */
export function citable(basis: string): string | undefined {
  if (basis.startsWith(OWN_DEFAULT)) return undefined;
  return UNCONFIRMED.test(basis) ? lawNamed(basis) : basis;
}

/** Each law once. */
export const citableAll = (bases: readonly string[]): string[] => [
  ...new Set(bases.map(citable).filter((basis) => basis !== undefined)),
];

/**
 * 《中华人民共和国行政处罚法》第三十三条第一款, of how the record writes it. What names no article, or stands in 《》 already, is
 * left as it is.
 */
export const cited = (basis: string): string =>
  basis
    .replace(/(^|[；、，\n])(行政处罚法|行政强制法|行政复议法|行政诉讼法)\s*(?=第)/gu, '$1《中华人民共和国$2》')
    .replace(/(^|[；、，\n])([^《》\s；、，]+)\s+(?=第[一二三四五六七八九十百零]+条)/gu, '$1《$2》')
    .replace(/(前|后)段$/u, '');
