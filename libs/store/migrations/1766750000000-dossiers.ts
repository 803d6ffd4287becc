import { Statements } from './statements';

/** What was sealed as a package, its place in the chain of all dossiers, and its signed seal; those sealed before have none. */
export class Dossiers1766750000000 extends Statements {
  protected readonly there = [
    `ALTER TABLE dossier
       ADD chain_no int NULL,
       ADD package longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
       ADD seal longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
       ADD seal_hash varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
       ADD UNIQUE INDEX ux_dossier_chain (chain_no)`,
  ];
  protected readonly back = [
    'ALTER TABLE dossier DROP INDEX ux_dossier_chain, DROP chain_no, DROP package, DROP seal, DROP seal_hash',
  ];
}
