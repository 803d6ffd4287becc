import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Form, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { api, get, keyed, type Schemas } from '../api/client';
import { Intention } from '../api/intention';
import { useFollow } from '../api/use-follow';
import { FilesOf } from '../form/attachments';
import { Fields } from '../form/fields';
import { Refusal } from '../form/refusal';
import { type FieldSchema, initial, submitted, type Values } from '../form/schema';

interface Props {
  action: Schemas['ActionDeclaration'];
  caseFile: Schemas['Case'];
  close: () => void;
}

/** One action: its form, its article, and what it did. */
export function ActionDialog({ action, caseFile, close }: Props) {
  const schema = action.form as FieldSchema;
  const start = useMemo(() => initial(schema), [schema]);
  const [form] = Form.useForm<Values>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [intention] = useState(() => new Intention());
  const follow = useFollow();
  const values: Values | undefined = Form.useWatch([], form);
  const data = submitted(schema, values ?? {}) as Values;
  const { data: foreseen } = useQuery({
    queryKey: ['outlook', caseFile.caseNo, action.name, data],
    queryFn: () =>
      get(
        api.POST('/api/v1/cases/{caseNo}/actions/{action}/preview', {
          params: { path: { caseNo: caseFile.caseNo, action: action.name } },
          body: { data },
        }),
      ),
    enabled: values !== undefined,
    placeholderData: (before) => before,
    retry: false,
  });
  const act = useMutation({
    mutationFn: (body: Values) =>
      intention.sent(
        get(
          api.POST('/api/v1/cases/{caseNo}/actions/{action}', {
            params: { path: { caseNo: caseFile.caseNo, action: action.name }, ...keyed(intention.keyFor(body)) },
            body: body as Record<string, never>,
          }),
        ),
      ),
    onSuccess: (reply) => {
      for (const k of ['tasks', 'cases']) void client.invalidateQueries({ queryKey: [k] });
      void client.invalidateQueries({ queryKey: ['case', caseFile.caseNo] });
      if ('updateId' in reply) void follow(caseFile.caseNo, reply.updateId, action.title);
      else message.success(`已办理：${action.title}`);
      close();
    },
  });
  return (
    <Modal
      open
      title={action.title}
      okText={action.consequence ? `确认${action.title}` : '确定'}
      cancelText="取消"
      confirmLoading={act.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {action.consequence ? (
        <p className="consequence">
          <strong>{action.title}不能撤回。</strong>
          {action.consequence}
        </p>
      ) : null}
      <p className="muted">依据：{action.legalBasis}</p>
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={start}
        onFinish={(v) => act.mutate(submitted(schema, v) as Values)}
      >
        <FilesOf value={caseFile.caseNo}>
          <Fields schema={schema} />
        </FilesOf>
      </Form>
      {foreseen?.sentence ? <p className="outlook">提交后：{foreseen.sentence}</p> : null}
      <Refusal error={act.error} form={form} />
    </Modal>
  );
}
