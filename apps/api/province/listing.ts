import { z } from 'zod';
import { NotTaken } from '../outbound/channels';
import type { Listed } from './platform';

/** What the platform lists of a day, in a file or an answer alike. */
const Listing = z.object({
  day: z.string(),
  records: z.array(z.object({ key: z.string().min(1).max(160), sha256: z.string().regex(/^[\da-f]{64}$/i) })),
});

/** Errors: `NotTaken`, where it is no listing of that day. */
export function readListing(text: string, day: string): Listed[] {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new NotTaken('平台的清单不是 JSON');
  }
  const { success, data } = Listing.safeParse(given);
  if (!success) throw new NotTaken('平台的清单格式有误，应有 day、records，每条有 key、sha256');
  if (data.day !== day) throw new NotTaken(`平台的清单是 ${data.day.slice(0, 20)} 的，不是 ${day} 的`);
  return data.records.map(({ key, sha256 }) => ({ key, sha256: sha256.toLowerCase() }));
}
