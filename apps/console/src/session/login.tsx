import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api, get, type Schemas } from '../api/client';
import { session } from '../api/session';
import { Problem } from '../ui/states';
import './login.css';

/** Only a path of our own: a link must not send people elsewhere after they have logged in. */
const own = (to: string | null) => (to && /^\/(?!\/)/.test(to) ? to : '/');

export function Login() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const client = useQueryClient();
  const logIn = useMutation({
    mutationFn: (body: Schemas['Credentials']) => get(api.POST('/api/v1/auth/login', { body })),
    onSuccess: async () => {
      session.leave();
      client.clear();
      await navigate(own(search.get('to')), { replace: true });
    },
  });
  return (
    <main className="login">
      <h1>
        <img src="/icon.svg" width={36} height={36} alt="" /> 柔执
      </h1>
      <p className="muted">柔性执法案件办理</p>
      <Form<Schemas['Credentials']>
        layout="vertical"
        size="large"
        requiredMark={false}
        onFinish={(v) => logIn.mutate(v)}
      >
        <Form.Item name="username" label="用户名" rules={[{ required: true, message: '请输入用户名。' }]}>
          <Input autoComplete="username" autoFocus autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item name="password" label="密码" rules={[{ required: true, message: '请输入密码。' }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        {logIn.error ? (
          <Form.Item>
            <Problem error={logIn.error} />
          </Form.Item>
        ) : null}
        <Button type="primary" htmlType="submit" block loading={logIn.isPending}>
          登录
        </Button>
      </Form>
      <p className="login-public">
        <Link to="/public/items">柔性执法事项清单</Link>
        <Link to="/public/deadline">期限计算</Link>
      </p>
    </main>
  );
}
