import { z } from 'zod';
import { CASE_COLUMN_NAMES, CHOSEN_AT_FIRST } from '#contracts';
import { CaseQuery } from '../cases/cases.schemas';
import { RiskTaskQuery } from '../statistics/risks.views';
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
