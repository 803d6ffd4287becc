import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { day } from '../ui/dates';
import { Nothing } from '../ui/states';

/** Which deadlines of open cases a calendar moves, old beside new; those told to a party are not made earlier. */
export function Moved({ effect, published }: { effect: Schemas['CalendarPreview']; published?: boolean }) {
  const { moved, openCases } = effect;
  return (
    <>
      <p>
        {published ? '公布时' : ''}未结案件 {openCases} 件，其中 {moved.length} 个期限{published ? '变动' : '会变动'}：
      </p>
      {moved.length === 0 ? (
        <Nothing>没有期限变动。</Nothing>
      ) : (
        <ul className="plain-list">
          {moved.map((m) => (
            <li key={m.caseNo + m.clock}>
              <Link to={`/cases/${m.caseNo}`}>{m.caseNo}</Link>
              <span>{m.title}</span>
              <span>
                {m.from ? day(m.from) : '待定'} → {m.to ? day(m.to) : '待定'}
                {m.kept ? `（已告知当事人的日期不提前；按日历为${day(m.kept)}）` : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
