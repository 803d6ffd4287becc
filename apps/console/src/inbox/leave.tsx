import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal, Select } from 'antd';
import { api, get, keyed, newKey, type Schemas } from '../api/client';
import { leaveQuery, meQuery, usersQuery } from '../api/queries';
import { DateField } from '../ui/date-field';
import { dateOf, day } from '../ui/dates';
import { Problem } from '../ui/states';

/** Leave: every open task goes to the one who covers, with dates and a reason. */
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
    onSuccess: async ({ moved, left }) => {
      for (const k of ['tasks', 'leave']) await client.invalidateQueries({ queryKey: [k] });
      close();
      modal.info({
        title: `已移交 ${moved} 项，未能移交 ${left.length} 项`,
        content:
          left.length > 0 ? (
            <ul>
              {left.map((l) => (
                <li key={l.id}>
                  {l.title}：{l.reason}
                </li>
              ))}
            </ul>
          ) : undefined,
      });
    },
  });
  return (
    <Modal
      open
      title="休假移交"
      okText="移交全部待办"
      cancelText="取消"
      confirmLoading={take.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ username: me?.username, from: dateOf(Date.now()), until: dateOf(Date.now()) }}
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
        <p className="muted">现有待办立即移交；休假期间不能再向其分派任务。</p>
        {take.error ? <Problem error={take.error} /> : null}
      </Form>
      {leaves.data && leaves.data.items.length > 0 ? (
        <ul className="plain-list">
          {leaves.data.items.map((l) => (
            <li key={l.id}>
              <span>
                {name(l.username)}：{day(l.fromOn)} 至 {day(l.untilOn)}
              </span>
              <span className="muted">由{name(l.toUser)}代办</span>
            </li>
          ))}
        </ul>
      ) : null}
    </Modal>
  );
}
