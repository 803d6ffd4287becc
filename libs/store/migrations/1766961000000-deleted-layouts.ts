import { Statements } from './statements';

/** Who deleted a draft of a unit's own template or font, and when. */
export class DeletedLayouts1766961000000 extends Statements {
  protected readonly there = [
    `ALTER TABLE unit_layout
       ADD deleted_by varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
       ADD deleted_at datetime(3) NULL`,
  ];
  protected readonly back = ['ALTER TABLE unit_layout DROP COLUMN deleted_at, DROP COLUMN deleted_by'];
}
