import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Typography } from 'antd';
import { useState } from 'react';
import { api, get, type Schemas } from '../api/client';
import { draftQuery, meQuery } from '../api/queries';
import { inWords } from '../form/in-words';
import { begun, type FieldSchema, type Values } from '../form/schema';
import { merge, same } from './draft-merge';
import { dropLocally, localCopies } from './local-copies';

/** What a person had typed into a form that can no longer be handed in: to read and to copy, never simply gone. */
export function OwnText({ task }: { task: Schemas['Task'] }) {
  const { data: me } = useQuery(meQuery);
  const { data: kept } = useQuery({ ...draftQuery(task.id), queryKey: ['draft', task.id, 'left'], staleTime: 0 });
  const [done, setDone] = useState(false);
  if (!me || !kept || done || task.completedBy === me.username) return null;
  const schema = task.form as FieldSchema;
  const fresh: Values = begun(schema, task.prefill);
  const text = localCopies(me.username, task.id).reduce(
    (all, copy) => merge(copy.base, copy.data, all).values,
    (kept.data ?? fresh) as Values,
  );
  const rows = inWords(schema, text);
  if (same(text, fresh) || rows.length === 0) return null;
  const away = () => {
    setDone(true);
    dropLocally(me.username, task.id, 'all');
    void get(api.DELETE('/api/v1/tasks/{id}/draft', { params: { path: { id: task.id } } })).catch(() => undefined);
  };
  return (
    <Alert
      className="own-text"
      type="info"
      role="region"
      aria-label="您填写的内容仍在"
      title="您填写的内容仍在"
      description={
        <>
          <p>这份内容没有提交，可以复制到别处使用。</p>
          <dl className="facts-list">
            {rows.map(({ title, text: words }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd className="prose">{words}</dd>
              </div>
            ))}
          </dl>
          <div className="own-text-deeds">
            <Typography.Text
              copyable={{
                text: rows.map((r) => `${r.title}：${r.text}`).join('\n'),
                tooltips: ['复制全部', '已复制'],
              }}
            >
              复制全部
            </Typography.Text>
            <Button type="text" onClick={away}>
              不再需要
            </Button>
          </div>
        </>
      }
    />
  );
}
