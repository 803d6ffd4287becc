import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, type InputRef, Modal } from 'antd';
import { useRef, useState } from 'react';
import { api, get, type Schemas } from '../api/client';
import { Refusal } from '../form/refusal';
import { moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded } from '../ui/states';
import { templatesQuery } from '../api/queries';

type Template = Schemas['MessageTemplate'];

/** What messages say, by what they are about and by which way they go. */
export function Templates() {
  const query = useQuery(templatesQuery);
  const [edited, setEdited] = useState<Template>();
  return (
    <>
      <p className="muted">
        每种消息、每种发送方式一个模板；没有改过的用系统默认的文字。改动只对以后生成的消息有效，等待发送的不变。
      </p>
      <Loaded query={query}>
        {({ items }) => (
          <ul className="plain-list templates" aria-label="消息模板">
            {items.map((t) => (
              <li key={`${t.event} ${t.way}`} aria-label={`${t.eventTitle} ${t.wayTitle}`}>
                <div className="template-text">
                  <strong>
                    {t.eventTitle} · {t.wayTitle}
                  </strong>{' '}
                  {t.isDefault ? <Mark>默认</Mark> : <Mark tone="strong">第 {t.version} 版</Mark>}
                  <pre>{t.body}</pre>
                </div>
                <Button onClick={() => setEdited(t)}>修改</Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {edited ? <Edit template={edited} close={() => setEdited(undefined)} /> : null}
    </>
  );
}

interface Values {
  subject: string | null;
  body: string;
}

function Edit({ template: t, close }: { template: Template; close: () => void }) {
  const [form] = Form.useForm<Values>();
  const now: Values = { subject: t.subject, body: t.body, ...(Form.useWatch([], form) as Values | undefined) };
  const client = useQueryClient();
  const { message } = App.useApp();
  const params = { path: { event: t.event, way: t.way } };
  const preview = useQuery({
    queryKey: ['template-preview', t.event, t.way, now.subject, now.body],
    queryFn: () =>
      get(
        api.POST('/api/v1/admin/message-templates/{event}/{way}/preview', {
          params,
          body: { subject: now.subject, body: now.body },
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const save = useMutation({
    mutationFn: (text: { subject: string | null; body: string | null }) =>
      get(api.PUT('/api/v1/admin/message-templates/{event}/{way}', { params, body: { ...text, version: t.version } })),
    onSuccess: async (_, { body }) => {
      close();
      message.success(body === null ? '已恢复默认。' : '已保存。');
      await client.invalidateQueries({ queryKey: ['templates'] });
    },
    // Somebody else's version is what stands now.
    onError: () => client.invalidateQueries({ queryKey: ['templates'] }),
  });
  const area = useRef<InputRef & { resizableTextArea?: { textArea: HTMLTextAreaElement } }>(null);
  const insert = (name: string) => {
    const at = area.current?.resizableTextArea?.textArea.selectionStart ?? now.body.length;
    form.setFieldValue('body', `${now.body.slice(0, at)}{${name}}${now.body.slice(at)}`);
  };
  const said = preview.data;
  return (
    <Modal
      open
      width={720}
      title={`${t.eventTitle} · ${t.wayTitle}`}
      onCancel={close}
      footer={[
        t.isDefault ? null : (
          <Button key="default" onClick={() => save.mutate({ subject: null, body: null })}>
            恢复默认
          </Button>
        ),
        <Button key="cancel" onClick={close}>
          取消
        </Button>,
        <Button key="save" type="primary" loading={save.isPending} onClick={() => form.submit()}>
          保存
        </Button>,
      ]}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ subject: t.subject, body: t.body }}
        onFinish={() => save.mutate(now)}
      >
        {t.subject === null ? null : (
          <Form.Item name="subject" label="主题">
            <Input maxLength={200} />
          </Form.Item>
        )}
        <Form.Item name="body" label="正文">
          <Input.TextArea ref={area as never} autoSize={{ minRows: 4, maxRows: 12 }} maxLength={1000} />
        </Form.Item>
        <dl className="template-variables" aria-label="可以用的变量">
          {t.variables.map((v) => (
            <div key={v.name}>
              <dt>
                <Button
                  size="small"
                  onClick={() => insert(v.name)}
                  aria-label={`插入 ${v.name}`}
                >{`{${v.name}}`}</Button>
              </dt>
              <dd>
                {v.means}
                {v.must ? <strong>，必须保留</strong> : null}
              </dd>
            </div>
          ))}
        </dl>
        {said ? (
          <section aria-label="预览">
            <h3>预览（示例数据）</h3>
            {said.subject === null ? null : <p>主题：{said.subject}</p>}
            <pre>{said.body}</pre>
            <p className="muted" role="status">
              {said.parts === null
                ? `${said.characters} 字`
                : `${said.characters} 字，按 ${said.parts} 条短信计；实际内容长的会更多`}
            </p>
            {said.faults.length > 0 ? (
              <div className="template-faults" role="alert">
                {said.faults.map((f) => (
                  <p key={f.message}>{f.message}</p>
                ))}
              </div>
            ) : null}
          </section>
        ) : null}
        <Refusal error={save.error ?? preview.error} />
      </Form>
      {t.versions.length > 0 ? (
        <details>
          <summary>改过 {t.versions.length} 次</summary>
          <ol className="plain-list">
            {t.versions.map((v) => (
              <li key={v.version}>
                <span>
                  第 {v.version} 版，{moment(v.at)} {v.by}
                  {v.body === null ? '：恢复默认' : ''}
                  {v.body === null ? null : <pre>{v.body}</pre>}
                </span>
                {v.body === null ? null : (
                  <Button size="small" onClick={() => form.setFieldsValue({ subject: v.subject, body: v.body! })}>
                    改回这一版
                  </Button>
                )}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </Modal>
  );
}
