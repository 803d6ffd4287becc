import { z } from 'zod';
import { type Unit, UNIT_NAMES } from '#law';

/** The fields that several forms share, so that one thing is asked in one way. */

export const UNITS = Object.keys(UNIT_NAMES) as [Unit, ...Unit[]];

export const text = (title: string, max = 2000) =>
  z
    .string({ error: `请填写${title}。` })
    .trim()
    .min(1, `请填写${title}。`)
    .max(max, `${title}不得超过 ${max} 字。`)
    .meta({ title });

export const date = (title: string) => z.iso.date(`${title}应为 YYYY-MM-DD 格式的有效日期。`).meta({ title });

export const instant = (title: string) =>
  z.iso.datetime({ offset: true, error: `${title}应为带时区的时间，例如 2026-11-23T10:00:00+08:00。` }).meta({ title });

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

/** User names of the officers who took part. */
export const officers = () =>
  z
    .array(z.string().min(1))
    .min(2, '须由两名以上执法人员共同办理。')
    .max(10)
    .meta({ title: '执法人员', widget: 'officers' });

/** Photos and files by the SHA-256 of their content, which the journal keeps; the bytes are stored once by that hash. */
export const attachments = (title = '照片和文件') =>
  z
    .array(z.string().regex(/^[0-9a-f]{64}$/, '附件标识有误，请重新上传。'))
    .max(20, '附件不得超过 20 个。')
    .optional()
    .meta({ title, widget: 'attachments' });

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

/** 送达回证. `effectiveAt` is when the law counts it as served: legal clocks start there. @source 民事诉讼法 第八十七条至第九十五条 */
export const service = () =>
  z
    .strictObject({
      method: choice('送达方式', SERVICE_METHODS),
      recipient: text('收件人', 100),
      effectiveAt: instant('送达生效时间').optional().describe('直接送达、留置送达不填即为提交之时；其他方式必须填写'),
      note: text('备注', 500).optional(),
    })
    .meta({ title: '送达' });
