import { type FormEvent, useState } from 'react';
import { api, get } from '../api/client';
import { Outcome } from './trouble';
import { useSend } from './use-send';

/** Six digits, read out by the officer. */
export function Entrance({ token, entered }: { token: string; entered: () => void }) {
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
      <p>办案人员会把六位数字读给您。验证码只能用一次，请不要告诉别人。</p>
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
