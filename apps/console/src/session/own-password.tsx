import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useNavigate } from 'react-router';
import { api, get, type Schemas } from '../api/client';
import { meQuery } from '../api/queries';
import { Loaded } from '../ui/states';
import { PasswordForm } from './password-form';

/** 账户 → 修改密码. */
export function OwnPassword() {
  const me = useQuery(meQuery);
  const navigate = useNavigate();
  const { message } = App.useApp();
  const done = () => {
    message.success('密码已修改，您在其他设备上的登录已结束。');
    void navigate('/inbox');
  };
  return (
    <section className="page narrow own-password">
      <h1>修改密码</h1>
      <p className="muted">修改后，您在其他设备上的登录随即结束，这台设备继续使用。</p>
      <Loaded query={me}>{(person) => <PasswordForm me={person} done={done} />}</Loaded>
    </section>
  );
}

/** In place of everything, while the password is one that somebody else has set. */
export function FirstPassword({ me }: { me: Schemas['Me'] }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const logOut = useMutation({
    mutationFn: () => get(api.POST('/api/v1/auth/logout')),
    onSuccess: async () => {
      await navigate('/login', { replace: true });
      client.clear();
    },
  });
  return (
    <main className="first-password">
      <h1>请先设置自己的密码</h1>
      <Alert
        type="info"
        showIcon
        title={`${me.name}，您现在的密码是管理员设置的。`}
        description="改成只有您自己知道的密码后，才能查看和办理案件。您办理的每一步都以您的名义记录。"
      />
      <PasswordForm me={me} done={() => message.success('密码已设置，可以开始工作。')} />
      <Button type="link" loading={logOut.isPending} onClick={() => logOut.mutate()}>
        以后再设，先退出
      </Button>
    </main>
  );
}
