import { Statements } from './statements';

const INDEXES = [
  ['follow_up', 'ix_follow_up_case', 'case_no'],
  ['leave_task', 'ix_leave_task', 'task_id'],
  ['outbound_message', 'ix_outbound_case', 'case_no'],
  ['webhook_message', 'ix_webhook_case', 'case_no'],
] as const;

/** What is found by its case where a dossier is destroyed: a destruction is one transaction, and reads no table whole. */
export class RowsOfACase1766820000000 extends Statements {
  protected readonly there = INDEXES.map(
    ([table, index, column]) => `ALTER TABLE ${table} ADD INDEX ${index} (${column})`,
  );
  protected readonly back = INDEXES.map(([table, index]) => `ALTER TABLE ${table} DROP INDEX ${index}`);
}
