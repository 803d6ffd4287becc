import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bin, exactJson, instant } from './columns';

/** `shown`; afterwards by what it came to its end: its days have passed, the paper was handed over, or it was taken back. */
export type NoticeState = 'shown' | 'passed' | 'handedOver' | 'withdrawn';

/**
 * 公告送达 on the public page: one for each announcement that a case records.
 *
 * @source 民事诉讼法 第九十五条; 市场监督管理行政处罚程序规定 第八十二条第五项
 */
@Entity('public_notice')
@Index('ux_public_notice_announced', ['caseNo', 'documentId', 'announcedAt'], { unique: true })
@Index('ix_public_notice_state', ['state', 'id'])
export class PublicNoticeEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'increment' }) id: string;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ name: 'document_id', ...bin, length: 60 }) documentId: string;
  /** When the announcement was recorded. */
  @Column({ name: 'announced_at', ...instant }) announcedAt: Date;
  @Column({ name: 'published_on', type: 'date' }) publishedOn: string;
  /** Its last day; null: beyond the published calendar nobody can say. */
  @Column({ name: 'until_on', type: 'date', nullable: true }) until: string | null;
  /** What the page says, canonical JSON. */
  @Column(exactJson) content: string;
  @Column({ name: 'shown_since', ...instant }) shownSince: Date;
  @Column({ type: 'varchar', ...bin, length: 12 }) state: NoticeState;
  @Column({ name: 'ended_at', ...instant, nullable: true }) endedAt: Date | null;
  /** How many proofs there are, and the hash of the last, kept apart from them: a cut tail shows. */
  @Column({ type: 'int' }) proofs: number;
  @Column({ name: 'head_hash', ...bin, length: 64 }) headHash: string;
}

/** That the page showed a notice on a day (Beijing), seen by looking at it. Appended, never changed; one a day. */
@Entity('public_notice_proof')
@Index('ux_public_notice_day', ['noticeId', 'day'], { unique: true })
export class PublicNoticeProofEntity {
  @PrimaryColumn({ name: 'notice_id', type: 'bigint' }) noticeId: string;
  @PrimaryColumn({ type: 'int' }) seq: number;
  @Column({ type: 'date' }) day: string;
  /** Canonical JSON, with the text that was shown in it. */
  @Column(exactJson) entry: string;
  @Column({ name: 'prev_hash', ...bin, length: 64 }) prevHash: string;
  @Column({ ...bin, length: 64 }) hash: string;
}
