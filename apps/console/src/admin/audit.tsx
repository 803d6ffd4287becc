import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { auditQuery } from '../api/queries';
import { moment } from '../ui/dates';
import { Loaded, Nothing } from '../ui/states';

const DEEDS: Record<string, string> = { GET: '查看', POST: '办理', PUT: '保存', PATCH: '修改', DELETE: '删除' };

/** Who did and saw what. */
export function Audit() {
  const [filter, setFilter] = useState<{ username?: string; caseNo?: string; before?: string }>({});
  const query = useQuery(auditQuery(filter));
  const set = (name: 'username' | 'caseNo') => (value: string) =>
    setFilter(({ username, caseNo }) => ({ username, caseNo, [name]: value.trim() || undefined }));
  return (
    <>
      <div className="filters">
        <Input.Search allowClear placeholder="用户名" aria-label="按用户名筛选" onSearch={set('username')} />
        <Input.Search allowClear placeholder="案件编号" aria-label="按案件编号筛选" onSearch={set('caseNo')} />
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
              <div className="scroll" role="region" aria-label="操作记录" tabIndex={0}>
                <table className="data people cards">
                  <thead>
                    <tr>
                      {['时间', '人员', '行为', '接口', '案件', '对象', '结果', '地址'].map((h) => (
                        <th key={h} scope="col">
                          {h}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((r) => (
                      <tr key={r.id}>
                        <td>{moment(r.at)}</td>
                        <td data-label="人员">{r.username === 'party' ? '当事人' : r.username || '未登录'}</td>
                        <td data-label="行为">{DEEDS[r.method] ?? r.method}</td>
                        <td data-label="接口" className="copy">
                          {r.route}
                        </td>
                        <td data-label="案件">{r.caseNo ?? ''}</td>
                        <td data-label="对象" className="copy">
                          {r.subject?.slice(0, 24) ?? ''}
                        </td>
                        <td data-label="结果">{r.status < 400 ? '成功' : `未成功（${r.status}）`}</td>
                        <td data-label="地址" className="copy">
                          {r.ip}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
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
