import { useQuery } from '@tanstack/react-query';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { meQuery, type TaskFilter } from '../api/queries';
import { useKeys } from '../shell/keys';
import { grouped } from './groups';
import { JobRow, type Row } from './row';
import { Asking, possible, useClaim } from './task-actions';

/** Moving through the list opens the task beside it once the keys rest, ms. */
const REST_MS = 180;

interface Props {
  rows: Row[];
  view: TaskFilter['view'];
  /** By the day they are due; else as they come. */
  byDay: boolean;
  chosen: ReadonlySet<string>;
  choose: (id: string, chosen: boolean) => void;
  /** Where a task opens. */
  pathOf: (id: string) => string;
  /** The task that stands open beside the list, and its place; none where each has the window to itself. */
  open?: string | undefined;
  beside?: RefObject<HTMLElement | null> | undefined;
  /** The end is near: more may follow. */
  atEnd: () => void;
}

/** The tasks, by day; the keys j k Enter c x s f are about the row that one has moved to, and about none before that. */
export function Rows({ rows, view, byDay, chosen, choose, pathOf, open, beside, atEnd }: Props) {
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const [at, arrive] = useState<string | undefined>(open);
  const [asked, setAsked] = useState<{ row: Row; what: 'snooze' | 'followUp' }>();
  const { data: me } = useQuery(meQuery);
  const { claim } = useClaim();
  const groups = useMemo(() => (byDay ? grouped(rows) : [{ group: '', rows }]), [byDay, rows]);
  const order = groups.flatMap((g) => g.rows);
  const here = order.findIndex((r) => r.id === at);
  const row = order[here];
  const linkOf = (id: string) => list.current?.querySelector<HTMLElement>(`[data-task="${CSS.escape(id)}"] a`);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Where the keys have gone, until it stands open. */
  const heading = useRef<string>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // A task opens a moment after one has moved to it: who has moved on by then stays where they are.
    const overtaken = heading.current !== undefined && heading.current !== open;
    if (!overtaken) heading.current = undefined;
    if (open && !overtaken && !list.current?.contains(document.activeElement)) arrive(open);
  }, [open]);
  const enter = useCallback(
    (id: string, byKey: boolean) => {
      clearTimeout(timer.current);
      heading.current = undefined;
      void navigate(pathOf(id));
      if (byKey) beside?.current?.focus();
    },
    [navigate, pathOf, beside],
  );

  const move = (step: 1 | -1) => {
    const next = order[here < 0 ? 0 : Math.max(0, Math.min(order.length - 1, here + step))];
    if (!next) return;
    linkOf(next.id)?.focus();
    if (order.at(-3) === next || order.at(-1) === next) atEnd();
    if (!beside) return;
    clearTimeout(timer.current);
    heading.current = next.id === open ? undefined : next.id;
    timer.current = setTimeout(() => void navigate(pathOf(next.id), { replace: open !== undefined }), REST_MS);
  };
  const may = row && possible(row, me);
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    c: row && may?.claim ? () => claim(row) : undefined,
    x: row && view !== 'done' ? () => choose(row.id, !chosen.has(row.id)) : undefined,
    s: row && may?.snooze ? () => setAsked({ row, what: 'snooze' }) : undefined,
    f: row && may?.followUp ? () => setAsked({ row, what: 'followUp' }) : undefined,
    Escape: beside && row ? () => linkOf(row.id)?.focus() : undefined,
  });

  return (
    <div ref={list}>
      {groups.map(({ group, rows: part }) => (
        <section key={group} className="job-group" aria-label={group || '任务'}>
          {group ? (
            <h2>
              {group} <span>{part.length}</span>
            </h2>
          ) : null}
          <ul className="jobs">
            {part.map((r) => (
              <JobRow
                key={r.id}
                row={r}
                view={view}
                to={pathOf(r.id)}
                chosen={chosen.has(r.id)}
                open={r.id === open}
                choose={choose}
                arrive={arrive}
                enter={enter}
              />
            ))}
          </ul>
        </section>
      ))}
      {asked ? <Asking task={asked.row} asked={asked.what} close={() => setAsked(undefined)} /> : null}
    </div>
  );
}
