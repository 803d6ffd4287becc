import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How long before a hearing its notice is served, which is the statute's and the same for all: a store that has rules gets it,
 * or no hearing could be appointed. A new store loads it with the others.
 *
 * @source 行政处罚法 第六十四条第二项
 */
export class HearingNotice1766550000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO period_rule (id, version, effective_from, effective_to, data)
       SELECT 'hearingNotice', 1, '2021-07-15', NULL, ? FROM period_rule WHERE id = 'hearingRequest' LIMIT 1`,
      [JSON.stringify(RULE)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM period_rule WHERE id = 'hearingNotice'");
  }
}

const RULE = {
  id: 'hearingNotice',
  period: { amount: 7, unit: 'workingDay' },
  direction: 'backward',
  source: '行政处罚法 第六十四条第二项',
  confirmed: true,
};
