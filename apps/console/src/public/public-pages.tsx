import { useQuery } from '@tanstack/react-query';
import { Form, InputNumber, Radio, Select } from 'antd';
import { Link, Outlet } from 'react-router';
import { api, get } from '../api/client';
import { meQuery, stagesQuery } from '../api/queries';
import { DayGrid } from '../case/day-grid';
import { DateField } from '../ui/date-field';
import { dateOf, deadline, toInstant, toLocal, isDay } from '../ui/dates';
import { Mark } from '../ui/mark';
import { useSearch } from '../ui/search';
import { Loaded, Problem } from '../ui/states';
import { UNIT_NAMES } from '../ui/words';
import { ItemList } from './item-list';
import './public.css';

/** What anybody may read: 公开原则 (实施方案 一（三）4). */
export function PublicFrame() {
  return (
    <>
      <header className="top">
        <Link to="/public/items" className="brand" aria-label="柔执">
          <img src="/icon.svg" width={24} height={24} alt="" /> <span>柔执</span>
        </Link>
        <nav className="public-nav" aria-label="公开信息">
          <Link to="/public/items">事项清单</Link>
          <Link to="/public/lists">清单与征求意见</Link>
          <Link to="/public/decisions">执法公示</Link>
          <Link to="/public/notices">公告</Link>
          <Link to="/public/typical-cases">以案释法</Link>
          <Link to="/public/procedure">办理程序</Link>
          <Link to="/public/deadline">期限计算</Link>
          <BackToWork />
        </nav>
      </header>
      <main id="main" className="public">
        <Outlet />
      </main>
    </>
  );
}

/** Reading what is public logs nobody out. */
function BackToWork() {
  const { data: me } = useQuery(meQuery);
  return me ? <Link to="/inbox">{me.name}，回到待办</Link> : <Link to="/login">工作人员登录</Link>;
}

export const PublicItems = () => (
  <section className="page">
    <h1>柔性执法事项清单</h1>
    <ItemList />
  </section>
);

const TRACKS = { flexible: '柔性执法程序', penalty: '行政处罚程序', transfer: '移送', closing: '结案' } as const;

export const PublicProcedure = () => (
  <section className="page narrow">
    <h1>办理程序</h1>
    <Procedure />
  </section>
);

/** The measures in their order, each with the article it carries out. */
export function Procedure() {
  const query = useQuery(stagesQuery);
  return (
    <Loaded query={query}>
      {({ items }) =>
        Object.entries(TRACKS).map(([track, title]) => (
          <section key={track}>
            <h2>{title}</h2>
            <ol className="plain-list procedure">
              {items
                .filter((s) => s.track === track && s.available)
                .map((s) => (
                  <li key={s.stage}>
                    <span>
                      <strong>{s.title}</strong>
                      <br />
                      <span className="muted">依据：{s.source}</span>
                    </span>
                    {s.next.length > 0 ? (
                      <span className="muted">
                        之后：
                        {s.next.flatMap((n) => items.find((x) => x.stage === n && x.available)?.title ?? []).join('、')}
                      </span>
                    ) : null}
                  </li>
                ))}
            </ol>
          </section>
        ))
      }
    </Loaded>
  );
}

export const PublicDeadline = () => (
  <section className="page narrow">
    <h1>期限计算</h1>
    <DeadlineCalculator />
  </section>
);

type Unit = 'minute' | 'hour' | 'workingDay' | 'calendarDay' | 'month' | 'year';

/** The deadline calculator: the same counting, the same reasons as in a case. */
export function DeadlineCalculator() {
  const [search, change] = useSearch();
  const unit = (search.get('unit') as Unit | null) ?? 'workingDay';
  const amount = Number(search.get('amount') ?? 10);
  const direction = (search.get('direction') as 'forward' | 'backward' | null) ?? 'forward';
  const short = unit === 'minute' || unit === 'hour';
  const now = new Date().toISOString();
  const given = search.get('start');
  const start = short ? (given && given.length > 10 ? given : now) : (given?.slice(0, 10) ?? dateOf(now));
  const set = (values: Record<string, string>) => change(values, { replace: true });
  const query = useQuery({
    queryKey: ['deadline', start, amount, unit, direction],
    queryFn: () => get(api.GET('/api/v1/calendar/deadline', { params: { query: { start, amount, unit, direction } } })),
    enabled: amount > 0,
    retry: false,
  });
  return (
    <div className="calculator">
      <Form layout="vertical" component="div">
        <Form.Item label={short ? '起算时刻' : '起算日（当日不计入）'} htmlFor="start">
          {short ? (
            <DateField
              id="start"
              withTime
              value={toLocal(start)}
              onChange={(v) => isDay(v.slice(0, 10)) && v.length === 16 && set({ start: toInstant(v) })}
            />
          ) : (
            <DateField id="start" value={start} onChange={(v) => isDay(v) && set({ start: v })} />
          )}
        </Form.Item>
        <Form.Item label="期限">
          <div className="period">
            <InputNumber
              aria-label="数量"
              min={1}
              max={3650}
              value={amount}
              onChange={(v) => v && set({ amount: String(v) })}
            />
            <Select
              aria-label="单位"
              value={unit}
              onChange={(v: Unit) => set({ unit: v })}
              options={Object.entries(UNIT_NAMES).map(([value, label]) => ({ value: value as Unit, label }))}
            />
          </div>
        </Form.Item>
        <Form.Item label="方向">
          <Radio.Group
            value={direction}
            onChange={(e) => set({ direction: String(e.target.value) })}
            options={[
              { value: 'forward', label: '向后计算' },
              { value: 'backward', label: '向前倒算' },
            ]}
          />
        </Form.Item>
      </Form>
      {query.error ? <Problem error={query.error} /> : null}
      {query.data ? (
        <div aria-live="polite">
          <p className="answer">
            {deadline(query.data.dueOn, query.data.dueAt, unit)}
            {query.data.provisional ? <Mark>暂定</Mark> : null}
          </p>
          <DayGrid days={query.data.days} />
          <ol className="prose">
            {query.data.explanation.map((s) => (
              <li key={s}>{s}</li>
            ))}
          </ol>
        </div>
      ) : null}
    </div>
  );
}
