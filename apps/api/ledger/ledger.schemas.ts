import { z } from 'zod';
import { looseLine, text } from '#contracts';
import { limit, yes } from '../shared/query';
import { PRIOR_OUTCOMES } from './prior-sheet';

const keysOf = <K extends string>(words: Record<K, string>) => Object.keys(words) as [K, ...K[]];

export const LedgerQuery = z.strictObject({
  q: looseLine('查找内容', 100).optional(),
  withdrawn: yes.describe('连同已撤回的'),
  cursor: z.string().max(200).optional(),
  limit: limit.default(50),
});
export type LedgerQuery = z.output<typeof LedgerQuery>;

export const WithdrawRecord = z.strictObject({ reason: text('撤回的理由', 500) }).meta({ id: 'WithdrawPriorRecord' });

export const PriorRecordView = z
  .object({
    id: z.int(),
    unit: z.string(),
    department: z.string(),
    partyKind: z.enum(['organization', 'individual']),
    partyName: z.string(),
    partyIdNumber: z.string(),
    itemId: z.string().describe('不在清单中的为空'),
    itemTitle: z.string(),
    violationOn: z.string(),
    decidedOn: z.string(),
    outcome: z.enum(keysOf(PRIOR_OUTCOMES)),
    reference: z.string(),
    remark: z.string().nullable(),
    importedBy: z.string(),
    importedAt: z.string(),
    withdrawnBy: z.string().nullable(),
    withdrawnAt: z.string().nullable(),
    withdrawnReason: z.string().nullable(),
    mayWithdraw: z.boolean(),
  })
  .meta({ id: 'PriorRecord' });

export const PriorRecordPage = z
  .object({
    items: z.array(PriorRecordView),
    next: z.string().optional(),
    /** For which the reader may import; none: only to read. */
    departments: z.array(z.string()).describe('本人可以导入的部门'),
  })
  .meta({ id: 'PriorRecordPage' });

export const PriorsImported = z
  .object({ imported: z.int(), told: z.int().describe('已重新查询此前违法的在办案件') })
  .meta({ id: 'PriorsImported' });
