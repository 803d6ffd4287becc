import { z } from 'zod';

export const WatchQuery = z.strictObject({
  before: z
    .string()
    .regex(/^\d{1,10}$/)
    .optional(),
});

export const WatchLook = z
  .object({
    id: z.number(),
    askedBy: z.string().nullable(),
    askedByName: z.string().nullable(),
    startedAt: z.string(),
    endedAt: z.string().nullable(),
    looked: z.number(),
    found: z.number(),
    mended: z.number(),
  })
  .meta({ id: 'WatchLook' });

export const WatchView = z
  .object({
    /** The newest first. */
    looks: z.array(WatchLook),
    /** How many are not mended. */
    open: z.number(),
    items: z.array(
      z
        .object({
          id: z.number(),
          caseNo: z.string(),
          displayNo: z.string().nullable(),
          kind: z.string(),
          kindTitle: z.string(),
          what: z.string(),
          was: z.string(),
          right: z.string(),
          foundAt: z.string(),
          mendedAt: z.string().nullable(),
        })
        .meta({ id: 'WatchFinding' }),
    ),
    next: z.string().optional(),
  })
  .meta({ id: 'Watch' });
