import { useState } from 'react';
import { api, get } from '../api/client';
import { openPdf } from '../ui/open-pdf';

/** The paper itself, as it was handed over. */
export function Original({ id, title }: { id: string; title: string }) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const open = async () => {
    setBusy(true);
    setRefused(undefined);
    try {
      const params = { path: { paperId: id } };
      await openPdf(() => get<Blob>(api.GET('/api/v1/party/papers/{paperId}/pdf', { params, parseAs: 'blob' })), title);
    } catch (error) {
      setRefused((error as Error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button type="button" disabled={busy} onClick={() => void open()}>
        {busy ? '正在打开' : '打开文书原文'}
      </button>
      {refused ? <p role="alert">文书没有打开：{refused}也可以向承办人索取。</p> : null}
    </>
  );
}
