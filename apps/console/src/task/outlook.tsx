import { useQuery } from '@tanstack/react-query';
import { api, get, type Schemas } from '../api/client';
import { type FieldSchema, submitted, type Values } from '../form/schema';
import { useLater } from '../ui/use-later';

const ASK_AFTER_MS = 400;

/** What the server foresees for what is in the form now; undefined until it has answered once. */
export function useOutlook(task: Schemas['Task'], values?: Values): Schemas['TaskOutlook'] | undefined {
  const schema = task.form as FieldSchema;
  // As text, so that equal forms are one question.
  const asked = useLater(values && JSON.stringify(submitted(schema, values)), ASK_AFTER_MS);
  const { data } = useQuery({
    queryKey: ['outlook', task.id, asked],
    queryFn: () =>
      get(
        api.POST('/api/v1/tasks/{id}/outlook', {
          params: { path: { id: task.id } },
          body: { data: JSON.parse(asked!) as Values },
        }),
      ),
    enabled: asked !== undefined,
    placeholderData: (before) => before,
    retry: false,
  });
  return data;
}

/** What happens after handing in. */
export function Outlook({ foreseen }: { foreseen: Schemas['TaskOutlook'] | undefined }) {
  if (!foreseen) return null;
  if (!foreseen.sentence)
    return <p className="outlook muted">填好后，这里说明提交后的结果：到哪一步、由谁办理、到哪一天。</p>;
  return (
    <p className={foreseen.refused ? 'outlook outlook-refused' : 'outlook'} aria-live="polite">
      {foreseen.refused ? foreseen.sentence : `提交后：${foreseen.sentence}`}
    </p>
  );
}
