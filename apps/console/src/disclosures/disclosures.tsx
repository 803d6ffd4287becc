import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { DownloadOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { unitsQuery } from '../api/queries';
import { DateField } from '../ui/date-field';
import { day, fullDay, isDay } from '../ui/dates';
import { DaysLeft } from '../ui/days-left';
import { Mark } from '../ui/mark';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { type DisclosureFilter, disclosuresQuery } from './queries';
import { ALTERED, BECAUSE, DISCLOSURE_KINDS, DISCLOSURE_STATES, KIND_CHOICES, VIEWS } from './words';
import './disclosures.css';

type Row = Schemas['DisclosureRow'];

const EMPTY: Record<string, string> = {
  todo: '没有等待公示或者撤回的执法决定。作出处罚决定、查封扣押等决定后，会自动列到这里。',
};

/** 公示: what waits to be published or withdrawn, by when; and what became of the rest. */
export function Disclosures() {
  const [search, change] = useSearch();
  const view = search.get('view') ?? 'todo';
  const [unit, q, kind] = ['unit', 'q', 'kind'].map((name) => search.get(name) ?? undefined);
  const fellDue = view === 'fellDue';
  const span = fellDue ? (['dueFrom', 'dueTo', 'timely'] as const) : [];
  const given = [...span, 'kind', 'unit', 'q'].flatMap((name) => (search.get(name) ? [[name, search.get(name)!]] : []));
  const filter = { view, ...Object.fromEntries(given) } as DisclosureFilter;
  const query = useInfiniteQuery(disclosuresQuery(filter));
  const units = useQuery(unitsQuery);
  const first = query.data?.pages[0];
  return (
    <section className="page">
      <div className="title">
        <h1>公示</h1>
        <div className="title-side no-print">
          <Button
            href={`/api/v1/exports/disclosures?${new URLSearchParams([['view', view], ...given])}`}
            icon={<DownloadOutlined />}
          >
            导出 XLSX
          </Button>
        </div>
      </div>
      <p className="muted">
        行政处罚决定作出后七个工作日内、其他执法决定二十个工作日内向社会公开；处罚决定被变更、撤销、确认违法或者确认无效的，三个工作日内撤回，变更后的决定另行公示。负责人或者法制审核员看过公示稿后确认。
      </p>
      <div className="filters">
        <Select
          aria-label="按状态筛选"
          value={view}
          onChange={(v: string) => change({ ...NO_SPAN, view: v === 'todo' ? undefined : v })}
          options={Object.entries(VIEWS).map(([value, label]) => ({ value, label }))}
        />
        <Select
          allowClear
          placeholder="种类"
          aria-label="按种类筛选"
          value={kind ?? null}
          onChange={(v?: string) => change({ kind: v })}
          options={KIND_CHOICES}
        />
        {(units.data?.items.length ?? 0) > 1 ? (
          <Select
            allowClear
            placeholder="单位"
            aria-label="按单位筛选"
            value={unit ?? null}
            onChange={(v?: string) => change({ unit: v })}
            options={units.data?.items.map((u) => ({ value: u.id, label: u.name }))}
          />
        ) : null}
        {fellDue ? <Span search={search} change={change} /> : null}
        <Input.Search
          key={q}
          allowClear
          defaultValue={q}
          placeholder="当事人、文号、案由"
          aria-label="查找公示"
          maxLength={60}
          onSearch={(words) => change({ q: words.trim() || undefined })}
        />
      </div>
      {first ? (
        <p className="muted" role="status">
          等待办理 {first.todo} 件
          {first.late > 0 ? <span className="disclosure-late">，已超期 {first.late} 件</span> : null}
        </p>
      ) : null}
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((p) => p.items);
          return rows.length === 0 ? (
            <Nothing>
              {q || unit || kind || fellDue ? '没有符合条件的，请放宽筛选。' : (EMPTY[view] ?? '没有这种状态的决定。')}
            </Nothing>
          ) : (
            <ul className="plain-list disclosures" aria-label="公示">
              {rows.map((r) => (
                <OneRow key={r.id} row={r} fellDue={fellDue} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      {query.hasNextPage ? (
        <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          更多
        </Button>
      ) : null}
    </section>
  );
}

const NO_SPAN = { dueFrom: undefined, dueTo: undefined, timely: undefined };
const TIMELY = { true: '期限内公示', false: '逾期公示或者未公示' };

/** Of what fell due: within which days, and whether in time. */
const Span = ({ search, change }: { search: URLSearchParams; change: ReturnType<typeof useSearch>[1] }) => (
  <>
    <label className="disclosure-day">
      <span>公示期限自</span>
      <DateField
        id="dueFrom"
        value={search.get('dueFrom') ?? ''}
        onChange={(v) => (v === '' || isDay(v)) && change({ dueFrom: v })}
      />
    </label>
    <label className="disclosure-day">
      <span>至</span>
      <DateField
        id="dueTo"
        value={search.get('dueTo') ?? ''}
        onChange={(v) => (v === '' || isDay(v)) && change({ dueTo: v })}
      />
    </label>
    <Select
      allowClear
      placeholder="是否及时"
      aria-label="按是否及时筛选"
      value={search.get('timely')}
      onChange={(v?: string | null) => change({ timely: v ?? undefined })}
      options={Object.entries(TIMELY).map(([value, label]) => ({ value, label }))}
    />
  </>
);

const OneRow = ({ row: r, fellDue }: { row: Row; fellDue: boolean }) => (
  <li>
    <Link to={`/disclosures/${r.id}`}>
      <strong>
        {r.partyName}：{r.matter}
      </strong>
      <span className="muted">
        {r.kind === 'penalty' ? '' : `${DISCLOSURE_KINDS[r.kind].title} · `}
        {r.number ?? '尚未编号'} · {day(r.decidedOn)}作出{r.changedOn ? `，${day(r.changedOn)}变更` : ''}
        {r.endedOn ? `，${day(r.endedOn)}终结` : ''} · {r.unit}
      </span>
    </Link>
    <span className="marks">
      {fellDue ? <Fell row={r} /> : <When row={r} />}
      <Mark tone={r.state === 'published' && !r.mustWithdraw ? 'done' : r.state === 'notShown' ? 'plain' : 'strong'}>
        {r.mustWithdraw && r.state === 'published' ? '应当撤回' : DISCLOSURE_STATES[r.state]}
      </Mark>
    </span>
  </li>
);

/** By when it had to be published, and when it was. */
function Fell({ row: r }: { row: Row }) {
  const late = r.publishedOn === null || r.publishedOn > r.publishDueOn!;
  return (
    <span className={late ? 'disclosure-late' : 'muted'}>
      期限{day(r.publishDueOn!)}，{r.publishedOn ? `${day(r.publishedOn)}公示` : '没有公示'}
    </span>
  );
}

/** By when, or since when; and why not. */
export function When({ row: r }: { row: Row }) {
  if (r.dueOn) return <DaysLeft due={r} />;
  if (r.earliestOn)
    return (
      <span className="muted">
        待{r.earliestOn.slice(0, 4)}年放假通知，最早{fullDay(r.earliestOn)}
      </span>
    );
  if (r.state === 'notShown') return <span className="muted">{BECAUSE[r.because ?? ''] ?? ''}</span>;
  if (r.state === 'withdrawn' && r.withdrawnOn) return <span className="muted">{day(r.withdrawnOn)}撤回</span>;
  if (r.mustWithdraw) return <span className="muted">{ALTERED[r.mustWithdraw] ?? ''}</span>;
  if (r.shownThrough) return <span className="muted">至{fullDay(r.shownThrough)}</span>;
  return null;
}
