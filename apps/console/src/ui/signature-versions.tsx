import type { Schemas } from '../api/client';
import { moment } from './dates';
import { Mark } from './mark';

const ENDED = { replaced: '已重新书写', withdrawn: '本人撤回', stopped: '已停用' } as const;

/** Every version somebody has drawn, the newest first, without its picture. */
export function SignatureVersions({ items }: { items: Schemas['Signature'][] }) {
  return (
    <ul className="plain-list">
      {items.map((s) => (
        <li key={s.no}>
          <span>
            <strong>第 {s.no} 版</strong>{' '}
            <Mark {...(s.ended ? {} : { tone: 'strong' as const })}>{s.ended ? ENDED[s.ended.as] : '正在使用'}</Mark>
            <br />
            <span className="muted">
              {moment(s.drawnAt)} 书写
              {s.afterReset ? `（${s.afterReset.by}于 ${moment(s.afterReset.at)} 重置密码后登记）` : ''}
              {s.ended ? `，${moment(s.ended.at)} ${endedWords(s.ended)}` : ''}
              {s.allowed ? `；${s.allowed.by}于 ${moment(s.allowed.at)} 恢复登记` : ''}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const endedWords = ({ as, by, reason }: NonNullable<Schemas['Signature']['ended']>): string =>
  as === 'stopped' ? `由${by}停用：${reason ?? ''}` : ENDED[as];
