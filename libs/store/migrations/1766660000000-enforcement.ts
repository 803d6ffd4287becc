import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The statutes' periods of 催告 and of the court, the same for all: a store that has rules gets them, or nothing could be
 * registered. A new store loads them with the others.
 *
 * @source 行政诉讼法 第四十六条第一款; 行政强制法 第五十三条、第五十四条
 */
export class Enforcement1766660000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const rule of RULES)
      await runner.query(
        `INSERT INTO period_rule (id, version, effective_from, effective_to, data)
         SELECT ?, 1, '2021-07-15', NULL, ? FROM period_rule WHERE id = 'hearingRequest' LIMIT 1`,
        [rule.id, JSON.stringify(rule)],
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM period_rule WHERE id IN ('litigation', 'demand', 'courtWindow')");
  }
}

const RULES = [
  {
    id: 'litigation',
    period: { amount: 6, unit: 'month' },
    direction: 'forward',
    source: '行政诉讼法 第四十六条第一款',
    confirmed: true,
  },
  {
    id: 'demand',
    period: { amount: 10, unit: 'workingDay' },
    direction: 'forward',
    remindBefore: { amount: 2, unit: 'workingDay' },
    source: '行政强制法 第五十四条、第六十九条',
    confirmed: true,
  },
  {
    id: 'courtWindow',
    period: { amount: 3, unit: 'month' },
    direction: 'forward',
    remindBefore: { amount: 20, unit: 'workingDay' },
    source: '行政强制法 第五十三条；行政处罚法 第七十二条第二款',
    confirmed: true,
  },
];
