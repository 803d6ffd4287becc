import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Schemas } from '../api/client';
import { meQuery, stagesQuery, type TaskFilter, usersQuery } from '../api/queries';
import { moment } from '../ui/dates';
import { DaysLeft } from '../ui/days-left';
import { Mark } from '../ui/mark';
import { ROLE_NAMES } from '../ui/words';
import { TaskActions, useClaim } from './task-actions';

export type Row = Schemas['TaskRow'];

interface RowsProps {
  rows: Row[];
  view: TaskFilter['view'];
  chosen: ReadonlySet<string>;
  setChosen: (ids: ReadonlySet<string>) => void;
}

/** One row a task: how long, what, whose, and what can be done about it. The keys j k Enter c work as in a mailbox. */
export function Rows({ rows, view, chosen, setChosen }: RowsProps) {
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const users = useQuery(usersQuery);
  const stages = useQuery(stagesQuery);
  const { data: me } = useQuery(meQuery);
  const { claim } = useClaim();
  const nameOf = (username: string | null) => users.data?.items.find((u) => u.username === username)?.name ?? username;
  const stageName = (stage: string) => stages.data?.items.find((s) => s.stage === stage)?.title ?? '';
  const move = useCallback((to: number) => {
    setAt(to);
    list.current?.children[to]?.querySelector('a')?.focus();
  }, []);

  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      const typing =
        e.target instanceof HTMLElement && e.target.closest('input, textarea, select, [role=combobox], [role=dialog]');
      if (typing || e.ctrlKey || e.metaKey || e.altKey) return;
      if (e.key === 'j') move(Math.min(at + 1, rows.length - 1));
      if (e.key === 'k') move(Math.max(at - 1, 0));
      const row = rows[at];
      if (e.key === 'c' && row && !row.assignee) claim(row);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [at, rows, move, claim]);

  return (
    <ul className="rows" ref={list}>
      {rows.map((row, i) => (
        <li key={row.id} className={chosen.has(row.id) ? 'row chosen' : 'row'}>
          {view === 'done' ? null : (
            <Checkbox
              aria-label={`选择 ${row.title} ${row.partyName}`}
              checked={chosen.has(row.id)}
              onChange={(e) => {
                const next = new Set(chosen);
                if (e.target.checked) next.add(row.id);
                else next.delete(row.id);
                setChosen(next);
              }}
            />
          )}
          {view === 'done' ? (
            <span className="left left-none">{row.completedAt ? moment(row.completedAt) : ''}</span>
          ) : (
            <DaysLeft due={row} basis={row.legalBasis} />
          )}
          <a
            className="row-main"
            href={`/tasks/${row.id}`}
            onFocus={() => setAt(i)}
            onClick={(e) => {
              if (e.ctrlKey || e.metaKey || e.shiftKey) return;
              e.preventDefault();
              void navigate(`/tasks/${row.id}`);
            }}
          >
            <strong>{row.title}</strong>
            <span>
              {row.partyName} · {row.itemTitle}
            </span>
          </a>
          <span className="row-no">
            {row.displayNo}
            <br />
            {stageName(row.stage)}
          </span>
          <span className="row-who">
            {row.assignee ? (
              <span>{row.assignee === me?.username ? '我' : nameOf(row.assignee)}</span>
            ) : view === 'done' ? null : (
              <Mark>{ROLE_NAMES[row.candidateRole]}</Mark>
            )}
            <TaskActions task={row} size="small" />
          </span>
        </li>
      ))}
    </ul>
  );
}
