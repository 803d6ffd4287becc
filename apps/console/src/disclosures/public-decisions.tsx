import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { Link, useParams } from 'react-router';
import { DateField } from '../ui/date-field';
import { fullDay, isDay } from '../ui/dates';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { publicDecisionQuery, publicDecisionsQuery, publicYearsQuery } from './queries';
import '../public/public.css';
import './disclosures.css';

/** 行政处罚决定 as anybody may find them. */
export function PublicDecisions() {
  const [search, change] = useSearch();
  const [q, unit, from, to] = ['q', 'unit', 'from', 'to'].map((name) => search.get(name) ?? undefined);
  const filter = { ...(q ? { q } : {}), ...(unit ? { unit } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const query = useInfiniteQuery(publicDecisionsQuery(filter));
  const units = query.data?.pages[0]?.units ?? [];
  return (
    <section className="page">
      <h1>行政处罚决定公示</h1>
      <p className="muted">公示期满的、撤回的不再列出。个人信息依法隐去。</p>
      <div className="filters no-print">
        <Input.Search
          key={q}
          allowClear
          defaultValue={q}
          maxLength={60}
          placeholder="当事人、文号、案由、内容"
          aria-label="查找处罚决定"
          onSearch={(words) => change({ q: words.trim() || undefined })}
        />
        {units.length > 1 ? (
          <Select
            allowClear
            placeholder="作出决定的机关"
            aria-label="按机关筛选"
            value={unit ?? null}
            onChange={(v?: string) => change({ unit: v })}
            options={units.map((u) => ({ value: u.id, label: u.name }))}
          />
        ) : null}
        <label className="disclosure-day">
          <span>决定日期自</span>
          <DateField id="from" value={from ?? ''} onChange={(v) => (v === '' || isDay(v)) && change({ from: v })} />
        </label>
        <label className="disclosure-day">
          <span>至</span>
          <DateField id="to" value={to ?? ''} onChange={(v) => (v === '' || isDay(v)) && change({ to: v })} />
        </label>
      </div>
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((p) => p.items);
          return rows.length === 0 ? (
            <Nothing>
              {search.size > 0 ? '没有相符的处罚决定，请换一个词，或放宽条件。' : '现在没有正在公示的处罚决定。'}
            </Nothing>
          ) : (
            <ul className="plain-list disclosures" aria-label="处罚决定">
              {rows.map((r) => (
                <li key={r.id}>
                  <Link to={`/public/decisions/${r.id}`}>
                    <strong>
                      {r.party}：{r.matter}
                    </strong>
                    <span>{r.penalty}</span>
                    <span className="muted">
                      {[
                        r.number,
                        r.unit,
                        `${fullDay(r.decidedOn)}作出${r.changedOn ? `，${fullDay(r.changedOn)}变更` : ''}`,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      {query.hasNextPage ? (
        <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          更早的
        </Button>
      ) : null}
      <Years />
    </section>
  );
}

/** How many were published, year by year. */
function Years() {
  const { data } = useQuery(publicYearsQuery);
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="years">
      <h2 id="years">各年公示件数</h2>
      <table className="disclosure-years">
        <thead>
          <tr>
            <th scope="col">年度</th>
            <th scope="col">单位</th>
            <th scope="col">公示</th>
            <th scope="col">其中按期</th>
            <th scope="col">其中撤回</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map((y) => (
            <tr key={`${y.year} ${y.unit}`}>
              <td>{y.year}</td>
              <td>{y.unit}</td>
              <td>{y.published}</td>
              <td>{y.inTime}</td>
              <td>{y.withdrawn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function PublicDecisionPage() {
  const { id = '' } = useParams();
  const query = useQuery(publicDecisionQuery(id));
  return (
    <section className="page narrow">
      <Loaded query={query}>
        {(d) => (
          <>
            <h1>行政处罚决定公示</h1>
            {d.state === 'withdrawn' ? (
              <p>
                {d.unit}公示的这份处罚决定信息已于{fullDay(d.withdrawnOn!)}撤回。理由：{d.withdrawnReason}
                <span className="muted">（依据：{d.withdrawnArticle}）</span>
                {d.replacedBy ? (
                  <>
                    {' '}
                    变更后的，或者重新作出的决定：
                    <Link className="disclosure-beside-link" to={`/public/decisions/${d.replacedBy}`}>
                      查看公示
                    </Link>
                    。
                  </>
                ) : null}
              </p>
            ) : (
              <>
                <dl className="disclosure-text">
                  {d.fields.map((f) => (
                    <div key={f.title}>
                      <dt>{f.title}</dt>
                      <dd>{isDay(f.text) ? fullDay(f.text) : f.text}</dd>
                    </div>
                  ))}
                </dl>
                {d.replaces ? (
                  <p>
                    代替{fullDay(d.replaces.publishedOn)}公示的
                    {d.replaces.id ? (
                      <Link className="disclosure-beside-link" to={`/public/decisions/${d.replaces.id}`}>
                        原处罚决定信息
                      </Link>
                    ) : (
                      '原处罚决定信息'
                    )}
                    {d.replaces.number ? `（${d.replaces.number}）` : ''}
                    {d.replaces.withdrawnOn
                      ? `，原处罚决定信息已于${fullDay(d.replaces.withdrawnOn)}撤回。`
                      : '，原处罚决定信息公示期已满。'}
                  </p>
                ) : null}
                <p className="muted">
                  {fullDay(d.publishedOn)}起公示，至{fullDay(d.shownThrough!)}。
                </p>
              </>
            )}
            <p>
              <Link to="/public/decisions">全部公示</Link>
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}
