import { Statements } from './statements';

/** What an outside authority says of when a dossier's seal was there. */
export class Timestamps1766860020000 extends Statements {
  protected readonly there = [
    `ALTER TABLE dossier
       ADD timestamp_token longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
       ADD timestamped_at datetime(3) NULL,
       ADD INDEX ix_dossier_timestamped (timestamped_at, chain_no)`,
  ];
  protected readonly back = [
    `ALTER TABLE dossier DROP INDEX ix_dossier_timestamped, DROP COLUMN timestamped_at, DROP COLUMN timestamp_token`,
  ];
}
