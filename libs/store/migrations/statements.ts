import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration that is statements and nothing else. */
export abstract class Statements implements MigrationInterface {
  protected abstract readonly there: readonly string[];
  protected abstract readonly back: readonly string[];

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of this.there) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of this.back) await runner.query(statement);
  }
}
