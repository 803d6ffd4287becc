import { Statements } from './statements';

/** Which kind of electronic seal a paper went out with. */
export class ElectronicSeals1766860010000 extends Statements {
  protected readonly there = [
    'ALTER TABLE issued_paper ADD electronic_seal varchar(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL',
  ];
  protected readonly back = ['ALTER TABLE issued_paper DROP COLUMN electronic_seal'];
}
