import { z } from 'zod';
import {
  APPRAISAL_STATES,
  ARCHIVE_VIEWS,
  type ArchiveView,
  choice,
  HOLD_GROUNDS,
  identifier,
  line,
  looseLine,
  type Outcome,
  OUTCOMES,
  text,
} from '#contracts';
import { limit } from '../shared/query';
import { day } from '../shared/typed';

const OUTCOME_NAMES = Object.keys(OUTCOMES) as [Outcome, ...Outcome[]];
const VIEWS = Object.keys(ARCHIVE_VIEWS) as [ArchiveView, ...ArchiveView[]];
const outcome = z.enum(OUTCOME_NAMES);
const years = z.int('保管期限应为整年。').min(1, '保管期限至少一年。').max(100, '保管期限不超过一百年，更长的选永久。');

export const ArchiveQuery = z.strictObject({
  view: z.enum(VIEWS).default('all'),
  unit: identifier('单位', 32).optional(),
  year: z.coerce.number().int().min(2000).max(9999).optional().describe('归档年度'),
  outcome: outcome.optional(),
  years: z.coerce.number().int().min(0).max(100).optional().describe('保管期限（年）；0：永久'),
  cursor: z.string().max(200).optional(),
  limit: limit.default(50),
});
export type ArchiveQuery = z.output<typeof ArchiveQuery>;

const retention = z
  .object({ years: z.int().nullable().describe('空：永久'), source: z.string(), confirmed: z.boolean() })
  .nullable()
  .describe('空：保管期限表没有这一处理结果');

const volumeOf = z
  .object({ id: z.int(), volumeNo: z.string().describe('卷号'), place: z.int().describe('卷内序号') })
  .nullable()
  .describe('所在卷；空：单独保管');

const summary = {
  caseNo: z.string(),
  displayNo: z.string(),
  title: z.string(),
  unit: z.string(),
  unitId: z.string(),
  outcome,
  year: z.int(),
  sealedOn: z.string(),
  pages: z.int(),
  archiveNo: z.string().nullable(),
  volume: volumeOf,
  retention,
  keptThrough: z.string().nullable().describe('保管至；空：永久或者没有确定'),
  due: z.boolean().describe('保管期满'),
  held: z.boolean(),
  loan: z.object({ borrower: z.string(), dueOn: z.string(), overdue: z.boolean() }).nullable(),
  appraisal: z.enum(['proposed', 'approved']).nullable().describe('正在办理的销毁'),
  destroyedAt: z.string().nullable(),
};
const ArchivedDossier = z.object(summary).meta({ id: 'ArchivedDossier' });
export const ArchivePage = z
  .object({
    items: z.array(ArchivedDossier),
    next: z.string().optional(),
    /** Of the reader's own unit. */
    numbering: z.object({ pattern: z.string().nullable(), maySet: z.boolean() }),
  })
  .meta({ id: 'ArchivePage' });

const moment = { by: z.string(), at: z.string() };
/** 补卷, as it is shown wherever its dossier is. */
export const DossierAdditionView = z
  .object({
    no: z.int(),
    title: z.string(),
    reason: z.string(),
    name: z.string(),
    size: z.int(),
    sha256: z.string(),
    ...moment,
  })
  .meta({ id: 'DossierAddition' });

export const ArchivedDossierView = z
  .object({
    ...summary,
    extendedUntil: z.string().nullable(),
    holds: z.array(
      z.object({
        id: z.int(),
        ground: z.string(),
        reason: z.string(),
        ...moment,
        lifted: z.object({ ...moment, reason: z.string() }).nullable(),
      }),
    ),
    loans: z.array(
      z.object({
        id: z.int(),
        borrower: z.string(),
        purpose: z.string(),
        dueOn: z.string(),
        ...moment,
        overdue: z.boolean(),
        returned: z.object({ ...moment, note: z.string().nullable() }).nullable(),
      }),
    ),
    appraisals: z.array(
      z.object({
        id: z.int(),
        state: z.enum(Object.keys(APPRAISAL_STATES) as [keyof typeof APPRAISAL_STATES]),
        opinion: z.string(),
        extendedUntil: z.string().nullable(),
        ...moment,
        approved: z.object(moment).nullable(),
        witnessed: z.object(moment).nullable(),
        withdrawn: z.object({ by: z.string(), reason: z.string() }).nullable(),
        certificate: z
          .object({
            number: z.int(),
            sha256: z.string(),
            files: z.int(),
            text: z.string().describe('销毁清册，签名的原文'),
          })
          .nullable(),
      }),
    ),
    additions: z.array(DossierAdditionView),
    may: z.array(z.enum(['hold', 'lift', 'lend', 'takeBack', 'appraise', 'approve', 'witness', 'withdraw', 'add'])),
    /** Why it cannot be destroyed now, in words. */
    barred: z.string().nullable(),
  })
  .meta({ id: 'ArchivedDossierView' });

