import { DownloadOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { Link } from 'react-router';
import { CardTable } from '../admin/card-table';
import { unitsQuery } from '../api/queries';
import { day, moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { LettersNav } from './letters-nav';
import { type RegisterFilter, registerQuery } from './queries';
import { type Letter, LETTER_STATES, RETURN_REASONS } from './words';

const FILTERS = ['state', 'unit', 'batch', 'q'] as const;

/** 邮寄登记簿. */
export function Register() {
  const [search, change] = useSearch();
  const given = Object.fromEntries(FILTERS.map((f) => [f, search.get(f)]).filter(([, v]) => v)) as Record<
    string,
    string
  >;
  const query = useInfiniteQuery(registerQuery(given as RegisterFilter));
  const units = useQuery(unitsQuery);
  return (
    <section className="page">
      <div className="title">
        <h1>邮寄</h1>
        <div className="title-side no-print">
          <Button href={`/api/v1/exports/letters?${new URLSearchParams(given).toString()}`} icon={<DownloadOutlined />}>
            导出登记簿
          </Button>
        </div>
      </div>
      <LettersNav />
      <div className="filters">
        <Select
          allowClear
          placeholder="状态"
          aria-label="按状态筛选"
          value={given['state'] ?? null}
          onChange={(v?: string) => change({ state: v })}
          options={Object.entries(LETTER_STATES).map(([value, label]) => ({ value, label }))}
        />
        {(units.data?.items.length ?? 0) > 1 ? (
          <Select
            allowClear
            placeholder="单位"
            aria-label="按单位筛选"
            value={given['unit'] ?? null}
            onChange={(v?: string) => change({ unit: v })}
            options={units.data?.items.map((u) => ({ value: u.id, label: u.name }))}
          />
        ) : null}
        <Input.Search
          key={given['q']}
          allowClear
          defaultValue={given['q']}
          placeholder="收件人、案号、编号"
          aria-label="查找信函"
          maxLength={60}
          onSearch={(words) => change({ q: words.trim() || undefined })}
        />
        {given['batch'] ? (
          <Button type="link" onClick={() => change({ batch: undefined })}>
            只看第 {given['batch']} 批，看全部
          </Button>
        ) : null}
      </div>
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((p) => p.items);
          return rows.length === 0 ? (
            <Nothing>{search.size > 0 ? '没有符合条件的信函，请放宽筛选。' : '还没有寄过信函。'}</Nothing>
          ) : (
            <CardTable label="邮寄登记簿" heads={['信函', '收件人', '文书', '交寄', '邮件编号', '结果']}>
              {rows.map((l) => (
                <tr key={l.id}>
                  <th scope="row">
                    <Link to={`/letters/no/${l.number}`}>{l.number}</Link>
                  </th>
                  <td data-label="收件人" className="wrap">
                    {l.addressee} <span className="muted">{l.address}</span>
                  </td>
                  <td data-label="文书" className="wrap">
                    {l.papers.map((p) => p.number).join('、')}
                  </td>
                  <td data-label="交寄">{l.postedOn ? day(l.postedOn) : '—'}</td>
                  <td data-label="邮件编号">{l.trackingNo ?? '—'}</td>
                  <td data-label="结果" className="wrap">
                    <State letter={l} />
                  </td>
                </tr>
              ))}
            </CardTable>
          );
        }}
      </Loaded>
      {query.hasNextPage ? (
        <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          更早的
        </Button>
      ) : null}
    </section>
  );
}

/** Where it stands, when and why. */
export const State = ({ letter: l }: { letter: Letter }) => (
  <>
    <Mark tone={l.state === 'delivered' ? 'done' : l.state === 'returned' ? 'strong' : 'plain'}>
      {LETTER_STATES[l.state]}
    </Mark>{' '}
    <span className="muted">
      {l.deliveredAt ? `${moment(l.deliveredAt)}${l.signedBy ? `，${l.signedBy}签收` : ''}` : ''}
      {l.returnedOn ? `${day(l.returnedOn)}，${RETURN_REASONS[l.returnReason!]}` : ''}
      {l.stopped ? '，文书已经收回或者送达，请作废' : ''}
      {l.unrecorded.length > 0 ? (l.state === 'delivered' ? '，待登记送达' : '，待登记送达未成') : ''}
    </span>
  </>
);
