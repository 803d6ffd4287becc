import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { memo } from 'react';
import type { Schemas } from '../api/client';
import { meQuery, type TaskFilter, usersQuery } from '../api/queries';
import { day, moment } from '../ui/dates';
import { DaysLeft } from '../ui/days-left';
import { Mark } from '../ui/mark';
import { ROLE_NAMES } from '../ui/words';
import { isProposed, TaskActions } from './task-actions';

export type Row = Schemas['TaskRow'];

interface Props {
  row: Row;
  view: TaskFilter['view'];
  /** Where the task opens. */
  to: string;
  chosen: boolean;
  /** Its task stands open beside the list. */
  open: boolean;
  choose: (id: string, chosen: boolean) => void;
  /** The keys are about this row now. */
  arrive: (id: string) => void;
  enter: (id: string, byKey: boolean) => void;
}

/** One task in two lines: how long, what and whose matter, who works on it. */
export const JobRow = memo(function JobRow({ row, view, to, chosen, open, choose, arrive, enter }: Props) {
  return (
    <li className={`job${chosen ? ' chosen' : ''}${open ? ' open' : ''}`} data-task={row.id}>
      {view === 'done' ? null : (
        <Checkbox
          aria-label={`选择 ${row.title} ${row.partyName}`}
          checked={chosen}
          onChange={(e) => choose(row.id, e.target.checked)}
        />
      )}
      {view === 'done' ? (
        <span className="left left-none">{row.completedAt ? moment(row.completedAt) : ''}</span>
      ) : (
        <DaysLeft due={row} basis={row.legalBasis} />
      )}
      <a
        className="job-main"
        href={to}
        aria-current={open || undefined}
        onFocus={() => arrive(row.id)}
        onClick={(e) => {
          if (e.ctrlKey || e.metaKey || e.shiftKey) return;
          e.preventDefault();
          // Of a key a click has no pointer's count.
          enter(row.id, e.detail === 0);
        }}
      >
        <span className="job-title">
          <strong>{row.title}</strong> {row.partyName}
        </span>
        <span className="job-about">
          <span>{row.itemTitle}</span> · <span>{row.displayNo}</span>
        </span>
      </a>
      <span className="job-side">
        <Who row={row} view={view} />
        <span className="job-actions">
          <TaskActions task={row} size="small" />
        </span>
      </span>
    </li>
  );
});

function Who({ row, view }: Pick<Props, 'row' | 'view'>) {
  const users = useQuery(usersQuery);
  const { data: me } = useQuery(meQuery);
  if (view === 'done') return row.decided ? <span className="job-who">{row.decided}</span> : null;
  if (view === 'snoozed' && row.snoozedUntil) return <span className="job-who">{day(row.snoozedUntil)}再提醒</span>;
  if (isProposed(row, me)) return <Mark tone="strong">本人承办</Mark>;
  if (!row.assignee) return <Mark>{ROLE_NAMES[row.candidateRole]}</Mark>;
  const name = users.data?.items.find((u) => u.username === row.assignee)?.name ?? row.assignee;
  return <span className="job-who">{row.assignee === me?.username ? '我' : name}</span>;
}
