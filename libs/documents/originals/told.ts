import { join } from 'node:path';

/** Why a file is not printed, as the dossier says it. */
export const NOT_DRAWN = {
  encrypted: '没有印出：加密',
  broken: '没有印出：无法读取',
  fontless: '没有印出：文字所用的字体不在文件内',
  tooLong: '没有印出：超过 500 页',
  tooLarge: '没有印出：像素过多',
  tooHeavy: '没有印出：超出印制的时间或者内存限度',
  full: '没有印出：本卷印出的附件已满 600 页',
} as const;
export type NotDrawn = keyof typeof NOT_DRAWN;

/** Of a file: it is bound whole or not at all, since half a document misleads. */
export const MOST_PAGES = 500;
/** Of a dossier: while it is set, its process holds up to three megabytes for each. */
export const MOST_IN_DOSSIER = 600;

/** 150 dpi of A4: of what is larger no more than a page of the dossier shows. px */
export const LONG_SIDE = 1754;

/** Of a photo as it was taken, upright, px. */
export interface Size {
  width: number;
  height: number;
}

/** What is asked of a process, once: the pages go into the folder, those of a PDF as SVG, of a photo its one as JPEG. */
export interface Asked {
  type: string;
  content: Uint8Array;
  folder: string;
}
/** So many pages are there; at the end, how many there are, or why none; or the disk failed, which says nothing of the file. */
export type Told = { pages: number } | End | { failed: string };
export interface End {
  drawn: number | NotDrawn;
  size?: Size;
}

export const pagePath = (folder: string, index: number): string => join(folder, String(index + 1));
