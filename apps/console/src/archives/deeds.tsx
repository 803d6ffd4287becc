import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Radio } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { api, get, keyed } from '../api/client';
import { Intention } from '../api/intention';
import { ACCEPTED, upload } from '../api/upload';
import { Refusal } from '../form/refusal';
import { asked } from '../services/held-fields';
import { DateField } from '../ui/date-field';
import { HOLD_GROUNDS } from './words';

export type Deed =
  | { kind: 'hold' | 'lend' | 'add' | 'appraise' }
  | { kind: 'lift' | 'takeBack' | 'approve' | 'witness' | 'withdraw'; id: number };

interface Values {
  ground: keyof typeof HOLD_GROUNDS;
  reason: string;
  borrower: string;
  purpose: string;
  dueOn: string;
  note?: string;
  conclusion: 'destroy' | 'extend';
  opinion: string;
  until: string;
  title: string;
}

interface Told {
  title: string;
  ok: string;
  done: string;
  says?: string;
  danger?: true;
}

const WORDS: Record<Deed['kind'], Told> = {
  hold: { title: '冻结销毁', ok: '冻结', done: '已冻结，解除之前不得销毁。' },
  lift: { title: '解除冻结', ok: '解除', done: '已解除冻结。' },
  lend: { title: '借出案卷', ok: '借出', done: '已登记借出。', says: '同一案卷一次只借给一人；借出期间不得销毁。' },
  takeBack: { title: '登记归还', ok: '归还', done: '已登记归还。' },
  add: {
    title: '补卷',
    ok: '补入',
    done: '已补入，随封存包一并核验。',
    says: '封存的内容不变；补入的材料另行登记并签名，不能撤回。',
  },
  appraise: { title: '鉴定', ok: '提交', done: '已提交鉴定。', says: '提请销毁的，还须负责人批准、第三人监销。' },
  approve: {
    ...{ title: '批准销毁', ok: '批准', done: '已批准，待监销。' },
    says: '批准之后，由鉴定人、批准人以外的人监销；监销之前可以撤回。',
  },
  witness: {
    ...{ title: '监销', ok: '确认销毁', done: '已销毁，清册已经作成。', danger: true },
    says: '确认之后，案卷的记录、文书和文件立即删除，不能恢复；只留目录、封存登记和销毁清册。',
  },
  withdraw: { title: '撤回鉴定', ok: '撤回', done: '已撤回。' },
};

/** What is done with a dossier, each with its own few fields. */
export function ArchiveDialog({ caseNo, deed, close }: { caseNo: string; deed: Deed; close: () => void }) {
  const [form] = Form.useForm<Values>();
  const [intention] = useState(() => new Intention());
  const [file, setFile] = useState<File>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const words = WORDS[deed.kind];
  const send = useMutation({
    mutationFn: (v: Values) => hand(caseNo, deed, v, intention, file),
    onSuccess: async () => {
      message.success(words.done);
      close();
      await Promise.all(['archives', 'dossier'].map((key) => client.invalidateQueries({ queryKey: [key] })));
    },
  });
  return (
    <Modal
      open
      title={words.title}
      okText={words.ok}
      cancelText="返回"
      okButtonProps={{ danger: words.danger ?? false, disabled: deed.kind === 'add' && !file }}
      confirmLoading={send.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {words.says ? <p className="muted">{words.says}</p> : null}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ ground: 'remedy', conclusion: 'destroy', dueOn: '' }}
        onFinish={(v) => send.mutate(v)}
      >
        <Fields kind={deed.kind} file={file} setFile={setFile} />
        <Refusal error={send.error} form={form} />
      </Form>
    </Modal>
  );
}

const Words = ({ name, label, max = 500 }: { name: keyof Values; label: string; max?: number }) => (
  <Form.Item name={name} label={label} rules={asked(label)}>
    <Input.TextArea maxLength={max} autoSize={{ minRows: 2 }} />
  </Form.Item>
);
const Line = ({ name, label, max }: { name: keyof Values; label: string; max: number }) => (
  <Form.Item name={name} label={label} rules={asked(label)}>
    <Input maxLength={max} />
  </Form.Item>
);
const Day = ({ name, label }: { name: keyof Values; label: string }) => (
  <Form.Item name={name} label={label} rules={[{ required: true, message: `请填写${label}。` }]}>
    <DateField />
  </Form.Item>
);

