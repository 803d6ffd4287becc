import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { api, get } from '../api/client';
import { sessionsQuery } from '../api/queries';
import { moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded } from '../ui/states';

/** Who is logged in; ending a session takes effect within seconds. */
export function Sessions() {
  const query = useQuery(sessionsQuery);
  const client = useQueryClient();
  const { modal, message } = App.useApp();
  const end = useMutation({
    mutationFn: (id: string) => get(api.DELETE('/api/v1/admin/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sessions'] }),
    onError: (error) => message.error(error.message),
  });
  return (
    <Loaded query={query}>
      {({ items }) => (
        <ul className="plain-list">
          {items.map((s) => (
            <li key={s.id}>
              <span>
                <strong>{s.username}</strong> {s.own ? <Mark>当前</Mark> : null}
                <br />
                <span className="muted">
                  {moment(s.createdAt)} 登录，{moment(s.expiresAt)} 失效
                </span>
              </span>
              {s.own ? null : (
                <Button
                  aria-label={`结束 ${s.username} 的会话`}
                  onClick={() =>
                    modal.confirm({
                      icon: null,
                      title: `结束 ${s.username} 的登录？`,
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
      )}
    </Loaded>
  );
}
