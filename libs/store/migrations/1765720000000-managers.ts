import { Statements } from './statements';

/** Load by unit and person is counted from an index alone; so is what a week has closed and sent to the penalty procedure. */
export class Managers1765720000000 extends Statements {
  protected readonly there = [
    `ALTER TABLE task ADD INDEX ix_task_load (state, unit_id, assignee, kind, sort_due_at, opened_at)`,
    `ALTER TABLE case_file
       ADD INDEX ix_case_closed (closed_at, unit_id),
       ADD INDEX ix_case_escalated (escalated_at, unit_id)`,
  ];
  protected readonly back = [
    'ALTER TABLE case_file DROP INDEX ix_case_closed, DROP INDEX ix_case_escalated',
    'ALTER TABLE task DROP INDEX ix_task_load',
  ];
}
