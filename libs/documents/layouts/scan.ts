import type { DocumentKind } from '#contracts';
import { PAPERS } from '../papers';

/** What is wrong with a template or font; `line` from 1, where it has one. */
export interface Finding {
  line?: number;
  message: string;
}

/** A paper is a page or three. Bytes. */
export const LARGEST_TEMPLATE = 64 * 1024;

/** What every paper is given beside what is declared for it. */
export const GIVEN = ['number', 'replaces', 'title', 'authority', 'date', 'caseNo', 'mark', 'stamp'] as const;
const METHODS = ['at', 'keys', 'values', 'pairs', 'len'];

const FILE = '模板只能用文书给它的内容，不得读取文件';
const ELSEWHERE = '模板不得查找、标记卷宗里的其他内容';
const COUNTED = '模板不得自行计数，也不得按所在的位置取值，排进卷宗会和其他文书相混';
const SIDES = '模板不得按单双页排印，排进卷宗后单双页会变';
/**
 * Names by which a template would reach past what it is given. A name in Typst can be written in one way only, and nothing but `eval`
 * makes code of text: a template without these words has no way out, whatever it does. So they are looked for in the whole text,
 * comments and all.
 */
const FORBIDDEN: Record<string, string> = {
  ...Object.fromEntries(
    [...['read', 'csv', 'json', 'toml', 'yaml', 'xml', 'cbor', 'bibliography', 'cite', 'raw', 'pdf', 'include']].map(
      (w) => [w, FILE],
    ),
  ),
  plugin: '模板不得加载程序',
  // The same data are to give the same bytes.
  today: '模板不得取用当天的日期，日期用文书给它的',
  eval: '模板不得把文字当作程序执行',
  ...Object.fromEntries(['std', 'sys', 'func'].map((w) => [w, '模板不得取用排印系统的内部内容'])),
  ...Object.fromEntries(
    ['query', 'locate', 'location', 'here', 'outline', 'label', 'metadata'].map((w) => [w, ELSEWHERE]),
  ),
  ...Object.fromEntries(['counter', 'state', 'context'].map((w) => [w, COUNTED])),
  document: '模板不得设置、取用文件属性（set document）',
  // Which of its pages lie on the left is another matter in a volume.
  ...Object.fromEntries(['inside', 'outside'].map((w) => [w, SIDES])),
  ...Object.fromEntries(
    ['独立成件', '起点', '页眉', '页脚'].map((w) => [w, '模板不得取用这个名称，文书单独印和排进卷宗须是一样的']),
  ),
};

/** What can be told of a template by reading it. */
export function scan(kind: DocumentKind, source: string): Finding[] {
  if (Buffer.byteLength(source) > LARGEST_TEMPLATE)
    return [{ message: `模板不得超过 ${LARGEST_TEMPLATE / 1024} KB。` }];
  if (source.trim() === '') return [{ message: '模板没有内容。' }];
  if (source.includes('\u0000') || source.includes('\uFFFD')) return [{ message: '模板须是 UTF-8 的文本文件。' }];
  return source.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).flatMap((text, i) => {
    const line = i + 1;
    return [...reaching(text), ...unknown(kind, text)].map((message) => ({ line, message }));
  });
}

function reaching(text: string): string[] {
  const found: string[] = [];
  const allowed = text
    .replaceAll(/import\s+"(?:official|data)\.typ"\s*:/gu, '')
    .replaceAll(/image\(\s*"stamp"\s*(?=[,)])/gu, '');
  const words = [...allowed.matchAll(/[A-Za-z]+/gu), ...allowed.matchAll(/[^\P{XIDC}A-Za-z_]+/gu)];
  for (const [word] of words) {
    if (word === 'import')
      found.push(
        /import\s*\(?\s*"@/u.test(allowed)
          ? '模板不得引用外部的程序包（“@…”），只能引用“official.typ”“data.typ”。'
          : '模板只能引用“official.typ”“data.typ”，并写明所取的名称（如 #import "official.typ": *），在同一行。',
      );
    else if (word === 'image')
      found.push('模板不得打开图片文件，只能放文书自带的印章：用 印章()、落款()，或者 image("stamp")。');
    else if (Object.hasOwn(FORBIDDEN, word)) found.push(`${FORBIDDEN[word]}（出现“${word}”，注释里也不得有）。`);
  }
  if (/\bto\s*"?\s*:/u.test(allowed)) found.push(`${SIDES}（出现“to:”）。`);
  if (/<[\p{XIDC}_-][\p{XIDC}_.:-]*>/u.test(text)) found.push('模板不得使用标签（“<…>”），排进卷宗会和其他文书相混。');
  return [...new Set(found)];
}

function unknown(kind: DocumentKind, text: string): string[] {
  const names = new Set<string>(namesOf(kind));
  const code = text.replace(/\/\/.*$/u, '');
  const asked = [
    ...[...code.matchAll(/数据\s*\.\s*([\p{L}_][\p{L}\p{N}_-]*)/gu)]
      .map((m) => m[1]!)
      .filter((n) => !METHODS.includes(n)),
    ...[...code.matchAll(/数据\s*\.\s*at\(\s*"([^"]*)"/gu)].map((m) => m[1]!),
  ];
  return [...new Set(asked)].filter((n) => !names.has(n)).map((n) => undeclared(kind, n));
}

export const undeclared = (kind: DocumentKind, name: string): string =>
  `“${name}”不是这种文书声明的内容。可以用的有：${namesOf(kind).join('、')}。`;

/** Papers of one template ask for one another’s fields, where they are there. */
const namesOf = (kind: DocumentKind): string[] => [
  ...new Set([
    ...Object.values(PAPERS)
      .filter((p) => p.template === PAPERS[kind].template)
      .flatMap((p) => Object.keys(p.fields)),
    ...GIVEN,
  ]),
];
