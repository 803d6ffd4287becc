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
      <Loaded query={query}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing>没有符合条件的记录。</Nothing>
          ) : (
            <>
              <div className="scroll" role="region" aria-label="操作记录" tabIndex={0}>
                <table className="data people">
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
                        <td>{r.username === 'party' ? '当事人' : r.username || '未登录'}</td>
                        <td>{DEEDS[r.method] ?? r.method}</td>
                        <td className="copy">{r.route}</td>
                        <td>{r.caseNo ?? ''}</td>
                        <td className="copy">{r.subject?.slice(0, 24) ?? ''}</td>
                        <td>{r.status < 400 ? '成功' : `未成功（${r.status}）`}</td>
                        <td className="copy">{r.ip}</td>
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
