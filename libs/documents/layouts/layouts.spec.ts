import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type DocumentKind, DOCUMENTS } from '#contracts';
import { wordsIn } from '../../../test/support/pdf';
import { compilers, type Job, typeset } from '../typeset/compile';
import { GivenUp } from '../typeset/typesetter';
import { familyOf, hashOf, readFont } from './font';
import { ownTemplate, sampleOfPaper, tryFont, tryTemplate } from './trial';

const of = compilers();
const typesetter = { typeset: (job: Job) => Promise.resolve(typeset(of(job), job)) };
const { resolve } = createRequire(__filename);
const fontFile = (name: string) => readFileSync(resolve(name));
const SANS = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
const LATIN = 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf';
const KINDS = Object.keys(DOCUMENTS) as DocumentKind[];
const OWN = ownTemplate('correctionOrder').trimEnd();
const HEAD = '#import "official.typ": *\n#show: 文书\n';
const LAST = OWN.slice(OWN.indexOf('#当事人栏'));

/** The same font with another word in OS/2 fsType. */
function withEmbedding(font: Buffer, type: number): Buffer {
  const bytes = Buffer.from(font);
  const at = bytes.indexOf('OS/2', 12, 'latin1');
  bytes.writeUInt16BE(type, bytes.readUInt32BE(at + 8) + 8);
  return bytes;
}

