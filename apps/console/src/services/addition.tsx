import { useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal } from 'antd';
import type { Schemas } from '../api/client';
import { useSubmission } from '../api/use-submission';
import { Refusal } from '../form/refusal';
import { today, toInstant } from '../ui/dates';
import { asked, filled, heldOf, HeldFields, PlanFields, resultOf, ResultFields } from './held-fields';
import { RecordSigned } from './record-signed';

type Body = Schemas['AddToService'];
export type AdditionType = Body['type'];

interface Said {
  title: string;
  ok: string;
  text?: string;
  about?: string;
}
const SAID: Record<AdditionType, Said> = {
  followUp: { title: '记跟进', ok: '保存', text: '跟进情况' },
  correction: {
    title: '更正',
    ok: '保存',
    text: '更正的内容和理由',
    about: '原来写的不改；更正写在下面，写明更正人和时间。',
  },
  cancelled: {
    title: '取消这份记录',
    ok: '取消记录',
    text: '取消的理由',
    about: '录错、重复或者约谈不再进行的取消。取消后仍保留，不计入统计，不能恢复。',
  },
  held: { title: '记录约谈', ok: '保存' },
  absent: {
    title: '未到场',
    ok: '保存',
    text: '未到场的情况',
    about: '没有到场不产生法律后果；可以改约，也可以按其他方式处理。',
  },
  planned: { title: '改约', ok: '改约' },
};

interface Filled {
  text?: string;
  result: { state: string; dueOn?: string };
  held: { heldOn: string; content: string; result: { state: string; dueOn?: string } };
  plan: { at: string; invited: string; notice?: string; noticedOn?: string };
  place: string;
}

/** Something written below a record. */
export function Addition({
  type,
  record,
  close,
}: {
  type: AdditionType;
  record: Schemas['ServiceRecord'];
  close: () => void;
}) {
  const [form] = Form.useForm<Filled>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { title, ok, text, about } = SAID[type];
  const submission = useSubmission('addToService', async ({ here }) => {
    for (const key of ['services', 'statistics']) void client.invalidateQueries({ queryKey: [key] });
    if (!here) return;
    message.success('已保存。');
    close();
    await client.invalidateQueries({ queryKey: ['services', record.id] });
  });
  const initial = {
    result: { state: type === 'absent' ? 'open' : 'done' },
    held: { heldOn: today(), result: { state: 'done' } },
    plan: { invited: record.invited ?? '' },
    place: record.place,
  };
  const handIn = () => {
    const said = form.getFieldsValue(true) as Filled;
    void submission.send(
      { record: record.id, body: bodyOf(type, record.version, said) },
      `${record.subject}：${title}`,
    );
  };
  return (
    <Modal
      open
      title={title}
      okText={ok}
      cancelText="返回"
      confirmLoading={submission.busy}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {about ? <p className="muted">{about}</p> : null}
      <Form
        form={form}
        layout="vertical"
        initialValues={initial}
        scrollToFirstError={{ focus: true }}
        onValuesChange={submission.revised}
        onFinish={handIn}
      >
        {text ? (
          <Form.Item name="text" label={text} rules={asked(text)}>
            <Input.TextArea maxLength={2000} autoSize={{ minRows: 3 }} />
          </Form.Item>
        ) : null}
        {type === 'followUp' || type === 'absent' ? <ResultFields at={['result']} /> : null}
        {type === 'planned' ? <PlanFields /> : null}
        {type === 'held' || type === 'planned' ? (
          <Form.Item name="place" label="地点" rules={asked('地点')}>
            <Input maxLength={300} />
          </Form.Item>
        ) : null}
        {type === 'held' ? (
          <>
            <HeldFields interview />
            <RecordSigned kind={record.kind} />
          </>
        ) : null}
        <Refusal error={submission.error} form={form} retry={handIn} />
      </Form>
    </Modal>
  );
}

function bodyOf(type: AdditionType, version: number, f: Filled): Body {
  const text = f.text ?? '';
  switch (type) {
    case 'correction':
      return { type, text };
    case 'cancelled':
      return { type, version, text };
    case 'followUp':
    case 'absent':
      return { type, version, text, result: resultOf(f.result) };
    case 'held':
      return { type, version, place: f.place, held: heldOf(f.held) };
    case 'planned':
      return { type, version, place: f.place, plan: { ...filled(f.plan), at: toInstant(f.plan.at) } };
  }
}
