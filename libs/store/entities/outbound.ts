import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Choices, TemplateEvent, Way } from '#contracts';
import { bin, instant } from './columns';

/** A message on its way out of the house: one for each recipient and way. Its key makes it exist once, however often it is derived. */
@Entity('outbound_message')
@Index('ux_outbound_key', ['messageKey'], { unique: true })
@Index('ix_outbound_case', ['caseNo'])
@Index('ix_outbound_due', ['state', 'way', 'nextTryAt'])
@Index('ix_outbound_state', ['state', 'id'])
export class OutboundMessageEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'increment' }) id: string;
  /** `notificationKey:username:way`; of a party's link its own. */
  @Column({ name: 'message_key', ...bin, length: 255 }) messageKey: string;
  /** Empty where it is about no one case. */
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ ...bin, length: 20 }) kind: string;
  @Column({ type: 'varchar', ...bin, length: 8 }) way: Way;
  /** Null: the party of the case. */
  @Column({ ...bin, length: 64, nullable: true, type: 'varchar' }) username: string | null;
  @Column({ length: 254 }) address: string;
  @Column({ length: 200 }) title: string;
  /** As it goes out; emptied when a link has gone that must not lie about. */
  @Column({ length: 2000 }) body: string;
  @Column({ type: 'varchar', ...bin, length: 8 }) state: 'waiting' | 'sent' | 'dead';
  @Column({ type: 'int' }) attempts: number;
  /** Not before; while somebody sends it, until when the others leave it to him. */
  @Column({ name: 'next_try_at', ...instant }) nextTryAt: Date;
  @Column({ name: 'last_try_at', ...instant, nullable: true }) lastTryAt: Date | null;
  @Column({ name: 'last_error', length: 300, nullable: true, type: 'varchar' }) lastError: string | null;
  /** What the mail server or the gateway answered when it took it. */
  @Column({ length: 300, nullable: true, type: 'varchar' }) receipt: string | null;
  @Column({ name: 'sent_at', ...instant, nullable: true }) sentAt: Date | null;
  @Column({ name: 'created_at', ...instant }) createdAt: Date;
}

/** Where a person is reached outside, and by which ways the groups of messages come. */
@Entity('contact')
export class ContactEntity {
  @PrimaryColumn({ ...bin, length: 64 }) username: string;
  @Column({ ...bin, length: 254, nullable: true, type: 'varchar' }) email: string | null;
  @Column({ ...bin, length: 20, nullable: true, type: 'varchar' }) phone: string | null;
  /** The name in the house's own messenger. */
  @Column({ ...bin, length: 100, nullable: true, type: 'varchar' }) im: string | null;
  @Column({ type: 'json' }) choices: Choices;
  @Column({ name: 'updated_at', ...instant }) updatedAt: Date;
}

/** A text of messages as somebody has written it; the last version counts, one without a body goes back to what the product says. */
@Entity('message_template')
export class MessageTemplateEntity {
  @PrimaryColumn({ type: 'varchar', ...bin, length: 20 }) event: TemplateEvent;
  @PrimaryColumn({ type: 'varchar', ...bin, length: 8 }) way: Way;
  @PrimaryColumn({ type: 'int' }) version: number;
  @Column({ type: 'varchar', length: 200, nullable: true }) subject: string | null;
  @Column({ type: 'varchar', length: 1000, nullable: true }) body: string | null;
  @Column({ name: 'by_user', ...bin, length: 64 }) by: string;
  @Column({ ...instant }) at: Date;
}
