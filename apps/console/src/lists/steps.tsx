import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { api, get, keyed, newKey, type Schemas } from '../api/client';
import { listEffectQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { DateField } from '../ui/date-field';
import { day, isDay, today } from '../ui/dates';
import { Problem } from '../ui/states';
import { Changes, Touched } from './changes';
import type { Version } from './version';

interface Props {
  version: Version;
  close: () => void;
}

const dayRule = {
  validator: (_: unknown, v: string) =>
    !v || isDay(v) ? Promise.resolve() : Promise.reject(new Error('日期应为年-月-日。')),
};
const pathOf = ({ list, version }: Version) => ({ id: list.id, version });

/** What every step does after it was taken. */
function useTaken(close: () => void, words: string) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return async () => {
    message.success(words);
    close();
    await client.invalidateQueries();
  };
}

export function Consult({ version: v, close }: Props) {
  const [form] = Form.useForm<Schemas['ConsultOnList']>();
  const consult = useMutation({
    mutationFn: (body: Schemas['ConsultOnList']) =>
      get(api.POST('/api/v1/lists/{id}/versions/{version}/consult', { params: { path: pathOf(v) }, body })),
    onSuccess: useTaken(close, '已开始征求意见。'),
  });
  return (
    <Modal
      open
      title="征求意见"
      okText="开始征求意见"
      cancelText="取消"
      confirmLoading={consult.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p className="muted">今天开始，至截止日24时；期间内容不能修改，截止日告知后不能提前。</p>
      <Form form={form} layout="vertical" initialValues={{ publicly: true }} onFinish={(b) => consult.mutate(b)}>
        <Form.Item name="publicly" label="范围">
          <Radio.Group
            options={[
              { value: true, label: '向社会公开，内部同时' },
              { value: false, label: '只在内部' },
            ]}
          />
        </Form.Item>
        <Form.Item name="to" label="截止日期" rules={[{ required: true, message: '请填写截止日期。' }, dayRule]}>
          <DateField />
        </Form.Item>
        <Refusal error={consult.error} form={form} />
      </Form>
    </Modal>
  );
}

export function Review({ version: v, close }: Props) {
  const [form] = Form.useForm<Schemas['ReviewList']>();
  const review = useMutation({
    mutationFn: (body: Schemas['ReviewList']) =>
      get(api.POST('/api/v1/lists/{id}/versions/{version}/review', { params: { path: pathOf(v) }, body })),
    onSuccess: useTaken(close, '审核意见已记入。'),
  });
  return (
    <Modal
      open
      title="合法性审核"
      okText="提交审核意见"
      cancelText="取消"
      confirmLoading={review.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form form={form} layout="vertical" onFinish={(b) => review.mutate(b)}>
        <Form.Item name="passed" label="结论" rules={[{ required: true, message: '请选择结论。' }]}>
          <Radio.Group
            options={[
              { value: true, label: '通过，交负责人公布' },
              { value: false, label: '退回起草人修改' },
            ]}
          />
        </Form.Item>
        <Form.Item name="note" label="审核意见" rules={[{ required: true, message: '请填写审核意见。' }]}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 3 }} />
        </Form.Item>
        <Refusal error={review.error} form={form} />
      </Form>
    </Modal>
  );
}

/** What it changes stands before the button. */
export function Publish({ version: v, close }: Props) {
  const [form] = Form.useForm<Schemas['PublishList']>();
  const [key] = useState(newKey);
  const from = Form.useWatch('effectiveFrom', form);
  const publish = useMutation({
    mutationFn: (body: Schemas['PublishList']) =>
      get(
        api.POST('/api/v1/lists/{id}/versions/{version}/publish', {
          params: { ...keyed(key), path: pathOf(v) },
          body,
        }),
      ),
    onSuccess: useTaken(close, '已公布。'),
  });
  return (
    <Modal
      open
      width={820}
      title={v.repeals ? '公布废止' : '公布清单'}
      okText="公布"
      cancelText="取消"
      confirmLoading={publish.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ docOn: today(), effectiveFrom: today() }}
        onFinish={(b) => publish.mutate(b)}
      >
        <Form.Item
          name="docNo"
          label="文号"
          extra="例如：盘市监发〔2026〕12号"
          rules={[{ required: true, message: '请填写文号。' }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <div className="pair">
          <Form.Item name="docOn" label="成文日期" rules={[{ required: true, message: '请填写成文日期。' }, dayRule]}>
            <DateField />
          </Form.Item>
          <Form.Item
            name="effectiveFrom"
            label="施行日期"
            rules={[{ required: true, message: '请填写施行日期。' }, dayRule]}
          >
            <DateField />
          </Form.Item>
        </div>
        {from && isDay(from) ? <WouldBe version={v} from={from} /> : null}
        <Alert type="info" showIcon title="公布后不能修改，只能由以后公布的版本接替。" />
        <Refusal error={publish.error} form={form} />
      </Form>
    </Modal>
  );
}

function WouldBe({ version: v, from }: { version: Version; from: string }) {
  const { data, error } = useQuery(listEffectQuery(v.list.id, v.version, from));
  if (error) return <Problem error={error} />;
  if (!data) return null;
  return (
    <section className="would-be" aria-label="公布的影响">
      <h3>自{day(from)}起的变化</h3>
      <Changes changes={data.changes} />
      <Touched effect={data} />
    </section>
  );
}

export function Abandon({ version: v, close }: Props) {
  const [form] = Form.useForm<Schemas['AbandonList']>();
  const abandon = useMutation({
    mutationFn: (body: Schemas['AbandonList']) =>
      get(api.POST('/api/v1/lists/{id}/versions/{version}/abandon', { params: { path: pathOf(v) }, body })),
    onSuccess: useTaken(close, '已撤回。'),
  });
  return (
    <Modal
      open
      title="撤回这一版"
      okText="撤回"
      cancelText="取消"
      confirmLoading={abandon.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p className="muted">撤回后不再办理，内容和意见仍保留；现行版本照常适用。</p>
      <Form form={form} layout="vertical" onFinish={(b) => abandon.mutate(b)}>
        <Form.Item name="reason" label="撤回的理由" rules={[{ required: true, message: '请填写撤回的理由。' }]}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Refusal error={abandon.error} form={form} />
      </Form>
    </Modal>
  );
}
