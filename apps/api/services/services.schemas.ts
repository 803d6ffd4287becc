import { z } from 'zod';
import {
  choice,
  date,
  identifier,
  instant,
  line,
  looseLine,
  SERVICE_ENTRIES,
  SERVICE_KIND_NAMES,
  SERVICE_KINDS,
  SERVICE_STATE_NAMES,
  type ServiceEntryType,
  text,
} from '#contracts';
import { AttachmentShape, SERVICE_PAPER_NAMES } from '#documents';
import { normalNumber, numberFault } from '#law';
import { limit, yes } from '../shared/query';
import { day } from '../shared/typed';

const KIND_TITLES = Object.fromEntries(SERVICE_KIND_NAMES.map((k) => [k, SERVICE_KINDS[k].title])) as Record<
  (typeof SERVICE_KIND_NAMES)[number],
  string
>;
const kind = choice('服务种类', KIND_TITLES);
const partyKind = z.enum(['organization', 'individual']);
const MOST_PARTIES = 50;

const ServiceParty = z
  .strictObject({
    kind: partyKind,
    name: line('当事人名称', 200),
    idNumber: looseLine('证件号码', 60).min(1, '请填写证件号码。').overwrite(normalNumber),
    phone: looseLine('联系电话', 40).optional(),
    address: looseLine('地址', 300).optional(),
    representative: looseLine('负责人', 100).optional(),
  })
  .superRefine(({ kind: k, idNumber }, context) => {
    const fault = numberFault(k, idNumber);
    if (fault) context.addIssue({ code: 'custom', path: ['idNumber'], message: fault.message, input: idNumber });
  });

const Result = z.strictObject({
  state: choice('办理结果', { done: '已办结', followUp: '需要跟进', open: '尚未办结' }),
  dueOn: day('跟进日期').optional(),
});
const Plan = z.strictObject({
  at: instant('约谈时间'),
  invited: line('被约谈人', 200),
  notice: looseLine('通知方式', 200).optional(),
  noticedOn: day('通知日期').optional(),
});
const Held = z.strictObject({
  heldOn: day('日期'),
  content: text('内容', 5000),
  persons: looseLine('参加人员', 500).optional(),
  advice: text('要求和建议', 5000).optional(),
  reply: text('当事人的答复', 5000).optional(),
  result: Result,
});
/** What the record of a 约谈 has to hold. @source 实施方案 二（三） (fields: published practice) */
const INTERVIEW_FIELDS = { persons: '参加人员', advice: '要求和建议', reply: '当事人的答复' } as const;

type Checked = Pick<z.output<typeof Held>, keyof typeof INTERVIEW_FIELDS>;
const missing = (held: Checked, at: string[]) =>
  (Object.keys(INTERVIEW_FIELDS) as (keyof typeof INTERVIEW_FIELDS)[])
    .filter((field) => !held[field])
    .map((field) => ({ path: [...at, field], message: `约谈记录请填写${INTERVIEW_FIELDS[field]}。` }));

export const CreateService = z
  .strictObject({
    kind,
    parties: z.array(ServiceParty).max(MOST_PARTIES, `当事人不得超过 ${MOST_PARTIES} 名。`).default([]),
    audience: looseLine('对象', 200).optional().describe('没有具体当事人的：行业、范围'),
    place: line('地点', 300),
    officers: z.array(identifier('执法人员')).min(1, '请选择执法人员。').max(10),
    subject: line('事由', 200),
    caseNo: identifier('案号', 40).optional().describe('属于某一案件的'),
    /** A 约谈 that is only arranged; else what was done. */
    plan: Plan.optional(),
    held: Held.optional(),
  })
  .superRefine((s, context) => {
    const say = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message, input: s });
    const { named, title } = SERVICE_KINDS[s.kind];
    if (s.parties.length === 0 && named) say(['parties'], `${title}须写明当事人。`);
    if (s.parties.length === 0 && !named && !s.audience)
      say(['audience'], '没有具体当事人的，请写明对象（行业、范围）。');
    if (new Set(s.parties.map((p) => p.idNumber)).size < s.parties.length) say(['parties'], '同一当事人只写一次。');
    if (!s.plan === !s.held) say(['held'], '请记录办理情况，或者安排约谈，二者择一。');
    if (s.plan && s.kind !== 'interview') say(['plan'], `只有约谈可以事先安排，${title}请在办理之后记录。`);
    if (s.held && s.kind === 'interview') for (const { path, message } of missing(s.held, ['held'])) say(path, message);
  })
  .meta({ id: 'CreateService' });
export type CreateService = z.output<typeof CreateService>;

/** Of the record as it was read: an addition that rests on what has changed meanwhile is not taken. */
const version = z.int().min(1).describe('所看到的版本');
const reason = (title: string) => text(title, 2000);

