import { useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useRef, useState } from 'react';
import type { Schemas } from '../api/client';
import { usersQuery } from '../api/queries';

interface Props {
  title: string;
  /** Who may take it; absent where it goes back to nobody. */
  role?: Schemas['TaskRow']['candidateRole'];
  close: () => void;
  give: (to: string, reason: string) => Promise<unknown>;
}

/** To whom, and why. Stays open until it is done. */
export function HandOver({ title, role, close, give }: Props) {
  const { data } = useQuery(usersQuery);
  const [form] = Form.useForm<{ to?: string; reason: string }>();
  const [busy, setBusy] = useState(false);
  const sent = useRef(false);
  const able = data?.items.filter((u) => role && u.roles.includes(role)) ?? [];
  const send = async ({ to = '', reason }: { to?: string; reason: string }) => {
    // The second of a double click comes before the button knows.
    if (sent.current) return;
    sent.current = true;
    setBusy(true);
    await give(to, reason);
    close();
  };
  return (
    <Modal
      open
      title={title}
      okText="确定"
      cancelText="取消"
      confirmLoading={busy}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form form={form} layout="vertical" onFinish={(v) => void send(v)}>
        {role ? (
          <Form.Item name="to" label="交给" rules={[{ required: true, message: '请选择人员。' }]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={able.map((u) => ({ value: u.username, label: `${u.name}（${u.username}）` }))}
            />
          </Form.Item>
        ) : null}
        <Form.Item name="reason" label="原因" rules={[{ required: true, whitespace: true, message: '请写明原因。' }]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
