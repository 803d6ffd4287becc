import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Inbox pages in the order tasks came in, and a unit's telephone for the parties to its cases. */
export class Inbox1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  'CREATE INDEX ix_task_mine_opened ON task (assignee, state, opened_at, id)',
  'CREATE INDEX ix_task_unit_opened ON task (unit_id, state, opened_at, id)',
  'CREATE INDEX ix_task_state_opened ON task (state, opened_at, id)',
  'ALTER TABLE unit ADD phone varchar(40) NULL',
];
const DOWN = [
  'ALTER TABLE unit DROP phone',
  'DROP INDEX ix_task_state_opened ON task',
  'DROP INDEX ix_task_unit_opened ON task',
  'DROP INDEX ix_task_mine_opened ON task',
];
