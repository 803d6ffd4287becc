import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { api, get } from '../api/client';
import { peopleQuery, sessionsQuery } from '../api/queries';
import { moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';

/** Who is logged in; ending a session takes effect within seconds. */
export function Sessions() {
  const query = useQuery(sessionsQuery);
  const people = useQuery(peopleQuery);
  const [asked, setAsked] = useState('');
  const client = useQueryClient();
  const { modal, message } = App.useApp();
  const end = useMutation({
    mutationFn: (id: string) => get(api.DELETE('/api/v1/admin/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sessions'] }),
    onError: (error) => message.error(error.message),
  });
  const names = new Map(people.data?.items.map((p) => [p.username, p.name]));
  const whose = (username: string) => (names.has(username) ? `${names.get(username)}（${username}）` : username);
  return (
    <>
      <div className="filters">
        <Input
          allowClear
          placeholder="姓名、用户名"
          aria-label="查找会话"
          value={asked}
          onChange={(e) => setAsked(e.target.value)}
        />
      </div>
      <Loaded query={query}>
        {({ items }) => {
          const found = items.filter((s) => whose(s.username).includes(asked.trim()));
          if (found.length === 0) return <Nothing>没有符合条件的会话。</Nothing>;
          return (
            <ul className="plain-list">
              {found.map((s) => (
                <li key={s.id}>
                  <span>
                    <strong>{whose(s.username)}</strong> {s.own ? <Mark>当前</Mark> : null}
                    <br />
                    <span className="muted">
                      {moment(s.createdAt)} 登录，{moment(s.expiresAt)} 失效
                    </span>
                  </span>
                  {s.own ? null : (
                    <Button
                      aria-label={`结束 ${whose(s.username)} 的会话`}
                      onClick={() =>
                        modal.confirm({
                          icon: null,
                          title: `结束 ${whose(s.username)} 的登录？`,
                          okText: '结束',
                          onOk: () => end.mutateAsync(s.id),
                        })
                      }
                    >
                      结束
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </>
  );
}
