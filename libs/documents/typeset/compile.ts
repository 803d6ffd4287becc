import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { familyOf, hashOf, renamed } from '../layouts/font';
import type { PaperData } from '../papers';

/** What is set: a template by its name, with what it prints. */
export interface Job {
  template: string;
  data: PaperData;
  /** What the template places, by the names that the data give them. PNG, JPEG, GIF, WebP, SVG; PDF where it is `plain`. */
  pictures?: Readonly<Record<string, Uint8Array>>;
  /** More of them, by the paths they lie at: what is large is read by who sets it. */
  files?: Readonly<Record<string, string>>;
  /** What is asked of the set document, as a selector. */
  query?: string;
  /** A PDF and no more: PDF/A takes in no other PDF. */
  plain?: boolean;
  /** Stands for the text of the template: a unit's own. */
  source?: string;
  /** Of a unit, as they were uploaded; a template that is set by itself uses them before the product's. */
  fonts?: readonly Uint8Array[];
  /** A unit's own templates are among what it is of, other than as `source`. */
  ofUnit?: boolean;
  /** Whether the words of its pages are asked for. */
  words?: boolean;
  /** When the paper was made, ISO 8601: the same data give the same bytes. */
  at: string;
}

/**
 * `pdf` of so many pages, with what was asked of it as `told`, and its `words` page by page; or `characters` no font of the papers has, or what is wrong with the
 * template, in the compiler's words.
 */
export type Typeset =
  | { pdf: Uint8Array; pages: number; told?: unknown; words?: string[] }
  | { characters: string[] }
  | { fault: string; found?: Fault[] };

/** In the compiler's words; `line` of the template that was set, from 1. */
export interface Fault {
  line?: number;
  message: string;
}

const TEMPLATES = join(__dirname, '../templates');
/** 仿宋 that covers every 通用规范汉字 is not free: a serif stands in its place. */
const FONTS = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
];

/** A compiler with the papers' fonts, and with a unit's: kept, since the fonts are read into it. */
export function compiler(fonts: Job['fonts'] = []): NodeCompiler {
  const { resolve } = createRequire(__filename);
  const own = FONTS.map((font) => readFileSync(resolve(font)));
  return NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontBlobs: [...own, ...fonts.map((font) => renamed(font, familyOf(hashOf(font))))] }],
  });
}

/** A compiler for each job: the one without fonts of a unit is kept, and the last one with some, which no other job is given. */
export function compilers(): (job: Job) => NodeCompiler {
  const plain = compiler();
  let last: { fonts: string; of: NodeCompiler } | undefined;
  return ({ fonts = [] }) => {
    if (fonts.length === 0) return plain;
    const key = fonts.map(hashOf).join();
    if (last?.fonts !== key) last = { fonts: key, of: compiler(fonts) };
    return last.of;
  };
}

const UNPRINTABLE = /the text `\\?"(.+?)\\?"` could not be displayed/gu;

/** Sets one paper, as PDF/A-2b where nothing else is said. `of`: has its fonts. */
export function typeset(of: NodeCompiler, job: Job): Typeset {
  const { template, data, pictures = {}, files = {}, source, fonts = [], query, plain, at } = job;
  const main = join(TEMPLATES, `${template}.typ`);
  const placed = Object.entries(pictures).map(([name, bytes]) => ({ path: join(TEMPLATES, name), bytes }));
  for (const [name, path] of Object.entries(files))
    placed.push({ path: join(TEMPLATES, name), bytes: readFileSync(path) });
  if (source !== undefined) placed.push({ path: main, bytes: Buffer.from(source) });
  for (const { path, bytes } of placed) of.mapShadow(path, Buffer.from(bytes));
  const families = fonts.map((font) => familyOf(hashOf(font)));
  const compiled = of.compile({
    mainFilePath: main,
    inputs: { data: JSON.stringify(data), fonts: JSON.stringify(families) },
  });
  try {
    const document = compiled.result;
    if (!document) return faultOf(of, compiled.takeError(), template);
    const creationTimestamp = Math.floor(Date.parse(at) / 1000);
    const pdf = of.pdf(document, { ...(plain ? {} : { pdfStandard: 'a-2b' }), creationTimestamp });
    const told = query ? { told: of.query(document, { selector: query, field: 'value' }) as unknown } : {};
    const words = job.words ? { words: wordsOf(of.svg(document)) } : {};
    return { pdf, pages: document.numOfPages, ...told, ...words };
  } catch (error) {
    const { message } = error as Error;
    const characters = [...message.matchAll(UNPRINTABLE)].map((m) => m[1]!);
    return characters.length > 0 ? { characters: [...new Set(characters)] } : { fault: message };
  } finally {
    for (const { path } of placed) of.unmapShadow(path);
    of.evictCache(0);
  }
}

interface Diagnostic {
  message: string;
  path: string;
  range: { start: { line: number } } | null;
}

/** Each thing with the place in the template nearest before it, whoever's function it befell. */
function faultOf(of: NodeCompiler, error: NodeError | null, template: string): Typeset {
  if (!error) return { fault: 'no document' };
  const said = of.fetchDiagnostics(error) as Diagnostic[];
  const lineOf = (d: Diagnostic | undefined) =>
    d?.path.endsWith(`/${template}.typ`) && d.range ? { line: d.range.start.line + 1 } : {};
  const isTrace = (d: Diagnostic) => d.message.startsWith('while ');
  const found = said.flatMap((d, i) => {
    if (isTrace(d)) return [];
    const calls = said.slice(i + 1);
    const end = calls.findIndex((c) => !isTrace(c));
    const traced = [d, ...calls.slice(0, end < 0 ? undefined : end)];
    return [{ message: d.message, ...lineOf(traced.find((t) => lineOf(t).line !== undefined)) }];
  });
  return { fault: JSON.stringify(said), found };
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#x27': "'" };

/** What the pages show, without spaces: each word is in the drawing once more, to be selected by a reader. */
const wordsOf = (svg: string): string[] =>
  svg
    .split('<g class="typst-page"')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/class="tsel"[^>]*>([^<]*)</gu)]
        .map((m) => m[1]!.replaceAll(/&([#\w]+);/gu, (all, name: string) => ENTITIES[name] ?? all))
        .join('')
        .replaceAll(/\s/gu, ''),
    );
