import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Dropdown, Input, Segmented, Select } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api, get, keyed, newKey, ProblemError, type Schemas } from '../api/client';
import {
  countsQuery,
  meQuery,
  stagesQuery,
  type TaskFilter,
  tasksQuery,
  taskKindsQuery,
  usersQuery,
  viewsQuery,
} from '../api/queries';
import { useLive } from '../shell/live';
import { moment } from '../ui/dates';
import { DaysLeft } from '../ui/days-left';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';
import { ROLE_NAMES } from '../ui/words';
import { HandOver } from './hand-over';
import { Leave } from './leave';

type Row = Schemas['TaskRow'];
type View = TaskFilter['view'];

const EMPTY: Record<View, string> = {
  mine: '名下没有待办。可到「待认领」里认领任务。',
  unassigned: '没有待认领的任务。',
  unit: '本单位没有待办任务。',
  done: '还没有办结的任务。',
};

/** The work, sorted by what hurts first. The URL holds tab and filters; the keys j k Enter c work as in a mailbox. */
export function Inbox() {
  const [search, setSearch] = useSearchParams();
  const view = (search.get('view') as View | null) ?? 'mine';
  const filter: TaskFilter = {
    view,
    stage: search.get('stage') ?? undefined,
    kind: search.get('kind') ?? undefined,
    q: search.get('q') ?? undefined,
    overdue: search.get('overdue') === 'true' ? 'true' : undefined,
  };
  const set = (name: string, value: string | undefined) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  const query = useInfiniteQuery(tasksQuery(filter));
  const rows = query.data?.pages.flatMap((p) => p.items) ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const live = useLive();
  const [away, setAway] = useState(false);
  useEffect(() => setChosen(new Set()), [view]);

  return (
    <section className="page">
      <div className="title">
        <h1>待办</h1>
        <div className="title-side">
          <Button onClick={() => setAway(true)}>休假移交</Button>
        </div>
      </div>
      {away ? <Leave close={() => setAway(false)} /> : null}
      <Tabs view={view} choose={(v) => setSearch(v === 'mine' ? {} : { view: v })} />
      <Filters search={search} set={set} replace={(q) => setSearch(new URLSearchParams(q))} />
      {live.news > 0 ? (
        <button type="button" className="news" onClick={live.seen}>
          有 {live.news} 项新任务，已在列表中更新
        </button>
      ) : null}
      <Bulk view={view} rows={rows.filter((r) => chosen.has(r.id))} clear={() => setChosen(new Set())} />
      <Loaded query={query}>
        {() =>
          rows.length === 0 ? (
            <Nothing>{search.size > (search.has('view') ? 1 : 0) ? '没有符合筛选条件的任务。' : EMPTY[view]}</Nothing>
          ) : (
            <Rows rows={rows} view={view} chosen={chosen} setChosen={setChosen} />
          )
        }
      </Loaded>
      {query.hasNextPage ? (
        <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          再看 50 项
        </Button>
      ) : null}
    </section>
  );
}

function Tabs({ view, choose }: { view: View; choose: (view: View) => void }) {
  const { data } = useQuery(countsQuery);
  const label = (words: string, n?: number) => (n === undefined ? words : `${words} ${n}`);
  return (
    <Segmented<View>
      aria-label="任务范围"
      value={view}
      onChange={choose}
      options={[
        { value: 'mine', label: label('我的', data?.mine) },
        { value: 'unassigned', label: label('待认领', data?.unassigned) },
        { value: 'unit', label: label('本单位', data?.unit) },
        { value: 'done', label: '已办' },
      ]}
    />
  );
}

interface FiltersProps {
  search: URLSearchParams;
  set: (name: string, value: string | undefined) => void;
  replace: (query: string) => void;
}

function Filters({ search, set, replace }: FiltersProps) {
  const stages = useQuery(stagesQuery);
  const kinds = useQuery(taskKindsQuery);
  return (
    <div className="filters">
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="事项"
        aria-label="按任务种类筛选"
        value={search.get('kind') ?? undefined}
        onChange={(v: string | undefined) => set('kind', v)}
        options={kinds.data?.items.map((k) => ({ value: k.kind, label: k.title }))}
      />
      <Select
        allowClear
        placeholder="阶段"
        aria-label="按阶段筛选"
        value={search.get('stage') ?? undefined}
        onChange={(v: string | undefined) => set('stage', v)}
        options={stages.data?.items.map((s) => ({ value: s.stage, label: s.title }))}
      />
      <Checkbox
        checked={search.get('overdue') === 'true'}
        onChange={(e) => set('overdue', e.target.checked ? 'true' : undefined)}
      >
        只看过期
      </Checkbox>
      <Input.Search
        allowClear
        placeholder="案号、当事人、事项"
        aria-label="在待办中查找"
        defaultValue={search.get('q') ?? ''}
        onSearch={(words) => set('q', words.trim() || undefined)}
      />
      <SavedViews search={search} replace={replace} />
    </div>
  );
}

