import { z } from 'zod';
import { choice, date, identifier, line, looseLine, STAGES, text } from '#contracts';
import { BEARINGS, LIST_LEVELS, LIST_NAMES } from '#law';
import { EntryRow, type ListState } from '#store';
import { day } from '../shared/typed';

export const STATES: Record<ListState, string> = {
  draft: '起草',
  consulting: '征求意见',
  reviewing: '合法性审核',
  approved: '待公布',
  published: '现行',
  replaced: '已被修订',
  repealed: '已废止',
  abandoned: '已撤回',
};
export const ADOPTED = { adopted: '采纳', partly: '部分采纳', declined: '未采纳' } as const;

export const NewList = z
  .strictObject({
    title: line('清单名称', 200),
    kind: choice('种类', LIST_NAMES),
    department: line('部门', 40),
    level: choice('级别', LIST_LEVELS),
  })
  .meta({ id: 'NewList' });
export const Revise = z
  .strictObject({ repeals: z.boolean().default(false).meta({ title: '废止' }), reason: text('理由', 500) })
  .meta({ id: 'ReviseList' });
const revision = z.int().min(0).max(1e9).describe('所依据的草案修订次数');
export const SaveEntry = z.strictObject({ revision, entry: EntryRow }).meta({ id: 'SaveListEntry' });
export const RemoveEntry = z.strictObject({ revision }).meta({ id: 'RemoveListEntry' });
export const Consult = z
  .strictObject({
    publicly: z.boolean().meta({ title: '向社会公开征求意见' }),
    to: date('截止日期'),
  })
  .meta({ id: 'ConsultOnList' });
const opinion = { entryId: identifier('事项', 32).optional(), text: text('意见', 2000) };
export const GiveOpinion = z.strictObject(opinion).meta({ id: 'ListOpinionGiven' });
export const GivePublicOpinion = z
  .strictObject({ ...opinion, name: looseLine('称呼', 100).optional() })
  .meta({ id: 'PublicListOpinionGiven' });
export const AnswerOpinion = z
  .strictObject({
    adopted: choice('采纳情况', ADOPTED),
    answer: text('答复', 2000),
    shown: z.boolean().meta({ title: '公开意见和答复' }),
  })
  .meta({ id: 'AnswerListOpinion' });
export const Review = z
  .strictObject({ passed: z.boolean().meta({ title: '审核通过' }), note: text('审核意见', 1000) })
  .meta({ id: 'ReviewList' });
export const Publish = z
  .strictObject({
    docNo: line('文号', 60).regex(/^\S+〔\d{4}〕[1-9]\d*号$/, '文号应如：盘市监发〔2026〕12号（编号不加零）。'),
    docOn: date('成文日期'),
    effectiveFrom: date('施行日期'),
  })
  .meta({ id: 'PublishList' });
export type Publish = z.output<typeof Publish>;
export const Abandon = z.strictObject({ reason: text('撤回的理由', 500) }).meta({ id: 'AbandonList' });
export const EffectQuery = z.strictObject({ effectiveFrom: day('施行日期') });
export const PeriodQuery = z.strictObject({ from: day('起始日').optional(), to: day('截止日').optional() });

const keysOf = <K extends string>(words: Record<K, string>) => Object.keys(words) as [K, ...K[]];
const weight = z.enum(['lighter', 'heavier', 'unclear', 'equal']);

const EntryChangeView = z
  .object({
    id: z.string(),
    title: z.string(),
    change: z.enum(['added', 'changed', 'removed', 'same']),
    weight,
    fields: z.array(z.object({ field: z.string(), title: z.string(), before: z.string(), after: z.string(), weight })),
  })
  .meta({ id: 'ListEntryChange' });

export const ListEffectView = z
  .object({
    effectiveFrom: z.string(),
    changes: z.array(EntryChangeView),
    openCases: z.int().describe('绑定所涉事项的未结案件'),
    cases: z
      .array(
        z.object({
          caseNo: z.string(),
          displayNo: z.string(),
          itemId: z.string(),
          itemTitle: z.string(),
          stage: z.string(),
          boundVersion: z.int(),
          /** Undecided, and the new version may be lighter: for people to decide. */
          proposal: z.enum(['lighter', 'unclear']).nullable().describe('从旧兼从轻的提示，由承办人决定'),
          why: z.array(z.string()),
        }),
      )
      .describe('本人可见的，至多 500 件'),
  })
  .meta({ id: 'ListEffect' });
export type ListEffect = z.output<typeof ListEffectView>;

const may = z.object({
  edit: z.boolean(),
  consult: z.boolean(),
  opine: z.boolean(),
  answer: z.boolean(),
  submit: z.boolean(),
  review: z.boolean(),
  publish: z.boolean(),
  abandon: z.boolean(),
});
export type May = z.output<typeof may>;

const VersionRow = z.object({
  version: z.int(),
  state: z.enum(keysOf(STATES)),
  stateName: z.string(),
  repeals: z.boolean(),
  entries: z.int(),
  docNo: z.string().nullable(),
  publishedAt: z.string().nullable(),
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
  consultTo: z.string().nullable(),
});
const ListRow = z.object({
  id: z.int(),
  title: z.string(),
  kind: z.enum(keysOf(LIST_NAMES)),
  kindName: z.string(),
  department: z.string(),
  level: z.enum(keysOf(LIST_LEVELS)),
  levelName: z.string(),
  unit: z.string().nullable(),
});

