import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Select, Switch, Typography } from 'antd';
import { api, get, type Schemas } from '../api/client';
import { unitsQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { ROLE_NAMES } from '../ui/words';
import type { Person } from './people-search';

type Values = Schemas['NewPerson'] & { active: boolean };

/** A new account, or what may change of one; nobody is deleted, since journals name them. */
export function EditPerson({ person, close }: { person?: Person; close: () => void }) {
  const [form] = Form.useForm<Values>();
  const units = useQuery(unitsQuery);
  const client = useQueryClient();
  const { modal, message } = App.useApp();
  const staysIn = Form.useWatch('active', form) ?? true;
  const tell = (first: Schemas['FirstPassword']) =>
    modal.info({
      title: `${first.username} 的初始密码`,
      content: (
        <>
          <Typography.Paragraph className="first-password" copyable={{ tooltips: ['复制', '已复制'] }}>
            {first.password}
          </Typography.Paragraph>
          <p className="muted">只显示这一次，请当面交给本人。本人登录后须先改成自己的密码，才能办理其他事项。</p>
        </>
      ),
    });
  const isOfficer = Form.useWatch('roles', form)?.includes('officer') && staysIn;
  const reviews = Form.useWatch('roles', form)?.includes('legal');
  const save = useMutation({
    mutationFn: async ({ username, active, ...values }: Values) => {
      const certificateNo = values.certificateNo || null;
      const lawQualification = values.lawQualification || null;
      const proven = { certificateNo, lawQualification };
      if (!person) {
        return { first: await get(api.POST('/api/v1/admin/people', { body: { ...values, username, ...proven } })) };
      }
      return get(
        api.PATCH('/api/v1/admin/people/{username}', {
          params: { path: { username: person.username } },
          body: { ...values, ...proven, active },
        }),
      );
    },
    onSuccess: async (done) => {
      await client.invalidateQueries({ queryKey: ['people'] });
      await client.invalidateQueries({ queryKey: ['users'] });
      close();
      if ('first' in done) tell(done.first);
      else if (done.released.length === 0) message.success('已保存，其登录会话已结束。');
      else
        modal.success({
          title: '已保存，其登录会话已结束',
          content: `名下 ${done.released.length} 项任务已退回待认领：${done.released.join('、')}。已通知其单位负责人安排人员办理。`,
        });
    },
  });
  const reset = () =>
    modal.confirm({
      icon: null,
      title: `重置 ${person!.name} 的密码？`,
      content:
        '原密码和登录会话随即失效；本人用新的初始密码登录后，须先改成自己的密码。此后的办理不写入其签名，直到另一名系统管理员恢复。',
      okText: '重置',
      onOk: async () => {
        const { username } = person!;
        tell(await get(api.POST('/api/v1/admin/people/{username}/password', { params: { path: { username } } })));
      },
    });
  return (
    <Modal
      open
      title={person ? `修改 ${person.name}` : '添加人员'}
      okText="保存"
      cancelText="取消"
      confirmLoading={save.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={person ?? { active: true, roles: [] }}
        onFinish={(v) => save.mutate({ ...v, active: v.active ?? true })}
      >
        {person ? null : (
          <Form.Item
            name="username"
            label="用户名"
            extra="小写字母和数字，登录时用，以后不能改"
            rules={[{ required: true, message: '请填写用户名。' }]}
          >
            <Input maxLength={64} autoCapitalize="none" />
          </Form.Item>
        )}
        <Form.Item name="name" label="姓名" rules={[{ required: true, message: '请填写姓名。' }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="unitId" label="单位" rules={[{ required: true, message: '请选择单位。' }]}>
          <Select options={units.data?.items.map((u) => ({ value: u.id, label: u.name }))} />
        </Form.Item>
        <Form.Item
          name="roles"
          label="岗位"
          rules={[{ required: true, type: 'array', min: 1, message: '至少选择一个岗位。' }]}
        >
          <Select mode="multiple" options={Object.entries(ROLE_NAMES).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item
          name="certificateNo"
          label="执法证号"
          dependencies={['roles']}
          extra={isOfficer ? undefined : '执法人员必须填写'}
          rules={[{ required: isOfficer, message: '执法人员须填写执法证号。' }]}
        >
          <Input maxLength={40} />
        </Form.Item>
        {reviews ? (
          <Form.Item
            name="lawQualification"
            label="法律职业资格"
            extra="证书编号；2018年1月1日以前已从事法制审核的，写明“2018年以前从事”。没有填写的，不能办理应当法制审核的案件。"
          >
            <Input maxLength={60} />
          </Form.Item>
        ) : null}
        {person ? (
          <>
            <Form.Item
              name="active"
              label="在用"
              valuePropName="checked"
              extra={staysIn ? undefined : '保存后不能再登录，名下未办结的任务退回待认领，并通知其单位负责人。'}
            >
              <Switch />
            </Form.Item>
            <Button onClick={reset}>重置密码…</Button>
          </>
        ) : null}
        <Refusal error={save.error} form={form} />
      </Form>
    </Modal>
  );
}
