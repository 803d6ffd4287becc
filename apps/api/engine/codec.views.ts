import { z } from 'zod';

const base64 = z.base64('应为 base64。');

/** As Temporal's pages and command line send payloads to be opened, and take them back. */
export const Payloads = z
  .object({
    payloads: z
      .array(z.object({ metadata: z.record(z.string(), base64).default({}), data: base64.default('') }))
      .max(1000),
  })
  .meta({ id: 'Payloads' });
