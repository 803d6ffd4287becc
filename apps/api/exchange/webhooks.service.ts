import { randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Config } from '#config';
import { EVENTS, type EventType, TEST_EVENT } from '#contracts';
import { UnitEntity, WebhookEndpointEntity, WebhookMessageEntity } from '#store';
import { SecretBox } from '#temporal';
import { NotTaken } from '../outbound/channels';
import { CONFIG } from '../shared/config';
import { Refused } from '../shared/refused';
import { SqlFilter } from '../shared/sql-filter';
import { addressOf, targetOf, Unreachable } from './targets';
import { placeOf, WebhookCourier } from './webhook-courier.service';
import type { ChangeWebhook, DeliveryQuery, NewWebhook } from './webhooks.schemas';

const PAGE = 50;
const DAY_MS = 86_400_000;
/** As long as the receiver's library asks for at least; a secret is told once and never again. */
const SECRET_BYTES = 32;

type Counted = WebhookEndpointEntity & { waiting: number; dead: number; lastSentAt: Date | null };
type Delivery = Omit<WebhookMessageEntity, 'body' | 'messageKey' | 'endpointId'> & { displayNo: string | null };

/** The systems that are told of events. Errors: NOT_FOUND where there is no such endpoint. */
@Injectable()
export class WebhooksService {
  private readonly box: SecretBox;

  constructor(
    private readonly dataSource: DataSource,
    private readonly courier: WebhookCourier,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.box = new SecretBox(config.PAYLOAD_KEYS);
  }

  async list() {
    const [endpoints, counts] = await Promise.all([
      this.endpoints.find({ order: { id: 'ASC' } }),
      this.dataSource.query<{ id: number; waiting: string; dead: string; lastSentAt: Date | null }[]>(
        `SELECT e.id,
           (SELECT COUNT(*) FROM webhook_message m WHERE m.endpoint_id = e.id AND m.state = 'waiting') AS waiting,
           (SELECT COUNT(*) FROM webhook_message m WHERE m.endpoint_id = e.id AND m.state = 'dead') AS dead,
           (SELECT MAX(m.sent_at) FROM webhook_message m WHERE m.endpoint_id = e.id) AS lastSentAt
         FROM webhook_endpoint e`,
      ),
    ]);
    return {
      types: (Object.keys(EVENTS) as EventType[]).map((type) => ({ type, title: EVENTS[type].title })),
      items: endpoints.map((e): Omit<Counted, 'secret' | 'oldSecret' | 'createdBy'> => {
        const counted = counts.find((c) => c.id === e.id);
        const { secret: _, oldSecret: __, createdBy: ___, ...shown } = e;
        return {
          ...shown,
          oldUntil: e.oldUntil && e.oldUntil > new Date() ? e.oldUntil : null,
          waiting: Number(counted?.waiting ?? 0),
          dead: Number(counted?.dead ?? 0),
          lastSentAt: counted?.lastSentAt ?? null,
        };
      }),
    };
  }

  /** The secret is told here, and never again. Errors: WEBHOOK_TARGET_REFUSED, WEBHOOK_EXISTS, VALIDATION_FAILED. */
  async add(by: string, { name, url, events, unitId }: NewWebhook) {
    const address = await this.checked(url);
    await this.mustBeUnit(unitId);
    const secret = newSecret();
    try {
      const { identifiers } = await this.endpoints.insert({
        ...{ name, url: address, events, unitId, paused: false, version: 1, createdBy: by, createdAt: new Date() },
        ...{ secret: this.box.seal(secret, placeOf(address)), oldSecret: null, oldUntil: null },
      });
      return { id: identifiers[0]!['id'] as number, secret, oldUntil: null };
    } catch (error) {
      if ((error as { code?: string }).code === 'ER_DUP_ENTRY') throw new Refused('WEBHOOK_EXISTS');
      throw error;
    }
  }

  /** Errors: WEBHOOK_CHANGED, VALIDATION_FAILED. */
  async change(id: number, { version, ...change }: ChangeWebhook): Promise<void> {
    await this.mustBeUnit(change.unitId);
    await this.update(id, version, change);
  }

