import { z } from 'zod';
import { type Outcome, OUTCOMES, SERVICE_KIND_NAMES, SERVICE_STATE_NAMES } from '#contracts';

const outcome = z.enum(Object.keys(OUTCOMES) as [Outcome, ...Outcome[]]);
/** What is on record of a party under any of its numbers. */
export const EarlierOfParty = z
  .object({
    count: z.int().describe('本人可见的案件数'),
    open: z.int().describe('其中正在办理的'),
    numbers: z.array(z.string()).describe('已认定为同一当事人的其他号码'),
    matters: z.array(
      z.object({
        caseNo: z.string(),
        displayNo: z.string(),
        itemTitle: z.string(),
        violationOn: z.string(),
        outcome: outcome.nullable(),
        status: z.string(),
        under: z.string().nullable(),
      }),
    ),
    records: z
      .array(
        z.object({
          id: z.int(),
          itemTitle: z.string(),
          violationOn: z.string(),
          outcome,
          reference: z.string(),
          under: z.string().nullable(),
        }),
      )
      .describe('导入的首违台账'),
    services: z
      .array(
        z.object({
          id: z.int(),
          kind: z.enum(SERVICE_KIND_NAMES),
          subject: z.string(),
          heldOn: z.string().nullable(),
          state: z.enum(SERVICE_STATE_NAMES),
        }),
      )
      .describe('最近的服务记录'),
  })
  .meta({ id: 'EarlierOfParty' });

export const ConcurrentCases = z
  .object({
    items: z.array(
      z.object({
        caseNo: z.string(),
        displayNo: z.string(),
        itemTitle: z.string(),
        violationOn: z.string(),
        stageTitle: z.string(),
        status: z.enum(['open', 'suspended']),
        unitName: z.string(),
        under: z.string().nullable().describe('登记在同一当事人的另一证件号码下的，该号码'),
      }),
    ),
  })
  .meta({ id: 'ConcurrentCases' });
