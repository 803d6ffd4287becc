import { useRef, useState } from 'react';
import { api, get, keyed, ProblemError } from '../api/client';
import { upload } from '../api/upload';
import { fullMoment } from '../ui/dates';
import type { PartyCase } from './party-case';
import { SignaturePad, type Signature } from '../ui/signature-pad';
import { Outcome } from './trouble';
import { useSend } from './use-send';

interface Props {
  c: PartyCase;
  commitment: NonNullable<PartyCase['commitment']>;
  done: () => Promise<void>;
}

/** The whole text, the name, the drawn signature; afterwards a copy to keep. */
export function Commitment({ c, commitment, done }: Props) {
  return (
    <>
      <h1>改正承诺书</h1>
      <article className="paper">{commitment.text}</article>
      {commitment.decision === null && commitment.open ? <Sign c={c} commitment={commitment} done={done} /> : null}
      {commitment.decision === 'signed' ? <Copy commitment={commitment} /> : null}
      {commitment.decision === 'declined' ? <p>您选择不签署。不签署不影响改正，也不会加重处理。</p> : null}
      {commitment.decision === null && !commitment.open ? <p>现在不需要签署。</p> : null}
    </>
  );
}

function Sign({ c, commitment, done }: Props) {
  const [name, setName] = useState(c.signer);
  const [declining, setDeclining] = useState(false);
  const pad = useRef<Signature>(null);
  const { send, busy, progress } = useSend(async (key: string, decision: 'signed' | 'declined') => {
    let image: string | undefined;
    if (decision === 'signed') {
      const drawn = await pad.current!.image();
      if (!drawn) throw new ProblemError(422, 'VALIDATION_FAILED', '请先在框内手写签名。');
      image = (
        await upload('/api/v1/party/attachments', new File([drawn], '签名.png', { type: 'image/png' }), () => undefined)
      ).sha256;
    }
    if (!name.trim()) throw new ProblemError(422, 'VALIDATION_FAILED', '请填写签署人姓名。');
    return get(
      api.POST('/api/v1/party/commitment', {
        params: keyed(key),
        body: { decision, signedBy: name.trim(), textHash: commitment.textHash, ...(image ? { image } : {}) },
      }),
    );
  }, done);
  return (
    <form onSubmit={(e) => e.preventDefault()}>
      <p>签署是自愿的。请完整阅读上面的承诺书后再决定。</p>
      <label htmlFor="signer">签署人姓名</label>
      <input id="signer" maxLength={100} value={name} autoComplete="name" onChange={(e) => setName(e.target.value)} />
      <SignaturePad ref={pad} />
      <Outcome progress={progress} />
      <button type="button" className="main" disabled={busy} onClick={() => void send('signed')}>
        {busy ? '正在提交…' : '我已阅读，签署承诺'}
      </button>
      {declining ? (
        <div className="trouble">
          <p>确定不签署吗？不签署不影响改正，也不会加重处理。</p>
          <button type="button" disabled={busy} onClick={() => void send('declined')}>
            确定不签署
          </button>
          <button type="button" onClick={() => setDeclining(false)}>
            再想想
          </button>
        </div>
      ) : (
        <button type="button" onClick={() => setDeclining(true)}>
          不签署
        </button>
      )}
    </form>
  );
}

function Copy({ commitment: { signedBy, signedAt, image, textHash } }: { commitment: Props['commitment'] }) {
  return (
    <section className="signed">
      <p className="done" role="status">
        ✓ 已签署，承诺已经收到。
      </p>
      <p>
        签署人：{signedBy}
        <br />
        签署时间：{signedAt ? fullMoment(signedAt) : ''}
      </p>
      {image ? <img src={`/api/v1/party/attachments/${image}`} alt={`${signedBy ?? ''}的手写签名`} /> : null}
      <p className="hash">
        原文校验值（SHA-256）
        <br />
        {textHash}
      </p>
      <button type="button" onClick={() => print()}>
        打印或保存副本
      </button>
    </section>
  );
}
