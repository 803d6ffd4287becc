import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Webhook } from 'standardwebhooks';
import { DataSource } from 'typeorm';
import type { Config } from '#config';
import { WebhookEndpointEntity, WebhookMessageEntity } from '#store';
import { SecretBox } from '#temporal';
import { NotTaken } from '../outbound/channels';
import { Courier } from '../outbound/courier';
import { CONFIG } from '../shared/config';
import { LOGGER } from '../shared/logger';
import { post } from './post';
import { type Target, targetOf, Unreachable } from './targets';

/** Where a secret belongs: sealed for one endpoint it opens at no other. */
export const placeOf = (url: string) => `webhook:${url}`;

/** Hands events over to other systems, to each on its own: one that is slow holds up no other. One that is paused gets nothing. */
@Injectable()
export class WebhookCourier extends Courier<WebhookMessageEntity, number> {
  protected readonly undeliverable = {
    kind: 'undelivered',
    title: '有事件没有送到对接的系统',
    body: '有事件多次没有被对接的系统收下，请在「管理 → 对接」查看原因，处理后重发。',
  };
  private readonly box: SecretBox;

  constructor(dataSource: DataSource, @Inject(CONFIG) config: Config, @Inject(LOGGER) logger: Logger) {
    super(dataSource, WebhookMessageEntity, config, logger);
    this.box = new SecretBox(config.PAYLOAD_KEYS);
  }

  protected async lanes(): Promise<number[]> {
    const on = await this.endpoints.find({ where: { paused: false }, select: { id: true } });
    return on.map((e) => e.id);
  }

  protected of(endpointId: number) {
    return { endpointId };
  }

  protected async hand({ endpointId, eventId, body }: WebhookMessageEntity): Promise<string> {
    const endpoint = await this.endpoints.findOneBy({ id: endpointId });
    if (!endpoint) throw new NotTaken('这个接收地址已经删除', true);
    return this.push(endpoint, eventId, body);
  }

  /**
   * One attempt, signed as Standard Webhooks says; while a secret is being replaced, with both. Whatever is no 2xx may be
   * taken later, but for 410, and for 3xx: where it would send us nobody has said that we may go. Errors: `NotTaken`.
   */
  async push(endpoint: WebhookEndpointEntity, id: string, body: string): Promise<string> {
    const now = new Date(this.now());
    const headers = {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'user-agent': 'rouzhi',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': this.secretsOf(endpoint, now)
        .map((secret) => new Webhook(secret).sign(id, now, body))
        .join(' '),
    };
    const { OUTBOUND_TIMEOUT_MS: timeoutMs, WEBHOOK_HOSTS } = this.config;
    const { status, said, retryAfter } = await post(this.target(endpoint.url, WEBHOOK_HOSTS), {
      ...{ headers, body, timeoutMs },
    });
    if (status >= 200 && status < 300) return `HTTP ${status}`;
    const forGood = status === 410 || (status >= 300 && status < 400);
    throw new NotTaken(`对方答 ${status}：${said || '无内容'}`, forGood, retryAfter * 1000);
  }

  private target(url: string, named: readonly string[]): Target {
    try {
      return targetOf(url, named);
    } catch (error) {
      throw error instanceof Unreachable ? new NotTaken(`没有发送：${error.message}`, true) : error;
    }
  }

  private secretsOf({ url, secret, oldSecret, oldUntil }: WebhookEndpointEntity, now: Date): string[] {
    const sealed = oldSecret && oldUntil && oldUntil > now ? [secret, oldSecret] : [secret];
    return sealed.map((s) => this.box.open(s, placeOf(url)));
  }

  private get endpoints() {
    return this.dataSource.getRepository(WebhookEndpointEntity);
  }
}
