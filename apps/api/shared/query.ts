import { z } from 'zod';
import { UNITS } from '#contracts';
import { dayOrInstant } from './typed';

export const limit = z.coerce.number().int().min(1).max(100).default(20);
export const yes = z
  .enum(['true', 'false'])
  .transform((v) => v === 'true')
  .optional();

/** Given a day, by its end in Beijing. */
export const dueBefore = dayOrInstant('到期时间').optional();

/** How the API tells when something is due. */
export const dueFields = {
  dueAt: z.string().nullable(),
  dueOn: z.string().nullable(),
  dueClock: z.string().nullable(),
  dueUnit: z.enum(UNITS).nullable(),
  daysLeft: z.number().nullable(),
};
