import { DownloadOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { type RiskFilter, riskTasksQuery, unitsQuery, usersQuery } from '../api/queries';
import { moment } from '../ui/dates';
import { DaysLeft } from '../ui/days-left';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';
import { type Risk, RISK_NAMES, RISKS, ROLE_NAMES, unclaimedRole, unclaimedTitle } from '../ui/words';
import './overview.css';

/** The tasks that one number of 将要出问题 counts. */
export function RiskList() {
  const [search] = useSearchParams();
  const asked = search.get('risk') as Risk | null;
  const filter: RiskFilter = {
    risk: asked && RISK_NAMES.includes(asked) ? asked : 'open',
    unit: search.get('unit') ?? undefined,
    person: search.get('person') ?? undefined,
  };
  const { title, definition } = RISKS[filter.risk];
  const query = useInfiniteQuery(riskTasksQuery(filter));
  const units = useQuery(unitsQuery);
  const users = useQuery(usersQuery);
  const unitName = (id: string) => units.data?.items.find((u) => u.id === id)?.name ?? '';
  const nameOf = (person: string) => {
    const role = unclaimedRole(person);
    return role === undefined
      ? (users.data?.items.find((u) => u.username === person)?.name ?? '')
      : unclaimedTitle(role, ROLE_NAMES);
  };
  const rows = query.data?.pages.flatMap((p) => p.items) ?? [];
  const total = query.data?.pages[0]?.total;
  const exported = new URLSearchParams(Object.entries(filter).filter(([, v]) => v));
  const within = [filter.unit && unitName(filter.unit), filter.person && nameOf(filter.person)].filter(Boolean);
  return (
    <section className="page">
      <div className="title">
        <h1>
          {title}{' '}
          {total === undefined ? null : <span className="title-item">共 {total.toLocaleString('zh-CN')} 项</span>}
        </h1>
        <div className="title-side no-print">
          <Link to={`/overview${filter.unit ? `?unit=${filter.unit}` : ''}`}>返回指挥</Link>
          <Button href={`/api/v1/exports/risks?${exported}`} icon={<DownloadOutlined />}>
            导出 XLSX
          </Button>
        </div>
      </div>
      <p className="muted">
        {within.length > 0 ? `${within.join('，')}。` : ''}
        {definition}
      </p>
      <Loaded query={query}>
        {() =>
          rows.length === 0 ? (
            <Nothing>没有这样的任务。</Nothing>
          ) : (
            <ul className="rows">
              {rows.map((t) => (
                <li key={t.id} className="row">
                  <DaysLeft due={t} />
                  <Link className="row-main" to={`/tasks/${t.id}`}>
                    <strong>{t.title}</strong>
                    <span>
                      {t.partyName} · {t.itemTitle}
                    </span>
                  </Link>
                  <span className="row-no">
                    <Link to={`/cases/${t.caseNo}`}>{t.displayNo}</Link>
                    <br />
                    {moment(t.openedAt)}生成
                  </span>
                  <span className="row-who">
                    {unitName(t.unit)} {t.assigneeName ?? <Mark>待认领（{ROLE_NAMES[t.candidateRole]}）</Mark>}
                  </span>
                </li>
              ))}
            </ul>
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
