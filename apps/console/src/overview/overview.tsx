import { InfoCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select, Tooltip } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { Schemas } from '../api/client';
import { stagesQuery, statisticsQuery, unitsQuery } from '../api/queries';
import { dateOf, day } from '../ui/dates';
import { Loaded, Nothing } from '../ui/states';

type Statistics = Schemas['Statistics'];
type Row = Schemas['StatisticsRow'];
type Share = Schemas['Share'];

const percent = ({ rate }: Share) => (rate === null ? '—' : `${(rate * 100).toFixed(1)}%`);
const number = (n: number) => n.toLocaleString('zh-CN');

/** The managers' page: five numbers, what falls due, how the matters end. Never amounts of fines. @source 行政处罚法 第七十四条第三款 */
export function Overview() {
  const [search, setSearch] = useSearchParams();
  const filter = {
    from: search.get('from') ?? undefined,
    to: search.get('to') ?? undefined,
    unit: search.get('unit') ?? undefined,
  };
  const query = useQuery(statisticsQuery(filter));
  const units = useQuery(unitsQuery);
  const set = (name: string, value: string | undefined) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  return (
    <section className="page wide-page">
      <header className="title">
        <h1>指挥</h1>
        <div className="title-side">
          <label className="inline">
            自{' '}
            <Input
              type="date"
              aria-label="起始日"
              value={filter.from ?? query.data?.from ?? ''}
              onChange={(e) => set('from', e.target.value)}
            />
          </label>
          <label className="inline">
            至{' '}
            <Input
              type="date"
              aria-label="截止日"
              value={filter.to ?? query.data?.to ?? ''}
              max={dateOf(Date.now())}
              onChange={(e) => set('to', e.target.value)}
            />
          </label>
          {(units.data?.items.length ?? 0) > 1 ? (
            <Select
              allowClear
              placeholder="全部单位"
              aria-label="单位"
              value={filter.unit}
              onChange={(v?: string) => set('unit', v)}
              options={units.data?.items.map((u) => ({ value: u.id, label: u.name }))}
            />
          ) : null}
          <Button onClick={() => print()}>打印</Button>
        </div>
      </header>
      <Loaded query={query}>{(s) => <Figures s={s} filter={filter} />}</Loaded>
    </section>
  );
}

