import { z } from 'zod';
import {
  identifier,
  instant,
  LETTER_ENTRIES,
  LETTER_STATE_NAMES,
  type LetterEntryType,
  LETTERS_IN_BATCH,
  line,
  looseLine,
  RETURN_REASON_NAMES,
  text,
} from '#contracts';
import { limit } from '../shared/query';
import { day } from '../shared/typed';

const state = z.enum(LETTER_STATE_NAMES);
const version = z.int();
/** As the postal enterprises write them; what a scanner types around it is left away. */
const trackingNo = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9-]{6,60}$/, '邮件编号有误，应为 6 位以上的字母和数字，请核对或者重新扫描。');
const proof = z
  .array(z.string().regex(/^[0-9a-f]{64}$/, '附件标识有误，请重新上传。'))
  .max(10, '附件不得超过 10 个。')
  .default([]);

export const QueueQuery = z.strictObject({
  unit: looseLine('单位', 32).optional(),
  after: z.string().max(40).optional().describe('从这个案件之后继续'),
});
export type QueueQuery = z.output<typeof QueueQuery>;

export const LetterQueueView = z
  .object({
    items: z.array(
      z
        .object({
          caseNo: z.string(),
          displayNo: z.string(),
          unit: z.string(),
          partyName: z.string(),
          address: z.string().nullable(),
          addressSignedOn: z.string().nullable().describe('当事人签送达地址确认书的日期；空：是登记的地址'),
          mayPrint: z.boolean(),
          papers: z.array(
            z.object({
              id: z.string(),
              title: z.string(),
              number: z.string(),
              pages: z.number(),
              madeAt: z.string(),
              returned: z.number().describe('此前寄出被退回的次数'),
            }),
          ),
        })
        .meta({ id: 'WaitingLetter' }),
    ),
    next: z.string().optional(),
  })
  .meta({ id: 'LetterQueue' });

export const MakeBatch = z
  .strictObject({
    /** In the order they are to be printed. */
    papers: z
      .array(z.strictObject({ caseNo: identifier('案件', 40), id: identifier('文书', 60) }))
      .min(1, '请选择要寄的文书。')
      .max(200, '一次最多选择 200 份文书。'),
  })
  .meta({ id: 'MakeLetterBatch' });
export type MakeBatch = z.output<typeof MakeBatch>;

const BatchView = z
  .object({
    id: z.number(),
    unit: z.string(),
    createdBy: z.string(),
    createdAt: z.string(),
    letters: z.number().describe(`封数，至多 ${LETTERS_IN_BATCH}`),
    /** Those of it that wait to be handed over. */
    printed: z.number(),
    first: z.string().describe('第一封的编号'),
    last: z.string(),
    stopped: z.array(z.string()).describe('待交寄而文书已经收回或者以其他方式送达的信函，不再打印和交寄'),
  })
  .meta({ id: 'LetterBatch' });
export const BatchMade = z.object({ id: z.number(), letters: z.number() }).meta({ id: 'LetterBatchMade' });
export const BatchList = z.object({ items: z.array(BatchView) }).meta({ id: 'LetterBatchList' });
export const BatchPrint = z.strictObject({
  sides: z.enum(['one', 'two']).default('one').describe('two：双面打印，各件从正面起'),
});

export const RegisterQuery = z.strictObject({
  state: state.optional(),
  unit: looseLine('单位', 32).optional(),
  batch: z.coerce.number().int().positive().optional(),
  q: looseLine('查找内容', 60).optional().describe('信函编号、邮件编号、收件人、案号'),
  before: z.coerce.number().int().positive().optional(),
  limit,
});
export type RegisterQuery = z.output<typeof RegisterQuery>;
export const RegisterExport = RegisterQuery.omit({ before: true, limit: true });
export type RegisterExport = z.output<typeof RegisterExport>;

export const LetterView = z
  .object({
    id: z.number(),
    number: z.string(),
    batchId: z.number(),
    caseNo: z.string(),
    displayNo: z.string(),
    unit: z.string(),
    addressee: z.string(),
    address: z.string(),
    addressSignedOn: z.string().nullable(),
    papers: z.array(z.object({ id: z.string(), title: z.string(), number: z.string(), pages: z.number() })),
    state,
    postedOn: z.string().nullable(),
    trackingNo: z.string().nullable(),
    deliveredAt: z.string().nullable(),
    signedBy: z.string().nullable(),
    returnedOn: z.string().nullable(),
    returnReason: z.enum(RETURN_REASON_NAMES).nullable(),
    note: z.string().nullable(),
    proof: z.array(z.string()).describe('附在案件里的凭证'),
    version,
    mayWrite: z.boolean(),
    stopped: z.string().nullable().describe('待交寄而不得再交寄的原因：文书已经收回，或者以其他方式送达'),
    /** Its papers whose service is not recorded in the case, each with the task in which it is. */
    unrecorded: z.array(z.object({ paper: z.string(), task: z.string() })),
  })
  .meta({ id: 'Letter' });
export const RegisterPage = z
  .object({ items: z.array(LetterView), next: z.number().optional() })
  .meta({ id: 'MailRegister' });
/** A letter of the case, or a message to its party that the other side has taken. */
export const CaseLetters = z
  .object({
    items: z.array(LetterView),
    messages: z.array(
      z
        .object({
          id: z.string(),
          way: z.string(),
          title: z.string(),
          address: z.string().describe('中间部分隐去'),
          sentAt: z.string(),
          receipt: z.string().nullable().describe('邮件服务器或者短信网关的回执'),
          papers: z.array(z.string()).describe('以这种方式送达、在此之前作出的文书'),
        })
        .meta({ id: 'ServiceMessage' }),
    ),
  })
  .meta({ id: 'CaseLetters' });
export const OneLetter = z
  .object({
    letter: LetterView,
    entries: z.array(
      z.object({
        type: z.enum(Object.keys(LETTER_ENTRIES) as [LetterEntryType, ...LetterEntryType[]]),
        by: z.string(),
        at: z.string(),
        told: z.string(),
      }),
    ),
  })
  .meta({ id: 'OneLetter' });

export const PostBatch = z.strictObject({ on: day('交寄日期') }).meta({ id: 'PostLetterBatch' });
export const BatchPosted = z.object({ posted: z.number() }).meta({ id: 'LetterBatchPosted' });

export const PostLetter = z
  .strictObject({ version, on: day('交寄日期'), trackingNo: trackingNo.nullable().default(null) })
  .meta({ id: 'PostLetter' });
export type PostLetter = z.output<typeof PostLetter>;
export const DeliverLetter = z
  .strictObject({
    version,
    at: instant('收件时间').describe('回执注明的收件时间'),
    signedBy: line('签收人', 100).nullable().default(null),
    note: text('备注', 500).nullable().default(null),
    proof,
  })
  .meta({ id: 'DeliverLetter' });
export type DeliverLetter = z.output<typeof DeliverLetter>;
export const ReturnLetter = z
  .strictObject({
    version,
    on: day('退回日期'),
    reason: z.enum(RETURN_REASON_NAMES, '请选择退回的原因。'),
    note: text('备注', 500).nullable().default(null),
    proof,
  })
  .meta({ id: 'ReturnLetter' });
export type ReturnLetter = z.output<typeof ReturnLetter>;
export const CancelLetter = z.strictObject({ version, reason: text('作废原因', 500) }).meta({ id: 'CancelLetter' });
export type CancelLetter = z.output<typeof CancelLetter>;
