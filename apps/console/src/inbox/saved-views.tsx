import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown, Input } from 'antd';
import { api, get, ProblemError } from '../api/client';
import { viewsQuery } from '../api/queries';

/** Filters a person has given a name. */
export function SavedViews({ search, replace }: { search: URLSearchParams; replace: (query: string) => void }) {
  const { data } = useQuery(viewsQuery);
  const client = useQueryClient();
  const { modal, message } = App.useApp();
  const mine = data?.items.filter((v) => v.page === 'inbox') ?? [];
  const done = () => client.invalidateQueries({ queryKey: ['views'] });
  const save = () => {
    let name = '';
    modal.confirm({
      title: '保存当前筛选',
      icon: null,
      content: (
        <Input placeholder="视图名称" aria-label="视图名称" maxLength={60} onChange={(e) => (name = e.target.value)} />
      ),
      okText: '保存',
      onOk: async () => {
        try {
          await get(api.POST('/api/v1/views', { body: { page: 'inbox', name, query: search.toString() } }));
          await done();
        } catch (error) {
          message.error(error instanceof ProblemError ? (error.detail ?? error.message) : '没有保存成功，请重试。');
          throw error;
        }
      },
    });
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...mine.map((v) => ({ key: v.query, label: v.name })),
          ...(mine.length > 0 ? [{ type: 'divider' as const }] : []),
          { key: 'save', label: '保存当前筛选…' },
          ...(mine.length > 0
            ? [
                {
                  key: 'remove',
                  label: '删除视图',
                  children: mine.map((v) => ({ key: `remove:${v.id}`, label: v.name })),
                },
              ]
            : []),
        ],
        onClick: ({ key }) => {
          if (key === 'save') save();
          else if (key.startsWith('remove:')) {
            void get(api.DELETE('/api/v1/views/{id}', { params: { path: { id: key.slice(7) } } })).then(done);
          } else replace(key);
        },
      }}
    >
      <Button>视图</Button>
    </Dropdown>
  );
}
