import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateOf } from '#law';
import { familyOf } from '../layouts/font';
import type { Drawn } from '../originals/originals';
import { NOT_DRAWN } from '../originals/told';
import type { Job, Typeset } from '../typeset/compile';
import type { Dossier } from './assemble';
import { type Volume, VOLUMES } from './places';

/** What a volume needs beside the dossier. */
export interface VolumeWish {
  authority: string;
  caseNo: string;
  /** When it was sealed; of a draft, when the case last changed. ISO 8601. */
  at: string;
  /** What stands across every page of a draft. */
  mark?: string;
  /** What the cover calls it, and which volume of what it is, where that is not told by the dossier. */
  named?: { name: string; volume: string };
  /** The pictures by SHA-256; one that is left out is listed with its name. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** The pages of PDFs by SHA-256. */
  pages?: ReadonlyMap<string, Drawn>;
  /** The fonts of its unit by SHA-256; what is left out is set by those of the product. */
  fonts?: ReadonlyMap<string, Uint8Array>;
}

/** A line of the catalogue with where it is found. */
export interface CatalogueLine {
  id: string;
  title: string;
  number: string;
  by: string;
  on: string;
  note: string;
  /** Numbers of its first and last page, as they are printed. */
  first: number;
  last: number;
  /** Of the PDF. */
  pdfPage: number;
}

const TEMPLATES = join(__dirname, '../templates');
const NAMES = { penalty: '行政处罚案卷', flexible: '柔性执法案卷' } as const;
/** Characters that no font has are printed so. */
const GETA = '〓';

/**
 * One volume as one document: every sheet is its own template with its own data, in a folder of its own, so that a paper in
 * the dossier is set by what sets the paper.
 */
export function volumeJob(dossier: Dossier, volume: Volume, wish: VolumeWish): Job {
  const pieces = dossier.volumes[volume];
  const placed: Record<string, Uint8Array> = {};
  const put = (path: string, text: string) => (placed[path] = Buffer.from(text));
  const fonts = new Map<string, Uint8Array>();
  const files: Record<string, string> = {};
  const bound = new Map<string, string>();
  let count = 0;
  const listed = pieces.map(({ sheets, title, number, by, at, note }) => {
    const first = `s${count + 1}`;
    for (const [i, { template, data, source, font, pictures = {} }] of sheets.entries()) {
      const folder = `dossier/s${++count}`;
      const there = Object.entries(pictures).filter(([, sha256]) => wish.pictures.has(sha256));
      for (const [name, sha256] of there) placed[`${folder}/${name}`] = wish.pictures.get(sha256)!;
      const printed = shown(data, new Set(there.map(([name]) => name)), wish.mark);
      put(`${folder}/data.json`, JSON.stringify(withPages(printed, title, { folder, files, bound, wish })));
      const bytes = font === undefined ? undefined : wish.fonts?.get(font);
      if (bytes) fonts.set(font!, bytes);
      put(`${folder}/data.typ`, dataModule(count, i === 0 ? title : undefined, bytes && familyOf(font!)));
      for (const name of withImports(template, source)) {
        if (name !== 'data') placed[`${folder}/${name}.typ`] = readFileSync(join(TEMPLATES, `${name}.typ`));
      }
      if (source !== undefined) put(`${folder}/${template}.typ`, source);
    }
    return { title, number, by, on: dateOf(at), note, first, after: `s${count + 1}` };
  });
  const last = listed.at(-1);
  if (last) last.after = '备考';
  const { note, by, on } = dossier.remarks;
  return {
    template: 'dossier',
    at: wish.at,
    pictures: placed,
    files,
    ...(pieces.some((p) => p.sheets.some((s) => s.source !== undefined)) ? { ofUnit: true } : {}),
    ...(fonts.size > 0 ? { fonts: [...fonts.values()] } : {}),
    query: '<卷内页码>',
    data: {
      title: wish.named ? wish.caseNo : `${wish.caseNo} ${VOLUMES[volume]}`,
      ...{ authority: wish.authority, mark: wish.mark ?? null, name: NAMES[dossier.course], volume: VOLUMES[volume] },
      ...{ order: dossier.order, ...wish.named },
      ...{ cover: dossier.cover, pieces: listed, remarks: { by, on } },
      sheets: Array.from({ length: count }, (_, i) => `dossier/s${i + 1}/${templateAt(pieces, i)}.typ`),
      notes: [note || '立卷人没有需要说明的情况。'],
    },
  };
}

const templateAt = (pieces: Dossier['volumes'][Volume], at: number): string =>
  pieces.flatMap((p) => p.sheets)[at]!.template;

/** Pictures that are not there are not placed: the sheet lists them, or says so. */
function shown(data: Record<string, unknown>, there: ReadonlySet<string>, mark?: string): Record<string, unknown> {
  const { pictures, files, signature, signatures, stamp } = data as {
    signatures?: ({ picture?: string } | null)[];
    stamp?: object;
    pictures?: { file: string }[];
    files?: object[];
    signature?: string | null;
  };
  return {
    ...data,
    ...(mark && !data['mark'] ? { mark } : {}),
    ...(pictures
      ? {
          pictures: pictures.filter((p) => there.has(p.file)),
          files: [...(files ?? []), ...pictures.filter((p) => !there.has(p.file))],
        }
      : {}),
    ...(stamp && !there.has('stamp') ? { stamp: null } : {}),
    ...(signatures
      ? { signatures: signatures.map((s) => (s?.picture === undefined || there.has(s.picture) ? s : null)) }
      : {}),
    ...(signature && !there.has(signature) ? { signature: null, unreadable: true } : {}),
  };
}

/**
 * The pages of its PDFs, each file once in a volume; in the list of files what became of it, and why a photo is not placed.
 * `bound`: in which piece a file stands already.
 */
