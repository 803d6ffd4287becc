import { z } from 'zod';

/** How the sending of anything that leaves by an outbox stands, as it is told. */
export const sendingFields = {
  attempts: z.number(),
  createdAt: z.string(),
  nextTryAt: z.string(),
  lastTryAt: z.string().nullable(),
  lastError: z.string().nullable(),
  sentAt: z.string().nullable(),
  receipt: z.string().nullable(),
};
