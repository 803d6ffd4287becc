import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { api, get, keyed, ProblemError, type Schemas } from '../api/client';
import { Intention } from '../api/intention';
import { useFollow } from '../api/use-follow';
import { FilesOf } from '../form/attachments';
import { Fields } from '../form/fields';
import { Refusal } from '../form/refusal';
import { type FieldSchema, initial, submitted, type Values } from '../form/schema';
import { doneWith } from './after';
import { Outlook } from './outlook';
import { useDraft } from './use-draft';

export function TaskForm({ task, draft }: { task: Schemas['Task']; draft?: Schemas['DraftView'] }) {
  const schema = task.form as FieldSchema;
  const start = useMemo(
    () => ({ ...initial(schema), ...(task.prefill as Values), ...draft?.data }),
    // The form is filled once; what is typed afterwards belongs to the person.
    [],
  );
  const [form] = Form.useForm<Values>();
  const values: Values | undefined = Form.useWatch([], form);
  const keeper = useDraft(task.id, draft?.updatedAt ?? undefined);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [intention] = useState(() => new Intention());
  const follow = useFollow();

  const complete = useMutation({
    mutationFn: (data: Values) =>
      intention.sent(
        get(
          api.POST('/api/v1/tasks/{id}/complete', {
            params: { path: { id: task.id }, ...keyed(intention.keyFor(data)) },
            body: { data, version: task.version },
          }),
        ),
      ),
    onSuccess: async (reply) => {
      keeper.forget();
      for (const k of ['tasks', 'task', 'cases']) void client.invalidateQueries({ queryKey: [k] });
      void client.invalidateQueries({ queryKey: ['case', task.caseNo] });
      if ('updateId' in reply) {
        void follow(task.caseNo, reply.updateId, task.title);
        await navigate(`/cases/${task.caseNo}`);
        return;
      }
      await navigate(`/cases/${task.caseNo}`, { state: doneWith(task, reply) });
    },
    onError: (error) => {
      if (error instanceof ProblemError && error.status === 409)
        void client.invalidateQueries({ queryKey: ['task', task.id] });
    },
  });

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={start}
      scrollToFirstError={{ focus: true }}
      onValuesChange={(_, all: Values) => keeper.keep(all)}
      onFinish={(v) => complete.mutate(submitted(schema, v) as Values)}
    >
      {draft?.updatedAt ? <p className="muted">已恢复您上次未提交的内容。</p> : null}
      <FilesOf value={task.caseNo}>
        <Fields schema={schema} />
      </FilesOf>
      <Refusal error={complete.error} form={form} />
      <div className="submit">
        <Outlook task={task} values={values} />
        <div className="submit-buttons">
          <span className="muted" role="status">
            {keeper.words}
          </span>
          <Button onClick={() => keeper.keepNow(form.getFieldsValue(true) as Values)}>暂存</Button>
          <Button type="primary" htmlType="submit" loading={complete.isPending}>
            提交
          </Button>
        </div>
      </div>
    </Form>
  );
}
