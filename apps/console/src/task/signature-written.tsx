import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { signatureQuery } from '../api/queries';
import { SignaturePicture } from '../ui/signature-picture';

interface Props {
  written: Schemas['TaskOutlook']['signature'] | undefined;
  /** When it is set into them. */
  when?: string;
}

/** Before one hands in: into which papers one's own signature goes, and how it looks. */
export function SignatureWritten({ written, when = '提交后' }: Props) {
  const { data: own } = useQuery({ ...signatureQuery, enabled: written !== null && written !== undefined });
  if (!written) return null;
  const papers = written.papers.map((p) => `《${p}》`).join('、');
  if (written.no !== null)
    return (
      <p className="signature-written">
        {when}，您的签名将写入{papers}：
        <SignaturePicture no={written.no} small />
      </p>
    );
  return (
    <p className="signature-written">
      {own?.reset ? '您的密码重置后，签名还没有恢复' : own?.isStopped ? '您的签名已被停用' : '您尚未登记签名'}，{papers}
      上将留出手签的位置。
      {own?.isStopped ? null : <Link to="/signature">登记签名</Link>}
    </p>
  );
}
