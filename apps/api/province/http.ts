import { NotTaken } from '../outbound/channels';
import { signature } from '../outbound/channels/signature';
import { readListing } from './listing';
import type { Delivered, Listed, ProvincialPlatform } from './platform';

interface HttpSettings {
  url: string;
  key: string;
  timeoutMs: number;
}

/**
 * Not this time: the same may be taken later. There is one platform and one key: that they are wrong, or that it has moved, is nothing
 * about the record, and is put right by whoever sets them.
 */
const LATER = [401, 403, 404, 408, 425, 429];
/** As much of an answer as anybody reads. A day's listing is the largest: some 200 bytes for each record. */
const READ_BYTES = 64 * 1024 * 1024;

/**
 * The platform at an address: `POST records`, `POST listings`, signed as what goes to the gateways is. The address is a setting of the
 * machine, so it may lie within: whoever sets it may open the inner network, which somebody at the console may not (ADR 032).
 */
export class HttpPlatform implements ProvincialPlatform {
  readonly way = 'http';

  constructor(private readonly settings: HttpSettings) {}

  get place(): string {
    return this.settings.url;
  }

  async deliver({ key, body }: Delivered): Promise<string> {
    const { status, said, retryAfter } = await this.post('records', body, { 'idempotency-key': key });
    if (status >= 200 && status < 300) return receiptIn(said) ?? `HTTP ${status}`;
    const later = status < 400 || status >= 500 || LATER.includes(status);
    throw new NotTaken(`平台答 ${status}：${said || '无内容'}`, !later, later ? retryAfter * 1000 : 0);
  }

  async listing(day: string): Promise<Listed[] | undefined> {
    const { status, said } = await this.post('listings', JSON.stringify({ day }), {});
    if (status === 204 || status === 404) return undefined;
    if (status !== 200) throw new NotTaken(`平台答 ${status}：${said.slice(0, 200) || '无内容'}`);
    return readListing(said, day);
  }

  private async post(path: 'records' | 'listings', body: string, more: Record<string, string>) {
    const { url, key, timeoutMs } = this.settings;
    const timestamp = String(Math.floor(Date.now() / 1000));
    try {
      const response = await fetch(`${url.replace(/\/$/, '')}/${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'rouzhi-timestamp': timestamp,
          'rouzhi-signature': `v1=${signature(key, timestamp, body)}`,
          ...more,
        },
        body,
        // Where it would send us nobody has said that we may go.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const seconds = Number(response.headers.get('retry-after'));
      return { status: response.status, said: await read(response), retryAfter: seconds > 0 ? seconds : 0 };
    } catch (error) {
      if (error instanceof NotTaken) throw error;
      const { cause, message } = error as Error;
      throw new NotTaken(`平台没有应答：${cause instanceof Error ? cause.message : message}`);
    }
  }
}

async function read({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += (part as Uint8Array).length;
    if (size > READ_BYTES) throw new NotTaken('平台的答复过大');
    parts.push(part as Uint8Array);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** What the platform calls it; undefined where it says nothing of the kind. */
function receiptIn(said: string): string | undefined {
  try {
    const { receipt } = JSON.parse(said) as { receipt?: unknown };
    return typeof receipt === 'string' && receipt !== '' ? receipt : undefined;
  } catch {
    return undefined;
  }
}
