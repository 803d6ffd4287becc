import type { Principal } from '#identity';
import { SqlFilter } from '../shared/sql-filter';
import type { TaskQuery } from './tasks.schemas';
import { today } from './today';

/** A part of a list: what it is read from, and which of it. */
export interface Part {
  table: string;
  filter: SqlFilter;
}

/** A person's own few rows lead, and each finds its task by key: left to itself the server reads every open task. */
const PROPOSED = 'task_proposal STRAIGHT_JOIN task ON task.id = task_proposal.task_id';
const SNOOZED = 'task_snooze STRAIGHT_JOIN task ON task.id = task_snooze.task_id';

/**
 * What a tab of the inbox holds. Counts and lists are made of the same parts, which share no task.
 *
 * An officer's open tasks are theirs before anybody has taken them: in the inbox of each officer of the case, in nobody's
 * pool. What is overdue cannot be put off.
 */
export function partsOf(me: Principal, view: TaskQuery['view'], unitIds: string[] | undefined): Part[] {
  const now = new Date();
  const open = (filter = new SqlFilter()) => filter.equals('state', 'open');
  const within = (filter: SqlFilter) => filter.oneOf('unit_id', unitIds);
  const able = (filter: SqlFilter) => theirs(filter, me).oneOf('candidate_role', me.roles).add('assignee IS NULL');
  const awake = (filter: SqlFilter) =>
    filter.add(
      `(sort_due_at <= ? OR NOT EXISTS (
         SELECT 1 FROM task_snooze s WHERE s.username = ? AND s.task_id = task.id AND s.until_on > ?))`,
      now,
      me.username,
      today(),
    );
  switch (view) {
    case 'mine':
      return [
        { table: 'task', filter: awake(open(new SqlFilter().equals('assignee', me.username))) },
        { table: PROPOSED, filter: awake(able(open(new SqlFilter().add('task_proposal.username = ?', me.username)))) },
      ];
    case 'unassigned':
      return [
        {
          table: 'task',
          filter: open(able(new SqlFilter())).add(
            'NOT EXISTS (SELECT 1 FROM task_proposal p WHERE p.username = ? AND p.task_id = task.id)',
            me.username,
          ),
        },
      ];
    case 'unit':
      return [{ table: 'task', filter: open(within(new SqlFilter())) }];
    case 'snoozed':
      return [
        {
          table: SNOOZED,
          filter: open(within(new SqlFilter().add('task_snooze.username = ?', me.username)))
            .add('until_on > ? AND sort_due_at > ?', today(), now)
            .add('(assignee = ? OR assignee IS NULL)', me.username),
        },
      ];
    case 'done':
      return [{ table: 'task', filter: new SqlFilter().equals('completed_by', me.username) }];
  }
}

/**
 * What may be offered to a person: of their own authority, and of a case in which they have acted in no other role
 * (`refuseAnswering` judges each task; this leaves out what it would refuse).
 */
function theirs(filter: SqlFilter, { username, unitId, roles }: Principal): SqlFilter {
  filter.equals('unit_id', unitId);
  if (roles.length < 2) return filter;
  return filter
    .add(
      `NOT EXISTS (SELECT 1 FROM task d
         WHERE d.completed_by = ? AND d.case_no = task.case_no AND d.candidate_role <> task.candidate_role)`,
      username,
    )
    .add(
      `(candidate_role = 'officer' OR NOT EXISTS (
         SELECT 1 FROM case_officer o WHERE o.username = ? AND o.case_no = task.case_no))`,
      username,
    );
}
