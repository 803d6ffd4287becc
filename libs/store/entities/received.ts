import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bin, exactJson, instant } from './columns';

/**
 * What the authority has received from a person for a case: durable before the engine is asked, sent until the case has
 * answered. `id` is the Update's id.
 */
@Entity('received_message')
@Index('ux_received_key', ['owner', 'messageKey'], { unique: true })
@Index('ix_received_open', ['state', 'nextTryAt'])
@Index('ix_received_case', ['caseNo', 'receivedAt'])
@Index('ix_received_answered', ['answeredAt'])
export class ReceivedMessageEntity {
  @PrimaryColumn({ ...bin, length: 64 }) id: string;
  /** Who sent it: `user:officer1`, or the party of one case: `party:2026-psj-1`. */
  @Column({ ...bin, length: 110 }) owner: string;
  @Column({ name: 'message_key', ...bin, length: 100 }) messageKey: string;
  @Column({ ...bin, length: 64 }) digest: string;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ name: 'update_name', ...bin, length: 20 }) updateName: string;
  @Column(exactJson) message: string;
  @Column({ name: 'received_at', ...instant }) receivedAt: Date;
  @Column({ type: 'varchar', ...bin, length: 12 }) state: 'kept' | 'answered' | 'refused';
  /** The person was told that it is kept (202) and will come back to see how it ended. */
  @Column({ name: 'told_kept', type: 'boolean' }) toldKept: boolean;
  /** The reply, or the refusal, of a message whose person was told to wait. */
  @Column({ ...exactJson, nullable: true }) answer: string | null;
  @Column({ type: 'int' }) attempts: number;
  @Column({ name: 'next_try_at', ...instant }) nextTryAt: Date;
  @Column({ name: 'answered_at', ...instant, nullable: true }) answeredAt: Date | null;
}
