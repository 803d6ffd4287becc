import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentKind, DOCUMENTS } from '#contracts';
import { paperData, type PaperData, PAPERS, signersOf } from '../papers';
import { MADE, sampleSource, sampleState } from '../samples/case';
import { signatureData } from '../signing';
import type { Fault, Job, Typeset } from '../typeset/compile';
import { GivenUp, type Limits } from '../typeset/typesetter';
import { UNIT_LIMITS } from '../typeset/typesetters';
import { readFont } from './font';
import { piecesIn, type Tried, volumeOf } from './in-volume';
import { type Finding, scan, undeclared } from './scan';

/** A sample takes a tenth of a second, on a slow machine one. */
export const TRIAL_LIMITS: Limits = UNIT_LIMITS;

type Sets = { typeset: (job: Job) => Promise<Typeset> };

const TEMPLATES = join(__dirname, '../templates');
/** One red point. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const PLACE = '出具时套印印章';
const SIGNED = '本人签名';
const WATERMARK = '预览';

/** The product's own text of a paper's template: where a unit's begins. */
export const ownTemplate = (kind: DocumentKind): string => textOf(PAPERS[kind].template);
const textOf = (template: string): string => readFileSync(join(TEMPLATES, `${template}.typ`), 'utf8');

/** A paper with invented values by a unit's own template or font, marked as a sample. */
export function sampleOfPaper(kind: DocumentKind, layout: Pick<Job, 'source' | 'fonts'> = {}): Job {
  const data = sampleData(kind);
  return {
    ...{ template: PAPERS[kind].template, at: MADE, ...layout },
    data: { ...data, mark: '样本', stamp: { kind: 'place', diameter: 42 } },
  };
}

/** The sample, set; or what keeps it from being set. */
export const setSample = (
  typesetter: Sets,
  kind: DocumentKind,
  layout: Pick<Job, 'source' | 'fonts'>,
): Promise<Finding[] | { pdf: Uint8Array }> => setFor(typesetter, kind, sampleOfPaper(kind, layout));

/** Exactly what a paper is given when it is issued. */
function sampleData(
  kind: DocumentKind,
  number: string | null = `示市监${DOCUMENTS[kind].word}〔2026〕12号`,
): PaperData {
  const told = paperData(sampleSource(kind), number);
  if ('missing' in told) throw new Error(`the sample of ${kind} lacks ${JSON.stringify(told.missing)}`);
  return { authority: sampleState.unitName, caseNo: sampleState.displayNo, ...told.data, mark: null };
}

/** What must be found on the pages, by what it is called. */
type Expected = Map<string, string[]>;

/**
 * What keeps a template of a unit's own from being used for a paper: read, then set with invented values, whole and with everything left out
 * that may be, under a seal, without one, as a preview, with the places of signatures, and in a volume. What has something to say must say
 * it, and a volume says what the paper by itself says. `font`: its unit's, which it will be set with.
 */
export async function tryTemplate(
  typesetter: Sets,
  kind: DocumentKind,
  source: string,
  font?: Uint8Array,
): Promise<Finding[]> {
  const found = scan(kind, source);
  if (found.length > 0) return found;
  const of: Tried = {
    ...{ template: PAPERS[kind].template, source, at: MADE, words: true },
    ...(font ? { fonts: [font] } : {}),
  };
  const whole = marked(kind, { ...sampleData(kind), replaces: '本文书代替已收回的《样本》。' });
  const least = marked(kind, withoutOptional(kind));
  const preview = marked(kind, { ...sampleData(kind, null), mark: WATERMARK });
  preview.expected.set('印章的位置', [PLACE]);
  preview.expected.set('预览的水印', [WATERMARK]);
  const jobs: { job: Job; expected: Expected }[] = [
    {
      job: { ...of, data: { ...whole.data, stamp: { kind: 'image', diameter: 42 } }, pictures: { stamp: DOT } },
      expected: whole.expected,
    },
    { job: { ...of, data: least.data }, expected: least.expected },
    {
      job: { ...of, data: { ...preview.data, stamp: { kind: 'place', diameter: 42 } } },
      expected: preview.expected,
    },
  ];
  for (const { job, expected } of jobs) {
    const lacking = await attempt(typesetter, kind, job, expected);
    if (lacking.length > 0) return lacking;
  }
  const lacking = await withoutLines(typesetter, kind, of, whole.data);
  return lacking.length > 0 ? lacking : otherInVolume(typesetter, kind, of, [whole.data, least.data]);
}

