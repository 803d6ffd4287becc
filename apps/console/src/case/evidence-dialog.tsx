import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Checkbox, Form, Input, InputNumber, Modal, Radio, Select } from 'antd';
import { useRef, useState } from 'react';
import { api, get, keyed, type Schemas } from '../api/client';
import { Intention } from '../api/intention';
import { isPicture } from '../api/upload';
import { Attachments, FilesOf, Small } from '../form/attachments';
import { Refusal } from '../form/refusal';
import { DateField } from '../ui/date-field';
import { today, toInstant, toLocal } from '../ui/dates';
import { EVIDENCE_FORMS, EVIDENCE_KINDS } from '../ui/words';

type Piece = Schemas['EvidencePiece'];
type File = Schemas['EvidenceFile'];
type Body = Schemas['EnterEvidence'];

interface Filling extends Omit<Body, 'files' | 'copy'> {
  /** Of those the case has, and those that are sent now. */
  given: string[];
  added: string[];
  /** Whether the copy has its statement yet. */
  stated?: boolean;
  copy?: Partial<NonNullable<Body['copy']>>;
  reason?: string;
}

const asked = (label: string) => [{ required: true, whitespace: true, message: `请填写${label}。` }];

interface Props {
  caseNo: string;
  /** The piece that is corrected; absent: a new one. */
  piece?: Piece;
  chosen?: string[];
  /** Those that may be named. */
  files: File[];
  close: () => void;
}

/** A piece of evidence, new or anew. */
export function EvidenceDialog({ caseNo, piece, chosen = [], files, close }: Props) {
  const [form] = Form.useForm<Filling>();
  const done = useDone(caseNo, piece ? '已更正，原来的登记仍在。' : '已列入证据目录。', close);
  const [intention] = useState(() => new Intention());
  const underWay = useRef(0);
  const kind = Form.useWatch('kind', form);
  const how = Form.useWatch('form', form);
  const stated = Form.useWatch('stated', form);
  const save = useMutation({
    mutationFn: (filling: Filling) => {
      const body = bodyOf(filling);
      if (!piece) {
        const params = { path: { caseNo }, ...keyed(intention.keyFor(body)) };
        return intention.sent(get(api.POST('/api/v1/cases/{caseNo}/evidence', { params, body })));
      }
      const correction = { ...body, version: piece.version, reason: filling.reason ?? '' };
      const params = { path: { caseNo, piece: piece.piece }, ...keyed(intention.keyFor(correction)) };
      return intention.sent(get(api.POST('/api/v1/cases/{caseNo}/evidence/{piece}', { params, body: correction })));
    },
    onSuccess: done,
  });
  return (
    <Modal
      open
      title={piece ? `更正证据：${piece.name}` : '登记证据'}
      okText={piece ? '更正' : '列入目录'}
      cancelText="返回"
      confirmLoading={save.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {piece ? <p className="muted">原来的登记不删改，更正作为新的一次登记，连同理由列在后面。</p> : null}
      <FilesOf value={caseNo}>
        <Form<Filling>
          form={form}
          layout="vertical"
          scrollToFirstError={{ focus: true }}
          initialValues={startOf(piece, chosen, files)}
          onFinish={(filling) => save.mutate({ ...form.getFieldsValue(true), ...filling } as Filling)}
        >
          <Form.Item name="kind" label="证据种类" rules={[{ required: true, message: '请选择证据种类。' }]}>
            <Select options={optionsOf(EVIDENCE_KINDS)} />
          </Form.Item>
          <Form.Item name="name" label="证据名称" rules={asked('证据名称')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="proves" label="证明事项" rules={asked('证明事项')}>
            <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
          </Form.Item>
          <Form.Item name="source" label="证据来源" rules={asked('证据来源')}>
            <Input maxLength={200} placeholder="从谁或者哪里收集、调取" />
          </Form.Item>
          <div className="two">
            <Form.Item name="takenBy" label="收集人、制作人" rules={asked('收集人、制作人')}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="takenAt" label="收集、制作时间">
              <DateField withTime />
            </Form.Item>
          </div>
          <Form.Item name="place" label="收集、制作地点">
            <Input maxLength={300} />
          </Form.Item>
          <div className="two">
            <Form.Item name="pages" label="页数">
              <InputNumber min={1} max={100_000} precision={0} />
            </Form.Item>
            <Form.Item name="duration" label="时长（秒）">
              <InputNumber min={1} max={1_000_000} precision={0} />
            </Form.Item>
          </div>
          <Form.Item name="form" label="原件或者复制件" rules={[{ required: true, message: '请选择原件或者复制件。' }]}>
            <Radio.Group options={optionsOf(EVIDENCE_FORMS)} />
          </Form.Item>
          {how === 'copy' ? (
            <>
              <Form.Item
                name="stated"
                valuePropName="checked"
                extra="没有这项说明的复制件可以先列入，目录补全之前不能打印（市场监督管理行政处罚程序规定 第二十四条）"
              >
                <Checkbox>证据提供人已核对，注明与原件、原物一致</Checkbox>
              </Form.Item>
              {stated ? <Statement /> : null}
            </>
          ) : null}
          {kind === 'audiovisual' || kind === 'electronic' ? (
            <>
              <Form.Item name="method" label="制作方法">
                <Input maxLength={200} placeholder="使用的设备和方式" />
              </Form.Item>
              <Form.Item name="transcript" label="声音内容的文字记录">
                <Input.TextArea maxLength={5000} autoSize={{ minRows: 2, maxRows: 8 }} />
              </Form.Item>
            </>
          ) : null}
          {files.length > 0 ? (
            <Form.Item name="given" label="本案已有的文件">
              <Checkbox.Group
                className="choose-files"
                options={files.map((f) => ({ value: f.sha256, label: <FileChoice file={f} caseNo={caseNo} /> }))}
              />
            </Form.Item>
          ) : null}
          <Form.Item
            name="added"
            label="新增文件"
            rules={[
              {
                validator: () =>
                  underWay.current > 0
                    ? Promise.reject(new Error('文件还在上传，请等上传完成后再提交。'))
                    : Promise.resolve(),
              },
            ]}
          >
            <Attachments underWay={underWay} />
          </Form.Item>
          {piece ? (
            <Form.Item name="reason" label="更正的理由" rules={asked('更正的理由')}>
              <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
            </Form.Item>
          ) : null}
          <Refusal error={save.error} form={form} />
        </Form>
      </FilesOf>
    </Modal>
  );
}

const Statement = () => (
  <>
    <div className="two">
      <Form.Item name={['copy', 'on']} label="出证日期" rules={[{ required: true, message: '请填写出证日期。' }]}>
        <DateField max={today()} />
      </Form.Item>
      <Form.Item name={['copy', 'provider']} label="证据提供人" rules={asked('证据提供人')}>
        <Input maxLength={100} />
      </Form.Item>
    </div>
    <Form.Item name={['copy', 'origin']} label="证据出处" rules={asked('证据出处')}>
      <Input maxLength={200} placeholder="原件、原物存放在哪里" />
    </Form.Item>
    <Form.Item
      name={['copy', 'signedBy']}
      label="签名或者盖章"
      extra="由谁签名或者盖章；提供人拒绝的，写明原因和记录的方式"
      rules={asked('签名或者盖章')}
    >
      <Input maxLength={200} />
    </Form.Item>
  </>
);

const FileChoice = ({ file: f, caseNo }: { file: File; caseNo: string }) => (
  <span className="file">
    {isPicture(f) ? <Small src={`/api/v1/cases/${caseNo}/attachments/${f.sha256}/thumbnail`} file={f} /> : null}
    <span>
      {f.name}
      {f.by === 'party' ? <span className="muted">（当事人提交）</span> : null}
    </span>
  </span>
);

/** Why a piece does not belong; it is told with its reason from then on. */
export function StrikeDialog({ caseNo, piece, close }: { caseNo: string; piece: Piece; close: () => void }) {
  const [form] = Form.useForm<{ reason: string }>();
  const [intention] = useState(() => new Intention());
  const done = useDone(caseNo, '已移出目录，登记和理由仍可查看。', close);
  const strike = useMutation({
    mutationFn: ({ reason }: { reason: string }) => {
      const body = { version: piece.version, reason };
      const params = { path: { caseNo, piece: piece.piece }, ...keyed(intention.keyFor(body)) };
      return intention.sent(get(api.POST('/api/v1/cases/{caseNo}/evidence/{piece}/strike', { params, body })));
    },
    onSuccess: done,
  });
  return (
    <Modal
      open
      title={`移出目录：${piece.name}`}
      okText="移出"
      cancelText="返回"
      confirmLoading={strike.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p className="muted">登记和文件都不删除，移出的理由列在目录之后。</p>
      <Form form={form} layout="vertical" onFinish={(v) => strike.mutate(v)}>
        <Form.Item name="reason" label="移出的理由" rules={asked('移出的理由')}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Refusal error={strike.error} form={form} />
      </Form>
    </Modal>
  );
}

function useDone(caseNo: string, words: string, close: () => void) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return async () => {
    message.success(words);
    close();
    await client.invalidateQueries({ queryKey: ['case', caseNo, 'evidence'] });
  };
}

const optionsOf = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));

