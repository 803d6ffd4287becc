import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { actionsQuery, auditQuery, peopleQuery } from '../api/queries';
import { moment } from '../ui/dates';
import { Loaded, Nothing } from '../ui/states';
import { CardTable } from './card-table';
import { deedOf } from './deeds';

/** Who did and saw what. */
export function Audit() {
  const [filter, setFilter] = useState<{ username?: string; caseNo?: string; before?: string }>({});
  const query = useQuery(auditQuery(filter));
  const people = useQuery(peopleQuery);
  const declared = useQuery(actionsQuery);
  const actions = new Map(declared.data?.items.map((a) => [a.name, a.title]));
  const set = (name: 'username' | 'caseNo') => (value: string | undefined) =>
    setFilter(({ username, caseNo }) => ({ username, caseNo, [name]: value?.trim() || undefined }));
  return (
    <>
      <div className="filters">
        <Select
          allowClear
          showSearch
          placeholder="人员"
          aria-label="按人员筛选"
          value={filter.username ?? null}
          onChange={set('username')}
          optionFilterProp="label"
          options={[
            ...(people.data?.items ?? []).map((p) => ({ value: p.username, label: `${p.name}（${p.username}）` })),
            { value: 'party', label: '当事人' },
          ]}
        />
        <Input.Search
          allowClear
          placeholder="案号，例如 盘市监柔〔2026〕1号"
          aria-label="按案号筛选"
          onSearch={set('caseNo')}
        />
      </div>
      <p className="muted">
        记录每次办理、每次查看案件和任务、每次导出。页面开着时自动刷新不另记；同一次登录对同一内容，半小时内的查看记一次。
      </p>
      <Loaded query={query}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing>没有符合条件的记录。</Nothing>
          ) : (
            <>
              <CardTable label="操作记录" heads={['时间', '人员', '行为', '案件', '对象', '结果', '地址']}>
                {items.map((r) => (
                  <tr key={r.id}>
                    <td>{moment(r.at)}</td>
                    <td data-label="人员">
                      {r.username === 'party' ? '当事人' : (r.name ?? (r.username || '未登录'))}
                    </td>
                    <td data-label="行为" title={`${r.method} ${r.route}`}>
                      {deedOf(r, actions)}
                    </td>
                    <td data-label="案件">
                      {r.displayNo && r.caseNo ? <Link to={`/cases/${r.caseNo}`}>{r.displayNo}</Link> : r.caseNo}
                    </td>
                    <td data-label="对象" className="copy">
                      {r.subject?.slice(0, 24) ?? ''}
                    </td>
                    <td data-label="结果">{r.status < 400 ? '成功' : `未成功（${r.status}）`}</td>
                    <td data-label="地址" className="copy">
                      {r.ip}
                    </td>
                  </tr>
                ))}
              </CardTable>
              {next ? (
                <Button block onClick={() => setFilter((f) => ({ ...f, before: next }))}>
                  更早的记录
                </Button>
              ) : null}
            </>
          )
        }
      </Loaded>
    </>
  );
}