export const ListView = z
  .object({
    ...ListRow.shape,
    versions: z.array(VersionRow),
    own: z.boolean().describe('由本人所在单位编制'),
    /** Whether the reader may begin the next version. */
    mayRevise: z.boolean(),
  })
  .meta({ id: 'LawList' });
export const ListsView = z
  .object({
    items: z.array(ListView),
    /** Departments whose lists the reader's unit may begin. */
    departments: z.array(z.string()),
  })
  .meta({ id: 'LawLists' });

const OpinionView = z
  .object({
    id: z.int(),
    entryId: z.string().nullable(),
    text: z.string(),
    origin: z.enum(['internal', 'public']),
    by: z.string().nullable().describe('社会公众没有写称呼的为空'),
    givenAt: z.string(),
    adopted: z.enum(keysOf(ADOPTED)).nullable(),
    answer: z.string().nullable(),
    answeredBy: z.string().nullable(),
    answeredAt: z.string().nullable(),
    shown: z.boolean(),
  })
  .meta({ id: 'ListOpinion' });

export const ListVersionView = z
  .object({
    list: ListRow,
    ...VersionRow.shape,
    entries: z.array(EntryRow),
    /** By which each entry may be told in words, in the order of `fields`. */
    said: z.array(z.array(z.string())).describe('每个事项逐栏的文字，与 fields 同序'),
    fields: z.array(z.string()),
    revision: z.int(),
    words: z
      .object({ penaltyTypes: z.record(z.string(), z.string()), steps: z.record(z.string(), z.string()) })
      .describe('处罚种类、裁量档次的名称'),
    drafters: z.array(z.string()),
    consultPublicly: z.boolean(),
    consultFrom: z.string().nullable(),
    consultOver: z.boolean(),
    reviewedBy: z.string().nullable(),
    docOn: z.string().nullable(),
    publishedBy: z.string().nullable(),
    course: z.array(z.object({ at: z.string(), by: z.string(), did: z.string(), note: z.string().optional() })),
    /** Against the version that is in force, or was when this one was published. */
    against: z.int().nullable(),
    changes: z.array(EntryChangeView),
    effect: ListEffectView.nullable().describe('公布时的影响'),
    opinions: z.array(OpinionView),
    may,
  })
  .meta({ id: 'LawListVersion' });

export const EvaluationView = z
  .object({
    from: z.string(),
    to: z.string(),
    items: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        used: z.int(),
        waived: z.int(),
        repeated: z.int(),
        adjusted: z.int(),
      }),
    ),
    definitions: z.record(z.string(), z.string()),
  })
  .meta({ id: 'ListEvaluation' });

const PublicRow = z.object({
  id: z.int(),
  version: z.int(),
  title: z.string(),
  kindName: z.string(),
  department: z.string(),
  levelName: z.string(),
  open: z.boolean().describe('正在征求意见'),
  consultFrom: z.string().nullable(),
  consultTo: z.string().nullable(),
  docNo: z.string().nullable(),
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
});
export const PublicListsView = z.object({ items: z.array(PublicRow) }).meta({ id: 'PublicLists' });
export const PublicListView = z
  .object({
    ...PublicRow.shape,
    unit: z.string().nullable(),
    repeals: z.boolean(),
    fields: z.array(z.string()),
    entries: z.array(z.object({ id: z.string(), title: z.string(), said: z.array(z.string()) })),
    opinions: z.array(
      z.object({
        id: z.int(),
        entryId: z.string().nullable(),
        text: z.string(),
        givenAt: z.string(),
        adoptedName: z.string(),
        answer: z.string(),
        answeredAt: z.string(),
      }),
    ),
    waiting: z.int().describe('已收到、尚未答复的意见'),
  })
  .meta({ id: 'PublicList' });
export const ReceiptView = z.object({ receipt: z.string() }).meta({ id: 'ListOpinionReceipt' });
export const OwnOpinionView = z
  .object({
    listTitle: z.string(),
    text: z.string(),
    givenAt: z.string(),
    adoptedName: z.string().nullable(),
    answer: z.string().nullable(),
    answeredAt: z.string().nullable(),
  })
  .meta({ id: 'OwnListOpinion' });

const RunningCaseView = z
  .object({
    caseNo: z.string(),
    displayNo: z.string(),
    partyName: z.string(),
    itemId: z.string(),
    itemTitle: z.string(),
    stage: z.string(),
    boundVersion: z.int(),
    newVersion: z.int(),
    effectiveFrom: z.string().describe('新版本的施行日期'),
    verdict: z.enum(['milder', 'same', 'heavier', 'unclear']),
    why: z.string(),
    elements: z.array(
      z.object({
        element: z.string(),
        title: z.string(),
        before: z.string(),
        after: z.string(),
        bearing: z.enum(keysOf(BEARINGS)),
        bearingName: z.string(),
        reason: z.string(),
      }),
    ),
    effects: z.array(z.string()).describe('适用新版本后案件的变化'),
    refused: z.string().nullable().describe('不能提出适用的原因'),
    pending: z.string().nullable().describe('正在审批的任务'),
    mayPropose: z.boolean(),
  })
  .meta({ id: 'RunningCase' });
export type RunningCase = z.output<typeof RunningCaseView>;
export const RunningCasesView = z
  .object({ total: z.int(), items: z.array(RunningCaseView).describe('本人可见的，至多 500 件') })
  .meta({ id: 'RunningCases' });
export type RunningCases = z.output<typeof RunningCasesView>;

export const SheetTaken = z.object({ revision: z.int(), entries: z.int() }).meta({ id: 'ListSheetTaken' });
export const stageTitle = (stage: string): string => STAGES[stage as keyof typeof STAGES]?.title ?? stage;