/** A piece as it stands, or a new one as far as its file tells: its own name, and nothing that only a device says. */
function startOf(piece: Piece | undefined, chosen: string[], files: File[]): Partial<Filling> {
  if (piece) {
    const { files: own, takenAt, copy, ...said } = piece;
    return {
      ...said,
      given: own.map((f) => f.sha256),
      added: [],
      stated: copy !== undefined,
      ...(takenAt ? { takenAt: toLocal(takenAt) } : {}),
      ...(copy ? { copy } : {}),
    };
  }
  const first = files.find((f) => f.sha256 === chosen[0]);
  return {
    given: chosen,
    added: [],
    ...(first
      ? { name: first.name.replace(/\.\w+$/, ''), ...(first.by === 'party' ? { source: '当事人提交' } : {}) }
      : {}),
  };
}

/** What is sent: what is not filled in is left out. */
function bodyOf(f: Filling): Body {
  const words = Object.entries({ place: f.place, method: f.method, transcript: f.transcript });
  const numbers = Object.entries({ pages: f.pages, duration: f.duration });
  return {
    ...{ kind: f.kind, name: f.name, source: f.source, takenBy: f.takenBy, proves: f.proves, form: f.form },
    ...(f.takenAt ? { takenAt: toInstant(f.takenAt) } : {}),
    ...Object.fromEntries(
      [...words, ...numbers].filter(([, said]) => said !== undefined && said !== null && said !== ''),
    ),
    ...(f.form === 'copy' && f.stated ? { copy: f.copy as NonNullable<Body['copy']> } : {}),
    files: [...new Set([...f.given, ...f.added])],
  };
}