describe('a unit’s own template', () => {
  it.each(KINDS)('may be the product’s own: %s', async (kind) => {
    expect(await tryTemplate(typesetter, kind, ownTemplate(kind))).toEqual([]);
  });

  it.each<[string, string, { line?: number; message: string }]>([
    ['a variable that is not declared', `${HEAD}#段落(数据.foo)`, { line: 3, message: '“foo”不是这种文书声明的内容' }],
    [
      'one that is asked for in a roundabout way',
      `${HEAD}#let 全部 = 数据\n${LAST}\n#全部.foo`,
      { line: 17, message: '“foo”不是这种文书声明的内容' },
    ],
    ['a name nobody has defined', `${HEAD}${LAST}\n#无此函数()`, { line: 16, message: '“无此函数”没有定义' }],
    ['a package', `#import "@preview/cetz:0.3.0"\n${OWN}`, { line: 1, message: '外部的程序包' }],
    ['another module', `#import "/dossier/s1/data.typ": *\n${OWN}`, { line: 1, message: '只能引用“official.typ”' }],
    [
      'a module by an expression',
      `#import "official.typ" + "": *\n${OWN}`,
      { line: 1, message: '只能引用“official.typ”' },
    ],
    ['a file', `${OWN}\n#read("/etc/passwd")`, { line: 17, message: '不得读取文件（出现“read”' }],
    ['a file by another name', `${OWN}\n#let f = std.json`, { line: 17, message: '取用排印系统的内部内容' }],
    ['a picture', `${OWN}\n#image("/dossier/s1/stamp")`, { line: 17, message: '不得打开图片文件' }],
    ['a program', `${OWN}\n#plugin("x.wasm")`, { line: 17, message: '不得加载程序' }],
    ['text as code', `${OWN}\n#eval("1")`, { line: 17, message: '当作程序执行' }],
    ['the day it is set', `${OWN}\n#datetime.today().display()`, { line: 17, message: '当天的日期' }],
    ['a label that begins with a digit', `${OWN}\n正文 <1a>`, { line: 17, message: '不得使用标签' }],
    ['a count of its own', `${OWN}\n#counter("条").step()`, { line: 17, message: '不得自行计数' }],
    ['a list of what lies in the volume', `${OWN}\n#outline()`, { line: 17, message: '卷宗里的其他内容' }],
    ['its place in the volume', `${OWN}\n#context here().page()`, { line: 17, message: '按所在的位置取值' }],
    ['left and right pages', `${OWN}\n#pagebreak(to: "odd")`, { line: 17, message: '单双页' }],
    [
      'another text for the dossier',
      `#import "data.typ": 独立成件\n${OWN}\n#if 独立成件 [甲]`,
      { line: 1, message: '“独立成件”' },
    ],
    [
      'numbers that go on from one paper to the next',
      `${OWN}\n#figure(kind: "条", supplement: "条", caption: "甲")[乙]`,
      { message: '排进卷宗后印的字和单独印的不一样' },
    ],
    [
      'line numbers that go on',
      OWN.replace('#show', '#set par.line(numbering: "1")\n#show'),
      { message: '排进卷宗后印的字和单独印的不一样' },
    ],
    ['a label', `${OWN}\n正文 <卷内页码>`, { line: 17, message: '不得使用标签' }],
    ['a loop', `${OWN}\n#while true {}`, { line: 17, message: '循环停不下来' }],
    ['a bracket that is left open', `${OWN}\n#段落(数据.facts`, { line: 17, message: '括号或者引号没有成对' }],
    ['no field the law asks for', OWN.replace('#条目(数据.requirements)', ''), { message: '没有“改正要求”' }],
    [
      'no date, authority or seal',
      `#import "official.typ": *\n#show: 文书.with(落款于末: false)\n${LAST}`,
      { message: '没有“成文日期”' },
    ],
    [
      'no place for the seal',
      `#import "official.typ": *\n#show: 文书.with(落款于末: false)\n${LAST}\n#数据.authority #数据.date`,
      { message: '没有“印章的位置”' },
    ],
    [
      'what is optional as if it were not',
      `${OWN}\n#段落(数据.contact.slice(0))`,
      { line: 17, message: '排印程序的原话' },
    ],
    ['what cannot lie in a dossier', `${OWN}\n#box[#set document(title: "x")]`, { line: 17, message: 'set document' }],
    ['a character no font has', `${OWN}\n𠮷`, { message: '𠮷' }],
    ['nothing', ' ', { message: '没有内容' }],
    ['too much', `${OWN}\n// ${'字'.repeat(30_000)}`, { message: '不得超过 64 KB' }],
  ])('with %s is refused', async (_, source, { line, message }) => {
    const [found] = await tryTemplate(typesetter, 'correctionOrder', source);
    expect(found?.message).toContain(message);
    expect(found?.line).toBe(line);
  });

  it('may number its own headings and footnotes: they begin anew with every paper of a volume', async () => {
    const source = `#set heading(numbering: "一、")\n${OWN}\n= 首先\n= 其次#footnote[脚注]\n#set math.equation(numbering: "(1)")\n$ 1 $`;
    expect(await tryTemplate(typesetter, 'correctionOrder', source)).toEqual([]);
  });

  it('has a line for each officer whose signature the law asks', async () => {
    const own = ownTemplate('onSpotDecision');
    const told = async (source: string) => (await tryTemplate(typesetter, 'onSpotDecision', source))[0]?.message;
    expect(await told(own.replace('#签名线(位, 宽: 8em)', ''))).toContain('第 1 名执法人员签名的位置');
    expect(await told(own.replace('签名线(位', '签名线(0'))).toContain('第 2 名执法人员签名的位置');
  });

  it('that takes its process with it is refused', async () => {
    const gone = { typeset: () => Promise.reject(new GivenUp('ended')) };
    expect(await tryTemplate(gone, 'correctionOrder', OWN)).toEqual([
      { message: expect.stringContaining('停不下来的循环') as string },
    ]);
  });

  it('is set for whom it is, and leaves nothing for the next', async () => {
    const words = async (job: Job) => wordsIn(((await typesetter.typeset(job)) as { pdf: Uint8Array }).pdf);
    const own = sampleOfPaper('correctionOrder', { source: `${OWN}\n#末段[本单位的另一段。]` });
    const plain = sampleOfPaper('correctionOrder');
    const before = await words(plain);
    expect(await words(own)).toContain('本单位的另一段。');
    expect(await words(plain)).toBe(before);
    expect(before).not.toContain('本单位的另一段。');
  });
});

