import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How long a paper is announced, which is the statute's and the same for all: a store that has rules gets it, or nothing could
 * be registered. A new store loads it with the others.
 *
 * @source 民事诉讼法 第九十五条
 */
export class Announcement1766630000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO period_rule (id, version, effective_from, effective_to, data)
       SELECT 'announcement', 1, '2021-07-15', NULL, ? FROM period_rule WHERE id = 'hearingRequest' LIMIT 1`,
      [JSON.stringify(RULE)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM period_rule WHERE id = 'announcement'");
  }
}

const RULE = {
  id: 'announcement',
  period: { amount: 30, unit: 'calendarDay' },
  direction: 'forward',
  source: '民事诉讼法 第九十五条',
  confirmed: true,
};
