import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PaperData } from '../papers';

/** What is set: a template by its name, with what it prints. */
export interface Job {
  template: string;
  data: PaperData;
  /** What the template places, by the names that the data give them. PNG, JPEG, GIF, WebP, SVG; PDF where it is `plain`. */
  pictures?: Readonly<Record<string, Uint8Array>>;
  /** What is asked of the set document, as a selector. */
  query?: string;
  /** A PDF and no more: PDF/A takes in no other PDF. */
  plain?: boolean;
  /** When the paper was made, ISO 8601: the same data give the same bytes. */
  at: string;
}

/**
 * `pdf` of so many pages, with what was asked of it as `told`; or `characters` no font of the papers has, or what is wrong with the
 * template, in the compiler's words.
 */
export type Typeset = { pdf: Uint8Array; pages: number; told?: unknown } | { characters: string[] } | { fault: string };

const TEMPLATES = join(__dirname, '../templates');
/** 仿宋 that covers every 通用规范汉字 is not free: a serif stands in its place. */
const FONTS = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
];

/** A compiler with the papers' fonts: once for a process, since the fonts are read into it. */
export function compiler(): NodeCompiler {
  const { resolve } = createRequire(__filename);
  return NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontBlobs: FONTS.map((font) => readFileSync(resolve(font))) }],
  });
}

const UNPRINTABLE = /the text `\\?"(.+?)\\?"` could not be displayed/gu;

/** Sets one paper, as PDF/A-2b where nothing else is said. */
export function typeset(of: NodeCompiler, { template, data, pictures = {}, query, plain, at }: Job): Typeset {
  const placed = Object.keys(pictures).map((name) => ({ name, path: join(TEMPLATES, name) }));
  for (const { name, path } of placed) of.mapShadow(path, Buffer.from(pictures[name]!));
  const compiled = of.compile({
    mainFilePath: join(TEMPLATES, `${template}.typ`),
    inputs: { data: JSON.stringify(data) },
  });
  try {
    const document = compiled.result;
    if (!document) return { fault: JSON.stringify(compiled.takeError()?.shortDiagnostics ?? []) };
    const creationTimestamp = Math.floor(Date.parse(at) / 1000);
    const pdf = of.pdf(document, { ...(plain ? {} : { pdfStandard: 'a-2b' }), creationTimestamp });
    const told = query ? { told: of.query(document, { selector: query, field: 'value' }) as unknown } : {};
    return { pdf, pages: document.numOfPages, ...told };
  } catch (error) {
    const { message } = error as Error;
    const characters = [...message.matchAll(UNPRINTABLE)].map((m) => m[1]!);
    return characters.length > 0 ? { characters: [...new Set(characters)] } : { fault: message };
  } finally {
    for (const { path } of placed) of.unmapShadow(path);
    of.evictCache(0);
  }
}
