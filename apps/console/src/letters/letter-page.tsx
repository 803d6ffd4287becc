import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Modal, Select } from 'antd';
import { useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { LETTER_ENTRIES } from '../../../../libs/contracts/letters';
import { api, get, type Schemas } from '../api/client';
import { attachmentsQuery } from '../api/queries';
import { Attachments, FilesOf, FileTile } from '../form/attachments';
import { Refusal } from '../form/refusal';
import { DateField } from '../ui/date-field';
import { day, moment, today, toInstant } from '../ui/dates';
import { Loaded } from '../ui/states';
import { LettersNav } from './letters-nav';
import { letterQuery } from './queries';
import { State } from './register';
import { type Letter, nowLocal, RETURN_REASONS, serviceOf } from './words';

type Deed = 'post' | 'deliver' | 'return' | 'cancel';
const DEEDS: Record<Deed, string> = { post: '登记交寄', deliver: '登记妥投', return: '登记退回', cancel: '作废' };
/** What may be done with a letter, by where it stands. */
const POSSIBLE: Record<Letter['state'], readonly Deed[]> = {
  printed: ['post', 'cancel'],
  posted: ['deliver', 'return', 'post'],
  delivered: ['deliver', 'return'],
  returned: ['return', 'deliver'],
  cancelled: [],
};

/** One letter, as its barcode opens it. */
export function LetterPage() {
  const { no = '' } = useParams();
  const query = useQuery(letterQuery(no));
  return (
    <section className="page">
      <h1>邮寄</h1>
      <LettersNav />
      <Loaded query={query}>{({ letter, entries }) => <OneLetter letter={letter} entries={entries} />}</Loaded>
    </section>
  );
}

function OneLetter({ letter: l, entries }: Schemas['OneLetter']) {
  const [deed, setDeed] = useState<Deed>();
  const files = useQuery({ ...attachmentsQuery(l.caseNo), enabled: l.proof.length > 0 });
  return (
    <>
      <h2>
        {l.number} <State letter={l} />
      </h2>
      {l.stopped ? <Alert type="warning" showIcon title={`${l.stopped}不得交寄，请作废这封信函。`} /> : null}
      {l.state === 'delivered' && l.unrecorded.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title="已经妥投，案件中还没有登记送达。"
          description={
            <>
              <p>送达由办案人员核对回执后在案件中登记，期限自登记的收件时间起算（民事诉讼法 第九十一条）。</p>
              <div className="letter-deeds">
                {l.unrecorded.map(({ paper, task }) => (
                  <Link key={paper} className="button" to={`/tasks/${task}`} state={{ known: serviceOf(l) }}>
                    登记《{l.papers.find((p) => p.id === paper)?.title}》的送达
                  </Link>
                ))}
              </div>
            </>
          }
        />
      ) : null}
      {l.state === 'returned' && l.unrecorded.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={
            <>
              已经退回，请在<Link to={`/cases/${l.caseNo}`}>案件</Link>的“送达”栏登记送达未成，或者改用其他方式送达。
            </>
          }
        />
      ) : null}
      {l.mayWrite ? (
        <div className="letter-deeds">
          {POSSIBLE[l.state].map((d, i) => (
            <Button key={d} type={i === 0 ? 'primary' : 'default'} danger={d === 'cancel'} onClick={() => setDeed(d)}>
              {d === 'post' && l.state === 'posted'
                ? '更正交寄'
                : d === stateDeed(l)
                  ? `更正${DEEDS[d].slice(2)}`
                  : DEEDS[d]}
            </Button>
          ))}
        </div>
      ) : null}
      <dl className="letter-facts">
        <dt>收件人</dt>
        <dd>{l.addressee}</dd>
        <dt>地址</dt>
        <dd>
          {l.address}{' '}
          <span className="muted">
            {l.addressSignedOn ? `${day(l.addressSignedOn)}确认的送达地址` : '登记的地址，没有签送达地址确认书'}
          </span>
        </dd>
        <dt>文书</dt>
        <dd>
          {l.papers.map((p) => (
            <div key={p.id}>
              <Link to={`/cases/${l.caseNo}/papers/${p.id}`}>《{p.title}》</Link> {p.number}，{p.pages} 页
            </div>
          ))}
        </dd>
        <dt>案件</dt>
        <dd>
          <Link to={`/cases/${l.caseNo}`}>{l.displayNo}</Link> <span className="muted">{l.unit}</span>
        </dd>
        <dt>批次</dt>
        <dd>
          <Link to={`/letters/register?batch=${l.batchId}`}>第 {l.batchId} 批</Link>
        </dd>
        <dt>交寄</dt>
        <dd>
          {l.postedOn ? day(l.postedOn) : '尚未交寄'}
          {l.trackingNo ? `，邮件编号 ${l.trackingNo}` : ''}
        </dd>
        {l.note ? (
          <>
            <dt>备注</dt>
            <dd>{l.note}</dd>
          </>
        ) : null}
        {l.proof.length > 0 ? (
          <>
            <dt>凭证</dt>
            <dd>
              {l.proof.map((sha256) => (
                <FileTile
                  key={sha256}
                  caseNo={l.caseNo}
                  file={
                    files.data?.items.find((f) => f.sha256 === sha256) ?? { sha256, name: '凭证', type: '', size: 0 }
                  }
                />
              ))}
            </dd>
          </>
        ) : null}
      </dl>
      <h2>经过</h2>
      <ol className="plain-list" aria-label="经过">
        {entries.map((e) => (
          <li key={e.at}>
            <span>
              <strong>{LETTER_ENTRIES[e.type]}</strong> {e.told}
            </span>
            <span className="muted">
              {moment(e.at)} {e.by}
            </span>
          </li>
        ))}
      </ol>
      {deed ? <DeedDialog letter={l} deed={deed} close={() => setDeed(undefined)} /> : null}
    </>
  );
}

