import type { TypicalText } from './draft';

/** The feed says it is HTML: what people wrote is text. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** What is published as an Atom feed, the newest first. `home`: where the pages are. */
export async function feedOf(
  published: readonly (TypicalText & { id: number; unit: string; publishedAt: string })[],
  home: string,
): Promise<string> {
  // An ES module: loaded when it is first asked for.
  const { Feed } = await import('feed');
  const at = `${home}/public/typical-cases`;
  const feed = new Feed({
    ...{ id: at, title: '以案释法：典型案例', link: at, language: 'zh-CN', generator: '柔执' },
    feedLinks: { atom: `${home}/api/v1/public-typical-cases/feed.atom` },
    updated: new Date(published[0]?.publishedAt ?? 0),
  });
  for (const { id, title, facts, law, outcome, meaning, unit, publishedAt } of published) {
    const [link, date] = [`${at}/${id}`, new Date(publishedAt)];
    const parts = [
      ['基本案情', facts],
      ['适用的法律', law],
      ['处理结果', outcome],
      ['典型意义', meaning],
    ] as const;
    feed.addItem({
      ...{ id: link, link, title: escaped(title), date, published: date, author: [{ name: unit }] },
      content: parts.map(([name, text]) => `<h2>${name}</h2><p>${escaped(text)}</p>`).join(''),
    });
  }
  return feed.atom1();
}