/** Each line for a signature by itself: a place that stands for another's does not count. */
async function withoutLines(typesetter: Sets, kind: DocumentKind, of: Tried, data: PaperData): Promise<Finding[]> {
  const signers = signersOf(sampleSource(kind));
  if (signers.length === 0) return [];
  const places = async (signed: number | undefined) => {
    const lines = signers.map((_, i) => (i === signed ? ({ kind: 'place' } as const) : null));
    const set = await setFor(typesetter, kind, { ...of, data: { ...data, ...signatureData(lines) } });
    return Array.isArray(set) ? set : set.words.join('').split(SIGNED).length - 1;
  };
  const unsigned = await places(undefined);
  if (typeof unsigned !== 'number') return unsigned;
  for (const [i] of signers.entries()) {
    const found = await places(i);
    if (typeof found !== 'number') return found;
    if (found <= unsigned)
      return [
        {
          message: `印出来的文书里没有第 ${i + 1} 名执法人员签名的位置：每名执法人员用一次 签名线(位)，位从 0 起。`,
        },
      ];
  }
  return [];
}

/** Several papers of it in one volume: each says there what it says by itself. */
async function otherInVolume(
  typesetter: Sets,
  kind: DocumentKind,
  of: Tried,
  papers: readonly PaperData[],
): Promise<Finding[]> {
  const alone: string[][] = [];
  for (const data of papers) {
    const set = await setFor(typesetter, kind, { ...of, data });
    if (Array.isArray(set)) return set;
    alone.push(set.words);
  }
  const volume = await setFor(typesetter, kind, volumeOf(kind, of, [...papers, ...papers]));
  if (Array.isArray(volume)) return volume;
  const isSame = piecesIn(volume.words, volume.told).every(
    (pages, i) => pages.join('\n') === alone[i % papers.length]!.join('\n'),
  );
  return isSame
    ? []
    : [{ message: '排进卷宗后印的字和单独印的不一样，模板不得按所在的位置印不同的内容，也不得接着前一份文书编号。' }];
}

/** What keeps a font from being used for a unit's papers. `templates`: its unit's own, by kind, which it will be used in. */
export async function tryFont(
  typesetter: Sets,
  bytes: Buffer,
  templates: ReadonlyMap<DocumentKind, string> = new Map(),
): Promise<Finding[]> {
  const font = readFont(bytes);
  if (typeof font === 'string') return [{ message: font }];
  if (font.forbidden) return [{ message: font.forbidden }];
  const lacking = [...charactersNeeded()].filter((c) => !font.covers(c.codePointAt(0)!));
  if (lacking.length > 0) {
    const shown = lacking.slice(0, 50).join('');
    return [
      {
        message: `这个字体没有文书要用的 ${lacking.length} 个字：${shown}${lacking.length > 50 ? '……' : ''}。请换用字数更全的字体。`,
      },
    ];
  }
  const samples = new Map<DocumentKind, string | undefined>([['penaltyDecision', undefined], ...templates]);
  for (const [kind, source] of samples) {
    const layout = { fonts: [bytes], ...(source === undefined ? {} : { source }) };
    const faults = await attempt(typesetter, kind, { ...sampleOfPaper(kind, layout), words: true }, new Map());
    if (faults.length > 0)
      return faults.map(({ message }) => ({ message: `《${DOCUMENTS[kind].title}》：${message}` }));
  }
  return [];
}

let needed: ReadonlySet<string> | undefined;
/** Every character of the product's templates of issued papers, and of what they are tried with. */
export function charactersNeeded(): ReadonlySet<string> {
  needed ??= new Set(
    (Object.keys(DOCUMENTS) as DocumentKind[])
      .flatMap((kind) => [ownTemplate(kind), JSON.stringify(sampleData(kind))])
      .flatMap((text) => [...text.replaceAll(/^\s*\/\/.*$/gmu, '')])
      .filter((c) => /[\p{L}\p{N}\p{P}]/u.test(c)),
  );
  return needed;
}

async function attempt(typesetter: Sets, kind: DocumentKind, job: Job, expected: Expected): Promise<Finding[]> {
  const set = await setFor(typesetter, kind, job);
  if (Array.isArray(set)) return set;
  return [...expected]
    .filter(([, lines]) => !lines.every((line) => isFound(line, set.words)))
    .map(([title]) => ({ message: `印出来的文书里没有“${title}”，有内容时必须照原样印出。` }));
}

