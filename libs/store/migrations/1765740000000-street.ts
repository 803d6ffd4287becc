import type { QueryRunner } from 'typeorm';
import { Statements } from './statements';
import { writeTerms } from './1764300000000-upkeep';

/** Where an officer stood at registration; a party found by pinyin, the end of its code, its telephone. */
export class Street1765740000000 extends Statements {
  protected readonly there = ['ALTER TABLE case_file ADD latitude double NULL, ADD longitude double NULL'];
  protected readonly back = ['ALTER TABLE case_file DROP longitude, DROP latitude'];

  override async up(runner: QueryRunner): Promise<void> {
    await super.up(runner);
    await writeTerms(runner);
  }
}
