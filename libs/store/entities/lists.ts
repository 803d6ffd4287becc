import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { IsoDate, ItemList, ListEntry, ListLevel } from '#law';
import { bin, instant } from './columns';

/** 柔性执法事项清单: one document of one department system, level and kind; what it says stands in its versions. */
@Entity('item_list')
@Index('ux_item_list', ['unitId', 'department', 'level', 'kind'], { unique: true })
export class ItemListEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ type: 'varchar', ...bin, length: 12 }) kind: ItemList;
  @Column({ ...bin, length: 40 }) department: string;
  @Column({ type: 'varchar', ...bin, length: 12 }) level: ListLevel;
  @Column({ length: 200 }) title: string;
  /** Whose it is to draft and publish; null: nobody has taken it over yet. */
  @Column({ name: 'unit_id', ...bin, length: 32, nullable: true, type: 'varchar' }) unitId: string | null;
}

export type ListState =
  'draft' | 'consulting' | 'reviewing' | 'approved' | 'published' | 'replaced' | 'repealed' | 'abandoned';

/** What happened to a version, in its order. */
export interface ListStep {
  at: string;
  by: string;
  did: string;
  note?: string;
}

@Entity('item_list_version')
@Index('ux_item_list_doc', ['docNo'], { unique: true })
export class ItemListVersionEntity {
  @PrimaryColumn({ name: 'list_id', type: 'int' }) listId: number;
  @PrimaryColumn({ type: 'int' }) version: number;
  @Column({ type: 'varchar', ...bin, length: 12 }) state: ListState;
  /** It ends the list: 废止. */
  @Column({ type: 'boolean' }) repeals: boolean;
  @Column({ type: 'json' }) entries: ListEntry[];
  /** The version of each item that was published with it, by the item's id. */
  @Column({ name: 'item_versions', type: 'json', nullable: true }) itemVersions: Record<string, number> | null;
  /** Counts the changes of the draft: of two who edit at once the second is told. */
  @Column({ type: 'int' }) revision: number;
  /** Whoever wrote at it: none of them reviews or publishes it. */
  @Column({ type: 'json' }) drafters: string[];
  /** As it was when opinions were asked for, and until when; publicly or among officials only. */
  @Column({ type: 'json', nullable: true }) consulted: ListEntry[] | null;
  @Column({ name: 'consult_publicly', type: 'boolean' }) consultPublicly: boolean;
  @Column({ name: 'consult_from', type: 'date', nullable: true }) consultFrom: IsoDate | null;
  @Column({ name: 'consult_to', type: 'date', nullable: true }) consultTo: IsoDate | null;
  @Column({ name: 'reviewed_by', ...bin, length: 64, nullable: true, type: 'varchar' }) reviewedBy: string | null;
  @Column({ name: 'reviewed_at', ...instant, nullable: true }) reviewedAt: Date | null;
  /** 文号, and the day the paper bears. */
  @Column({ name: 'doc_no', ...bin, length: 60, nullable: true, type: 'varchar' }) docNo: string | null;
  @Column({ name: 'doc_on', type: 'date', nullable: true }) docOn: IsoDate | null;
  @Column({ name: 'published_by', ...bin, length: 64, nullable: true, type: 'varchar' }) publishedBy: string | null;
  @Column({ name: 'published_at', ...instant, nullable: true }) publishedAt: Date | null;
  @Column({ name: 'effective_from', type: 'date', nullable: true }) effectiveFrom: IsoDate | null;
  @Column({ name: 'effective_to', type: 'date', nullable: true }) effectiveTo: IsoDate | null;
  /** What it changed, and which open cases it touched, as it stood when it was published. */
  @Column({ type: 'json', nullable: true }) effect: object | null;
  @Column({ type: 'json' }) course: ListStep[];
}

/** An opinion on a list that is open for them, and what became of it. */
@Entity('item_list_opinion')
@Index('ix_opinion_version', ['listId', 'version', 'id'])
@Index('ux_opinion_receipt', ['receipt'], { unique: true })
export class ItemListOpinionEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'list_id', type: 'int' }) listId: number;
  @Column({ type: 'int' }) version: number;
  /** The entry it is about; null: the list as a whole. */
  @Column({ name: 'entry_id', ...bin, length: 32, nullable: true, type: 'varchar' }) entryId: string | null;
  @Column({ length: 2000 }) text: string;
  /** Who gave it: an account, or nobody that is known; `name`: as the public said it, if at all. */
  @Column({ name: 'given_by', ...bin, length: 64, nullable: true, type: 'varchar' }) givenBy: string | null;
  @Column({ length: 100, nullable: true, type: 'varchar' }) name: string | null;
  @Column({ name: 'given_at', ...instant }) givenAt: Date;
  /** By which whoever gave it finds the answer. */
  @Column({ ...bin, length: 32 }) receipt: string;
  @Column({ ...bin, length: 12, nullable: true, type: 'varchar' }) adopted: 'adopted' | 'partly' | 'declined' | null;
  @Column({ length: 2000, nullable: true, type: 'varchar' }) answer: string | null;
  @Column({ name: 'answered_by', ...bin, length: 64, nullable: true, type: 'varchar' }) answeredBy: string | null;
  @Column({ name: 'answered_at', ...instant, nullable: true }) answeredAt: Date | null;
  /** Whether opinion and answer are shown to all. */
  @Column({ type: 'boolean' }) shown: boolean;
}