function Figures({ s, filter }: { s: Statistics; filter: { unit?: string } }) {
  const unit = filter.unit ? `&unit=${filter.unit}` : '';
  return (
    <>
      <ul className="figures">
        <Figure
          label="登记"
          about={s.definitions['registered']}
          value={s.total.registered}
          to={`/cases?sort=registered${unit}`}
        />
        <Figure label="未结" about={s.definitions['open']} value={s.total.open} to={`/cases?status=open${unit}`} />
        <Figure
          label="今天到期"
          about={s.definitions['dueOn']}
          value={s.due.today}
          to={`/cases?status=open&sort=due${unit}`}
        />
        <Figure
          label="七日内到期"
          about={s.definitions['dueOn']}
          value={s.due.week}
          to={`/cases?status=open&sort=due${unit}`}
        />
        <Figure
          label="超期"
          about={s.definitions['overdue']}
          value={s.total.overdue}
          to={`/cases?overdue=true&status=open${unit}`}
          late
        />
      </ul>
      <section>
        <h2>
          未来 30 日到期 <About words={s.definitions['dueOn']} />
        </h2>
        <DueStrip days={s.due.days} />
      </section>
      <div className="tables">
        <section>
          <h2>办理成效</h2>
          <dl className="rates">
            {(
              [
                ['按期改正率', 'correctedInTime'],
                ['一次整改到位率', 'firstPass'],
                ['转处罚率', 'escalated'],
                ['二次违法率', 'repeated'],
                ['承诺签署率', 'committed'],
              ] as const
            ).map(([label, name]) => (
              <div key={name}>
                <dt>
                  {label} <About words={s.definitions[name]} />
                </dt>
                <dd>
                  <strong>{percent(s.total[name])}</strong>{' '}
                  <span className="muted">
                    {number(s.total[name].n)} / {number(s.total[name].of)}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <Mix mix={s.mix} about={s.definitions['mix']} />
      </div>
      <Funnel funnel={s.funnel} about={s.definitions['funnel']} />
      <Stages rows={s.byStage} unit={unit} />
      <DataTable by="month" caption="按月趋势" rows={s.byMonth} filter={filter} trend />
      <DataTable by="unit" caption="按单位" rows={s.byUnit} filter={filter} link={(k) => `/cases?unit=${k}`} />
      <DataTable by="item" caption="按事项" rows={s.byItem} filter={filter} link={(k) => `/cases?item=${k}${unit}`} />
    </>
  );
}

const About = ({ words }: { words?: string }) => (
  <Tooltip title={words}>
    <button type="button" className="about" aria-label={`说明：${words ?? ''}`}>
      <InfoCircleOutlined />
    </button>
  </Tooltip>
);

const Figure = ({
  label,
  value,
  to,
  about,
  late,
}: {
  label: string;
  value: number;
  to: string;
  about?: string;
  late?: boolean;
}) => (
  <li className={late && value > 0 ? 'late' : undefined}>
    <Link to={to}>
      <strong>{number(value)}</strong>
      <span>{label}</span>
    </Link>
    <About words={about} />
  </li>
);

/** One cell a day; the darker, the more. The number is always written. */
function DueStrip({ days }: { days: Statistics['due']['days'] }) {
  const most = Math.max(1, ...days.map((d) => d.n));
  return (
    <ol className="strip" tabIndex={0} aria-label="未来 30 日到期">
      {days.map((d) => (
        <li key={d.date} data-heat={d.n === 0 ? 0 : Math.ceil((d.n / most) * 4)} title={`${day(d.date)}：${d.n} 件`}>
          <span>{Number(d.date.slice(8))}日</span>
          <strong>{d.n}</strong>
        </li>
      ))}
    </ol>
  );
}

function Mix({ mix, about }: { mix: Statistics['mix']; about?: string }) {
  const sum = mix.service + mix.management + mix.enforcement;
  const rows = [
    ['服务', mix.service, 70],
    ['管理', mix.management, 20],
    ['执法', mix.enforcement, 10],
  ] as const;
  return (
    <section>
      <h2>
        721 构成 <About words={about} />
      </h2>
      {sum === 0 ? (
        <Nothing>期间内还没有结案的案件。</Nothing>
      ) : (
        <table className="bars">
          <tbody>
            {rows.map(([label, n, mark]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  <span className="mix">
                    <i style={{ width: `${(n / sum) * 100}%` }} aria-hidden />
                    <b style={{ insetInlineStart: `${mark}%` }} aria-hidden />
                  </span>
                </td>
                <td className="number">
                  {((n / sum) * 100).toFixed(1)}%{' '}
                  <span className="muted">
                    （{n} 件，参考 {mark}%）
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** From registration to the lenient ending, and what fell out to the penalty procedure. */
function Funnel({ funnel, about }: { funnel: Statistics['funnel']; about?: string }) {
  const steps = [
    ['登记', funnel.registered],
    ['责令改正', funnel.ordered],
    ['按期改正', funnel.corrected],
    ['从宽结案', funnel.lenient],
    ['转处罚程序', funnel.escalated],
  ] as const;
  const most = Math.max(1, funnel.registered);
  return (
    <section>
      <h2>
        流转 <About words={about} />
      </h2>
      <table className="bars">
        <tbody>
          {steps.map(([label, n], i) => (
            <tr key={label} className={i === 4 ? 'fallen' : undefined}>
              <th scope="row">{label}</th>
              <td>
                <i style={{ width: `${(n / most) * 100}%` }} aria-hidden />
              </td>
              <td className="number">{number(n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Stages({ rows, unit }: { rows: Statistics['byStage']; unit: string }) {
  const stages = useQuery(stagesQuery);
  const order = stages.data?.items ?? [];
  const count = (stage: string) => rows.filter((r) => r.stage === stage).reduce((n, r) => n + r.n, 0);
  const present = order.filter((s) => count(s.stage) > 0);
  const most = Math.max(1, ...present.map((s) => count(s.stage)));
  return (
    <section>
      <h2>未结案件所在阶段</h2>
      {present.length === 0 ? (
        <Nothing>没有未结案件。</Nothing>
      ) : (
        <table className="bars">
          <tbody>
            {present.map((s) => (
              <tr key={s.stage}>
                <th scope="row">
                  <Link to={`/cases?stage=${s.stage}${unit}`}>{s.title}</Link>
                </th>
                <td>
                  <i style={{ width: `${(count(s.stage) / most) * 100}%` }} aria-hidden />
                </td>
                <td className="number">{number(count(s.stage))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface TableProps {
  by: 'unit' | 'item' | 'month';
  caption: string;
  rows: Row[];
  filter: Record<string, string | undefined>;
  link?: (key: string) => string;
  trend?: boolean;
}

/** A table as it is exported: the same rows, the same columns. */
function DataTable({ by, caption, rows, filter, link, trend }: TableProps) {
  const query = new URLSearchParams(Object.entries({ ...filter, table: by }).flatMap(([k, v]) => (v ? [[k, v]] : [])));
  const most = Math.max(1, ...rows.map((r) => r.registered));
  return (
    <section>
      <div className="title">
        <h2>{caption}</h2>
        <div className="title-side no-print">
          <a href={`/api/v1/statistics/export?${query}&format=csv`}>导出 CSV</a>
          <a href={`/api/v1/statistics/export?${query}&format=xlsx`}>导出 XLSX</a>
        </div>
      </div>
      {rows.length === 0 ? (
        <Nothing>期间内没有登记的案件。</Nothing>
      ) : (
        <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{{ unit: '单位', item: '事项', month: '月份' }[by]}</th>
                {[
                  '登记',
                  '未结',
                  '超期',
                  '责令改正',
                  '按期改正率',
                  '一次整改到位率',
                  '转处罚率',
                  '二次违法率',
                  '承诺签署率',
                ].map((h) => (
                  <th key={h} scope="col">
                    {h}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((r) => (
                <tr key={r.key}>
                  <th scope="row">{link ? <Link to={link(r.key)}>{r.title}</Link> : r.title}</th>
                  <td>
                    {trend ? (
                      <i className="spark" style={{ width: `${(r.registered / most) * 48}px` }} aria-hidden />
                    ) : null}
                    {number(r.registered)}
                  </td>
                  <td>{number(r.open)}</td>
                  <td>{number(r.overdue)}</td>
                  <td>{number(r.ordered)}</td>
                  {[r.correctedInTime, r.firstPass, r.escalated, r.repeated, r.committed].map((share, i) => (
                    <td key={i}>{percent(share)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
