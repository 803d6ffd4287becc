import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The periods of 管辖争议, 指定管辖 and 协查 are the market bureau's own; for others they are the product's default, as that of
 * handing a case over is. A store that has rules gets them, or nothing could be registered. A new store loads them with the others.
 *
 * @source 市场监督管理行政处罚程序规定 第十三条、第十六条、第四十五条
 */
export class Jurisdiction1766681000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { version, ...rule } of RULES)
      await runner.query(
        `INSERT INTO period_rule (id, version, effective_from, effective_to, data)
         SELECT ?, ?, '2021-07-15', NULL, ? FROM period_rule WHERE id = 'hearingRequest' LIMIT 1`,
        [rule.id, version, JSON.stringify(rule)],
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM period_rule WHERE id IN ('dispute', 'designation', 'assistance', 'referral')");
  }
}

const DEFAULT = { source: '本系统默认期限', confirmed: false };
const market = (article: string) => ({
  department: '市场监督管理',
  source: `市场监督管理行政处罚程序规定 ${article}`,
  confirmed: true,
});
const rule = (id: string, amount: number) => ({
  id,
  period: { amount, unit: 'workingDay' },
  direction: 'forward',
  remindBefore: { amount: 2, unit: 'workingDay' },
});
const RULES = [
  { version: 1, ...rule('dispute', 7), ...DEFAULT },
  { version: 2, ...rule('dispute', 7), ...market('第十三条') },
  { version: 1, ...rule('designation', 7), ...DEFAULT },
  { version: 2, ...rule('designation', 7), ...market('第十六条') },
  { version: 1, ...rule('assistance', 15), ...DEFAULT },
  { version: 2, ...rule('assistance', 15), ...market('第四十五条') },
  { version: 1, ...rule('referral', 7), ...DEFAULT },
];
