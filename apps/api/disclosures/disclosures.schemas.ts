import { z } from 'zod';
import {
  DISCLOSURE_KIND_NAMES,
  DISCLOSURE_STATE_NAMES,
  DISCLOSURE_ENTRIES,
  type DisclosureEntryType,
  line,
  looseLine,
  type RedactionKind,
  REDACTIONS,
  text,
} from '#contracts';
import { limit, yes } from '../shared/query';
import { day } from '../shared/typed';

const state = z.enum(DISCLOSURE_STATE_NAMES);
const entryType = z.enum(Object.keys(DISCLOSURE_ENTRIES) as [DisclosureEntryType, ...DisclosureEntryType[]]);
const version = z.int();
const kind = z.enum(DISCLOSURE_KIND_NAMES);
const kinds = z.enum([...DISCLOSURE_KIND_NAMES, 'other']);

export const DisclosureQuery = z.strictObject({
  view: z
    .enum(['todo', 'fellDue', ...DISCLOSURE_STATE_NAMES])
    .default('todo')
    .describe('todo：等待公示或者撤回的，按期限先后；fellDue：公示期限已经届满的，不论办理与否'),
  kind: kinds.optional().describe('公示的种类；other：处罚决定以外的各种执法决定'),
  unit: looseLine('单位', 32).optional(),
  q: looseLine('查找内容', 60).optional().describe('当事人、文号、案由'),
  dueFrom: day('公示期限的起始日').optional().describe('只与 fellDue 合用'),
  dueTo: day('公示期限的截止日').optional().describe('只与 fellDue 合用'),
  timely: yes.describe('是否在期限内公示，只与 fellDue 合用'),
  cursor: z.string().max(200).optional(),
  limit,
});
export type DisclosureQuery = z.output<typeof DisclosureQuery>;

const row = {
  id: z.number(),
  kind,
  caseNo: z.string(),
  displayNo: z.string(),
  unit: z.string(),
  partyName: z.string(),
  matter: z.string(),
  number: z.string().nullable().describe('决定书文号；还没有编号的为空'),
  decidedOn: z.string(),
  changedOn: z.string().nullable().describe('公示的是变更后的决定：变更的日期'),
  endedOn: z.string().nullable().describe('行政强制措施终结的日期'),
  endedHow: z.string().nullable().describe('怎样终结'),
  publishDueOn: z.string().nullable().describe('公示的期限，不论办理与否'),
  state,
  because: z.string().nullable().describe('不公示的原因'),
  /** The day to publish, or to withdraw, by; null: none, or nobody can say yet. */
  dueOn: z.string().nullable(),
  dueAt: z.string().nullable(),
  dueUnit: z.literal('workingDay').nullable(),
  daysLeft: z.number().nullable(),
  earliestOn: z.string().nullable().describe('期限待定的，最早可能届满的日期'),
  publishedOn: z.string().nullable(),
  shownThrough: z.string().nullable().describe('公示的最后一日'),
  mustWithdraw: z.string().nullable().describe('应当撤回的原因'),
  withdrawnOn: z.string().nullable(),
};

export const DisclosureCounts = z
  .object({
    todo: z.number().describe('本单位等待公示或者撤回的件数'),
    soon: z.number().describe('其中两个工作日内到期的'),
    late: z.number().describe('其中已经超期的'),
  })
  .meta({ id: 'DisclosureCounts' });

export const DisclosurePage = z
  .object({
    items: z.array(z.object(row).meta({ id: 'DisclosureRow' })),
    next: z.string().optional(),
    todo: z.number().describe('等待公示或者撤回的件数'),
    late: z.number().describe('其中已经超期的件数'),
  })
  .meta({ id: 'DisclosurePage' });

const Segment = z
  .object({
    text: z.string(),
    redaction: z
      .object({
        key: z.string(),
        kind: z.enum(Object.keys(REDACTIONS) as [RedactionKind, ...RedactionKind[]]),
        fixed: z.boolean(),
        shown: z.boolean(),
        instead: z.string(),
      })
      .optional(),
  })
  .meta({ id: 'DisclosureSegment' });

const Beside = z
  .object({
    id: z.number(),
    state,
    number: z.string().nullable(),
    publishedOn: z.string().nullable(),
    withdrawnOn: z.string().nullable(),
    changedOn: z.string().nullable(),
  })
  .meta({ id: 'DisclosureBeside' });

