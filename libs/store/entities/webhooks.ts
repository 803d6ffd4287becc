import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EventType } from '#contracts';
import { bin, exactJson, instant } from './columns';

/** Another system that is told of events: where, of which, and by which secret it knows that they are ours. */
@Entity('webhook_endpoint')
@Index('ux_webhook_url', ['url'], { unique: true })
export class WebhookEndpointEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ length: 100 }) name: string;
  @Column({ ...bin, length: 500 }) url: string;
  @Column({ type: 'json' }) events: EventType[];
  /** Of the cases of this unit and those below it; null: of all. */
  @Column({ name: 'unit_id', ...bin, length: 32, nullable: true, type: 'varchar' }) unitId: string | null;
  /** Sealed (`SecretBox`): to sign with it, it has to be known. */
  @Column({ ...bin, length: 300 }) secret: string;
  /** The one before, which signs beside it until then. */
  @Column({ name: 'old_secret', ...bin, length: 300, nullable: true, type: 'varchar' }) oldSecret: string | null;
  @Column({ name: 'old_until', ...instant, nullable: true }) oldUntil: Date | null;
  @Column({ type: 'boolean' }) paused: boolean;
  /** Goes up with every change. */
  @Column({ type: 'int' }) version: number;
  @Column({ name: 'created_by', ...bin, length: 64 }) createdBy: string;
  @Column({ name: 'created_at', ...instant }) createdAt: Date;
}

/** An event on its way to an endpoint. Its key makes it exist once, however often it is derived. */
@Entity('webhook_message')
@Index('ux_webhook_key', ['messageKey'], { unique: true })
@Index('ix_webhook_case', ['caseNo'])
@Index('ix_webhook_due', ['endpointId', 'state', 'nextTryAt'])
@Index('ix_webhook_endpoint', ['endpointId', 'id'])
@Index('ix_webhook_last', ['endpointId', 'sentAt'])
@Index('ix_webhook_sent', ['sentAt'])
export class WebhookMessageEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'increment' }) id: string;
  /** `caseNo:seq:endpoint` */
  @Column({ name: 'message_key', ...bin, length: 80 }) messageKey: string;
  @Column({ name: 'endpoint_id', type: 'int' }) endpointId: number;
  /** `webhook-id`, and the event's own: `caseNo:seq`. */
  @Column({ name: 'event_id', ...bin, length: 64 }) eventId: string;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ ...bin, length: 60 }) type: string;
  /** What is sent and signed, to the byte. */
  @Column(exactJson) body: string;
  @Column({ type: 'varchar', ...bin, length: 8 }) state: 'waiting' | 'sent' | 'dead';
  @Column({ type: 'int' }) attempts: number;
  @Column({ name: 'next_try_at', ...instant }) nextTryAt: Date;
  @Column({ name: 'last_try_at', ...instant, nullable: true }) lastTryAt: Date | null;
  @Column({ name: 'last_error', length: 300, nullable: true, type: 'varchar' }) lastError: string | null;
  @Column({ length: 300, nullable: true, type: 'varchar' }) receipt: string | null;
  @Column({ name: 'sent_at', ...instant, nullable: true }) sentAt: Date | null;
  @Column({ name: 'created_at', ...instant }) createdAt: Date;
}

/** Through which entry of a case other systems have been told. */
@Entity('webhook_progress')
export class WebhookProgressEntity {
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ type: 'int' }) seq: number;
}