function withPages(
  data: Record<string, unknown>,
  title: string,
  {
    folder,
    files,
    bound,
    wish,
  }: { folder: string; files: Record<string, string>; bound: Map<string, string>; wish: VolumeWish },
): Record<string, unknown> {
  const { paged = [], files: listed = [] } = data as {
    paged?: { name: string; file: string }[];
    files?: { sha256: string }[];
  };
  const notes = new Map<string, string>();
  for (const { sha256 } of listed) {
    const drawn = wish.pages?.get(sha256);
    if (drawn && 'not' in drawn) notes.set(sha256, NOT_DRAWN[drawn.not]);
  }
  if (paged.length === 0 && notes.size === 0) return data;
  const printed: { name: string; pages: string[] }[] = [];
  for (const { name, file } of paged) {
    const drawn = wish.pages?.get(file);
    if (!drawn || 'not' in drawn) continue;
    const pages = `共 ${drawn.pages.length} 页`;
    const before = bound.get(file);
    notes.set(file, before === undefined ? `${pages}，印在后面` : `${pages}，已印在“${before}”之后`);
    if (before !== undefined) continue;
    bound.set(file, title);
    const names = drawn.pages.map((_, i) => `${file}-${i + 1}.svg`);
    for (const [i, path] of drawn.pages.entries()) files[`${folder}/${names[i]}`] = path;
    printed.push({ name, pages: names });
  }
  return {
    ...data,
    paged: printed,
    files: listed.map((f) => (notes.has(f.sha256) ? { ...f, note: notes.get(f.sha256) } : f)),
  };
}
/** What a sheet counts begins anew with it, as where it is set by itself. */
const COUNTED = [
  'heading',
  'footnote',
  'math.equation',
  ...['image', 'table', 'raw'].map((k) => `figure.where(kind: ${k})`),
];
const FROM_ONE = `${COUNTED.map((c) => `#counter(${c}).update(0)`).join('')}#counter(page).update(1)`;

/** What stands in for `data.typ`: the sheet's own data, its place in the volume, its own page numbers below. */
const dataModule = (sheet: number, title: string | undefined, family: string | undefined): string => `
#let 数据 = json("data.json")
#let 单位字体 = (${family ? `"${family}",` : ''})
#let 独立成件 = false
#let 起点 = [#metadata(none)<s${sheet}>${sheet === 1 ? '#metadata(none)<首页>' : ''}${
  title === undefined
    ? ''
    : `#place(hide(heading(bookmarked: true, numbering: none, ${JSON.stringify(title).replaceAll('#', '\\u{23}')})))`
}${FROM_ONE}]
#let 页眉 = context align(right, text(size: 10.5pt)[#(here().page() - locate(<首页>).page() + 1)])
#let 页脚 = context align(center, text(size: 12pt)[— #(here().page() - locate(<s${sheet}>).page() + 1) —])
`;

const IMPORT = /#import "([\w-]+)\.typ"/gu;
/** `source`: what stands for its text. */
function withImports(template: string, source?: string, seen = new Set<string>()): Set<string> {
  if (seen.has(template)) return seen;
  seen.add(template);
  if (template === 'data') return seen;
  const text = source ?? readFileSync(join(TEMPLATES, `${template}.typ`), 'utf8');
  for (const [, name] of text.matchAll(IMPORT)) withImports(name!, undefined, seen);
  return seen;
}

export interface SetVolume {
  pdf: Uint8Array;
  catalogue: CatalogueLine[];
}

/**
 * Sets a volume. What no font can print stands as 〓, and the 备考表 says so: a record is filed whole even where it cannot
 * be printed whole.
 *
 * @throws Error a template is at fault
 */
export async function setVolume(
  typesetter: { typeset: (job: Job) => Promise<Typeset> },
  dossier: Dossier,
  volume: Volume,
  wish: VolumeWish,
): Promise<SetVolume> {
  let job = volumeJob(dossier, volume, wish);
  const gone = new Set<string>();
  for (;;) {
    const set = await typesetter.typeset(job);
    if ('pdf' in set) return { pdf: set.pdf, catalogue: catalogueOf(dossier, volume, set.told) };
    if (!('characters' in set)) throw new Error(`${wish.caseNo}: the dossier could not be set: ${set.fault}`);
    const before = gone.size;
    for (const c of set.characters) gone.add(c);
    if (gone.size === before)
      throw new Error(`${wish.caseNo}: characters that cannot be left out: ${set.characters.join('')}`);
    job = without(volumeJob(dossier, volume, wish), gone);
  }
}

function without(job: Job, gone: ReadonlySet<string>): Job {
  const geta = (text: string) => [...gone].reduce((t, c) => t.replaceAll(c, GETA), text);
  const pictures = Object.fromEntries(
    Object.entries(job.pictures!).map(([path, bytes]) => [
      path,
      /\/data\.(json|typ)$/.test(path) ? Buffer.from(geta(Buffer.from(bytes).toString('utf8'))) : bytes,
    ]),
  );
  const data = JSON.parse(geta(JSON.stringify(job.data))) as { notes: string[] };
  data.notes.push(`有 ${gone.size} 个字符字体没有、印不出来，以“${GETA}”代替；原文见办理记录。`);
  return { ...job, pictures, data: data as unknown as Job['data'] };
}

function catalogueOf(dossier: Dossier, volume: Volume, told: unknown): CatalogueLine[] {
  const [pages = []] = told as [number, number, number][][];
  return dossier.volumes[volume].map(({ id, title, number, by, at, note }, i) => {
    const [first, last, pdfPage] = pages[i]!;
    return { id, title, number, by, on: dateOf(at), note, first, last, pdfPage };
  });
}