export const DisclosureView = z
  .object({
    ...row,
    version,
    seen: z.string().describe('所看内容的摘要，确认时原样交回'),
    fields: z.array(
      z.object({ name: z.string(), title: z.string(), segments: z.array(Segment) }).meta({ id: 'DisclosureField' }),
    ),
    words: z.array(z.string()),
    /** As it was published; empty while it is not. */
    content: z.array(z.object({ name: z.string(), title: z.string(), text: z.string() })),
    publicId: z.string(),
    during: z.object({ amount: z.number(), unit: z.string() }).nullable().describe('公示多久'),
    replaces: Beside.nullable().describe('此前公示过的同一案件的决定'),
    replacedBy: Beside.nullable().describe('变更后的，或者重新作出的决定'),
    served: z.boolean(),
    publishedBy: z.string().nullable(),
    withdrawnBy: z.string().nullable(),
    withdrawnReason: z.string().nullable(),
    withdrawnArticle: z.string().nullable(),
    withinSource: z.string(),
    source: z.string().describe('公示与否、多久的依据'),
    confirmed: z.boolean(),
    entries: z.array(
      z.object({ type: entryType, by: z.string().nullable(), at: z.string() }).meta({ id: 'DisclosureEntry' }),
    ),
    mayDraft: z.boolean(),
    mayConfirm: z.boolean(),
  })
  .meta({ id: 'Disclosure' });

export const DraftDisclosure = z
  .strictObject({
    version,
    shown: z.array(z.string().min(1).max(400)).max(200, '一次最多改 200 处。').describe('仍要公开的，按摘出的标记'),
    words: z.array(line('另行隐去的文字', 100)).max(50, '另行隐去的文字最多 50 个。'),
  })
  .meta({ id: 'DraftDisclosure' });
export type DraftDisclosure = z.output<typeof DraftDisclosure>;

export const PublishDisclosure = z
  .strictObject({ version, seen: z.string().regex(/^[0-9a-f]{64}$/, '请刷新，看过公示稿后再确认。') })
  .meta({ id: 'PublishDisclosure' });
export type PublishDisclosure = z.output<typeof PublishDisclosure>;

export const WithdrawDisclosure = z
  .strictObject({ version, reason: text('公开说明的理由', 500), article: line('依据', 200) })
  .meta({ id: 'WithdrawDisclosure' });
export type WithdrawDisclosure = z.output<typeof WithdrawDisclosure>;

export const PublicDecisionsQuery = z.strictObject({
  kind: kinds.default('penalty').describe('公示的种类；other：处罚决定以外的各种执法决定'),
  q: looseLine('查找内容', 60).optional(),
  unit: looseLine('单位', 32).optional(),
  from: day('起始日').optional(),
  to: day('截止日').optional(),
  cursor: z.string().max(200).optional(),
  limit,
});
export type PublicDecisionsQuery = z.output<typeof PublicDecisionsQuery>;

export const PublicDecisions = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          kind,
          number: z.string().nullable(),
          party: z.string(),
          matter: z.string(),
          penalty: z.string().nullable().describe('处罚内容；其他执法决定的为空'),
          conclusion: z.string().nullable().describe('执法结论；处罚决定的为空'),
          category: z.string().describe('执法类别'),
          endedOn: z.string().nullable().describe('行政强制措施终结的日期'),
          unit: z.string(),
          decidedOn: z.string(),
          changedOn: z.string().nullable().describe('变更后的决定：变更的日期'),
          publishedOn: z.string(),
        })
        .meta({ id: 'PublicDecisionRow' }),
    ),
    next: z.string().optional(),
    units: z.array(z.object({ id: z.string(), name: z.string() })).describe('公示过这类决定的单位'),
  })
  .meta({ id: 'PublicDecisions' });

export const PublicDecision = z
  .object({
    kind,
    state: z.enum(['published', 'withdrawn']),
    ended: z
      .object({ on: z.string(), how: z.string().nullable().describe('解除、期限届满；其他的不说明，为空') })
      .nullable()
      .describe('行政强制措施已经终结的日期'),
    unit: z.string(),
    fields: z.array(z.object({ title: z.string(), text: z.string() })).describe('撤回的没有内容'),
    publishedOn: z.string(),
    shownThrough: z.string().nullable(),
    withdrawnOn: z.string().nullable(),
    withdrawnReason: z.string().nullable(),
    withdrawnArticle: z.string().nullable(),
    replaces: z
      .object({
        id: z.string().nullable().describe('公开页面已不再显示的为空'),
        number: z.string().nullable(),
        publishedOn: z.string(),
        withdrawnOn: z.string().nullable(),
      })
      .nullable()
      .describe('代替此前公示的决定'),
    replacedBy: z.string().nullable().describe('代替本条的公示'),
  })
  .meta({ id: 'PublicDecision' });

export const PublicYears = z
  .object({
    items: z.array(
      z
        .object({
          year: z.number(),
          kind: z.enum(['penalty', 'other']).describe('处罚决定，或者其他执法决定'),
          unit: z.string(),
          published: z.number(),
          inTime: z.number(),
          withdrawn: z.number(),
        })
        .meta({ id: 'PublicDecisionYear' }),
    ),
  })
  .meta({ id: 'PublicDecisionYears' });
