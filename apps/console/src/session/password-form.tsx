import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { api, get, type Schemas } from '../api/client';
import { meQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { useCapsLock } from './caps-lock';
import './password.css';

type Policy = typeof import('../../../../libs/identity/password-policy');
type Person = Pick<Schemas['Me'], 'username' | 'name'>;
interface Values {
  current: string;
  next: string;
  again: string;
}

/** One's own password: the current one, a new one whose strength is told while one types, and that one again. */
export function PasswordForm({ me, done }: { me: Person; done: () => void }) {
  const [form] = Form.useForm<Values>();
  const client = useQueryClient();
  const typed = Form.useWatch('next', form) ?? '';
  const caps = useCapsLock();
  const policy = usePolicy();
  const strength = policy?.passwordStrength(typed, me);
  const save = useMutation({
    mutationFn: ({ current, next }: Values) => get(api.POST('/api/v1/auth/password', { body: { current, next } })),
    onSuccess: async () => {
      form.resetFields();
      await client.invalidateQueries({ queryKey: meQuery.queryKey });
      done();
    },
  });
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(v) => save.mutate(v)} {...caps.listen}>
      {/* So that password keepers know whose it is. */}
      <input className="hidden" autoComplete="username" value={me.username} readOnly tabIndex={-1} aria-hidden />
      <Form.Item name="current" label="当前密码" rules={[{ required: true, message: '请填写当前密码。' }]}>
        <Input.Password autoComplete="current-password" autoFocus />
      </Form.Item>
      <Form.Item
        name="next"
        label="新密码"
        validateTrigger="onSubmit"
        rules={[
          {
            validator: (_, next: string = '') => {
              const faults = policy?.passwordStrength(next, me).faults ?? [];
              return faults.length > 0 ? Promise.reject(new Error(faults[0])) : Promise.resolve();
            },
          },
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} aria-describedby="strength" />
      </Form.Item>
      <Strength typed={typed} strength={strength} />
      <Form.Item
        name="again"
        label="再输入一次新密码"
        dependencies={['next']}
        rules={[
          { required: true, message: '请再输入一次新密码。' },
          ({ getFieldValue }) => ({
            validator: (_, again: string) =>
              !again || again === getFieldValue('next')
                ? Promise.resolve()
                : Promise.reject(new Error('两次输入的新密码不一致，请重新输入。')),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      {caps.hint}
      <Refusal error={save.error} form={form} />
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        保存新密码
      </Button>
    </Form>
  );
}

const LEVELS = ['很弱', '弱', '不够强', '可以使用', '很强'];

function Strength({ typed, strength }: { typed: string; strength?: ReturnType<Policy['passwordStrength']> }) {
  if (!typed || !strength)
    return (
      <p id="strength" className="muted strength">
        至少 10 个字符。用几个互不相关的词加数字，比加符号的短密码更难猜，也更好记。
      </p>
    );
  const { score, faults } = strength;
  return (
    <div id="strength" className="strength" role="status">
      <meter min={0} max={5} low={3} high={4} optimum={5} value={score + 1} aria-label={`密码强度：${LEVELS[score]}`} />
      <strong>{LEVELS[score]}</strong>
      <ul>
        {faults.map((f) => (
          <li key={f}>{f}</li>
        ))}
      </ul>
    </div>
  );
}

/** The estimator carries lists of leaked passwords: fetched only where one sets a password. */
function usePolicy(): Policy | undefined {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => {
    void import('../../../../libs/identity/password-policy').then(setPolicy, () => undefined);
  }, []);
  return policy;
}