describe('a unit’s own font', () => {
  const sans = fontFile(SANS);

  it('stands before those of the product, under its own name; the same bytes each time, and PDF/A', async () => {
    expect(await tryFont(typesetter, sans)).toEqual([]);
    const job = sampleOfPaper('penaltyDecision', { fonts: [sans] });
    const [once, again] = [typeset(of(job), job), typeset(compilers()(job), job)] as { pdf: Uint8Array }[];
    const pdf = Buffer.from(once!.pdf);
    expect(pdf.equals(Buffer.from(again!.pdf))).toBe(true);
    const text = pdf.toString('latin1');
    expect(text).toContain(familyOf(hashOf(sans)));
    expect(text).toMatch(/<pdfaid:part>2<\/pdfaid:part>[\s\S]*<pdfaid:conformance>B/);
    const plain = sampleOfPaper('penaltyDecision');
    const { pdf: bare } = typeset(of(plain), plain) as { pdf: Uint8Array };
    expect(Buffer.from(bare).toString('latin1')).not.toContain('unit-');
    expect(wordsIn(pdf)).toBe(wordsIn(bare));
  });

  it('is tried with the templates that the unit has, and they with it', async () => {
    const templates = new Map<DocumentKind, string>([['correctionOrder', `${OWN}\n#无此函数()`]]);
    expect((await tryFont(typesetter, sans, templates))[0]?.message).toMatch(
      /^《责令改正通知书》：“无此函数”没有定义/u,
    );
    const fonts: Job['fonts'][] = [];
    const told = (job: Job) => {
      fonts.push(job.fonts);
      return typesetter.typeset(job);
    };
    expect(await tryTemplate({ typeset: told }, 'correctionOrder', OWN, sans)).toEqual([]);
    expect(fonts.every((f) => f?.length === 1 && f[0] === sans)).toBe(true);
  });

  it('that claims more groups of characters than a font can have is refused at once', () => {
    const head = sans.indexOf('cmap', 12, 'latin1');
    const bytes = Buffer.concat([sans, Buffer.alloc(28 + 2_500_000 * 12)]);
    bytes.writeUInt32BE(sans.length, head + 8);
    bytes.writeUInt32BE(bytes.length - sans.length, head + 12);
    for (const [at, value] of [
      [2, 1],
      [4, 3],
      [6, 10],
      [12, 12],
    ] as const)
      bytes.writeUInt16BE(value, sans.length + at);
    bytes.writeUInt32BE(12, sans.length + 8);
    bytes.writeUInt32BE(2_500_000, sans.length + 24);
    expect(readFont(bytes)).toBe('这个字体文件是坏的，请重新取得。');
  });

  it.each<[string, () => Buffer, string]>([
    ['is none', () => Buffer.from('%PDF-1.7 nothing of a font'), '不是 TTF 或者 OTF 字体'],
    ['is a collection', () => Buffer.concat([Buffer.from('ttcf'), Buffer.alloc(40)]), '字体集'],
    ['is cut off', () => sans.subarray(0, 4000), '是坏的'],
    ['may not be embedded', () => withEmbedding(sans, 2), '不允许嵌入'],
    ['may not be embedded in part', () => withEmbedding(sans, 0x100), '取出部分字形'],
    ['lacks characters', () => fontFile(LATIN), '没有文书要用的'],
  ])('that %s is refused', async (_, font, words) => {
    const [found] = await tryFont(typesetter, font());
    expect(found?.message).toContain(words);
  });

  it('is known by the characters it covers', () => {
    const font = readFont(fontFile(LATIN));
    if (typeof font === 'string') throw new Error(font);
    expect([...'A1,责𠮷'].map((c) => font.covers(c.codePointAt(0)!))).toEqual([true, true, true, false, false]);
  });
});
