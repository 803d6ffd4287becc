import { useQuery } from '@tanstack/react-query';
import { Button, Select, Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { type CaseFilter, meQuery, statisticsQuery, unitsQuery } from '../api/queries';
import { mayGo } from '../shell/places';
import { DateField } from '../ui/date-field';
import { isDay, moment, today } from '../ui/dates';
import { useSearch } from '../ui/search';
import { Loaded } from '../ui/states';
import { type Rate, RATE_NAMES, RATES } from '../ui/words';
import { About } from './about';
import { Funnel, Mix, Stages } from './bars';
import { DataTable, percent } from './data-table';
import { DueStrip } from './due-strip';
import { Count, listOf, number } from './links';
import { Risks } from './risks';
import './overview.css';

type Statistics = Schemas['Statistics'];

const PenaltiesExport = lazy(() => import('./penalties-export').then((m) => ({ default: m.PenaltiesExport })));
const TrendChart = lazy(() => import('./trend-chart').then((m) => ({ default: m.TrendChart })));

/** The last day of the month before the one a day lies in. */
const endBefore = (date: string) => new Date(Date.UTC(...yearAndMonth(date), 0)).toISOString().slice(0, 10);
const yearAndMonth = (date: string) => [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1] as const;

/** The periods a report is about. */
const PERIODS = [
  { title: '本月', from: () => `${today().slice(0, 7)}-01`, to: today },
  { title: '上月', from: () => `${endBefore(today()).slice(0, 7)}-01`, to: () => endBefore(today()) },
  { title: '本年', from: () => `${today().slice(0, 4)}-01-01`, to: today },
  {
    title: '上年',
    from: () => `${Number(today().slice(0, 4)) - 1}-01-01`,
    to: () => `${Number(today().slice(0, 4)) - 1}-12-31`,
  },
];

/** The managers' page: five numbers, what falls due, how the matters end. Never amounts of fines. @source 行政处罚法 第七十四条第三款 */
export function Overview() {
  const [search, set] = useSearch();
  const filter = {
    from: search.get('from') ?? undefined,
    to: search.get('to') ?? undefined,
    unit: search.get('unit') ?? undefined,
  };
  const query = useQuery(statisticsQuery(filter));
  const units = useQuery(unitsQuery);
  const shown = { from: filter.from ?? query.data?.from ?? '', to: filter.to ?? query.data?.to ?? today() };
  return (
    <section className="page wide-page">
      <header className="title">
        <h1>指挥</h1>
        <div className="title-side">
          <Select
            aria-label="期间"
            placeholder="自选期间"
            value={PERIODS.find((p) => p.from() === shown.from && p.to() === shown.to)?.title ?? null}
            onChange={(title) => {
              const { from, to } = PERIODS.find((p) => p.title === title)!;
              set({ from: from(), to: to() });
            }}
            options={PERIODS.map(({ title }) => ({ value: title, label: title }))}
          />
          <label className="inline">
            自 <DateField aria-label="起始日" value={shown.from} onChange={(v) => isDay(v) && set({ from: v })} />
          </label>
          <label className="inline">
            至{' '}
            <DateField
              aria-label="截止日"
              value={shown.to}
              max={today()}
              onChange={(v) => isDay(v) && set({ to: v })}
            />
          </label>
          {(units.data?.items.length ?? 0) > 1 ? (
            <Select
              allowClear
              placeholder="全部单位"
              aria-label="单位"
              value={filter.unit ?? null}
              onChange={(v?: string) => set({ unit: v })}
              options={units.data?.items.map((u) => ({ value: u.id, label: u.name }))}
            />
          ) : null}
          <Link to={`/calendar${filter.unit ? `?unit=${filter.unit}` : ''}`}>日程</Link>
          <Button onClick={() => print()}>打印</Button>
        </div>
      </header>
      <Loaded query={query}>
        {(s) => (
          <>
            <p className="print-only">
              {s.from} 至 {s.to} 登记的案件，
              {units.data?.items.find((u) => u.id === filter.unit)?.name ?? '全部可见单位'}，
              {moment(new Date().toISOString())}打印
            </p>
            <Figures s={s} filter={filter} />
          </>
        )}
      </Loaded>
    </section>
  );
}

/** Of the registered cases no figure is asked: they are all of them. */
const figureOf = (of: (typeof RATES)[Rate]['of']): CaseFilter['figure'] => (of === 'registered' ? undefined : of);

function Figures({ s, filter }: { s: Statistics; filter: { from?: string; to?: string; unit?: string } }) {
  const { unit } = filter;
  const period: CaseFilter = { registeredFrom: s.from, registeredTo: s.to, unit };
  const { today: now, week, days } = s.due;
  const due = (to: string): CaseFilter => ({
    status: 'unclosed',
    unit,
    dueFrom: days[0]!.date,
    dueTo: to,
    sort: 'due',
  });
  return (
    <>
      <ul className="figures">
        <Figure label="期间登记" about={s.definitions['registered']} n={s.total.registered} of={period} />
        <Figure
          label="其中未结"
          about={s.definitions['open']}
          n={s.total.open}
          of={{ ...period, status: 'unclosed' }}
        />
        <Figure
          label="其中超期"
          about={s.definitions['overdue']}
          n={s.total.overdue}
          of={{ ...period, status: 'unclosed', overdue: 'true', sort: 'due' }}
          late
        />
        <Figure label="今天到期" about={s.definitions['dueOn']} n={now} of={due(days[0]!.date)} />
        <Figure label="七日内到期" about={s.definitions['dueOn']} n={week} of={due(days[6]!.date)} />
      </ul>
      <Risks unit={unit} />
      <section>
        <h2>
          未来 30 日到期 <About words={s.definitions['dueOn']} />
        </h2>
        <DueStrip days={days} within={{ status: 'unclosed', unit }} />
      </section>
      <div className="tables">
        <div className="tables-side">
          <section>
            <h2>办理成效</h2>
            <dl className="rates">
              {RATE_NAMES.map((name) => (
                <div key={name}>
                  <dt>
                    {RATES[name].title} <About words={s.definitions[name]} />
                  </dt>
                  <dd>
                    <strong>{percent(s.total[name])}</strong>{' '}
                    <span className="muted">
                      <Count n={s.total[name].n} of={{ ...period, figure: RATES[name].n }} /> /{' '}
                      <Count n={s.total[name].of} of={{ ...period, figure: figureOf(RATES[name].of) }} />
                    </span>
                  </dd>
                </div>
              ))}
              <Published s={s} unit={unit} of="disclosures" />
              <Published s={s} unit={unit} of="otherDisclosures" />
            </dl>
          </section>
          <Mix mix={s.mix} about={s.definitions['mix']} within={period} />
          <Funnel funnel={s.funnel} about={s.definitions['funnel']} within={period} />
        </div>
        <Stages rows={s.byStage} within={period} />
      </div>
      <DataTable
        by="month"
        caption="按月趋势"
        rows={s.byMonth}
        filter={filter}
        of={(m) => ({ ...period, ...monthOf(m, s) })}
      >
        <Suspense fallback={<Skeleton.Node active className="chart" />}>
          <TrendChart rows={s.byMonth} />
        </Suspense>
      </DataTable>
      <DataTable by="unit" caption="按单位" rows={s.byUnit} filter={filter} of={(k) => ({ ...period, unit: k })} />
      <DataTable by="item" caption="按事项" rows={s.byItem} filter={filter} of={(k) => ({ ...period, item: k })} />
      <Suspense fallback={<Skeleton active />}>
        <PenaltiesExport filter={{ from: s.from, to: s.to, ...(unit ? { unit } : {}) }} />
      </Suspense>
    </>
  );
}

/** 公示及时率: by the day the publication fell due, not by the day of registration. Its numbers open the list for who may read it. */
function Published({
  s,
  unit,
  of: which,
}: {
  s: Statistics;
  unit?: string | undefined;
  of: 'disclosures' | 'otherDisclosures';
}) {
  const { data: me } = useQuery(meQuery);
  const opens = me !== undefined && mayGo('/disclosures', me.roles);
  const kind = which === 'disclosures' ? 'penalty' : 'other';
  const within = { view: 'fellDue', kind, dueFrom: s.from, dueTo: s.to, ...(unit ? { unit } : {}) };
  const { n, of } = s[which];
  const count = (value: number, more: Record<string, string>) =>
    value === 0 || !opens ? (
      number(value)
    ) : (
      <Link to={`/disclosures?${new URLSearchParams({ ...within, ...more })}`}>{number(value)}</Link>
    );
  return (
    <div>
      <dt>
        {kind === 'penalty' ? '公示及时率' : '其他执法决定按期公示率'} <About words={s.definitions[which]} />
      </dt>
      <dd>
        <strong>{percent(s[which])}</strong>{' '}
        <span className="muted">
          {count(n, { timely: 'true' })} / {count(of, {})}
        </span>
      </dd>
    </div>
  );
}

/** The days of a month that lie in the period. */
function monthOf(month: string, { from, to }: { from: string; to: string }): CaseFilter {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  const first = `${month}-01`;
  return { registeredFrom: first > from ? first : from, registeredTo: last < to ? last : to };
}

interface FigureProps {
  label: string;
  n: number;
  of: CaseFilter;
  about?: string;
  late?: boolean;
}

const Figure = ({ label, n, of, about, late }: FigureProps) => (
  <li className={late && n > 0 ? 'late' : undefined}>
    <Link to={listOf(of)}>
      <strong>{number(n)}</strong>
      <span>{label}</span>
    </Link>
    <About words={about} />
  </li>
);
