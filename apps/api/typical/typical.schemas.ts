import { z } from 'zod';
import { line, text } from '#contracts';
import type { TypicalState } from '#store';

export const TYPICAL_STATES = {
  draft: '起草中',
  submitted: '待审核',
  returned: '已退回',
  published: '已发布',
  withdrawn: '已撤回',
} as const satisfies Record<TypicalState, string>;

const words = {
  title: line('标题', 100),
  facts: text('基本案情', 4000),
  law: text('适用的法律', 4000),
  outcome: text('处理结果', 4000),
  meaning: text('典型意义', 4000),
};
const revision = z.int().min(1);

export const BeginTypical = z.strictObject({ caseNo: line('案件编号', 40) }).meta({ id: 'BeginTypicalCase' });
export const SaveTypical = z.strictObject({ revision, ...words }).meta({ id: 'SaveTypicalCase' });
export const SubmitTypical = z.strictObject({ revision }).meta({ id: 'SubmitTypicalCase' });
export const ReviewTypical = z
  .strictObject({
    revision,
    passed: z.boolean('请选择是否通过。'),
    note: text('审核意见', 500).describe('退回的，写明怎样修改'),
  })
  .meta({ id: 'ReviewTypicalCase' });
export const WithdrawTypical = z.strictObject({ reason: text('撤回的理由', 500) }).meta({ id: 'WithdrawTypicalCase' });

const state = z.enum(Object.keys(TYPICAL_STATES) as [TypicalState, ...TypicalState[]]);
const row = {
  ...{ id: z.int(), caseNo: z.string(), title: z.string(), state, stateName: z.string() },
  ...{ unit: z.string(), publishedAt: z.string().nullable() },
};

export const TypicalBegun = z.object({ id: z.int() }).meta({ id: 'TypicalCaseBegun' });
export const TypicalListView = z
  .object({ items: z.array(z.object(row).meta({ id: 'TypicalCaseRow' })) })
  .meta({ id: 'TypicalCases' });
export const TypicalView = z
  .object({
    ...row,
    ...{ facts: z.string(), law: z.string(), outcome: z.string(), meaning: z.string(), revision: z.int() },
    displayNo: z.string(),
    may: z.object({ edit: z.boolean(), submit: z.boolean(), review: z.boolean(), withdraw: z.boolean() }),
    steps: z.array(z.object({ did: z.string(), by: z.string(), at: z.string(), note: z.string().nullable() })),
  })
  .meta({ id: 'TypicalCase' });

const told = { id: z.int(), title: z.string(), unit: z.string(), publishedAt: z.string() };
export const PublicTypicalListView = z.object({ items: z.array(z.object(told)) }).meta({ id: 'PublicTypicalCases' });
export const PublicTypicalView = z
  .object({ ...told, facts: z.string(), law: z.string(), outcome: z.string(), meaning: z.string() })
  .meta({ id: 'PublicTypicalCase' });
