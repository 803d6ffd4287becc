import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { api, get, keyed, newKey, type Schemas } from '../api/client';
import { Refusal } from '../form/refusal';
import { moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import type { Version } from './version';

type Opinion = Schemas['ListOpinion'];
type Answer = Schemas['AnswerListOpinion'];
const ADOPTED = { adopted: '采纳', partly: '部分采纳', declined: '未采纳' } as const;

/** What was said to it, each with its answer. */
export function Opinions({ version: v }: { version: Version }) {
  const [giving, setGiving] = useState(false);
  const [answering, setAnswering] = useState<Opinion>();
  if (v.opinions.length === 0 && !v.may.opine) return null;
  const titleOf = (entryId: string | null) => v.entries.find((e) => e.id === entryId)?.title ?? entryId;
  return (
    <section aria-label="意见">
      <h2>意见（{v.opinions.length} 条）</h2>
      {v.may.opine ? (
        <p className="no-print">
          <Button onClick={() => setGiving(true)}>提出意见…</Button>
        </p>
      ) : null}
      {v.opinions.length > 0 ? (
        <ul className="plain-list opinions">
          {v.opinions.map((o) => (
            <li key={o.id}>
              <p className="muted">
                {o.origin === 'public' ? '社会公众' : '内部'}
                {o.by ? `：${o.by}` : ''}· {moment(o.givenAt)}
                {o.entryId ? ` · ${titleOf(o.entryId)}` : ''}
              </p>
              <p>{o.text}</p>
              {o.answer ? (
                <p>
                  <Mark>{ADOPTED[o.adopted!]}</Mark> {o.answer}{' '}
                  <span className="muted">
                    {o.answeredBy} {moment(o.answeredAt!)}
                    {o.origin === 'public' ? (o.shown ? '，已公开' : '，不公开') : ''}
                  </span>
                </p>
              ) : (
                <Mark tone="strong">尚未答复</Mark>
              )}{' '}
              {v.may.answer ? (
                <Button size="small" onClick={() => setAnswering(o)}>
                  {o.answer ? '修改答复…' : '答复…'}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {giving ? <Give version={v} close={() => setGiving(false)} /> : null}
      {answering ? <Reply version={v} opinion={answering} close={() => setAnswering(undefined)} /> : null}
    </section>
  );
}

function Give({ version: v, close }: { version: Version; close: () => void }) {
  const [form] = Form.useForm<Schemas['ListOpinionGiven']>();
  const [key] = useState(newKey);
  const client = useQueryClient();
  const give = useMutation({
    mutationFn: (body: Schemas['ListOpinionGiven']) =>
      get(
        api.POST('/api/v1/lists/{id}/versions/{version}/opinions', {
          params: { ...keyed(key), path: { id: v.list.id, version: v.version } },
          body,
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['lists'] });
      close();
    },
  });
  return (
    <Modal
      open
      title="提出意见"
      okText="提交"
      cancelText="取消"
      confirmLoading={give.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form form={form} layout="vertical" onFinish={(b) => give.mutate(b)}>
        <Form.Item name="entryId" label="针对的事项" extra="不选即针对整份清单">
          <Select allowClear options={v.entries.map((e) => ({ value: e.id, label: e.title }))} />
        </Form.Item>
        <Form.Item name="text" label="意见" rules={[{ required: true, message: '请填写意见。' }]}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 3 }} />
        </Form.Item>
        <Refusal error={give.error} form={form} />
      </Form>
    </Modal>
  );
}

function Reply({ version: v, opinion, close }: { version: Version; opinion: Opinion; close: () => void }) {
  const [form] = Form.useForm<Answer>();
  const client = useQueryClient();
  const answer = useMutation({
    mutationFn: (body: Answer) =>
      get(
        api.POST('/api/v1/lists/{id}/versions/{version}/opinions/{opinion}/answer', {
          params: { path: { id: v.list.id, version: v.version, opinion: opinion.id } },
          body,
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['lists'] });
      close();
    },
  });
  const initial = opinion.answer
    ? { adopted: opinion.adopted!, answer: opinion.answer, shown: opinion.shown }
    : { shown: opinion.origin === 'public' };
  return (
    <Modal
      open
      title="答复意见"
      okText="保存答复"
      cancelText="取消"
      confirmLoading={answer.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p>{opinion.text}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={(b) => answer.mutate({ ...b, shown: b.shown ?? false })}
      >
        <Form.Item name="adopted" label="采纳情况" rules={[{ required: true, message: '请选择采纳情况。' }]}>
          <Select options={Object.entries(ADOPTED).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name="answer" label="答复" rules={[{ required: true, message: '请填写答复。' }]}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 3 }} />
        </Form.Item>
        {opinion.origin === 'public' ? (
          <Form.Item
            name="shown"
            valuePropName="checked"
            extra="公开时不显示称呼；意见中有个人信息或者商业秘密的不公开，提出人凭查询码仍可看到答复"
          >
            <Checkbox>公开意见和答复</Checkbox>
          </Form.Item>
        ) : null}
        <Refusal error={answer.error} form={form} />
      </Form>
    </Modal>
  );
}
