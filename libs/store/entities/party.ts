import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bin, instant } from './columns';

/** A party's way to its own case: a link nobody can guess, a code read out to the person, a session on one device. Hashes only. */
@Entity('party_access')
@Index('ix_party_access_case', ['caseNo'])
@Index('ix_party_access_session', ['sessionHash'])
export class PartyAccessEntity {
  @PrimaryColumn({ name: 'token_hash', ...bin, length: 64 }) tokenHash: string;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  /** Null once used. */
  @Column({ name: 'code_hash', ...bin, length: 64, nullable: true, type: 'varchar' }) codeHash: string | null;
  @Column({ name: 'code_expires_at', ...instant }) codeExpiresAt: Date;
  @Column({ type: 'int' }) tries: number;
  @Column({ name: 'expires_at', ...instant }) expiresAt: Date;
  @Column({ name: 'session_hash', ...bin, length: 64, nullable: true, type: 'varchar' }) sessionHash: string | null;
  @Column({ name: 'revoked_at', ...instant, nullable: true }) revokedAt: Date | null;
  @Column({ name: 'created_by', ...bin, length: 64 }) createdBy: string;
  @Column({ name: 'created_at', ...instant }) createdAt: Date;
}

/** Who gave a file: somebody of the authority, or the party. */
export type UploaderKind = 'user' | 'party';

/** A file somebody gave to a case. The content lies in the file store under its hash, once however often it was given. */
@Entity('attachment')
@Index('ix_attachment_file', ['sha256'])
export class AttachmentEntity {
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @PrimaryColumn({ ...bin, length: 64 }) sha256: string;
  /** A party reads its own: the same file given by an officer too is another row. */
  @PrimaryColumn({ name: 'uploader_kind', type: 'varchar', ...bin, length: 8 }) uploaderKind: UploaderKind;
  @Column({ length: 200 }) name: string;
  /** As found in its bytes, never as claimed. */
  @Column({ ...bin, length: 100 }) type: string;
  /** Bytes. */
  @Column({ type: 'int' }) size: number;
  /** User name, or `party`. */
  @Column({ name: 'uploaded_by', ...bin, length: 64 }) uploadedBy: string;
  @Column({ name: 'uploaded_at', ...instant }) uploadedAt: Date;
}
