import { z } from 'zod';
import { type Unit, UNIT_NAMES } from '#law';
import { PLACE_LENGTH } from './service-place';
import { TWO_OFFICERS } from './two-officers';

/** The fields that several forms share, so that one thing is asked in one way. */

export const UNITS = Object.keys(UNIT_NAMES) as [Unit, ...Unit[]];

/** A character that shows: letters, digits, signs, and the private area where rare characters of names still live. */
const SHOWS = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u;
/** NUL and the other controls; a long text keeps its line breaks and tabs. */
const CONTROLS = { text: /(?![\n\t])\p{Cc}/u, line: /[\p{Cc}\p{Zl}\p{Zp}]/u };
/**
 * What makes a text read otherwise than it is stored. Embeddings, overrides and isolates turn digits round, so no text may
 * hold them; a name holds no invisible mark at all, or two that look alike would be two. The joiners stay: some scripts
 * are written with them.
 */
const MARKS = { text: /[\u202a-\u202e\u2066-\u2069]/u, line: /(?![\u200c\u200d])\p{Cf}/u };

const worded = (title: string, max: number, kind: 'text' | 'line') => {
  const typed = z
    .string({ error: `请填写${title}。` })
    .max(max, `${title}不得超过 ${max} 字。`)
    .refine((s) => !/\p{Cs}/u.test(s), `${title}含有残缺的字符（可能是被截断的表情或生僻字），请删除后重新填写。`)
    .overwrite((s) => s.replace(/\r\n?/g, '\n').normalize('NFC').trim());
  return typed
    .refine((s) => !CONTROLS[kind].test(s), `${title}含有不可见的控制字符，请删除后重新填写。`)
    .refine((s) => !MARKS[kind].test(s), `${title}含有不可见的标记字符（如文字方向标记），请删除后重新填写。`)
    .refine((s) => s === '' || SHOWS.test(s), `${title}没有可见的文字，请重新填写。`)
    .meta({ title });
};

/**
 * What a person types, in several lines. Trimmed and NFC, so that equal texts are equal; nothing the store, the hash or
 * the reader would take for something else.
 */
export const text = (title: string, max = 2000) => worded(title, max, 'text').min(1, `请填写${title}。`);

/** The same where nothing needs to be typed: an empty one is an answer too. */
export const looseText = (title: string, max = 2000) => worded(title, max, 'text');

/** A name, a place, a title: what a person types in one line. */
export const line = (title: string, max = 100) => worded(title, max, 'line').min(1, `请填写${title}。`);

/** The same where nothing needs to be typed. */
export const looseLine = (title: string, max = 100) => worded(title, max, 'line');

/** What a machine has named: user names, items, units. Never typed freely, so never anything but printable ASCII. */
export const identifier = (title: string, max = 64) =>
  z
    .string(`请选择${title}。`)
    .min(1, `请选择${title}。`)
    .max(max, `${title}有误，请重新选择。`)
    .regex(/^[\x21-\x7e]*$/, `${title}有误，请重新选择。`)
    .meta({ title });

/** SHA-256 of a file or a text, hex. */
export const hash = (message: string) => z.string().regex(/^[0-9a-f]{64}$/, message);

/** The years a case can be about. Outside them a date is a typing mistake, which no calendar and no database can count with. */
const [FIRST_YEAR, LAST_YEAR] = [1949, 2200];
export const inOurTime = (day: string): boolean =>
  Number(day.slice(0, 4)) >= FIRST_YEAR && Number(day.slice(0, 4)) <= LAST_YEAR;
export const outOfOurTime = (title: string): string => `${title}应在 ${FIRST_YEAR} 年至 ${LAST_YEAR} 年之间，请核对。`;

export const date = (title: string) =>
  z.iso.date(`${title}应为 YYYY-MM-DD 格式的有效日期。`).refine(inOurTime, outOfOurTime(title)).meta({ title });

export const instant = (title: string) =>
  z.iso
    .datetime({ offset: true, error: `${title}应为带时区的时间，例如 2026-11-23T10:00:00+08:00。` })
    .refine(inOurTime, outOfOurTime(title))
    .meta({ title });

/** One of several, each with the words a person reads. The console draws the words from `labels`. */
export const choice = <const K extends string>(title: string, labels: Record<K, string>) =>
  z.enum(Object.keys(labels) as [K, ...K[]], `请选择${title}。`).meta({ title, labels });

/** None, one or several of them. */
export const choices = <const K extends string>(title: string, labels: Record<K, string>) =>
  z.array(choice(title, labels)).default([]).meta({ title });

export const period = (title: string) =>
  z
    .strictObject({
      amount: z.int('数量应为整数。').min(1, '数量至少为 1。').max(1000, '数量过大。').meta({ title: '数量' }),
      unit: choice('单位', UNIT_NAMES),
    })
    .meta({ title });

/** Money in fen. */
export const fen = (title: string) =>
  z
    .int(`${title}应为整数（单位：分）。`)
    .min(0, `${title}不得为负。`)
    .max(1e13, `${title}过大。`)
    .meta({ title, unit: 'fen' });