function Fields({
  kind,
  file,
  setFile,
}: {
  kind: Deed['kind'];
  file: File | undefined;
  setFile: (file: File | undefined) => void;
}): ReactNode {
  const conclusion = Form.useWatch<Values['conclusion'] | undefined>('conclusion') ?? 'destroy';
  switch (kind) {
    case 'hold':
      return (
        <>
          <Form.Item name="ground" label="事由">
            <Radio.Group options={Object.entries(HOLD_GROUNDS).map(([value, label]) => ({ value, label }))} />
          </Form.Item>
          <Words name="reason" label="理由" />
        </>
      );
    case 'lift':
      return <Words name="reason" label="解除的理由" />;
    case 'lend':
      return (
        <>
          <Line name="borrower" label="借阅人" max={100} />
          <Words name="purpose" label="用途" />
          <Day name="dueOn" label="归还日期" />
        </>
      );
    case 'takeBack':
      return (
        <Form.Item name="note" label="归还时的情况" extra="没有缺损的可以不填">
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
      );
    case 'add':
      return (
        <>
          <Line name="title" label="题名" max={200} />
          <Words name="reason" label="补卷的理由" max={300} />
          <FileOf file={file} setFile={setFile} />
        </>
      );
    case 'appraise':
      return (
        <>
          <Form.Item name="conclusion" label="鉴定结论">
            <Radio.Group
              options={[
                { value: 'destroy', label: '提请销毁' },
                { value: 'extend', label: '延长保管' },
              ]}
            />
          </Form.Item>
          <Words name="opinion" label="鉴定意见" max={2000} />
          {conclusion === 'extend' ? <Day name="until" label="延长保管至" /> : null}
        </>
      );
    case 'withdraw':
      return <Words name="reason" label="撤回的理由" />;
    case 'approve':
    case 'witness':
      return null;
  }
}

function FileOf({ file, setFile }: { file: File | undefined; setFile: (file: File | undefined) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Form.Item label="文件" required>
      <input
        ref={field}
        className="hidden"
        type="file"
        tabIndex={-1}
        accept={ACCEPTED}
        aria-label="补卷的文件"
        onChange={(e) => setFile(e.target.files?.[0])}
      />
      <Button onClick={() => field.current?.click()}>{file ? '换一个文件' : '选择文件'}</Button>{' '}
      <span className="muted">{file?.name ?? '一次一个文件'}</span>
    </Form.Item>
  );
}

async function hand(
  caseNo: string,
  deed: Deed,
  v: Values,
  intention: Intention,
  file: File | undefined,
): Promise<unknown> {
  const path = { caseNo };
  const once = (body: object) => ({ ...keyed(intention.keyFor(body)), path });
  switch (deed.kind) {
    case 'hold': {
      const body = { ground: v.ground, reason: v.reason };
      return intention.sent(get(api.POST('/api/v1/archives/{caseNo}/holds', { params: once(body), body })));
    }
    case 'lend': {
      const body = { borrower: v.borrower, purpose: v.purpose, dueOn: v.dueOn };
      return intention.sent(get(api.POST('/api/v1/archives/{caseNo}/loans', { params: once(body), body })));
    }
    case 'appraise': {
      const { conclusion, opinion, until } = v;
      const body = conclusion === 'extend' ? { conclusion, opinion, until } : { conclusion, opinion };
      return intention.sent(get(api.POST('/api/v1/archives/{caseNo}/appraisals', { params: once(body), body })));
    }
    case 'add': {
      const said = new URLSearchParams({ title: v.title.trim(), reason: v.reason.trim() });
      return upload(`/api/v1/archives/${caseNo}/additions?${said}`, file!, () => undefined);
    }
  }
  const params = { path: { caseNo, id: deed.id } };
  switch (deed.kind) {
    case 'lift':
      return get(api.POST('/api/v1/archives/{caseNo}/holds/{id}/lift', { params, body: { reason: v.reason } }));
    case 'takeBack':
      return get(
        api.POST('/api/v1/archives/{caseNo}/loans/{id}/return', { params, body: v.note ? { note: v.note } : {} }),
      );
    case 'approve':
      return get(api.POST('/api/v1/archives/{caseNo}/appraisals/{id}/approve', { params }));
    case 'witness':
      return get(api.POST('/api/v1/archives/{caseNo}/appraisals/{id}/witness', { params }));
    case 'withdraw':
      return get(
        api.POST('/api/v1/archives/{caseNo}/appraisals/{id}/withdraw', { params, body: { reason: v.reason } }),
      );
  }
}
