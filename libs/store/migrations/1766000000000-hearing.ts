import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The period to ask for a hearing, which is the statute's and the same for all: a store that has rules gets it, or nothing
 * could be registered. A new store loads it with the others.
 *
 * @source 行政处罚法 第六十四条第一项
 */
export class Hearing1766000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO period_rule (id, version, effective_from, effective_to, data)
       SELECT 'hearingRequest', 1, '2021-07-15', NULL, ? FROM period_rule WHERE id = 'defence' LIMIT 1`,
      [JSON.stringify(RULE)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM period_rule WHERE id = 'hearingRequest'");
  }
}

const RULE = {
  id: 'hearingRequest',
  period: { amount: 5, unit: 'workingDay' },
  direction: 'forward',
  source: '行政处罚法 第六十四条第一项',
  confirmed: true,
};
