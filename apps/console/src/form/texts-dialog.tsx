import { DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { fillPlaceholders, PLACEHOLDERS } from '../../../../libs/contracts/texts';
import { api, get, keyed, newKey, type Schemas } from '../api/client';
import { meQuery } from '../api/queries';
import { Mark } from '../ui/mark';
import { Nothing } from '../ui/states';
import type { TextPlace } from './text-place';
import { Refusal } from './refusal';

type Text = Schemas['CommonText'];

interface Props {
  place: TextPlace;
  field: string;
  title: string;
  texts: Text[];
  /** What stands in the field now. */
  written: string;
  choose: (text: Text) => void;
  close: () => void;
}

/** The unit's texts of one field: to choose from, and to look after. */
export function TextsDialog({ place, field, title, texts, written, choose, close }: Props) {
  const { data: me } = useQuery(meQuery);
  const { modal, message } = App.useApp();
  const client = useQueryClient();
  const [edited, setEdited] = useState<Text | 'new'>();
  const may = me?.roles.some((r) => r === 'officer' || r === 'head') ?? false;
  const read = () => client.invalidateQueries({ queryKey: ['texts'] });
  const retire = (text: Text) =>
    modal.confirm({
      icon: null,
      title: '停用这条常用语？',
      content: `本单位的人将不再看到：${text.text}`,
      okText: '停用',
      onOk: () =>
        get(api.POST('/api/v1/texts/{id}/retire', { params: { path: { id: text.id } } }))
          .catch((error: Error) => void message.error(error.message))
          .finally(() => void read()),
    });
  return (
    <Modal open title={`常用语：${title}`} footer={null} onCancel={close}>
      {texts.length === 0 ? (
        <Nothing>本单位在这一处还没有常用语。写好一段后，可以存为常用语，下次一点即用。</Nothing>
      ) : (
        <ul className="text-list">
          {texts.map((t) => (
            <li key={t.id}>
              <button type="button" className="text-choice" onClick={() => choose(t)}>
                {t.example ? <Mark>示例</Mark> : null} {fillPlaceholders(t.text, place.fill)}
              </button>
              {t.editable ? (
                <span className="text-deeds">
                  <Button
                    type="text"
                    icon={<EditOutlined />}
                    aria-label={`修改：${t.text}`}
                    onClick={() => setEdited(t)}
                  />
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={`停用：${t.text}`}
                    onClick={() => retire(t)}
                  />
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {may ? (
        <Button onClick={() => setEdited('new')}>{written.trim() ? '把已写的存为常用语' : '添加常用语'}</Button>
      ) : null}
      {edited ? (
        <TextForm
          place={place}
          field={field}
          text={edited === 'new' ? undefined : edited}
          begin={edited === 'new' ? opened(written, place) : edited.text}
          close={() => {
            setEdited(undefined);
            void read();
          }}
        />
      ) : null}
    </Modal>
  );
}

/** What one has written for this party serves the next with the name left open. */
const opened = (written: string, { fill }: TextPlace): string =>
  (Object.keys(PLACEHOLDERS) as (keyof typeof PLACEHOLDERS)[]).reduce(
    (text, name) => (fill[name] ? text.replaceAll(fill[name], `{${PLACEHOLDERS[name]}}`) : text),
    written.trim(),
  );

interface FormProps {
  place: TextPlace;
  field: string;
  text: Text | undefined;
  begin: string;
  close: () => void;
}

function TextForm({ place: { form, itemId }, field, text, begin, close }: FormProps) {
  const [instance] = Form.useForm<{ text: string; only?: boolean }>();
  const { message } = App.useApp();
  const [key] = useState(newKey);
  const save = useMutation({
    mutationFn: ({ text: words, only }: { text: string; only?: boolean }) =>
      text
        ? get(api.PUT('/api/v1/texts/{id}', { params: { path: { id: text.id } }, body: { text: words } }))
        : get(
            api.POST('/api/v1/texts', {
              params: keyed(`${key}-${words.length}-${only ? 1 : 0}`),
              body: { form, field, text: words, ...(only && itemId ? { itemId } : {}) },
            }),
          ),
    onSuccess: () => {
      message.success({ key, content: '常用语已保存。' });
      close();
    },
  });
  return (
    <Modal
      open
      title={text ? '修改常用语' : '存为常用语'}
      okText="保存"
      cancelText="取消"
      confirmLoading={save.isPending}
      onCancel={close}
      onOk={() => instance.submit()}
    >
      <Form form={instance} layout="vertical" initialValues={{ text: begin }} onFinish={(v) => save.mutate(v)}>
        <Form.Item
          name="text"
          label="内容"
          extra={`选用时自动填入：${Object.values(PLACEHOLDERS)
            .map((p) => `{${p}}`)
            .join('、')}`}
          rules={[{ required: true, whitespace: true, message: '请填写内容。' }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
        </Form.Item>
        {!text && itemId ? (
          <Form.Item name="only" valuePropName="checked">
            <Checkbox>只用于本事项</Checkbox>
          </Form.Item>
        ) : null}
      </Form>
      <Refusal error={save.error} form={instance} />
    </Modal>
  );
}