  /** A new secret. The old one signs beside it for a day, so that a receiver may change over when it likes. Errors: WEBHOOK_CHANGED. */
  async rotate(id: number, version: number) {
    const endpoint = await this.find(id);
    const secret = newSecret();
    const oldUntil = new Date(Date.now() + DAY_MS);
    const change = { secret: this.box.seal(secret, placeOf(endpoint.url)), oldSecret: endpoint.secret, oldUntil };
    await this.update(id, version, change);
    return { id, secret, oldUntil };
  }

  /** With what waits for it. */
  async remove(id: number): Promise<void> {
    await this.find(id);
    await this.dataSource.transaction(async (db) => {
      await db.delete(WebhookEndpointEntity, { id });
      await db.delete(WebhookMessageEntity, { endpointId: id });
    });
  }

  /** One attempt, now, whether it is paused or not; it is no delivery. */
  async test(id: number): Promise<{ taken: boolean; said: string }> {
    const endpoint = await this.find(id);
    const eventId = `test:${randomUUID()}`;
    const event = {
      ...{ specversion: '1.0', id: eventId, source: this.config.PUBLIC_URL || 'urn:rouzhi', type: TEST_EVENT },
      ...{ time: new Date().toISOString(), datacontenttype: 'application/json', data: { endpoint: id } },
    };
    try {
      return { taken: true, said: await this.courier.push(endpoint, eventId, JSON.stringify(event)) };
    } catch (error) {
      if (error instanceof NotTaken) return { taken: false, said: error.message };
      throw error;
    }
  }

  async deliveries(id: number, { state, before }: DeliveryQuery) {
    await this.find(id);
    const filter = new SqlFilter().equals('m.endpoint_id', id).equals('m.state', state);
    if (before) filter.add('m.id < ?', before);
    const rows = await this.dataSource.query<Delivery[]>(
      `SELECT m.id, m.event_id AS eventId, m.type, m.case_no AS caseNo, f.display_no AS displayNo, m.state, m.attempts,
         m.created_at AS createdAt, m.next_try_at AS nextTryAt, m.last_try_at AS lastTryAt, m.last_error AS lastError,
         m.sent_at AS sentAt, m.receipt
       FROM webhook_message m LEFT JOIN case_file f ON f.case_no = m.case_no
       ${filter.where()} ORDER BY m.id DESC LIMIT ${PAGE}`,
      filter.parameters,
    );
    return {
      items: rows.map((row) => ({
        ...row,
        id: String(row.id),
        title: EVENTS[row.type as EventType]?.title ?? row.type,
      })),
      ...(rows.length === PAGE ? { next: String(rows.at(-1)!.id) } : {}),
    };
  }

  /** Those that were given up, once more from the first attempt; any other is left alone. */
  async resend(id: number, ids: string[]): Promise<{ resent: number }> {
    await this.find(id);
    const { affected } = await this.dataSource
      .getRepository(WebhookMessageEntity)
      .update({ id: In(ids), endpointId: id, state: 'dead' }, { state: 'waiting', attempts: 0, nextTryAt: new Date() });
    return { resent: affected ?? 0 };
  }

  /** As it is kept. Errors: WEBHOOK_TARGET_REFUSED. */
  private async checked(url: string): Promise<string> {
    try {
      const target = targetOf(url.trim(), this.config.WEBHOOK_HOSTS);
      await addressOf(target);
      return target.url.href;
    } catch (error) {
      if (error instanceof Unreachable) throw new Refused('WEBHOOK_TARGET_REFUSED', { reason: error.message });
      throw error;
    }
  }

  private async mustBeUnit(unitId: string | null): Promise<void> {
    if (unitId === null || (await this.dataSource.getRepository(UnitEntity).existsBy({ id: unitId }))) return;
    const errors = [{ path: 'unitId', message: '没有这个单位，请重新选择。' }];
    throw new Refused('VALIDATION_FAILED', { errors });
  }

  private async update(id: number, version: number, change: Partial<WebhookEndpointEntity>): Promise<void> {
    const { affected } = await this.endpoints.update({ id, version }, { ...change, version: version + 1 });
    if (affected) return;
    await this.find(id);
    throw new Refused('WEBHOOK_CHANGED');
  }

  private async find(id: number): Promise<WebhookEndpointEntity> {
    const endpoint = await this.endpoints.findOneBy({ id });
    if (!endpoint) throw new Refused('NOT_FOUND');
    return endpoint;
  }

  private get endpoints() {
    return this.dataSource.getRepository(WebhookEndpointEntity);
  }
}

const newSecret = () => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
