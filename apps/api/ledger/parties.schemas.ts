import { z } from 'zod';
import { choice, line, looseLine, text } from '#contracts';
import { normalNumber, numberFault } from '#law';

const KINDS = { organization: '单位', individual: '个人' } as const;
const kind = z.enum(['organization', 'individual']);

const Identity = z
  .strictObject({
    kind: choice('类别', KINDS),
    name: line('当事人名称', 200),
    idNumber: looseLine('证件号码', 60).min(1, '请填写证件号码。').overwrite(normalNumber),
  })
  .superRefine(({ kind: k, idNumber }, context) => {
    const fault = numberFault(k, idNumber);
    if (fault) context.addIssue({ code: 'custom', path: ['idNumber'], message: fault.message, input: idNumber });
  });
const grounds = {
  reason: text('理由', 500),
  evidence: text('证据（写明文书、登记材料的名称）', 500),
};

export const MergeParties = z
  .strictObject({ first: Identity, second: Identity, ...grounds })
  .refine(({ first, second }) => first.idNumber !== second.idNumber, {
    path: ['second', 'idNumber'],
    message: '两个号码相同，本来就是同一当事人。',
  })
  .meta({ id: 'MergeParties' });
export type MergeParties = z.output<typeof MergeParties>;

export const SeparateParties = z
  .strictObject({ link: z.int().min(1).describe('所解除的合并'), ...grounds })
  .meta({ id: 'SeparateParties' });
export type SeparateParties = z.output<typeof SeparateParties>;

const IdentityView = z.object({ kind, name: z.string(), idNumber: z.string() });

/** What was proposed, as it is kept: whose two numbers, by which unit. */
export const PartiesProposed = z
  .object({
    first: IdentityView,
    second: IdentityView,
    reason: z.string(),
    evidence: z.string(),
    unitId: z.string(),
    link: z.int().optional(),
  })
  .meta({ id: 'PartiesProposed' });
export type PartiesProposed = z.output<typeof PartiesProposed>;

/** Which numbers would be one party's, and what stands under each. */
export const PartiesEffect = z
  .object({
    parties: z.array(
      z.array(z.object({ idNumber: z.string(), names: z.array(z.string()), cases: z.int(), records: z.int() })),
    ),
    undecided: z.int().describe('将重新查询此前违法的在办案件'),
  })
  .meta({ id: 'PartiesEffect' });
export type PartiesEffect = z.output<typeof PartiesEffect>;

export const PartyLinks = z
  .object({
    items: z.array(
      z.object({
        id: z.int(),
        unit: z.string(),
        first: IdentityView,
        second: IdentityView,
        reason: z.string(),
        evidence: z.string(),
        proposedBy: z.string(),
        mergedBy: z.string(),
        mergedAt: z.string(),
        separation: z
          .object({ reason: z.string(), evidence: z.string(), proposedBy: z.string(), by: z.string(), at: z.string() })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'PartyLinks' });