export const ArchiveSearch = z.strictObject({
  q: looseLine('查找内容', 100).min(1, '请填写要查找的内容。'),
  unit: identifier('单位', 32).optional(),
});
export const ArchiveFound = z
  .object({
    items: z.array(
      z.object({
        caseNo: z.string(),
        displayNo: z.string(),
        archiveNo: z.string().nullable(),
        volume: volumeOf,
        title: z.string(),
        unit: z.string(),
        outcome,
        sealedOn: z.string(),
        excerpts: z.array(z.object({ before: z.string(), match: z.string(), after: z.string() })),
      }),
    ),
    more: z.boolean().describe('还有没有列出的'),
  })
  .meta({ id: 'ArchiveFound' });

export const SetNumbering = z.strictObject({ pattern: line('档号规则', 60) }).meta({ id: 'SetArchiveNumbering' });
export const Numbered = z.object({ numbered: z.int() }).meta({ id: 'ArchiveNumbered' });

export const PlaceHold = z
  .strictObject({ ground: choice('冻结的事由', HOLD_GROUNDS), reason: text('理由', 500) })
  .meta({ id: 'PlaceHold' });
export const LiftHold = z.strictObject({ reason: text('解除的理由', 500) }).meta({ id: 'LiftHold' });
export const Lend = z
  .strictObject({ borrower: line('借阅人', 100), purpose: text('用途', 500), dueOn: day('归还日期') })
  .meta({ id: 'LendDossier' });
export const TakeBack = z
  .strictObject({ note: looseLine('归还时的情况', 500).optional() })
  .meta({ id: 'TakeBackDossier' });
export const Appraise = z
  .discriminatedUnion('conclusion', [
    z.strictObject({ conclusion: z.literal('destroy'), opinion: text('鉴定意见', 2000) }),
    z.strictObject({ conclusion: z.literal('extend'), opinion: text('鉴定意见', 2000), until: day('延长保管至') }),
  ])
  .meta({ id: 'AppraiseDossier' });
export type Appraise = z.output<typeof Appraise>;
export const WithdrawAppraisal = z.strictObject({ reason: text('撤回的理由', 500) }).meta({ id: 'WithdrawAppraisal' });
export const Made = z.object({ id: z.int() }).meta({ id: 'ArchiveMade' });

export const AddQuery = z.strictObject({ title: line('题名', 200), reason: line('补卷的理由', 300) });
export const Added = z.object({ no: z.int(), sha256: z.string() }).meta({ id: 'DossierAdded' });

/** A table, or some rows of one, from a day on. */
export const PublishRetention = z
  .strictObject({
    source: line('来源文件', 200),
    effectiveFrom: day('适用于何日以后归档的'),
    confirmed: z.boolean().describe('档案主管部门已审核'),
    rows: z
      .array(z.strictObject({ outcome, years: years.nullable().describe('空：永久') }))
      .min(1, '请至少填写一项。')
      .max(OUTCOME_NAMES.length)
      .refine((rows) => new Set(rows.map((r) => r.outcome)).size === rows.length, '同一处理结果只写一次。'),
  })
  .meta({ id: 'PublishRetention' });
export type PublishRetention = z.output<typeof PublishRetention>;

/** What would change, and for how many dossiers. */
export const RetentionReach = z
  .object({
    retention: z.array(
      z.object({ outcome: z.string(), from: z.string().nullable(), to: z.string(), dossiers: z.int() }),
    ),
  })
  .meta({ id: 'RetentionReach' });

export const RetentionTable = z
  .object({
    rows: z.array(
      z.object({
        id: z.int(),
        outcome,
        years: z.int().nullable(),
        source: z.string(),
        confirmed: z.boolean(),
        effectiveFrom: z.string(),
        publishedBy: z.string(),
        publishedAt: z.string(),
        /** For what is sealed today. */
        inForce: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'RetentionTable' });