/** 责令重新作出: asked of a decision that is annulled. */
export const anew = () =>
  z
    .boolean()
    .optional()
    .describe('责令重新作出的，案件回到调查，重新告知、重新决定，办案期限重新计算')
    .meta({ title: '责令重新作出决定', when: { result: ['annulled'] }, must: true });

/** User names of the officers who took part. */
export const officers = () =>
  z
    .array(identifier('执法人员'))
    .min(TWO_OFFICERS.atLeast, '须由两名以上执法人员共同办理。')
    .max(10)
    .meta({ title: '执法人员', widget: 'officers' });

/** 出示执法证件, as the record has it. @source 行政处罚法 第五十五条第一款 */
export const identityShown = () => z.boolean().default(false).meta({ title: '已出示执法证件' });

/** @source 市场监督管理行政处罚程序规定 第二十一条第二款 */
export const rightsTold = () =>
  z
    .boolean()
    .default(false)
    .meta({ title: '已告知陈述、申辩和申请回避的权利' })
    .describe('首次向当事人收集、调取证据的，应当当场告知');

/** Photos and files by the SHA-256 of their content, which the journal keeps; the bytes are stored once by that hash. */
export const attachments = (title = '照片和文件') => files().optional().meta({ title, widget: 'attachments' });

/** The same where the paper itself is the point. */
export const papers = (title: string) => files().min(1, `请上传${title}。`).meta({ title, widget: 'attachments' });

const files = () => z.array(hash('附件标识有误，请重新上传。')).max(20, '附件不得超过 20 个。');

export const SERVICE_METHODS = {
  direct: '直接送达',
  leftBehind: '留置送达',
  electronic: '电子送达',
  entrusted: '委托送达',
  post: '邮寄送达',
  forwarded: '转交送达',
  announcement: '公告送达',
} as const;
export type ServiceMethod = keyof typeof SERVICE_METHODS;

/** Those that can fail. */
export const { announcement: _announcement, ...ATTEMPT_METHODS } = SERVICE_METHODS;

/** A paper of the case that is out for service, by its id. */
export const paper = (widget: 'paper' | 'servedPaper' = 'paper') => identifier('文书').meta({ title: '文书', widget });

/** 电子送达 goes only where the party has said, in a 送达地址确认书, that it may. */
export const CHANNELS = {
  sms: '手机短信',
  email: '电子邮件',
  fax: '传真',
  messenger: '即时通讯账号',
  platform: '电子送达平台',
} as const;
export type Channel = keyof typeof CHANNELS;

/** A field that is asked for only where the method is one of these; `must`: there it has to be filled in. */
const of = (...methods: ServiceMethod[]) => ({ when: { method: methods } });
const must = (...methods: ServiceMethod[]) => ({ ...of(...methods), must: true });

/** 送达回证. `effectiveAt` is when the law counts it as served: legal clocks start there. @source 民事诉讼法 第八十七条至第九十五条 */
export const service = () =>
  z
    .strictObject({
      method: choice('送达方式', SERVICE_METHODS).describe(
        '当面签收选直接送达；拒收而有见证或影像的选留置送达；寄出或发送的，生效时间是法律视为送达的那一刻，不是寄出的时间；没有送到的、要公告的，在案件页的“送达”栏登记',
      ),
      recipient: line('收件人', 100),
      place: line('送达地点', PLACE_LENGTH)
        .optional()
        .describe('不在这里送达的请改写；不填的，送达回证上留空手填')
        .meta(of('direct', 'leftBehind', 'entrusted', 'post', 'forwarded')),
      channel: choice('电子送达渠道', CHANNELS)
        .optional()
        .describe('只能用送达地址确认书写明的渠道')
        .meta(must('electronic')),
      mailNo: line('邮件编号', 60).optional().meta(must('post')),
      agent: line('受托或者转交的单位', 100).optional().meta(must('entrusted', 'forwarded')),
      effectiveAt: instant('送达生效时间')
        .optional()
        .describe(
          '直接送达、留置送达不填即为提交之时；邮寄的填回执注明的收件时间，电子的填到达对方系统的时间，委托、转交的填签收时间；因地址没有收到的，填文书留在该地址或者邮件退回的时间',
        )
        .meta(of('direct', 'leftBehind', 'electronic', 'entrusted', 'post', 'forwarded')),
      wrongAddress: z
        .boolean()
        .optional()
        .describe('当事人在送达地址确认书上提供的地址不准确，或者变更后没有书面告知')
        .meta({ title: '因当事人提供的地址没有收到', ...of('direct', 'post') }),
      witnesses: z
        .array(line('见证人', 60))
        .max(5)
        .optional()
        .meta({ title: '见证人', ...of('leftBehind') })
        .describe('不少于两人；没有见证人的，上传拍照、录像'),
      attachments: attachments('送达回证、照片、录像').describe('留置没有见证人的、因地址没有收到的必须上传'),
      note: text('备注', 500).optional(),
    })
    .meta({ title: '送达' });
