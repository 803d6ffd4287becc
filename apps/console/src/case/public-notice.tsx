import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { day } from '../ui/dates';

type Notice = Schemas['CaseNotice'];

/** How far a notice is proven, in words: 30 日中已证明 12 日. */
export const provenWords = ({ total, proven }: Pick<Notice, 'total' | 'proven'>): string =>
  total === null ? `已证明 ${proven} 日` : `${total} 日中已证明 ${proven} 日`;

/** A paper's notice on the public page: whether it stands there, and how far that is proven. */
export const PublicNotice = ({ caseNo, notice: n }: { caseNo: string; notice: Notice }) => (
  <p className="public-notice">
    公告页：{n.stateName}，{provenWords(n)}
    {n.gaps.length > 0 ? (
      <>
        ，<strong>{n.gaps.length} 日没有证明</strong>（
        {n.gaps
          .slice(0, 3)
          .map((g) => day(g.day))
          .join('、')}
        {n.gaps.length > 3 ? '等' : ''}）
      </>
    ) : null}
    。{n.intact ? null : <strong>证明记录曾被改动，请报告系统管理员。</strong>}{' '}
    {n.state === 'shown' ? (
      <>
        <a href={`/public/notices/${n.id}`} target="_blank" rel="noreferrer">
          公告页
        </a>{' '}
        ·{' '}
      </>
    ) : null}
    <Link to={`/cases/${caseNo}/notices/${n.id}`}>公告证明</Link>
  </p>
);
