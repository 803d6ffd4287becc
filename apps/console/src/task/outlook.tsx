import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, get, type Schemas } from '../api/client';
import { stagesQuery } from '../api/queries';
import { type FieldSchema, submitted, type Values } from '../form/schema';

const ASK_AFTER_MS = 400;

/** What happens after handing in, as the server foresees it for what is in the form now. */
export function Outlook({ task, values }: { task: Schemas['Task']; values?: Values }) {
  const schema = task.form as FieldSchema;
  const stages = useQuery(stagesQuery);
  const [asked, setAsked] = useState<Values>();
  const data = JSON.stringify(submitted(schema, values ?? {}));
  useEffect(() => {
    const timer = setTimeout(() => setAsked(JSON.parse(data) as Values), ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [data]);
  const { data: foreseen } = useQuery({
    queryKey: ['outlook', task.id, asked],
    queryFn: () =>
      get(api.POST('/api/v1/tasks/{id}/outlook', { params: { path: { id: task.id } }, body: { data: asked ?? {} } })),
    enabled: asked !== undefined,
    placeholderData: (before) => before,
    retry: false,
  });
  const row = stages.data?.items.find((s) => s.stage === task.stage);
  const names = row?.next.map((n) => stages.data?.items.find((s) => s.stage === n)?.title).filter(Boolean);
  const sentence =
    foreseen?.sentence ?? (names?.length ? `案件按程序继续办理，下一环节可能是：${names.join('、')}。` : '');
  return sentence ? <p className="outlook">提交后：{sentence}</p> : null;
}
