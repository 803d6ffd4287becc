import { useState } from 'react';
import { api, get, keyed, newKey, type ProblemError } from '../api/client';
import { ACCEPTED, type Attachment, isPicture, sizeText, upload } from '../api/upload';
import { UNIT_NAMES } from '../ui/words';
import type { PartyCase } from './party-case';
import { Outcome } from './trouble';
import { useSend } from './use-send';

/** The same form as an officer's, under the declaration's own name. */
const act = (action: string, key: string, body: object) => {
  const { header } = keyed(key);
  return get(api.POST('/api/v1/party/actions/{action}', { params: { path: { action }, header }, body: body as never }));
};

interface Photo {
  /** A camera calls every photo by the same name. */
  id: string;
  name: string;
  part: number;
  done?: Attachment;
  error?: string;
}

interface StatementProps {
  title: string;
  lead: string;
  label: string;
  longest: number;
  submit: string;
  post: (key: string, body: { statement: string; attachments: string[] }) => Promise<unknown>;
  done: () => void;
}

/** What was corrected, with photos. */
export const ReportCorrection = ({ done }: { done: () => void }) => (
  <Statement
    title="报告已改正"
    lead="报告后执法人员会来复查。请如实填写。"
    label="改正了什么"
    longest={2000}
    submit="提交报告"
    post={(key, body) => act('report-correction', key, body)}
    done={done}
  />
);

/** The party's own words before anything is decided. */
export const Defence = ({ done }: { done: () => void }) => (
  <Statement
    title="陈述申辩"
    lead="请写明您对认定的事实、理由和拟作处罚的意见。执法机关必须听取并复核，不得因此给予更重的处罚。"
    label="您的意见"
    longest={5000}
    submit="提交意见"
    post={(key, body) => act('state-defence', key, body)}
    done={done}
  />
);

/** A statement in one's own words, with photos. */
function Statement({ title, lead, label, longest, submit, post, done }: StatementProps) {
  const [statement, setStatement] = useState('');
  const [photos, setPhotos] = useState<Photo[]>([]);
  const { send, busy, progress } = useSend(
    (key: string) =>
      post(key, { statement: statement.trim(), attachments: photos.flatMap((p) => p.done?.sha256 ?? []) }),
    done,
  );
  const take = async (file: File) => {
    const id = newKey();
    const set = (change: Partial<Photo>) => setPhotos((all) => all.map((p) => (p.id === id ? { ...p, ...change } : p)));
    setPhotos((all) => [...all, { id, name: file.name, part: 0 }]);
    try {
      set({ done: await upload('/api/v1/party/attachments', file, (part) => set({ part })) });
    } catch (e) {
      const { message, detail } = e as ProblemError;
      set({ error: [message, detail].filter(Boolean).join('') });
    }
  };
  const waiting = photos.some((p) => !p.done && !p.error);
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <h1>{title}</h1>
      <p>{lead}</p>
      <label htmlFor="statement">{label}</label>
      <textarea
        id="statement"
        rows={4}
        maxLength={longest}
        required
        value={statement}
        onChange={(e) => setStatement(e.target.value)}
      />
      <label className="button">
        拍照或选择文件
        <input
          type="file"
          className="hidden"
          accept={ACCEPTED}
          multiple
          onChange={(e) => {
            for (const file of e.target.files ?? []) void take(file);
            e.target.value = '';
          }}
        />
      </label>
      <ul className="photos">
        {photos.map((p) => (
          <li key={p.id} role={p.error ? 'alert' : undefined}>
            {p.done && isPicture(p.done) ? <img src={`/api/v1/party/attachments/${p.done.sha256}`} alt="" /> : null}
            <span>
              {p.name} {p.done ? sizeText(p.done.size) : null}
              {p.error ?? (p.done ? '' : ` 已上传 ${Math.round(p.part * 100)}%`)}
            </span>
            <button
              type="button"
              className="plain"
              onClick={() => setPhotos((all) => all.filter((x) => x.id !== p.id))}
            >
              移除
            </button>
          </li>
        ))}
      </ul>
      <Outcome progress={progress} />
      <button type="submit" className="main" disabled={busy || waiting || !statement.trim()}>
        {busy ? '正在提交…' : waiting ? '文件上传中…' : submit}
      </button>
    </form>
  );
}

type Unit = NonNullable<PartyCase['dueUnit']>;

/** How much longer, and why. It may be asked for once, before the period ends. */
export function AskExtension({ unit, done }: { unit: Unit; done: () => void }) {
  const [amount, setAmount] = useState(1);
  const [reason, setReason] = useState('');
  const { send, busy, progress } = useSend(
    (key: string) => act('request-extension', key, { by: { amount, unit }, reason: reason.trim() }),
    done,
  );
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <h1>申请延长改正期限</h1>
      <p>只能申请一次，由负责人审批。审批前原来的期限仍然有效，请继续改正。</p>
      <label htmlFor="amount">需要延长（{UNIT_NAMES[unit]}）</label>
      <input
        id="amount"
        type="number"
        min={1}
        max={1000}
        required
        value={amount}
        onChange={(e) => setAmount(Number(e.target.value))}
      />
      <label htmlFor="reason">理由</label>
      <textarea
        id="reason"
        rows={4}
        maxLength={2000}
        required
        value={reason}
        onChange={(e) => setReason(e.target.value)}
      />
      <Outcome progress={progress} />
      <button type="submit" className="main" disabled={busy || !reason.trim() || amount < 1}>
        {busy ? '正在提交…' : '提交申请'}
      </button>
    </form>
  );
}
