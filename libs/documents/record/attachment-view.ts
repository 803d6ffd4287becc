import { z } from 'zod';

export const AttachmentShape = z
  .object({ sha256: z.string(), name: z.string(), type: z.string(), size: z.number() })
  .meta({ id: 'Attachment' });

export type AttachmentView = z.output<typeof AttachmentShape>;
