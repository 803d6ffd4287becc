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
