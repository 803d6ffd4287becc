import { z } from 'zod';
import { limit, yes } from '../cases/cases.schemas';

export const TaskQuery = z
  .strictObject({
    view: z.enum(['mine', 'unassigned', 'unit', 'done']).default('mine'),
    kind: z.string().max(40).optional(),
    stage: z.string().max(24).optional(),
    caseNo: z.string().max(40).optional(),
    overdue: yes,
    dueBefore: z.iso.datetime({ offset: true }).or(z.iso.date()).optional(),
    q: z.string().trim().max(100).optional(),
    cursor: z.string().max(500).optional(),
    limit,
    total: yes,
  })
  .meta({ id: 'TaskQuery' });
export type TaskQuery = z.output<typeof TaskQuery>;

const version = z.int().min(1).optional();
const reason = z.string().trim().max(500).optional();

export const Claim = z.strictObject({ version }).meta({ id: 'Claim' });
export const Release = z.strictObject({ version, reason }).meta({ id: 'Release' });
export const HandOver = z.strictObject({ version, to: z.string().min(1).max(64), reason }).meta({ id: 'HandOver' });
export const Complete = z.strictObject({ data: z.record(z.string(), z.unknown()), version }).meta({ id: 'Complete' });
