import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '#contracts';
import type { Area } from '#law';
import { bin, instant } from './columns';

@Entity('unit')
export class UnitEntity {
  @PrimaryColumn({ ...bin, length: 32 }) id: string;
  @Column({ name: 'parent_id', ...bin, length: 32, nullable: true, type: 'varchar' }) parentId: string | null;
  @Column({ length: 100 }) name: string;
  /** The head of its document numbers: 盘市监柔. */
  @Column({ name: 'doc_prefix', length: 20 }) docPrefix: string;
  /** Where a party may ask; told on the party's page. */
  @Column({ length: 40, nullable: true, type: 'varchar' }) phone: string | null;
  /** The departments whose items it enforces, its own or given to it; null: nobody has said. @source 行政处罚法 第十七条、第十八条 */
  @Column({ type: 'json', nullable: true }) departments: string[] | null;
  /** 管辖区域; null: it is not limited. @source 行政处罚法 第二十二条 */
  @Column({ type: 'json', nullable: true }) area: Area | null;
  /** 复议机关, as its papers name it; null: nobody has said. @source 行政处罚法 第五十九条第一款第五项 */
  @Column({ name: 'review_authority', length: 100, nullable: true, type: 'varchar' }) reviewAuthority: string | null;
  /** The court where its acts are contested; null: nobody has said. */
  @Column({ length: 100, nullable: true, type: 'varchar' }) court: string | null;
  /** `/pj/psj/`: a unit's subtree is every path that begins with it. */
  @Column({ ...bin, length: 255 }) path: string;
}

@Entity('user_account')
@Index('ix_user_unit', ['unitId'])
export class UserEntity {
  @PrimaryColumn({ ...bin, length: 64 }) username: string;
  @Column({ length: 100 }) name: string;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ name: 'password_hash', length: 255 }) passwordHash: string;
  @Column({ type: 'json' }) roles: Role[];
  /** 执法证号; without one nobody enforces. */
  @Column({ name: 'certificate_no', length: 40, nullable: true, type: 'varchar' }) certificateNo: string | null;
  /** 法律职业资格证书编号, or that the person reviewed before 2018-01-01; without it nobody reviews what the statute has reviewed. */
  @Column({ name: 'law_qualification', length: 60, nullable: true, type: 'varchar' }) lawQualification: string | null;
  @Column({ type: 'boolean', default: true }) active: boolean;
  /** Somebody else knows the password: with it an own one is set, and nothing else done. */
  @Column({ name: 'password_change_due', type: 'boolean', default: false }) passwordChangeDue: boolean;
}

@Entity('session')
@Index('ix_session_user', ['username'])
@Index('ix_session_revoked', ['revokedAt'])
export class SessionEntity {
  /** SHA-256 of the token: the table lets nobody in. */
  @PrimaryColumn({ name: 'token_hash', ...bin, length: 64 }) tokenHash: string;
  @Column({ ...bin, length: 64 }) username: string;
  @Column({ name: 'created_at', ...instant }) createdAt: Date;
  @Column({ name: 'expires_at', ...instant }) expiresAt: Date;
  @Column({ name: 'revoked_at', ...instant, nullable: true }) revokedAt: Date | null;
}

/** Who did and saw what. Written as it happens, never changed. */
@Entity('access_log')
@Index('ix_access_user', ['username', 'id'])
@Index('ix_access_case', ['caseNo', 'id'])
export class AccessLogEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'increment' }) id: string;
  @Column({ ...instant }) at: Date;
  /** User name; `party` for a party at its own page; empty before log-in. */
  @Column({ ...bin, length: 64 }) username: string;
  @Column({ ...bin, length: 8 }) method: string;
  /** The route as declared, without ids. */
  @Column({ ...bin, length: 120 }) route: string;
  @Column({ name: 'case_no', ...bin, length: 40, nullable: true, type: 'varchar' }) caseNo: string | null;
  /** What else the address named: a task, a user. */
  @Column({ ...bin, length: 120, nullable: true, type: 'varchar' }) subject: string | null;
  @Column({ type: 'int' }) status: number;
  @Column({ ...bin, length: 64 }) ip: string;
}

/** Idempotency keys of writes that are not Updates: an Update's key is kept by its workflow. */
@Entity('idempotency_key')
@Index('ix_idempotency_created', ['createdAt'])
export class IdempotencyEntity {
  @PrimaryColumn({ ...bin, length: 64 }) username: string;
  @PrimaryColumn({ name: 'key_text', ...bin, length: 200 }) key: string;
  @Column({ name: 'request_hash', ...bin, length: 64 }) requestHash: string;
  /** What was reserved for the request before it was carried out, e.g. the case's number and start input; or its answer. */
  @Column({ type: 'json' }) reserved: unknown;
  @Column({ name: 'created_at', ...instant }) createdAt: Date;
}

@Entity('counter')
export class CounterEntity {
  @PrimaryColumn({ ...bin, length: 64 }) name: string;
  @Column({ type: 'bigint' }) value: string;
}