/** The words of its pages, and what was asked of it; or what is wrong. */
async function setFor(
  typesetter: Sets,
  kind: DocumentKind,
  job: Job,
): Promise<Finding[] | { pdf: Uint8Array; words: string[]; told?: unknown }> {
  const set = await typesetter.typeset(job).catch((error: unknown) => {
    if (error instanceof GivenUp) return undefined;
    throw error;
  });
  if (!set) return [{ message: '排印没有在 10 秒以内排完，或者占用的内存过多：请检查有没有停不下来的循环。' }];
  if ('characters' in set)
    return [{ message: `模板里有字体没有的字符：${set.characters.join('、')}。请改用规范汉字。` }];
  if ('fault' in set) return (set.found ?? [{ message: set.fault }]).map((f) => worded(kind, f));
  return { ...set, words: set.words ?? [] };
}

const FAULTS: [RegExp, (kind: DocumentKind, name: string) => string][] = [
  [/^dictionary does not contain key "(.*)"/u, (kind, name) => undeclared(kind, name)],
  [/^unknown variable: (.*)$/u, (_, name) => `“${name}”没有定义，请核对名称。`],
  [/^unclosed (?:delimiter|label|string|raw)/u, () => '括号或者引号没有成对。'],
  [/^(?:unexpected|expected) /u, () => '写法有误，或者内容的类型不合。'],
  [/^maximum function call depth exceeded/u, () => '函数一直调用自己，停不下来。'],
  [/^(?:loop seems to be infinite|condition is always true)/u, () => '循环停不下来。'],
  [/^document set rules are not allowed/u, () => '模板不得设置文件属性（set document）。'],
  [/^(?:file not found|failed to load file|access denied)/u, () => '模板不得打开文书没有给它的文件。'],
];

function worded(kind: DocumentKind, { line, message }: Fault): Finding {
  const known = FAULTS.flatMap(([pattern, words]) => {
    const match = pattern.exec(message);
    return match ? [words(kind, match[1] ?? '')] : [];
  })[0];
  const said = known ?? '模板排不成文书。';
  return {
    ...(line === undefined ? {} : { line }),
    message: known && /^“/u.test(known) ? known : `${said}排印程序的原话：${message}`,
  };
}

/** A line may be broken by the end of a page, with what stands on every page between. */
function isFound(line: string, pages: readonly string[]): boolean {
  const wanted = line.replaceAll(/\s/gu, '');
  return pages.some((page, i) => {
    if (page.includes(wanted)) return true;
    const next = pages[i + 1];
    if (next === undefined) return false;
    return [...wanted].some((_, k) => k > 0 && page.includes(wanted.slice(0, k)) && next.includes(wanted.slice(k)));
  });
}

/** Every optional field gone; nothing replaced. */
function withoutOptional(kind: DocumentKind): PaperData {
  const optional = Object.entries(PAPERS[kind].fields).filter(([, f]) => f.article === undefined);
  return { ...sampleData(kind), ...Object.fromEntries(optional.map(([name]) => [name, null])) };
}

const OF_EVERY_PAPER = {
  title: '题名',
  authority: '机关名称',
  date: '成文日期',
  number: '文号',
  replaces: '代替的文书',
};

/**
 * Each value with a mark of its own, so that what is found on the page can have come from nowhere else. What the product's template does
 * not print by itself, as an address that stands with its party, is found by its words.
 */
function marked(kind: DocumentKind, data: PaperData): { data: PaperData; expected: Expected } {
  const expected: Expected = new Map();
  const { fields } = PAPERS[kind];
  const own = `${ownTemplate(kind)}${textOf('official')}`;
  let count = 0;
  const changed = { ...data };
  const titles = { ...OF_EVERY_PAPER, ...Object.fromEntries(Object.entries(fields).map(([n, f]) => [n, f.title])) };
  for (const [name, title] of Object.entries(titles)) {
    const value = data[name];
    if (value === null || value === undefined) continue;
    const isPrinted = new RegExp(`数据\\.(?:${name}\\b|at\\("${name}")`, 'u').test(own);
    const lines: string[] = [];
    const mark = (text: string): string => {
      const said = isPrinted ? `${text}〔${++count}〕` : text;
      lines.push(...said.split('\n').filter((l) => l.trim() !== ''));
      return said;
    };
    const within = (v: unknown): unknown => {
      if (typeof v === 'string') return mark(v);
      if (Array.isArray(v)) return v.map(within);
      if (v && typeof v === 'object' && 'lines' in v) return { ...v, lines: within(v.lines) };
      return v;
    };
    changed[name] = within(value);
    expected.set(title, lines);
  }
  return { data: changed, expected };
}
