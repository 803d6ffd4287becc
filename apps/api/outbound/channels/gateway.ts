import { createHash } from 'node:crypto';
import { type Channel, NotTaken, type Outgoing } from './channel';
import { signature } from './signature';

interface GatewaySettings {
  url: string;
  key: string;
  timeoutMs: number;
}

/** Not this time: the same may be taken later. */
const LATER = [408, 425, 429];

/** Hands a text over to the gateway for short messages, or for the house's messenger. The contract: docs/delivery.md. */
export class GatewayChannel implements Channel {
  constructor(private readonly settings: GatewaySettings) {}

  async send({ key, way, address, title, body }: Outgoing): Promise<string> {
    const id = createHash('sha256').update(key).digest('hex');
    const content = JSON.stringify({ id, channel: way, to: address, title, text: body });
    const timestamp = String(Math.floor(Date.now() / 1000));
    let response: Response;
    let said: string;
    try {
      response = await fetch(this.settings.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'idempotency-key': id,
          'rouzhi-timestamp': timestamp,
          'rouzhi-signature': `v1=${signature(this.settings.key, timestamp, content)}`,
        },
        body: content,
        // Where it would send us nobody has said that we may go.
        redirect: 'manual',
        signal: AbortSignal.timeout(this.settings.timeoutMs),
      });
      said = (await response.text()).slice(0, 2000);
    } catch (error) {
      throw new NotTaken(`网关没有应答：${reason(error as Error)}`);
    }
    const { status } = response;
    if (response.ok) return receiptIn(said) ?? `HTTP ${status}`;
    const later = status >= 500 || LATER.includes(status);
    const seconds = Number(response.headers.get('retry-after'));
    throw new NotTaken(`网关答 ${status}：${said || '无内容'}`, !later, later && seconds > 0 ? seconds * 1000 : 0);
  }
}

const reason = (error: Error) => (error.cause instanceof Error ? error.cause.message : error.message);

/** What the gateway calls it; undefined where it says nothing of the kind. */
function receiptIn(said: string): string | undefined {
  try {
    const { receipt } = JSON.parse(said) as { receipt?: unknown };
    return typeof receipt === 'string' && receipt !== '' ? receipt : undefined;
  } catch {
    return undefined;
  }
}