const stateDeed = ({ state }: Letter): Deed | undefined =>
  state === 'delivered' ? 'deliver' : state === 'returned' ? 'return' : undefined;

interface Values {
  on: string;
  at: string;
  trackingNo?: string;
  signedBy?: string;
  reason: keyof typeof RETURN_REASONS;
  why: string;
  note?: string;
  proof?: string[];
}

function DeedDialog({ letter: l, deed, close }: { letter: Letter; deed: Deed; close: () => void }) {
  const [form] = Form.useForm<Values>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const underWay = useRef(0);
  const given = {
    params: { path: { id: l.id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
  };
  const { version } = l;
  const save = useMutation({
    mutationFn: ({ on, at, trackingNo, signedBy, reason, why, note, proof = [] }: Values) => {
      const rest = { note: note?.trim() || null, proof };
      switch (deed) {
        case 'post':
          return get(
            api.POST('/api/v1/letters/{id}/post', {
              ...given,
              body: { version, on, trackingNo: trackingNo?.trim() || null },
            }),
          );
        case 'deliver':
          return get(
            api.POST('/api/v1/letters/{id}/deliver', {
              ...given,
              body: { version, at: toInstant(at), signedBy: signedBy?.trim() || null, ...rest },
            }),
          );
        case 'return':
          return get(api.POST('/api/v1/letters/{id}/return', { ...given, body: { version, on, reason, ...rest } }));
        case 'cancel':
          return get(api.POST('/api/v1/letters/{id}/cancel', { ...given, body: { version, reason: why } }));
      }
    },
    onSuccess: async () => {
      message.success('已登记。');
      close();
      await Promise.all([
        client.invalidateQueries({ queryKey: ['letters'] }),
        client.invalidateQueries({ queryKey: ['case', l.caseNo] }),
      ]);
    },
  });
  const must = (what: string) => [{ required: true, message: `请填写${what}。` }];
  return (
    <Modal
      open
      title={`${DEEDS[deed]} ${l.number}`}
      okText={deed === 'cancel' ? '作废' : '登记'}
      okButtonProps={{ danger: deed === 'cancel' }}
      cancelText="取消"
      confirmLoading={save.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ on: today(), at: nowLocal(), trackingNo: l.trackingNo ?? undefined, proof: l.proof }}
        onFinish={(v) => {
          if (underWay.current === 0) save.mutate(v);
        }}
      >
        {deed === 'post' || deed === 'return' ? (
          <Form.Item name="on" label={deed === 'post' ? '交寄日期' : '退回日期'} rules={must('日期')}>
            <DateField max={today()} />
          </Form.Item>
        ) : null}
        {deed === 'post' ? (
          <Form.Item name="trackingNo" label="邮件编号" extra="邮政企业的编号，可以用扫码枪；现在没有的，以后补登">
            <Input maxLength={60} autoCapitalize="characters" />
          </Form.Item>
        ) : null}
        {deed === 'deliver' ? (
          <>
            <Form.Item name="at" label="收件时间" extra="回执注明的收件时间" rules={must('收件时间')}>
              <DateField withTime max={today()} />
            </Form.Item>
            <Form.Item name="signedBy" label="签收人">
              <Input maxLength={100} />
            </Form.Item>
          </>
        ) : null}
        {deed === 'return' ? (
          <Form.Item name="reason" label="退回原因" rules={[{ required: true, message: '请选择退回的原因。' }]}>
            <Select options={Object.entries(RETURN_REASONS).map(([value, label]) => ({ value, label }))} />
          </Form.Item>
        ) : null}
        {deed === 'cancel' ? (
          <Form.Item name="why" label="作废原因" extra="作废后，文书回到待寄" rules={must('作废原因')}>
            <Input.TextArea maxLength={500} rows={2} />
          </Form.Item>
        ) : null}
        {deed === 'deliver' || deed === 'return' ? (
          <>
            <Form.Item name="note" label="备注">
              <Input.TextArea maxLength={500} rows={2} />
            </Form.Item>
            <FilesOf value={l.caseNo}>
              <Form.Item
                name="proof"
                label={deed === 'deliver' ? '签收的回执' : '退回的邮件'}
                extra="保存在案件的附件中"
              >
                <Attachments underWay={underWay} />
              </Form.Item>
            </FilesOf>
          </>
        ) : null}
        <Refusal error={save.error} form={form} />
      </Form>
    </Modal>
  );
}
