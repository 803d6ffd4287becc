import { Statements } from './statements';

const name = (column: string, length: number) =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL`;

/** Who is binding a volume, until when; and why it is not bound yet. */
export class VolumeLeases1766940000000 extends Statements {
  protected readonly there = [
    `ALTER TABLE bound_volume
       ADD ${name('lease', 36)},
       ADD leased_until datetime(3) NULL,
       ADD waits varchar(300) NULL`,
  ];
  protected readonly back = ['ALTER TABLE bound_volume DROP COLUMN waits, DROP COLUMN leased_until, DROP COLUMN lease'];
}
