import { type FormEvent, useEffect, useState } from 'react';
import { api, get, ProblemError, type Schemas } from '../api/client';
import { Outcome, Trouble } from './trouble';
import { useSend } from './use-send';
import { Authority, Verify } from './who';

type Look = Schemas['PartyEntrance'];

const CODE_WORDS: Record<Look['code'], string> = {
  waiting: '办案人员会把六位数字读给您，用来确认打开页面的是您本人。验证码只能用一次，请不要告诉别人。',
  used: '这个验证码已经用过。如果是您在另一台设备上打开的，请回到那台设备；换了设备的，请办案人员重新生成链接。',
  expired: '验证码已失效，请办案人员重新生成链接和验证码。',
};

/** Whose page it is, before anything of the case; then the six digits, read out by the officer. */
export function Entrance({ token, entered }: { token: string; entered: () => void }) {
  const [look, setLook] = useState<Look>();
  const [error, setError] = useState<unknown>();
  const ask = () => {
    get(api.POST('/api/v1/party/entrance', { body: { token } })).then(
      (answer) => {
        if (answer.entered) return entered();
        setLook(answer);
        setError(undefined);
      },
      (e: unknown) => setError(e),
    );
  };
  useEffect(ask, [token]);
  if (error) return <Closed error={error} retry={ask} />;
  if (!look) return <p className="waiting">正在打开…</p>;
  return (
    <>
      <Authority {...look} />
      <Code token={token} state={look.code} entered={entered} />
      <details>
        <summary>怎样核实执法人员身份</summary>
        <Verify unitPhone={look.unitPhone} />
      </details>
    </>
  );
}

/** A link that opens nothing: what to do, and that nothing typed is lost. */
function Closed({ error, retry }: { error: unknown; retry: () => void }) {
  const replaced = error instanceof ProblemError && error.code === 'PARTY_LINK_REPLACED';
  const final = replaced || (error instanceof ProblemError && error.code === 'PARTY_LINK_INVALID');
  return (
    <>
      <h1>{replaced ? '请用新的链接' : '打不开这个链接'}</h1>
      <Trouble error={error} {...(final ? {} : { retry })} />
      {final ? <p>您在这台设备上填写而没有提交的内容还在，用新的链接进入后可以继续填写。</p> : null}
    </>
  );
}

function Code({ token, state, entered }: { token: string; state: Look['code']; entered: () => void }) {
  const [code, setCode] = useState('');
  const { send, busy, progress } = useSend(
    () => get(api.POST('/api/v1/party/session', { body: { token, code } })),
    entered,
  );
  const submit = (e: FormEvent) => {
    e.preventDefault();
    void send();
  };
  return (
    <form onSubmit={submit}>
      <h1>请输入验证码</h1>
      <p>{CODE_WORDS[state]}</p>
      <label htmlFor="code">验证码</label>
      <input
        id="code"
        className="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        value={code}
        onChange={(e) => setCode(e.target.value.replace(/\D/g, ''))}
      />
      <Outcome progress={progress} />
      <button type="submit" className="main" disabled={busy || code.length < 6}>
        {busy ? '正在核对…' : '进入'}
      </button>
    </form>
  );
}
