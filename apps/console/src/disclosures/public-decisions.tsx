import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Input, Segmented, Select } from 'antd';
import { Link, useParams } from 'react-router';
import { DateField } from '../ui/date-field';
import { fullDay, isDay } from '../ui/dates';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { type PublicKind, publicDecisionQuery, publicDecisionsQuery, publicYearsQuery } from './queries';
import { DISCLOSURE_KINDS } from './words';
import '../public/public.css';
import './disclosures.css';

const NAMES = {
  penalty: { tab: '行政处罚', heading: '行政处罚决定公示', one: '处罚决定' },
  other: { tab: '其他执法决定', heading: '其他行政执法决定公示', one: '执法决定' },
} as const;
/** 类别 of what is no penalty, as they may be chosen. */
const OTHERS = (['seizure', 'noPenalty', 'noViolation', 'correctionOrder'] as const).map((kind) => ({
  value: kind,
  label: DISCLOSURE_KINDS[kind].title,
}));

/** 行政处罚决定, and apart from them other acts, as anybody may find them. */
export function PublicDecisions() {
  const [search, change] = useSearch();
  const [q, unit, from, to, kind] = ['q', 'unit', 'from', 'to', 'kind'].map((name) => search.get(name) ?? undefined);
  const section = kind ? 'other' : 'penalty';
  const names = NAMES[section];
  const filter = { ...(q ? { q } : {}), ...(unit ? { unit } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const asked = kind ? { ...filter, kind: kind as PublicKind } : filter;
  const query = useInfiniteQuery(publicDecisionsQuery(asked));
  const units = query.data?.pages[0]?.units ?? [];
  return (
    <section className="page">
      <h1>{names.heading}</h1>
      <Segmented<'penalty' | 'other'>
        aria-label="公示的类别"
        value={section}
        onChange={(to) => change({ kind: to === 'other' ? 'other' : undefined, unit: undefined })}
        options={(['penalty', 'other'] as const).map((value) => ({ value, label: NAMES[value].tab }))}
      />
      <p className="muted">
        {section === 'other' ? '公布执法机关、执法对象、执法类别和执法结论。' : ''}
        公示期满的、撤回的不再列出。个人信息依法隐去。
      </p>
      <div className="filters no-print">
        <Input.Search
          key={q}
          allowClear
          defaultValue={q}
          maxLength={60}
          placeholder={section === 'other' ? '执法对象、文号、结论' : '当事人、文号、案由、内容'}
          aria-label={`查找${names.one}`}
          onSearch={(words) => change({ q: words.trim() || undefined })}
        />
        {section === 'other' ? (
          <Select
            allowClear
            placeholder="全部类别"
            aria-label="按类别筛选"
            value={kind === 'other' ? null : kind}
            onChange={(v?: string) => change({ kind: v ?? 'other' })}
            options={OTHERS}
          />
        ) : null}
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
              {Object.keys(filter).length > 0
                ? `没有相符的${names.one}，请换一个词，或放宽条件。`
                : `现在没有正在公示的${names.one}。`}
            </Nothing>
          ) : (
            <ul className="plain-list disclosures" aria-label={names.one}>
              {rows.map((r) => (
                <li key={r.id}>
                  <Link to={`/public/decisions/${r.id}`}>
                    <strong>
                      {r.party}：{r.kind === 'penalty' ? r.matter : r.conclusion}
                    </strong>
                    <span>
                      {r.kind === 'penalty'
                        ? r.penalty
                        : `${r.category}${r.endedOn ? `，${fullDay(r.endedOn)}已经终结` : ''}`}
                    </span>
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
      <Years of={section} />
    </section>
  );
}

/** How many were published, year by year. */
function Years({ of }: { of: 'penalty' | 'other' }) {
  const { data } = useQuery(publicYearsQuery);
  const items = data?.items.filter((y) => y.kind === of) ?? [];
  if (items.length === 0) return null;
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
          {items.map((y) => (
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
            <h1>{NAMES[d.kind === 'penalty' ? 'penalty' : 'other'].heading}</h1>
            {d.state === 'withdrawn' ? (
              <p>
                {d.unit}公示的这份{d.kind === 'penalty' ? '处罚决定' : '执法决定'}信息已于{fullDay(d.withdrawnOn!)}
                撤回。理由：{d.withdrawnReason}
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
                {d.ended ? (
                  <p>
                    这项措施已于{fullDay(d.ended.on)}终结{d.ended.how ? `（${d.ended.how}）` : ''}。
                  </p>
                ) : null}
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
              <Link to={d.kind === 'penalty' ? '/public/decisions' : '/public/decisions?kind=other'}>全部公示</Link>
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}
