import { DownloadOutlined, MoreOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Dropdown, Input, type InputRef } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { type TaskFilter, tasksQuery } from '../api/queries';
import { useKeys } from '../shell/keys';
import { Guide } from '../ui/guide';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { Bulk, SelectAll } from './bulk';
import { BesidePane } from './beside-pane';
import { Filters } from './filters';
import { DueDisclosures } from '../disclosures/due-disclosures';
import { DueServices } from '../services/due-services';
import { AllFollowUps, DueFollowUps } from './follow-up';
import { Leave } from './leave';
import { Rows } from './rows';
import { Tabs, useView } from './tabs';
import { useNews } from './use-news';
import { useWide } from './wide';
import './inbox.css';

type View = TaskFilter['view'];

const EMPTY: Record<View, string> = {
  mine: '名下没有待办。可到「待认领」里认领任务。',
  unassigned: '没有待认领的任务。',
  unit: '本单位没有待办任务。',
  snoozed: '没有稍后处理的任务。',
  done: '还没有办结的任务。',
};

const NARROWING = ['kind', 'stage', 'overdue', 'q'];

/** The work, sorted by what hurts first unless asked otherwise. The URL holds tab, filters, order and the open task. */
export function Inbox() {
  const { id } = useParams();
  const wide = useWide();
  // A window made narrow shows the task alone, as one opened there would be.
  return id && !wide ? <Navigate to={`/tasks/${id}`} replace /> : <Board open={id} wide={wide} />;
}

function Board({ open, wide }: { open: string | undefined; wide: boolean }) {
  const [search, change] = useSearch();
  const navigate = useNavigate();
  const view = useView(search.get('view'));
  const sort = search.get('sort') === 'opened' && view !== 'done' ? 'opened' : undefined;
  const filter: TaskFilter = {
    view: view ?? 'mine',
    stage: search.get('stage') ?? undefined,
    kind: search.get('kind') ?? undefined,
    q: search.get('q') ?? undefined,
    overdue: search.get('overdue') === 'true' ? 'true' : undefined,
    sort,
  };
  const query = useInfiniteQuery({ ...tasksQuery(filter), enabled: view !== undefined });
  const rows = query.data?.pages.flatMap((p) => p.items) ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const news = useNews(rows, `${search} ${query.data?.pages.length}`, query.isSuccess && !query.isPlaceholderData);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => setChosen(new Set()), [view]);

  const set = (name: string, value: string | undefined) => change({ [name]: value });
  const tail = search.size > 0 ? `?${search}` : '';
  const pathOf = useCallback((id: string) => (wide ? `/inbox/${id}${tail}` : `/tasks/${id}`), [wide, tail]);
  const choose = useCallback(
    (id: string, on: boolean) =>
      setChosen((before) => {
        const next = new Set(before);
        if (on) next.add(id);
        else next.delete(id);
        return next;
      }),
    [],
  );
  const more = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  };
  const total = query.data?.pages[0]?.total;

  const list = (
    <div className="inbox-list">
      <Head {...{ search, view, filter, set }} replace={(q) => void navigate({ search: q })} />
      <Tabs
        view={view}
        choose={(next) => void navigate({ pathname: '/inbox', search: `?view=${next}${sort ? `&sort=${sort}` : ''}` })}
      />
      <div className="news" role="status">
        {news.count > 0 ? (
          <button type="button" onClick={news.seen}>
            新增 {news.count} 项，已在列表中
          </button>
        ) : null}
      </div>
      {view === 'mine' && !search.has('q') ? <DueFollowUps /> : null}
      {view && view !== 'done' && view !== 'snoozed' && !search.has('q') ? <DueDisclosures /> : null}
      {view === 'mine' && !search.has('q') ? <DueServices /> : null}
      <Bulk view={view} rows={rows.filter((r) => chosen.has(r.id))} clear={() => setChosen(new Set())} />
      <Loaded query={query}>
        {() =>
          rows.length === 0 ? (
            <Nothing>
              {NARROWING.some((name) => search.has(name)) ? '没有符合筛选条件的任务。' : EMPTY[view ?? 'mine']}
              {search.size === 0 ? <Guide of="inbox" /> : null}
            </Nothing>
          ) : (
            <>
              {view === 'done' ? null : (
                <SelectAll
                  rows={rows}
                  total={total ?? rows.length}
                  chosen={chosen}
                  setChosen={setChosen}
                  loadAll={async () => {
                    let last = query.data?.pages;
                    for (let more = query.hasNextPage; more;) {
                      const next = await query.fetchNextPage();
                      last = next.data?.pages;
                      more = next.hasNextPage && !next.isError;
                    }
                    return last?.flatMap((p) => p.items) ?? [];
                  }}
                />
              )}
              <Rows
                key={view}
                {...{ rows, chosen, choose, pathOf, open }}
                view={view ?? 'mine'}
                byDay={view !== 'done' && !sort}
                beside={wide ? pane : undefined}
                atEnd={more}
              />
            </>
          )
        }
      </Loaded>
      {query.hasNextPage ? (
        <Button block loading={query.isFetchingNextPage} onClick={more}>
          再看 50 项
        </Button>
      ) : null}
    </div>
  );
  if (!wide) return <section className="page inbox">{list}</section>;
  return (
    <section className="inbox inbox-two">
      {list}
      <BesidePane ref={pane} open={open} rows={rows} pathOf={pathOf} />
    </section>
  );
}

interface HeadProps {
  search: URLSearchParams;
  view: View | undefined;
  /** What the list shows. */
  filter: TaskFilter;
  set: (name: string, value: string | undefined) => void;
  replace: (query: string) => void;
}

function Head({ search, view, filter, set, replace }: HeadProps) {
  const [asked, setAsked] = useState<string>();
  const field = useRef<InputRef>(null);
  useKeys({ '/': () => field.current?.focus({ cursor: 'all' }) });
  const q = search.get('q');
  return (
    <div className="inbox-head">
      <h1>待办</h1>
      {/* On a phone the field above is the one search; what it has set is shown, and taken back here. */}
      <Input.Search
        key={q}
        ref={field}
        className={q ? 'inbox-q set' : 'inbox-q'}
        allowClear
        placeholder="案号、当事人、事项"
        aria-label="在待办中查找"
        defaultValue={q ?? ''}
        onSearch={(words) => set('q', words.trim() || undefined)}
      />
      <Filters search={search} sortable={view !== 'done'} set={set} replace={replace} />
      <Button
        href={`/api/v1/exports/tasks?${exported(filter)}`}
        icon={<DownloadOutlined />}
        aria-label="导出表格"
        title="把当前列表导出成表格"
      />
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'followUps', label: '我的跟进…' },
            { key: 'leave', label: '休假移交…' },
          ],
          onClick: ({ key }) => setAsked(key),
        }}
      >
        <Button icon={<MoreOutlined />} aria-label="待办更多" />
      </Dropdown>
      {asked === 'leave' ? <Leave close={() => setAsked(undefined)} /> : null}
      {asked === 'followUps' ? <AllFollowUps close={() => setAsked(undefined)} /> : null}
    </div>
  );
}

const exported = (filter: TaskFilter) =>
  new URLSearchParams(Object.entries(filter).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
