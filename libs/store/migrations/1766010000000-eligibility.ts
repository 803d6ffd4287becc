import type { QueryRunner } from 'typeorm';
import { normalNumber } from '#law';
import { Statements } from './statements';

/**
 * What a unit is competent for; when a case was decided, and when its party's other matters were looked up. Numbers stored as
 * they were typed are stored as they are compared, so that priors are found.
 */
export class Eligibility1766010000000 extends Statements {
  protected readonly there = [
    'ALTER TABLE unit ADD departments json NULL',
    'ALTER TABLE case_file ADD decided_at datetime(3) NULL, ADD priors_at datetime(3) NULL',
    `UPDATE case_file SET priors_at = registered_at,
       decided_at = STR_TO_DATE(JSON_UNQUOTE(JSON_EXTRACT(state, '$.outcomeAt')), '%Y-%m-%dT%H:%i:%s.%fZ')`,
  ];
  protected readonly back = [
    'ALTER TABLE case_file DROP priors_at, DROP decided_at',
    'ALTER TABLE unit DROP departments',
  ];

  override async up(runner: QueryRunner): Promise<void> {
    await super.up(runner);
    // What a unit has registered it was competent for; the others an administrator is asked to say.
    const worked = (await runner.query('SELECT DISTINCT unit_id, department FROM case_file')) as {
      unit_id: string;
      department: string;
    }[];
    for (const id of new Set(worked.map((w) => w.unit_id))) {
      const departments = worked.filter((w) => w.unit_id === id).map((w) => w.department);
      await runner.query('UPDATE unit SET departments = ? WHERE id = ?', [JSON.stringify(departments), id]);
    }
    const numbers = (await runner.query('SELECT DISTINCT party_id_number AS number FROM case_file')) as {
      number: string;
    }[];
    for (const { number } of numbers) {
      const normal = normalNumber(number);
      if (normal !== number)
        await runner.query('UPDATE case_file SET party_id_number = ? WHERE party_id_number = ?', [normal, number]);
    }
  }
}
