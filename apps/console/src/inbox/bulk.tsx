import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Progress } from 'antd';
import { useState } from 'react';
import { ProblemError } from '../api/client';
import { meQuery, type TaskFilter } from '../api/queries';
import { HandOver } from './hand-over';
import type { Row } from './row';
import { assign, claim, delegate, release } from './task-calls';

interface Props {
  view: TaskFilter['view'] | undefined;
  rows: Row[];
  clear: () => void;
}

interface SelectAllProps {
  /** As far as they are loaded. */
  rows: Row[];
  /** Of all that match. */
  total: number;
  chosen: ReadonlySet<string>;
  setChosen: (ids: ReadonlySet<string>) => void;
  loadAll: () => Promise<Row[]>;
}

/** Chooses what is loaded, and from there everything that matches, told with its number. */
export function SelectAll({ rows, total, chosen, setChosen, loadAll }: SelectAllProps) {
  const [loading, setLoading] = useState(false);
  const all = rows.every((r) => chosen.has(r.id));
  const idsOf = (some: Row[]) => new Set(some.map((r) => r.id));
  return (
    <div className="select-all">
      <Checkbox
        checked={all}
        indeterminate={!all && rows.some((r) => chosen.has(r.id))}
        onChange={(e) => setChosen(e.target.checked ? idsOf(rows) : new Set())}
      >
        全选已显示的 {rows.length} 项
      </Checkbox>
      {total > rows.length ? (
        <Button
          type="link"
          size="small"
          loading={loading}
          onClick={() => {
            setLoading(true);
            void loadAll()
              .then((every) => setChosen(idsOf(every)))
              .finally(() => setLoading(false));
          }}
        >
          选中全部 {total} 项
        </Button>
      ) : null}
    </div>
  );
}

/** What can be done with several rows: the count first, numbers while it runs, a report after. */
export function Bulk({ view, rows, clear }: Props) {
  const client = useQueryClient();
  const { modal } = App.useApp();
  const { data: me } = useQuery(meQuery);
  const [asked, setAsked] = useState<'release' | 'give'>();
  const [running, setRunning] = useState<{ what: string; done: number; of: number }>();

  const run = async (what: string, rows: Row[], job: (row: Row) => Promise<unknown>) => {
    const failed: string[] = [];
    for (const [done, row] of rows.entries()) {
      setRunning({ what, done, of: rows.length });
      await job(row).catch((error: unknown) =>
        failed.push(`${row.title} ${row.partyName}：${error instanceof ProblemError ? error.message : '未成功'}`),
      );
    }
    setRunning(undefined);
    await client.invalidateQueries({ queryKey: ['tasks'] });
    clear();
    modal.info({
      title: `${what}：成功 ${rows.length - failed.length} 项，未成功 ${failed.length} 项`,
      content:
        failed.length > 0 ? (
          <ul>
            {failed.map((f) => (
              <li key={f}>{f}</li>
            ))}
          </ul>
        ) : undefined,
    });
  };

  if (running) {
    const { what, done, of } = running;
    return (
      <div className="bulk" role="status" aria-label="批量办理">
        <span>
          正在{what} {done + 1}/{of}
        </span>
        <Progress percent={Math.round((done / of) * 100)} showInfo={false} aria-label={`已${what} ${done} 项`} />
      </div>
    );
  }
  if (rows.length === 0) return null;
  const mine = view === 'mine' || view === 'snoozed';
  const give = mine ? '转交' : '改派';
  const free = rows.filter((r) => !r.assignee && me?.roles.includes(r.candidateRole));
  // Of one's own inbox, what one has taken may be given back or on; what is only proposed is taken first.
  const taken = mine ? rows.filter((r) => r.assignee === me?.username) : rows;
  const given = asked === 'release' ? taken.filter((r) => r.assignee) : taken;
  return (
    <div className="bulk" role="region" aria-label="批量办理">
      <span>已选 {rows.length} 项</span>
      {free.length > 0 ? (
        <Button
          onClick={() =>
            modal.confirm({
              icon: null,
              title: `认领 ${free.length} 项任务？`,
              okText: '认领',
              onOk: () => void run('认领', free, claim),
            })
          }
        >
          认领
        </Button>
      ) : null}
      {mine && taken.length > 0 ? <Button onClick={() => setAsked('release')}>退回待认领…</Button> : null}
      {(mine && taken.length > 0) || (!mine && me?.roles.includes('head')) ? (
        <Button onClick={() => setAsked('give')}>{give}…</Button>
      ) : null}
      <Button type="text" onClick={clear}>
        取消选择
      </Button>
      {asked ? (
        <HandOver
          title={`${asked === 'release' ? '退回' : give} ${given.length} 项任务`}
          role={asked === 'release' ? undefined : given[0]!.candidateRole}
          close={() => setAsked(undefined)}
          give={async (to, reason) => {
            setAsked(undefined);
            if (asked === 'release') await run('退回', given, (row) => release(row, reason));
            else await run(give, given, (row) => (mine ? delegate : assign)(row, to, reason));
          }}
        />
      ) : null}
    </div>
  );
}