export const AddToService = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('followUp'), version, text: reason('跟进情况'), result: Result }),
    z.strictObject({ type: z.literal('correction'), text: reason('更正的内容和理由') }),
    z.strictObject({ type: z.literal('cancelled'), version, text: reason('取消的理由') }),
    z
      .strictObject({ type: z.literal('held'), version, place: line('地点', 300).optional(), held: Held })
      .superRefine(({ held }, context) => {
        for (const issue of missing(held, ['held'])) context.addIssue({ code: 'custom', input: held, ...issue });
      }),
    z.strictObject({ type: z.literal('absent'), version, text: reason('未到场的情况'), result: Result }),
    z.strictObject({ type: z.literal('planned'), version, place: line('地点', 300).optional(), plan: Plan }),
  ])
  .meta({ id: 'AddToService' });
export type AddToService = z.output<typeof AddToService>;

export const ServiceQuery = z.strictObject({
  kind: z.enum(SERVICE_KIND_NAMES).optional(),
  state: z.enum(SERVICE_STATE_NAMES).optional(),
  unit: identifier('单位', 32).optional(),
  /** Under any of the party's numbers. */
  party: looseLine('证件号码', 60).overwrite(normalNumber).optional(),
  due: yes.describe('跟进或者约谈的日期已到'),
  share: z.enum(['guided', 'managed']).optional().describe('721 统计计入的'),
  from: day('起始日').optional(),
  to: day('截止日').optional(),
  q: looseLine('查找内容', 100).optional(),
  cursor: z.string().max(200).optional(),
  limit: limit.default(50),
});
export type ServiceQuery = z.output<typeof ServiceQuery>;

const summary = {
  id: z.int(),
  displayNo: z.string(),
  kind: z.enum(SERVICE_KIND_NAMES),
  state: z.enum(SERVICE_STATE_NAMES),
  unit: z.string(),
  parties: z.array(z.object({ name: z.string(), idNumber: z.string() })),
  audience: z.string().nullable(),
  place: z.string(),
  heldOn: z.string().nullable(),
  plannedAt: z.string().nullable(),
  dueOn: z.string().nullable(),
  subject: z.string(),
  officers: z.array(z.string()),
  caseNo: z.string().nullable(),
  becameCase: z.boolean().describe('案件是由这份记录登记的'),
};
export const ServiceSummary = z.object(summary).meta({ id: 'ServiceSummary' });
export const ServicePage = z
  .object({
    items: z.array(ServiceSummary),
    next: z.string().optional(),
    mayWrite: z.boolean(),
  })
  .meta({ id: 'ServicePage' });
export const ServiceList = z.object({ items: z.array(ServiceSummary) }).meta({ id: 'ServiceList' });

const ServicePaperView = z
  .object({
    kind: z.enum(SERVICE_PAPER_NAMES),
    title: z.string(),
    missing: z
      .array(z.object({ title: z.string(), article: z.string() }))
      .describe('制作以前还须补全的内容，各写明依据'),
    isCurrent: z.boolean().describe('最近一版所写的与现在的记录一致'),
    editions: z
      .array(
        z.object({
          edition: z.int(),
          sha256: z.string(),
          sm3: z.string(),
          pages: z.int(),
          size: z.int(),
          madeBy: z.string(),
          madeAt: z.string(),
        }),
      )
      .describe('已经制作的各版，最近的在前'),
  })
  .meta({ id: 'ServicePaper' });

export const MakeServicePaper = z.strictObject({ kind: z.enum(SERVICE_PAPER_NAMES) }).meta({ id: 'MakeServicePaper' });
export const ServicePaperMade = z
  .object({ kind: z.enum(SERVICE_PAPER_NAMES), edition: z.int() })
  .meta({ id: 'ServicePaperMade' });

export const ServiceView = z
  .object({
    ...summary,
    parties: z.array(
      z.object({
        kind: partyKind,
        name: z.string(),
        idNumber: z.string(),
        phone: z.string().nullable(),
        address: z.string().nullable(),
        representative: z.string().nullable(),
      }),
    ),
    officers: z.array(z.object({ username: z.string(), name: z.string(), certificateNo: z.string() })),
    caseDisplayNo: z.string().nullable(),
    content: z.string().nullable(),
    persons: z.string().nullable(),
    advice: z.string().nullable(),
    reply: z.string().nullable(),
    invited: z.string().nullable(),
    notice: z.string().nullable(),
    noticedOn: date('通知日期').nullable(),
    source: z.string(),
    createdBy: z.string(),
    createdAt: z.string(),
    version: z.int(),
    entries: z.array(
      z.object({
        id: z.int(),
        type: z.enum(Object.keys(SERVICE_ENTRIES) as [ServiceEntryType, ...ServiceEntryType[]]),
        by: z.string(),
        at: z.string(),
        rows: z.array(z.object({ title: z.string(), value: z.string() })),
      }),
    ),
    files: z.array(AttachmentShape),
    may: z.array(z.enum(['held', 'absent', 'planned', 'followUp', 'cancelled', 'correction', 'file', 'paper', 'case'])),
    papers: z.array(ServicePaperView),
  })
  .meta({ id: 'ServiceRecord' });

export const ServiceMade = z.object({ id: z.int(), displayNo: z.string() }).meta({ id: 'ServiceMade' });
