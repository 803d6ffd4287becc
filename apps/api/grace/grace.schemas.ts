import { z } from 'zod';
import { GRACE_KIND_NAMES, identifier, line, looseLine, text } from '#contracts';
import { normalNumber, numberFault } from '#law';
import { yes } from '../shared/query';
import { day } from '../shared/typed';

const span = {
  fromOn: day('起始日'),
  toOn: day('截止日'),
  basis: text('依据（文件名称、文号、条款）', 500),
};
const partyKind = z.enum(['organization', 'individual']);

/** Of a party, or of an item: the kind says which. */
export const SetGrace = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('newBusiness'),
      party: z
        .strictObject({
          kind: partyKind,
          name: line('当事人名称', 200),
          idNumber: looseLine('证件号码', 60).min(1, '请填写证件号码。').overwrite(normalNumber),
        })
        .superRefine(({ kind, idNumber }, context) => {
          const fault = numberFault(kind, idNumber);
          if (fault) context.addIssue({ code: 'custom', path: ['idNumber'], message: fault.message, input: idNumber });
        }),
      ...span,
    }),
    z.strictObject({ kind: z.literal('transition'), itemId: identifier('事项', 32), ...span }),
  ])
  .meta({ id: 'SetGrace' });
export type SetGrace = z.output<typeof SetGrace>;

export const EndGrace = z.strictObject({ reason: text('结束的理由', 500) }).meta({ id: 'EndGrace' });

export const GraceQuery = z.strictObject({ past: yes.describe('连同已经届满和结束的') });

export const ApplyingQuery = z.strictObject({
  idNumber: looseLine('证件号码', 60).overwrite(normalNumber).optional(),
  itemId: identifier('事项', 32).optional(),
  on: day('行为发生日'),
});

const fields = {
  id: z.int(),
  unit: z.string(),
  kind: z.enum(GRACE_KIND_NAMES),
  partyName: z.string().nullable(),
  partyIdNumber: z.string().nullable(),
  itemId: z.string().nullable(),
  itemTitle: z.string().nullable(),
  fromOn: z.string(),
  toOn: z.string(),
  basis: z.string(),
  setBy: z.string(),
  setAt: z.string(),
  endedOn: z.string().nullable(),
  endedReason: z.string().nullable(),
  endedBy: z.string().nullable(),
  mayEnd: z.boolean(),
};
const GraceView = z.object(fields).meta({ id: 'GracePeriod' });
export const GraceList = z.object({ items: z.array(GraceView), maySet: z.boolean() }).meta({ id: 'GraceList' });
export const GraceApplying = z.object({ items: z.array(GraceView) }).meta({ id: 'GraceApplying' });
export const GraceMade = z.object({ id: z.int() }).meta({ id: 'GraceMade' });
