import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { marked } from 'marked';

/**
 * A page of `docs/manual` as HTML, made when the console is built: readers load words, no parser, and nothing that anybody
 * typed later is ever taken for markup. Pictures become assets, one that was not taken yet is its words (the tests miss it); links
 * to other pages become the console's.
 */
export const manual = () => ({
  name: 'manual',
  enforce: 'pre',
  async transform(source, id) {
    if (!/\/docs\/manual\/[^/]+\.md$/.test(id)) return undefined;
    const title = /^# (.+)$/m.exec(source)?.[1];
    if (!title) throw new Error(`${basename(id)}: the page has no title`);
    const pictures = [];
    const html = (await marked.parse(source, { gfm: true }))
      .replace(/<img src="(pictures\/[^"]+)" alt="([^"]*)"/g, (image, file, words) =>
        existsSync(join(dirname(id), file))
          ? `<img loading="lazy" src="@${pictures.push(file) - 1}@" alt="${words}"`
          : image.replace(`src="${file}"`, ''),
      )
      .replace(/href="([a-z-]+)\.md"/g, 'href="/help/$1"');
    const imports = pictures.map((file, i) => `import p${i} from './${file}?url&no-inline';`).join('\n');
    const parts = html.split(/@(\d+)@/).map((part, i) => (i % 2 === 1 ? `p${part}` : JSON.stringify(part)));
    return {
      code: `${imports}\nexport const title = ${JSON.stringify(title)};\nexport const html = ${parts.join(' + ')};`,
      map: null,
    };
  },
});
