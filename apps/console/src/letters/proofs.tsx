import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { FileTile } from '../form/attachments';
import { day, moment } from '../ui/dates';
import { State } from './register';
import type { Letter } from './words';
import './letters.css';

/** What proves how a paper went out: its letters with what came back of them, and the messages with the receipts of who took them. */
export function Proofs({ letters, messages }: { letters: Letter[]; messages: Schemas['ServiceMessage'][] }) {
  return (
    <>
      {letters.map((l) => (
        <div key={l.id} className="letter-proof">
          信函 <Link to={`/letters/no/${l.number}`}>{l.number}</Link>
          {l.postedOn ? `，${day(l.postedOn)}交寄` : ''}
          {l.trackingNo ? `，邮件编号 ${l.trackingNo}` : ''} <State letter={l} />
          {l.proof.map((sha256, i) => (
            <FileTile
              key={sha256}
              caseNo={l.caseNo}
              file={{
                sha256,
                name: `${l.state === 'returned' ? '退回的邮件' : '签收的回执'} ${i + 1}`,
                type: '',
                size: 0,
              }}
            />
          ))}
        </div>
      ))}
      {messages.map((m) => (
        <p key={m.id}>
          {m.way}发给当事人 {m.address}（{m.title}）：{moment(m.sentAt)}发出，
          {m.receipt ? `运营方回执 ${m.receipt}` : '没有回执'}
        </p>
      ))}
    </>
  );
}
