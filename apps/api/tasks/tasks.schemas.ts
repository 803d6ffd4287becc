import { z } from 'zod';
import { identifier, looseLine, looseText, ROLES } from '#contracts';
import { AnswerView, FactView } from '#documents';
import { dueBefore, dueFields, limit, yes } from '../shared/query';

export const TaskQuery = z.strictObject({
  /**
   * `mine`: what I have taken or been given, and what nobody has taken in the cases whose officer I am, but for what I have
   * put off; `unassigned`: what else is open to me; `snoozed`: what I have put off.
   */
  view: z.enum(['mine', 'unassigned', 'unit', 'snoozed', 'done']).default('mine'),
  kind: identifier('任务种类', 40).optional(),
  stage: identifier('阶段', 24).optional(),
  caseNo: identifier('案号', 40).optional(),
  overdue: yes,
  dueBefore,
  q: looseLine('查找内容', 100).optional(),
  /** `due`: what is due first; `opened`: what came in last. Done tasks always come by when they were done. */
  sort: z.enum(['due', 'opened']).default('due'),
  cursor: identifier('翻页标记', 500).optional(),
  limit,
  total: yes,
});
export type TaskQuery = z.output<typeof TaskQuery>;

const version = z.int().min(1).optional();
const reason = looseText('原因', 500).optional();

export const Claim = z.strictObject({ version }).meta({ id: 'Claim' });
export const Release = z.strictObject({ version, reason }).meta({ id: 'Release' });
export const HandOver = z.strictObject({ version, to: identifier('接办人'), reason }).meta({ id: 'HandOver' });
/** `kind` says which form the answer is; a task of another kind is not answered with it. */
export const Complete = z
  .strictObject({ kind: identifier('任务种类', 40).optional(), data: z.record(z.string(), z.unknown()), version })
  .meta({ id: 'Complete' });

const taskFields = {
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  caseNo: z.string(),
  displayNo: z.string(),
  partyName: z.string(),
  itemTitle: z.string(),
  stage: z.string(),
  legalBasis: z.string(),
  candidateRole: z.enum(Object.keys(ROLES) as [keyof typeof ROLES, ...(keyof typeof ROLES)[]]),
  unit: z.string(),
  assignee: z.string().nullable(),
  state: z.enum(['open', 'claimed', 'completed', 'withdrawn']),
  ...dueFields,
  openedAt: z.string(),
  completedAt: z.string().nullable(),
  completedBy: z.string().nullable(),
  version: z.number(),
  officers: z.array(z.string()).describe('本案执法人员的用户名'),
  snoozedUntil: z.string().nullable().describe('本人稍后处理至哪一天'),
};

export const TaskRow = z
  .object({ ...taskFields, decided: z.string().nullable().describe('办结时所选的意见，例如“同意延期”') })
  .meta({ id: 'TaskRow' });
export const TaskPage = z
  .object({
    items: z.array(TaskRow),
    next: z.string().optional(),
    total: z.number().optional().describe('符合条件的项数；10001 表示一万项以上'),
  })
  .meta({ id: 'TaskPage' });

/** One task with its form as JSON Schema 2020-12. */
export const TaskView = z
  .object({
    ...taskFields,
    /** Why the reader may not do it though the role is theirs: 职责分离, 管辖, 执法证. */
    barred: z.object({ reason: z.string(), source: z.string().nullable() }).nullable(),
    /** What the decision rests on, as it was when the task was opened. */
    facts: z.array(FactView),
    /** What was answered; empty while it is open. */
    answer: AnswerView,
    /** What the form may begin with. */
    prefill: z.record(z.string(), z.unknown()),
    form: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Task' });

export const TaskCounts = z
  .object({
    mine: z.number(),
    unassigned: z.number(),
    unit: z.number(),
    snoozed: z.number(),
    followUps: z.number().describe('今天及以前应跟进的'),
  })
  .meta({ id: 'TaskCounts' });

export const Draft = z.strictObject({ data: z.record(z.string(), z.unknown()) }).meta({ id: 'Draft' });
export const DraftView = z
  .object({
    data: z.record(z.string(), z.unknown()).nullable(),
    updatedAt: z.string().nullable(),
    version: z.number().describe('存过几次；0 表示没有草稿'),
  })
  .meta({ id: 'DraftView' });
/** What was typed, and on top of which version; without it the newest wins. */
export const KeepDraft = z
  .strictObject({ data: z.record(z.string(), z.unknown()), version: z.int().min(0).optional() })
  .meta({ id: 'KeepDraft' });
export const DraftKept = z.object({ version: z.number(), updatedAt: z.string() }).meta({ id: 'DraftKept' });
/** What handing an answer in would lead to; nothing while the form does not say enough. */
export const OutlookView = z
  .object({
    sentence: z.string().nullable(),
    /** It would be refused as it stands. */
    refused: z.boolean(),
    advice: z
      .object({ words: z.string(), reasons: z.array(z.string()) })
      .nullable()
      .describe('按已填写的事实，系统的建议及其理由、依据；没有建议或者所填不足的为空'),
    /** What the paper is called that it would make. */
    paper: z.string().nullable(),
    signature: z
      .object({ papers: z.array(z.string()), no: z.number().int().nullable() })
      .nullable()
      .describe(
        '提交后写入本人签名的文书，本人正在使用的签名的版次；还没有登记签名的为空；单位没有开启或者这样填写不写入的，整项为空',
      ),
  })
  .meta({ id: 'TaskOutlook' });
