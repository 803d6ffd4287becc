import { useQuery } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Schemas } from '../api/client';
import { caseQuery, meQuery } from '../api/queries';
import { useSubmission } from '../api/use-submission';
import { Advised } from '../form/advice-now';
import { FilesOf } from '../form/attachments';
import { Questions } from '../form/conditions';
import { TextsOf } from '../form/common-texts';
import { textPlace } from '../form/text-place';
import { Fields, Known } from '../form/fields';
import { Refusal } from '../form/refusal';
import { useBeside } from '../inbox/beside';
import { begun, type FieldSchema, submitted, type Values } from '../form/schema';
import { doneWith, ownTask } from './after';
import { Conflicts } from './conflicts';
import { Outlook, useOutlook } from './outlook';
import { PreviewButton, usePreview } from './preview';
import { SignatureWritten } from './signature-written';
import { useDraft } from './use-draft';
import './task-form.css';

type From = { known?: Values } | null;

/** The form of an open task: what it begins with, what is kept of it while one types, and how it is handed in. */
export function TaskForm({ task, draft }: { task: Schemas['Task']; draft?: Schemas['DraftView'] }) {
  const schema = task.form as FieldSchema;
  const fresh = useMemo<Values>(() => begun(schema, task.prefill), []);
  const [form] = Form.useForm<Values>();
  const values: Values | undefined = Form.useWatch([], form);
  const me = useQuery(meQuery).data!;
  const person = me.username;
  const keeper = useDraft({ taskId: task.id, person, form, fresh, ...(draft ? { kept: draft } : {}) });
  const { data: caseFile } = useQuery(caseQuery(task.caseNo));
  const foreseen = useOutlook(task, values);
  const preview = usePreview(task.id, foreseen?.paper);
  const texts = useMemo(() => textPlace(`task:${task.kind}`, caseFile), [task.kind, caseFile]);
  const navigate = useNavigate();
  const { message } = App.useApp();
  const beside = useBeside();
  const { pathname, search, state: from } = useLocation() as { pathname: string; search: string; state: From };
  // What is known where one comes from goes into the draft, once: it is the person's own from then on.
  useEffect(() => {
    if (!from?.known) return;
    form.setFieldsValue(from.known);
    keeper.keep(form.getFieldsValue(true) as Values, 0);
    void navigate({ pathname, search }, { replace: true, state: null });
  }, []);

  const complete = useSubmission('complete', async ({ reply, here, key }) => {
    keeper.forget();
    if (reply && !here) message.success({ key, content: `已办结：${task.title}` });
    if (!here) return;
    if (beside) beside.done(task, ownTask(reply, me));
    else await navigate(`/cases/${task.caseNo}`, reply ? { state: doneWith(task, reply) } : {});
  });
  const handIn = (all: Values) => {
    if (keeper.conflicts.length > 0) {
      document.querySelector<HTMLElement>('.draft-conflicts')?.focus();
      return;
    }
    void complete.send(
      { id: task.id, data: submitted(schema, all) as Values, version: task.version },
      `${task.title} ${task.partyName}`,
    );
  };

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={keeper.start}
      scrollToFirstError={{ focus: true }}
      onValuesChange={(_, all: Values) => {
        complete.revised();
        keeper.keep(all);
      }}
      onFinish={handIn}
    >
      {keeper.restored ? <p className="muted">已恢复您上次未提交的内容。</p> : null}
      <Conflicts schema={schema} values={values ?? keeper.start} conflicts={keeper.conflicts} choose={keeper.choose} />
      <FilesOf value={task.caseNo}>
        <TextsOf value={texts}>
          <Known value={task.prefill}>
            <Questions value={caseFile?.item.questions}>
              <Advised value={foreseen?.advice ?? null}>
                <Fields schema={schema} />
              </Advised>
            </Questions>
          </Known>
        </TextsOf>
      </FilesOf>
      <Refusal error={complete.error} form={form} retry={() => form.submit()} />
      <Refusal error={preview.error} form={form} />
      <div className="submit">
        <Outlook foreseen={foreseen} />
        <SignatureWritten written={foreseen?.signature} />
        <div className="submit-buttons">
          <span className="muted" role="status">
            {keeper.words}
          </span>
          {foreseen?.paper ? (
            <PreviewButton
              title={foreseen.paper}
              busy={preview.isPending}
              open={() => preview.mutate(submitted(schema, form.getFieldsValue(true) as Values) as Values)}
            />
          ) : null}
          <Button onClick={() => keeper.keep(form.getFieldsValue(true) as Values, 0)}>暂存</Button>
          <Button type="primary" htmlType="submit" loading={complete.busy}>
            提交
          </Button>
        </div>
      </div>
    </Form>
  );
}
