import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The periods of 当场处罚: a store that has rules gets them, or nothing could be decided on the spot. A new store loads them with
 * the others.
 *
 * @source 行政处罚法 第五十二条第三款、第七十一条; 市场监督管理行政处罚程序规定 第七十条
 */
export class OnSpot1766620000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const rule of RULES)
      await runner.query(
        `INSERT INTO period_rule (id, version, effective_from, effective_to, data)
         SELECT ?, ?, '2021-07-15', NULL, ? FROM period_rule WHERE id = 'hearingRequest' LIMIT 1`,
        [rule.id, 'department' in rule ? 2 : 1, JSON.stringify(rule)],
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM period_rule WHERE id IN ('onSpotReport', 'onSpotPapers', 'handIn', 'deposit')");
  }
}

const RULES = [
  {
    id: 'onSpotReport',
    period: { amount: 2, unit: 'workingDay' },
    direction: 'forward',
    source: '本系统默认期限',
    confirmed: false,
  },
  {
    id: 'onSpotPapers',
    period: { amount: 7, unit: 'workingDay' },
    direction: 'forward',
    remindBefore: { amount: 2, unit: 'workingDay' },
    source: '本系统默认期限',
    confirmed: false,
  },
  {
    id: 'onSpotPapers',
    department: '市场监督管理',
    period: { amount: 7, unit: 'workingDay' },
    direction: 'forward',
    remindBefore: { amount: 2, unit: 'workingDay' },
    source: '市场监督管理行政处罚程序规定 第七十条',
    confirmed: true,
  },
  {
    id: 'handIn',
    period: { amount: 2, unit: 'workingDay' },
    direction: 'forward',
    remindBefore: { amount: 1, unit: 'workingDay' },
    source: '行政处罚法 第七十一条、第八十五条',
    confirmed: true,
  },
  {
    id: 'deposit',
    period: { amount: 2, unit: 'workingDay' },
    direction: 'forward',
    remindBefore: { amount: 1, unit: 'workingDay' },
    source: '行政处罚法 第七十一条、第八十五条',
    confirmed: true,
  },
];
