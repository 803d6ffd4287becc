import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, get, keyed, type Schemas } from '../api/client';
import { Intention } from '../api/intention';
import { followUpsQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { DateField } from '../ui/date-field';
import { day, today } from '../ui/dates';
import { Loaded, Nothing } from '../ui/states';

type Item = Schemas['FollowUp'];

interface About {
  caseNo: string;
  taskId?: string;
  title: string;
}

/** 跟进日期: a reminder to oneself, in the inbox on that day. */
export function FollowUp({ about, close }: { about: About; close: () => void }) {
  const [form] = Form.useForm<{ on: string; note: string }>();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [intention] = useState(() => new Intention());
  const { caseNo, taskId } = about;
  const add = useMutation({
    mutationFn: (v: { on: string; note: string }) => {
      const body = { caseNo, ...(taskId ? { taskId } : {}), ...v };
      return intention.sent(get(api.POST('/api/v1/follow-ups', { params: keyed(intention.keyFor(body)), body })));
    },
    onSuccess: (_, { on }) => {
      message.success(`已设跟进：${day(on)}会出现在您的待办里。`);
      void client.invalidateQueries({ queryKey: ['tasks'] });
      close();
    },
  });
  return (
    <Modal
      open
      title={`设跟进日期：${about.title}`}
      okText="确定"
      cancelText="取消"
      confirmLoading={add.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p className="muted">到那天出现在您的待办里，只有您能看到；不影响案件的期限。</p>
      <Form form={form} layout="vertical" onFinish={(v) => add.mutate(v)}>
        <Form.Item name="on" label="跟进日期" rules={[{ required: true, message: '请选择日期。' }]}>
          <DateField />
        </Form.Item>
        <Form.Item
          name="note"
          label="跟进事项"
          rules={[{ required: true, whitespace: true, message: '请写明跟进什么。' }]}
        >
          <Input.TextArea rows={2} maxLength={500} placeholder="例如：电话询问整改进度" />
        </Form.Item>
        <Refusal error={add.error} form={form} />
      </Form>
    </Modal>
  );
}

/** What the day asks one to look after, above the tasks. */
export function DueFollowUps() {
  const { data } = useQuery(followUpsQuery);
  const due = data?.items.filter((f) => f.on <= today()) ?? [];
  if (due.length === 0) return null;
  return (
    <section className="job-group" aria-labelledby="follow-ups">
      <h2 id="follow-ups">今日跟进 {due.length}</h2>
      <Items items={due} />
    </section>
  );
}

/** All of them, also those of later days. */
export function AllFollowUps({ close }: { close: () => void }) {
  const query = useQuery(followUpsQuery);
  return (
    <Modal open title="我的跟进" onCancel={close} footer={null} width={620}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing>还没有跟进事项。可在任务或案件的“更多”里设跟进日期。</Nothing>
          ) : (
            <Items items={items} />
          )
        }
      </Loaded>
    </Modal>
  );
}

function Items({ items }: { items: Item[] }) {
  const client = useQueryClient();
  const done = useMutation({
    mutationFn: (id: string) => get(api.POST('/api/v1/follow-ups/{id}/done', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['tasks'] }),
  });
  return (
    <>
      <ul className="follow-ups">
        {items.map((f) => (
          <li key={f.id}>
            <div>
              <strong>{f.note}</strong>
              <p className="muted">
                {day(f.on)} ·{' '}
                <Link to={f.taskId ? `/tasks/${f.taskId}` : `/cases/${f.caseNo}`}>
                  {f.partyName} · {f.itemTitle}
                </Link>
              </p>
            </div>
            <Button
              size="small"
              loading={done.isPending && done.variables === f.id}
              aria-label={`已跟进：${f.note}`}
              onClick={() => done.mutate(f.id)}
            >
              已跟进
            </Button>
          </li>
        ))}
      </ul>
      <Refusal error={done.error} />
    </>
  );
}
