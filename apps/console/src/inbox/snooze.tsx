import { useMutation } from '@tanstack/react-query';
import { App, Button, Form, Modal } from 'antd';
import { addDays, weekday } from '../../../../libs/law/dates';
import { ProblemError, type Schemas } from '../api/client';
import { Refusal } from '../form/refusal';
import { DateField } from '../ui/date-field';
import { day, today } from '../ui/dates';
import { snooze } from './task-calls';
import { useSettled } from './use-settled';

/** 稍后处理至…: out of one's own list until a day; past the task's own date only when one says so knowingly. */
export function Snooze({ task, close }: { task: Schemas['TaskRow']; close: () => void }) {
  const [form] = Form.useForm<{ until: string }>();
  const { message } = App.useApp();
  const settled = useSettled();
  const put = useMutation({
    mutationFn: ({ until, pastDue }: { until: string; pastDue?: true }) => snooze(task, until, pastDue),
    onSuccess: (_, { until }) => {
      message.success(`${day(until)}再提醒：${task.title} ${task.partyName}`);
      settled();
      close();
    },
  });
  const past = put.error instanceof ProblemError && put.error.code === 'SNOOZE_PAST_DUE' ? put.error : undefined;
  const monday = addDays(today(), (8 - weekday(today())) % 7 || 7);
  const quick = [...new Set([addDays(today(), 1), addDays(today(), 3), monday])].sort();
  return (
    <Modal
      open
      title={`稍后处理：${task.title} ${task.partyName}`}
      okText={past ? '仍设为这一天' : '确定'}
      cancelText="取消"
      confirmLoading={put.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p className="muted">到那天之前不出现在您的待办里，期限照常计算；超期的仍会出现。只影响您自己的列表。</p>
      <Form
        form={form}
        layout="vertical"
        onValuesChange={() => put.reset()}
        onFinish={({ until }) => put.mutate({ until, ...(past ? { pastDue: true } : {}) })}
      >
        <Form.Item name="until" label="稍后处理至" rules={[{ required: true, message: '请选择日期。' }]}>
          <DateField />
        </Form.Item>
        <div className="quick-days">
          {quick.map((date) => (
            <Button
              key={date}
              size="small"
              onClick={() => {
                put.reset();
                form.setFieldsValue({ until: date });
              }}
            >
              {day(date)}
            </Button>
          ))}
        </div>
        <Refusal error={put.error} form={form} />
      </Form>
    </Modal>
  );
}
