import { z } from 'zod';
import { CASE_COLUMN_NAMES, CHOSEN_AT_FIRST } from '#contracts';
import { CaseQuery } from '../cases/cases.schemas';
import { DisclosureQuery } from '../disclosures/disclosures.schemas';
import { RiskTaskQuery } from '../statistics/risks.views';
import { day } from '../shared/typed';
import { TaskQuery } from '../tasks/tasks.schemas';

const paging = { cursor: true, limit: true } as const;

/** The list's own conditions, and the columns as they were chosen, with commas between them. */
export const CaseExport = CaseQuery.omit({ ...paging, total: true }).extend({
  columns: z
    .string()
    .max(300)
    .default(CHOSEN_AT_FIRST.join(','))
    .transform((names) => names.split(',').filter(Boolean))
    .pipe(z.array(z.enum(CASE_COLUMN_NAMES, '没有这一列，请重新选择。'))),
});
export const TaskExport = TaskQuery.omit({ ...paging, total: true });
export const RiskExport = RiskTaskQuery.omit(paging);
export const DisclosureExport = DisclosureQuery.omit(paging);

/** 双公示: by the day of the decision. */
export const PenaltyQuery = z.strictObject({
  from: day('起始日'),
  to: day('截止日'),
  unit: z.string().max(32).optional(),
});
export const PenaltyExport = PenaltyQuery.extend({ format: z.enum(['csv', 'xlsx', 'json']) });

export const PenaltyCheck = z
  .object({
    records: z.number().describe('将要导出的'),
    warningsOnly: z.number().describe('只有警告，不公示的'),
    incomplete: z.number().describe('缺少内容的'),
    items: z.array(
      z
        .object({ caseNo: z.string(), displayNo: z.string(), missing: z.array(z.string()) })
        .meta({ id: 'IncompletePenalty' }),
    ),
  })
  .meta({ id: 'PenaltyCheck' });
