import type { IsoDate } from './types';

/** A row of the 保管期限表, in the order of its publication. */
export interface RetentionRow {
  outcome: string;
  /** Null: 永久. */
  years: number | null;
  /** For what was sealed from this day on. */
  effectiveFrom: IsoDate;
}

/**
 * What the table says of a dossier: of the rows for its outcome that are in force on the day it was sealed the one published last, so
 * that a table approved later can also speak of what was sealed before.
 *
 * @source 档案法实施条例 第十九条
 */
export const retentionOf = <R extends RetentionRow>(
  rows: readonly R[],
  { outcome, sealedOn }: { outcome: string; sealedOn: IsoDate },
): R | undefined => rows.findLast((r) => r.outcome === outcome && r.effectiveFrom <= sealedOn);

/**
 * The last day it must be kept; null: for ever. Whole years after the year it belongs to: what is sealed in 2026 and kept for 10 is kept
 * through 2036. From which day they count is the archives' practice and not confirmed. An appraisal may keep it longer, never shorter.
 */
export function keptThrough(year: number, years: number | null, extendedUntil: IsoDate | null): IsoDate | null {
  if (years === null) return null;
  const last = `${year + years}-12-31`;
  return extendedUntil !== null && extendedUntil > last ? extendedUntil : last;
}

/** 简易程序案件多案一卷: at most so many cases. Practice of 上海城管 and 格尔木; each unit says whether it binds so. */
export const MOST_IN_VOLUME = 50;

/** 卷号 of a volume of cases decided on the spot: each unit counts from 1 every year. */
export const volumeNo = (year: number, number: number): string => `${year}年简易程序第${number}卷`;

/** How a period is written in a number: Y, D30, D10. */
export const retentionCode = (years: number | null): string => (years === null ? 'Y' : `D${years}`);

/** What a pattern of numbers may hold beside its own letters. */
const PLACES = /\{([^{}]*)\}/g;
const SEQUENCE = /^序号(?::([1-9]))?$/;

/** Why a pattern cannot number dossiers; undefined: it can. */
export function patternFault(pattern: string): string | undefined {
  const places = [...pattern.matchAll(PLACES)].map((m) => m[1]!);
  const unknown = places.find((p) => p !== '年度' && p !== '期限' && !SEQUENCE.test(p));
  if (unknown !== undefined) return `不认识“{${unknown}}”，只能用 {年度}、{期限}、{序号}，或者 {序号:4} 这样写明位数。`;
  if (/[{}]/.test(pattern.replace(PLACES, ''))) return '大括号没有成对。';
  if (places.filter((p) => SEQUENCE.test(p)).length !== 1) return '须有一个 {序号}，而且只有一个。';
  if (places.filter((p) => p === '年度').length !== 1) return '须有一个 {年度}：序号每年从 1 起。';
  if (places.filter((p) => p === '期限').length > 1) return '{期限} 只能有一个。';
  if (/\{[^{}]*\}\{[^{}]*\}/.test(pattern)) return '两个大括号之间须有分隔的字符，例如“-”，否则号码会混淆。';
  if (/\d\{序号|\}\d/.test(pattern)) return '{序号} 等大括号旁边不能紧接数字，否则号码会混淆。';
  if (!/^[\p{Script=Han}A-Za-z0-9·.\-—〔〕()（）]*$/u.test(pattern.replace(PLACES, '')))
    return '只能用汉字、字母、数字和 · . - — 〔〕（）。';
  return undefined;
}

/** Whether the series starts anew for every period of retention. */
export const numbersByRetention = (pattern: string): boolean => pattern.includes('{期限}');

export const archiveNumber = (pattern: string, parts: { year: number; code: string; sequence: number }): string =>
  pattern.replace(PLACES, (_, place: string) => {
    if (place === '年度') return String(parts.year);
    if (place === '期限') return parts.code;
    return String(parts.sequence).padStart(Number(SEQUENCE.exec(place)?.[1] ?? 1), '0');
  });
