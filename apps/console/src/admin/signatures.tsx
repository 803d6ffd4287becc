import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api, get } from '../api/client';
import { signaturesQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { moment } from '../ui/dates';
import { SignatureVersions } from '../ui/signature-versions';
import { Loaded, Nothing } from '../ui/states';
import type { Person } from './people-search';

/** 签名登记 of a person: stopped, and let again; its picture is the person's own. */
export function Signatures({ person, close }: { person: Person; close: () => void }) {
  const query = useQuery(signaturesQuery(person.username));
  const client = useQueryClient();
  const { message } = App.useApp();
  const [stopping, setStopping] = useState(false);
  const path = { params: { path: { username: person.username } } };
  const allow = useMutation({
    mutationFn: () => get(api.POST('/api/v1/admin/people/{username}/signatures/allow', path)),
    onSuccess: async () => {
      message.success('已恢复。');
      await client.invalidateQueries({ queryKey: ['signature'] });
    },
  });
  return (
    <Modal open title={`${person.name}的签名`} footer={null} onCancel={close}>
      <p className="muted">签名由本人在「账户 → 我的签名」书写，别人不能代写，管理员也看不到图像。</p>
      <Loaded query={query}>
        {({ items, no, isStopped, reset }) => (
          <div className="signing">
            {items.length === 0 ? <Nothing>本人还没有登记签名。</Nothing> : <SignatureVersions items={items} />}
            {reset ? (
              <Alert
                type="warning"
                showIcon
                title={`${reset.by}于 ${moment(reset.at)} 重置了密码，此后的办理不写入签名`}
                description="须由另一名系统管理员向本人核实后恢复，恢复前也不能登记新的签名。"
              />
            ) : null}
            {no !== null ? (
              <Button danger onClick={() => setStopping(true)}>
                停用签名…
              </Button>
            ) : null}
            {isStopped ? (
              <Button loading={allow.isPending} onClick={() => allow.mutate()}>
                {reset ? '恢复签名' : '恢复登记'}
              </Button>
            ) : null}
            <Refusal error={allow.error} />
          </div>
        )}
      </Loaded>
      {stopping ? <Stop person={person} close={() => setStopping(false)} /> : null}
    </Modal>
  );
}

function Stop({ person, close }: { person: Person; close: () => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ reason: string }>();
  const stop = useMutation({
    mutationFn: (body: { reason: string }) =>
      get(
        api.POST('/api/v1/admin/people/{username}/signatures/stop', {
          params: { path: { username: person.username } },
          body,
        }),
      ),
    onSuccess: async () => {
      message.success('已停用。');
      close();
      await client.invalidateQueries({ queryKey: ['signature'] });
    },
  });
  return (
    <Modal
      open
      title={`停用${person.name}的签名？`}
      okText="停用"
      cancelText="不停用"
      okButtonProps={{ danger: true }}
      confirmLoading={stop.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p>此后办理的文书不再写入，本人也不能重新登记，直到管理员恢复。已经办理的不变。</p>
      <Form form={form} layout="vertical" onFinish={(v) => stop.mutate(v)}>
        <Form.Item name="reason" label="停用的理由" rules={[{ required: true, message: '请填写停用的理由。' }]}>
          <Input.TextArea maxLength={200} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Refusal error={stop.error} form={form} />
      </Form>
    </Modal>
  );
}
