import { Statements } from './statements';

/** Which cases have an open task of a kind: the public notices ask it every few seconds. */
export class TaskKinds1766810000000 extends Statements {
  protected readonly there = ['ALTER TABLE task ADD INDEX ix_task_kind (state, kind, case_no)'];
  protected readonly back = ['ALTER TABLE task DROP INDEX ix_task_kind'];
}
