import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Select } from 'antd';
import { api, get, keyed, newKey, type Schemas } from '../api/client';
import { leaveQuery, meQuery, usersQuery } from '../api/queries';
import { DateField } from '../ui/date-field';
import { day, today } from '../ui/dates';
import { Refusal } from '../form/refusal';

/** What is nobody's is not handed over: the case's other officers have it in their inbox as before. */
const UNCLAIMED = '标着「本人承办」而没有认领的任务不移交，本案另一名执法人员照常可以办理；要交给代办人的，请先认领。';

/** Leave: while it lasts the open tasks are with the one who covers. */
export function Leave({ close }: { close: () => void }) {
  const [form] = Form.useForm<Schemas['TakeLeave']>();
  const { data: me } = useQuery(meQuery);
  const users = useQuery(usersQuery);
  const leaves = useQuery(leaveQuery);
  const client = useQueryClient();
  const { modal } = App.useApp();
  const who = Form.useWatch('username', form);
  const people = users.data?.items.map((u) => ({ value: u.username, label: `${u.name}（${u.username}）` })) ?? [];
  const name = (username: string) => users.data?.items.find((u) => u.username === username)?.name ?? username;
  const take = useMutation({
    mutationFn: (body: Schemas['TakeLeave']) => get(api.POST('/api/v1/leave', { params: keyed(newKey()), body })),
    onSuccess: async ({ state, moved, left }) => {
      for (const k of ['tasks', 'leave']) await client.invalidateQueries({ queryKey: [k] });
      close();
      modal.info({
        title: [
          state === 'running' ? `已移交 ${moved} 项` : `已登记。按现在的待办，休假开始时移交 ${moved} 项`,
          ...(left.length > 0 ? [`${left.length} 项代办人不能办理，仍在休假人名下`] : []),
        ].join('；'),
        content:
          left.length > 0 ? (
            <ul>
              {left.map((l) => (
                <li key={l.id}>
                  {l.title}：{l.reason}
                </li>
              ))}
            </ul>
          ) : (
            UNCLAIMED
          ),
      });
    },
  });
  const end = useMutation({
    mutationFn: (id: string) =>
      get(api.POST('/api/v1/leave/{id}/end', { params: { ...keyed(newKey()), path: { id } } })),
    onSettled: async () => {
      for (const k of ['tasks', 'leave']) await client.invalidateQueries({ queryKey: [k] });
    },
  });
  return (
    <Modal
      open
      title="休假移交"
      okText="登记休假"
      cancelText="取消"
      confirmLoading={take.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ username: me?.username, from: today(), until: today() }}
        onValuesChange={({ from }: Partial<Schemas['TakeLeave']>) => {
          // It ends no earlier than it begins.
          if (from && form.getFieldValue('until') < from) form.setFieldValue('until', from);
        }}
        onFinish={(v) => take.mutate(v)}
      >
        <Form.Item name="username" label="休假人" rules={[{ required: true, message: '请选择休假人。' }]}>
          <Select disabled={!me?.roles.includes('head')} options={people} />
        </Form.Item>
        <Form.Item name="to" label="代办人" rules={[{ required: true, message: '请选择代办人。' }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={people.filter((p) => p.value !== who)} />
        </Form.Item>
        <div className="two">
          <Form.Item name="from" label="开始日期" rules={[{ required: true, message: '请填写开始日期。' }]}>
            <DateField />
          </Form.Item>
          <Form.Item name="until" label="结束日期" rules={[{ required: true, message: '请填写结束日期。' }]}>
            <DateField />
          </Form.Item>
        </div>
        <Form.Item name="reason" label="原因" rules={[{ required: true, message: '请写明原因。' }]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <p className="muted">
          自开始日零时起，名下的任务（已认领的、分派的）转给代办人，其间新分派的也转给代办人；结束后未办结的退回。
          {UNCLAIMED}
        </p>
        <Refusal error={take.error ?? end.error} />
      </Form>
      {leaves.data && leaves.data.items.length > 0 ? (
        <ul className="plain-list">
          {leaves.data.items.map((l) => (
            <li key={l.id}>
              <span>
                {name(l.username)}：{day(l.fromOn)} 至 {day(l.untilOn)}
              </span>
              <span className="muted">
                由{name(l.toUser)}代办，{l.state === 'running' ? '休假中' : '未开始'}
              </span>
              {l.username === me?.username || me?.roles.includes('head') ? (
                <Button type="link" size="small" loading={end.isPending} onClick={() => end.mutate(l.id)}>
                  {l.state === 'running' ? '提前结束' : '取消这次休假'}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </Modal>
  );
}
