import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Within which a published decision that was altered is taken back, which is the statute's and the same for all: a store that has
 * rules gets it, or nothing could be registered. A new store loads it with the others.
 *
 * @source 行政处罚法 第四十八条第三款
 */
export class Retraction1766560000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO period_rule (id, version, effective_from, effective_to, data)
       SELECT 'retraction', 1, '2021-07-15', NULL, ? FROM period_rule WHERE id = 'hearingRequest' LIMIT 1`,
      [JSON.stringify(RULE)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM period_rule WHERE id = 'retraction'");
  }
}

const RULE = {
  id: 'retraction',
  period: { amount: 3, unit: 'workingDay' },
  direction: 'forward',
  remindBefore: { amount: 1, unit: 'workingDay' },
  source: '行政处罚法 第四十八条第三款、第八十五条',
  confirmed: true,
};
