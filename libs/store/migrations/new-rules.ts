import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { PeriodFigures } from '../../law/types';

/**
 * Period rules that a later version of the product counts by: a store that has rules gets them, or nothing could be registered.
 * A new store loads them with the others.
 */
export abstract class NewRules implements MigrationInterface {
  /** A department's own follows the one that is for all. */
  protected abstract readonly rules: readonly Pick<
    PeriodFigures,
    'id' | 'department' | 'period' | 'direction' | 'extension' | 'remindBefore' | 'source' | 'confirmed'
  >[];

  async up(runner: QueryRunner): Promise<void> {
    for (const rule of this.rules)
      await runner.query(
        `INSERT INTO period_rule (id, version, effective_from, effective_to, data)
         SELECT ?, ?, '2021-07-15', NULL, ? FROM period_rule WHERE id = 'hearingRequest' LIMIT 1`,
        [rule.id, rule.department ? 2 : 1, JSON.stringify(rule)],
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { id } of this.rules) await runner.query('DELETE FROM period_rule WHERE id = ?', [id]);
  }
}
