import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Modal } from 'antd';
import { useRef, useState } from 'react';
import { api, get, ProblemError, type Schemas } from '../api/client';
import { signatureQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { SignaturePad, type Signature } from '../ui/signature-pad';
import { SignaturePicture } from '../ui/signature-picture';
import { moment } from '../ui/dates';
import { Loaded, Nothing } from '../ui/states';
import { SignatureVersions } from '../ui/signature-versions';
import './signature.css';

/** 账户 → 我的签名: drawn, drawn anew and withdrawn by oneself alone. */
export function OwnSignature() {
  const query = useQuery(signatureQuery);
  const [withdrawing, setWithdrawing] = useState(false);
  return (
    <section className="page narrow own-signature">
      <h1>我的签名</h1>
      <Loaded query={query}>
        {(own) => (
          <>
            <p className="muted">
              由您本人书写，只有您能书写、查看和撤回。您亲自提交办理后，签名写入您应当签名的文书和记录；没有亲自办理的，文书上仍留出手签的位置。这是手写签名的图像，不是电子签名法上可靠的电子签名。
            </p>
            {own.isUsed ? null : (
              <Alert type="info" showIcon title="您所在单位的文书现在不写入签名。可以先登记，单位开启后才写入。" />
            )}
            {own.no !== null ? (
              <div className="signature-now">
                <h2>正在使用</h2>
                <SignaturePicture no={own.no} />
                <p>
                  <Button danger onClick={() => setWithdrawing(true)}>
                    撤回签名…
                  </Button>
                </p>
              </div>
            ) : null}
            {own.reset ? (
              <Alert
                type="warning"
                showIcon
                title={`${own.reset.by}于 ${moment(own.reset.at)} 重置了您的密码，此后的办理不写入签名`}
                description="请联系另一名系统管理员恢复，恢复后继续写入，也可以重新登记。"
              />
            ) : own.isStopped ? (
              <Alert
                type="warning"
                showIcon
                title={`您的签名已被停用：${own.items[0]?.ended?.reason ?? ''}`}
                description="需要重新登记的，请联系系统管理员恢复。"
              />
            ) : (
              <Draw isFirst={own.no === null} />
            )}
            <h2>登记过的签名</h2>
            {own.items.length === 0 ? <Nothing>还没有登记过签名。</Nothing> : <SignatureVersions items={own.items} />}
            {withdrawing ? <Withdraw close={() => setWithdrawing(false)} /> : null}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Draw({ isFirst }: { isFirst: boolean }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<Schemas['WithdrawSignature']>();
  const pad = useRef<Signature>(null);
  // A new one has an empty pad.
  const [drawn, setDrawn] = useState(0);
  const save = useMutation({
    mutationFn: async ({ password }: Schemas['WithdrawSignature']) => {
      const picture = await pad.current!.image();
      if (!picture) throw new ProblemError(422, 'VALIDATION_FAILED', '请先在框内手写签名。');
      return get(api.POST('/api/v1/auth/signature', { body: { password, image: await base64Of(picture) } }));
    },
    onSuccess: async () => {
      form.resetFields();
      setDrawn(drawn + 1);
      message.success('签名已登记。');
      await client.invalidateQueries({ queryKey: ['signature'] });
      await client.invalidateQueries({ queryKey: ['outlook'] });
    },
  });
  return (
    <div>
      <h2>{isFirst ? '登记签名' : '重新书写'}</h2>
      <p className="muted">
        用手指、笔或者鼠标在框内书写姓名，尽量写满。
        {isFirst ? '' : '保存后，以后办理的用新的；已经办理的保持当时的签名。'}
      </p>
      <SignaturePad key={drawn} ref={pad} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(v) => save.mutate(v)}>
        <Password />
        <Refusal error={save.error} form={form} />
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          保存签名
        </Button>
      </Form>
    </div>
  );
}

function Withdraw({ close }: { close: () => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<Schemas['WithdrawSignature']>();
  const withdraw = useMutation({
    mutationFn: (body: Schemas['WithdrawSignature']) => get(api.POST('/api/v1/auth/signature/withdraw', { body })),
    onSuccess: async () => {
      close();
      message.success('签名已撤回。');
      await client.invalidateQueries({ queryKey: ['signature'] });
      await client.invalidateQueries({ queryKey: ['outlook'] });
    },
  });
  return (
    <Modal
      open
      title="撤回签名？"
      okText="撤回"
      cancelText="不撤回"
      okButtonProps={{ danger: true }}
      confirmLoading={withdraw.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p>此后办理的文书和记录留出手签的位置，直到您重新登记。已经办理的不变。</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(v) => withdraw.mutate(v)}>
        <Password />
        <Refusal error={withdraw.error} form={form} />
      </Form>
    </Modal>
  );
}

/** Asked again: a session that was left open signs nothing. */
function Password() {
  return (
    <Form.Item name="password" label="登录密码" rules={[{ required: true, message: '请填写登录密码。' }]}>
      <Input.Password autoComplete="current-password" maxLength={200} />
    </Form.Item>
  );
}

const base64Of = (picture: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).split(',')[1]!);
    reader.onerror = () => reject(reader.error!);
    reader.readAsDataURL(picture);
  });