function SavedViews({ search, replace }: { search: URLSearchParams; replace: (query: string) => void }) {
  const { data } = useQuery(viewsQuery);
  const client = useQueryClient();
  const { modal, message } = App.useApp();
  const mine = data?.items.filter((v) => v.page === 'inbox') ?? [];
  const done = () => client.invalidateQueries({ queryKey: ['views'] });
  const save = () => {
    let name = '';
    modal.confirm({
      title: '保存当前筛选',
      icon: null,
      content: (
        <Input placeholder="视图名称" aria-label="视图名称" maxLength={60} onChange={(e) => (name = e.target.value)} />
      ),
      okText: '保存',
      onOk: async () => {
        try {
          await get(api.POST('/api/v1/views', { body: { page: 'inbox', name, query: search.toString() } }));
          await done();
        } catch (error) {
          message.error(error instanceof ProblemError ? (error.detail ?? error.message) : '没有保存成功，请重试。');
          throw error;
        }
      },
    });
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...mine.map((v) => ({ key: v.query, label: v.name })),
          ...(mine.length > 0 ? [{ type: 'divider' as const }] : []),
          { key: 'save', label: '保存当前筛选…' },
          ...(mine.length > 0
            ? [
                {
                  key: 'remove',
                  label: '删除视图',
                  children: mine.map((v) => ({ key: `remove:${v.id}`, label: v.name })),
                },
              ]
            : []),
        ],
        onClick: ({ key }) => {
          if (key === 'save') save();
          else if (key.startsWith('remove:')) {
            void get(api.DELETE('/api/v1/views/{id}', { params: { path: { id: key.slice(7) } } })).then(done);
          } else replace(key);
        },
      }}
    >
      <Button>视图</Button>
    </Dropdown>
  );
}

interface RowsProps {
  rows: Row[];
  view: View;
  chosen: ReadonlySet<string>;
  setChosen: (ids: ReadonlySet<string>) => void;
}

function Rows({ rows, view, chosen, setChosen }: RowsProps) {
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const users = useQuery(usersQuery);
  const { data: me } = useQuery(meQuery);
  const claim = useClaim();
  const nameOf = (username: string | null) => users.data?.items.find((u) => u.username === username)?.name ?? username;
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
      if (e.key === 'c' && row && !row.assignee) claim.mutate(row);
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
          <span className="row-no">{row.displayNo}</span>
          <span className="row-who">
            {row.assignee ? (
              <span>{row.assignee === me?.username ? '我' : nameOf(row.assignee)}</span>
            ) : view === 'done' ? null : (
              <>
                <Mark>{ROLE_NAMES[row.candidateRole]}</Mark>
                {me?.roles.includes(row.candidateRole) ? (
                  <Button
                    size="small"
                    loading={claim.isPending && claim.variables?.id === row.id}
                    onClick={() => claim.mutate(row)}
                  >
                    认领
                  </Button>
                ) : null}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function useClaim() {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: ({ id, version }: Row) =>
      get(api.POST('/api/v1/tasks/{id}/claim', { params: { path: { id }, ...keyed(newKey()) }, body: { version } })),
    onSuccess: (task) => message.success(`已认领：${task.title}`),
    onError: (error) => message.error(error.message),
    onSettled: () => client.invalidateQueries({ queryKey: ['tasks'] }),
  });
}

/** What can be done with several rows: the count first, a report after. */
function Bulk({ view, rows, clear }: { view: View; rows: Row[]; clear: () => void }) {
  const client = useQueryClient();
  const { modal } = App.useApp();
  const { data: me } = useQuery(meQuery);
  const [handing, setHanding] = useState(false);
  if (rows.length === 0) return null;
  const head = me?.roles.includes('head') ?? false;

  const run = async (what: string, job: (row: Row) => Promise<unknown>) => {
    const failed: string[] = [];
    for (const row of rows) {
      await job(row).catch((error: unknown) =>
        failed.push(`${row.title} ${row.partyName}：${error instanceof ProblemError ? error.message : '未成功'}`),
      );
    }
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
  const confirm = (what: string, job: (row: Row) => Promise<unknown>) =>
    modal.confirm({ title: `${what} ${rows.length} 项任务？`, okText: what, onOk: () => run(what, job) });
  const call = (path: '/api/v1/tasks/{id}/claim' | '/api/v1/tasks/{id}/release') => (row: Row) =>
    get(api.POST(path, { params: { path: { id: row.id }, ...keyed(newKey()) }, body: { version: row.version } }));

  return (
    <div className="bulk" role="region" aria-label="批量办理">
      <span>已选 {rows.length} 项</span>
      {view === 'unassigned' ? (
        <Button onClick={() => confirm('认领', call('/api/v1/tasks/{id}/claim'))}>认领</Button>
      ) : null}
      {view === 'mine' ? (
        <Button onClick={() => confirm('退回', call('/api/v1/tasks/{id}/release'))}>退回待认领</Button>
      ) : null}
      {view === 'mine' || head ? (
        <Button onClick={() => setHanding(true)}>{view === 'mine' ? '转交' : '改派'}…</Button>
      ) : null}
      <Button type="text" onClick={clear}>
        取消选择
      </Button>
      {handing ? (
        <HandOver
          title={`${view === 'mine' ? '转交' : '改派'} ${rows.length} 项任务`}
          role={rows[0]!.candidateRole}
          close={() => setHanding(false)}
          give={(to, reason) =>
            run(view === 'mine' ? '转交' : '改派', (row) =>
              get(
                api.POST(view === 'mine' ? '/api/v1/tasks/{id}/delegate' : '/api/v1/tasks/{id}/assign', {
                  params: { path: { id: row.id }, ...keyed(newKey()) },
                  body: { to, reason, version: row.version },
                }),
              ),
            )
          }
        />
      ) : null}
    </div>
  );
}
