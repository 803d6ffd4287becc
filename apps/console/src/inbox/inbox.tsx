import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Segmented, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { countsQuery, stagesQuery, type TaskFilter, taskKindsQuery, tasksQuery } from '../api/queries';
import { useLive } from '../shell/live';
import { Guide } from '../ui/guide';
import { Loaded, Nothing } from '../ui/states';
import { Bulk } from './bulk';
import { Leave } from './leave';
import { Rows } from './rows';
import { SavedViews } from './saved-views';
import './inbox.css';

type View = TaskFilter['view'];

const EMPTY: Record<View, string> = {
  mine: '名下没有待办。可到「待认领」里认领任务。',
  unassigned: '没有待认领的任务。',
  unit: '本单位没有待办任务。',
  done: '还没有办结的任务。',
};

const NARROWING = ['kind', 'stage', 'overdue', 'q'];

/** The work, sorted by what hurts first unless asked otherwise. The URL holds tab, filters and order. */
export function Inbox() {
  const [search, setSearch] = useSearchParams();
  const view = (search.get('view') as View | null) ?? 'mine';
  const filter: TaskFilter = {
    view,
    stage: search.get('stage') ?? undefined,
    kind: search.get('kind') ?? undefined,
    q: search.get('q') ?? undefined,
    overdue: search.get('overdue') === 'true' ? 'true' : undefined,
    sort: search.get('sort') === 'opened' && view !== 'done' ? 'opened' : undefined,
  };
  const set = (name: string, value: string | undefined) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  const choose = (next: View) =>
    setSearch({ ...(next === 'mine' ? {} : { view: next }), ...(filter.sort ? { sort: filter.sort } : {}) });
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
      <Tabs view={view} choose={choose} />
      <Filters search={search} view={view} set={set} replace={(q) => setSearch(new URLSearchParams(q))} />
      {live.news > 0 ? (
        <button type="button" className="news" onClick={live.seen}>
          有 {live.news} 项新任务，已在列表中更新
        </button>
      ) : null}
      <Bulk view={view} rows={rows.filter((r) => chosen.has(r.id))} clear={() => setChosen(new Set())} />
      <Loaded query={query}>
        {() =>
          rows.length === 0 ? (
            <Nothing>
              {NARROWING.some((name) => search.has(name)) ? '没有符合筛选条件的任务。' : EMPTY[view]}
              {search.size === 0 ? <Guide of="inbox" /> : null}
            </Nothing>
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
  view: View;
  set: (name: string, value: string | undefined) => void;
  replace: (query: string) => void;
}

function Filters({ search, view, set, replace }: FiltersProps) {
  const stages = useQuery(stagesQuery);
  const kinds = useQuery(taskKindsQuery);
  return (
    <div className="filters">
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="任务"
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
      {view === 'done' ? null : (
        <Select
          aria-label="排序"
          value={search.get('sort') ?? 'due'}
          onChange={(v: string) => set('sort', v === 'due' ? undefined : v)}
          options={[
            { value: 'due', label: '按期限' },
            { value: 'opened', label: '最新生成' },
          ]}
        />
      )}
      <SavedViews search={search} replace={replace} />
    </div>
  );
}
