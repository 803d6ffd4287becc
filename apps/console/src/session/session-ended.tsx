import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Modal } from 'antd';
import { useEffect, useSyncExternalStore } from 'react';
import { api, get, type Schemas } from '../api/client';
import { session } from '../api/session';
import { Refusal } from '../form/refusal';

/** A session that has ended offers the log-in over the page; what was being done goes on afterwards as if nothing had been. */
export function SessionEnded({ me }: { me: Schemas['Me'] }) {
  const state = useSyncExternalStore(session.subscribe, session.current);
  const client = useQueryClient();
  const [form] = Form.useForm<Schemas['Credentials']>();
  const logIn = useMutation({
    mutationFn: async (body: Schemas['Credentials']) => {
      await get(api.POST('/api/v1/auth/login', { body }));
      session.enter(body.username);
    },
    onSuccess: () => void client.invalidateQueries(),
  });
  const { reset } = logIn;
  useEffect(() => {
    if (state !== 'ended') return;
    form.resetFields(['password']);
    reset();
  }, [state, form, reset]);

  if (state === 'another')
    return (
      <Modal
        open
        title="已换人登录"
        closable={false}
        footer={
          <Button type="primary" onClick={() => location.assign('/inbox')}>
            重新载入
          </Button>
        }
      >
        <p>
          此浏览器已由另一人登录，本页不再提交。{me.name}没有提交的内容已保存，{me.name}再次登录后可继续填写。
        </p>
      </Modal>
    );
  return (
    <>
      {state === 'later' ? (
        <Alert
          className="session-later"
          type="info"
          banner
          role="alert"
          title="登录已失效，您填写的内容仍在本页。"
          action={<Button onClick={() => void session.again(true)}>登录</Button>}
        />
      ) : null}
      <Modal
        open={state === 'ended'}
        title="登录已失效，请重新登录"
        okText="登录并继续"
        cancelText="稍后"
        mask={{ closable: false }}
        confirmLoading={logIn.isPending}
        onCancel={() => session.putOff()}
        onOk={() => form.submit()}
      >
        <p className="muted">您填写的内容仍在，登录后接着办理。</p>
        <Form<Schemas['Credentials']>
          form={form}
          layout="vertical"
          size="large"
          requiredMark={false}
          initialValues={{ username: me.username }}
          onFinish={(v) => logIn.mutate(v)}
        >
          <Form.Item name="username" label="用户名" rules={[{ required: true, message: '请输入用户名。' }]}>
            <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
          </Form.Item>
          <Form.Item name="password" label="密码" rules={[{ required: true, message: '请输入密码。' }]}>
            <Input.Password autoComplete="current-password" autoFocus />
          </Form.Item>
          {/* Enter hands it in. */}
          <button type="submit" hidden />
        </Form>
        <Refusal error={logIn.error} />
      </Modal>
    </>
  );
}
