import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, get, type Schemas } from '../api/client';
import { typicalCaseQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { fullMoment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded } from '../ui/states';
import { PARTS, TypicalText } from './typical-parts';

type Typical = Schemas['TypicalCase'];

export function TypicalPage() {
  const { id } = useParams();
  const query = useQuery(typicalCaseQuery(Number(id)));
  return (
    <section className="page narrow">
      <Loaded query={query}>
        {(t) => (
          <>
            <header className="title">
              <div>
                <h1>{t.title}</h1>
                <p>
                  <Link to="/typical-cases">以案释法</Link> · <Link to={`/cases/${t.caseNo}`}>{t.displayNo}</Link> ·{' '}
                  {t.unit}{' '}
                  <Mark tone={t.state === 'published' ? 'done' : t.state === 'submitted' ? 'strong' : 'plain'}>
                    {t.stateName}
                  </Mark>
                </p>
              </div>
              <Steps typical={t} />
            </header>
            {t.may.edit ? <Edit key={t.revision} typical={t} /> : <TypicalText text={t} />}
            <section aria-label="办理经过">
              <h2>办理经过</h2>
              <ol className="plain-list">
                {t.steps.map((s) => (
                  <li key={`${s.at} ${s.did}`}>
                    <span>
                      {fullMoment(s.at)} {s.by}：{s.did}
                      {s.note ? `。${s.note}` : ''}
                    </span>
                  </li>
                ))}
              </ol>
            </section>
          </>
        )}
      </Loaded>
    </section>
  );
}

/** What every step does after it was taken. */
function useTaken(words: string, close?: () => void) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return async () => {
    message.success(words);
    close?.();
    await client.invalidateQueries({ queryKey: ['typical'] });
  };
}

type Words = Omit<Schemas['SaveTypicalCase'], 'revision'>;

function Edit({ typical: t }: { typical: Typical }) {
  const [form] = Form.useForm<Words>();
  const path = { id: t.id };
  const save = async (words: Words) => {
    await get(api.PUT('/api/v1/typical-cases/{id}', { params: { path }, body: { ...words, revision: t.revision } }));
  };
  const saved = useMutation({ mutationFn: save, onSuccess: useTaken('已保存。') });
  const submitted = useMutation({
    mutationFn: async (words: Words) => {
      const changed = form.isFieldsTouched();
      if (changed) await save(words);
      const revision = t.revision + (changed ? 1 : 0);
      await get(api.POST('/api/v1/typical-cases/{id}/submit', { params: { path }, body: { revision } }));
    },
    onSuccess: useTaken('已送审，由编写人以外的人审核。'),
  });
  return (
    <Form form={form} layout="vertical" initialValues={t} onFinish={(words) => saved.mutate(words)}>
      <p className="muted">
        当事人以“某商行”“张某”代称；名称、姓名、证件号码、电话、地址、案号一律不写，还留有的不能保存。
      </p>
      <Form.Item name="title" label="标题" rules={[{ required: true, message: '请填写标题。' }]}>
        <Input maxLength={100} />
      </Form.Item>
      {PARTS.map(([part, name]) => (
        <Form.Item key={part} name={part} label={name} rules={[{ required: true, message: `请填写${name}。` }]}>
          <Input.TextArea maxLength={4000} autoSize={{ minRows: 3 }} />
        </Form.Item>
      ))}
      <div className="ways">
        <Button htmlType="submit" loading={saved.isPending}>
          保存
        </Button>{' '}
        {t.may.submit ? (
          <Button
            type="primary"
            loading={submitted.isPending}
            onClick={() => void form.validateFields().then((words) => submitted.mutate(words))}
          >
            送审
          </Button>
        ) : null}
      </div>
      <Refusal error={submitted.error ?? saved.error} form={form} />
    </Form>
  );
}

function Steps({ typical: t }: { typical: Typical }) {
  const [open, setOpen] = useState<'review' | 'withdraw'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <div className="title-side no-print">
        {t.state === 'published' ? <Link to={`/public/typical-cases/${t.id}`}>公开的页面</Link> : null}
        {t.may.review ? (
          <Button type="primary" onClick={() => setOpen('review')}>
            审核…
          </Button>
        ) : null}
        {t.may.withdraw ? <Button onClick={() => setOpen('withdraw')}>撤回…</Button> : null}
      </div>
      {open === 'review' ? <Review typical={t} close={close} /> : null}
      {open === 'withdraw' ? <Withdraw typical={t} close={close} /> : null}
    </>
  );
}

interface StepProps {
  typical: Typical;
  close: () => void;
}

function Review({ typical: t, close }: StepProps) {
  const [form] = Form.useForm<Omit<Schemas['ReviewTypicalCase'], 'revision'>>();
  const review = useMutation({
    mutationFn: (body: Omit<Schemas['ReviewTypicalCase'], 'revision'>) =>
      get(
        api.POST('/api/v1/typical-cases/{id}/review', {
          params: { path: { id: t.id } },
          body: { ...body, revision: t.revision },
        }),
      ),
    onSuccess: useTaken('审核意见已记入。', close),
  });
  return (
    <Modal
      open
      title="审核典型案例"
      okText="提交审核意见"
      cancelText="取消"
      confirmLoading={review.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p className="muted">请核对：案情属实，适用法律准确，从文字中不能识别当事人。</p>
      <Form form={form} layout="vertical" onFinish={(b) => review.mutate(b)}>
        <Form.Item name="passed" label="结论" rules={[{ required: true, message: '请选择结论。' }]}>
          <Radio.Group
            options={[
              { value: true, label: '通过，向社会发布' },
              { value: false, label: '退回编写人修改' },
            ]}
          />
        </Form.Item>
        <Form.Item name="note" label="审核意见" rules={[{ required: true, message: '请填写审核意见。' }]}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 3 }} />
        </Form.Item>
        <Refusal error={review.error} form={form} />
      </Form>
    </Modal>
  );
}

function Withdraw({ typical: t, close }: StepProps) {
  const [form] = Form.useForm<Schemas['WithdrawTypicalCase']>();
  const withdraw = useMutation({
    mutationFn: (body: Schemas['WithdrawTypicalCase']) =>
      get(api.POST('/api/v1/typical-cases/{id}/withdraw', { params: { path: { id: t.id } }, body })),
    onSuccess: useTaken('已撤回。', close),
  });
  return (
    <Modal
      open
      title="撤回典型案例"
      okText="撤回"
      cancelText="取消"
      confirmLoading={withdraw.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p className="muted">撤回后公开的页面和订阅中都不再有它；这里的办理经过保留。</p>
      <Form form={form} layout="vertical" onFinish={(b) => withdraw.mutate(b)}>
        <Form.Item name="reason" label="撤回的理由" rules={[{ required: true, message: '请填写撤回的理由。' }]}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 3 }} />
        </Form.Item>
        <Refusal error={withdraw.error} form={form} />
      </Form>
    </Modal>
  );
}
