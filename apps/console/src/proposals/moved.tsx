import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { day } from '../ui/dates';

/** Which deadlines of open cases a calendar moves, old beside new; those told to a party are not made earlier. */
export function Moved({ effect, published }: { effect: Schemas['CalendarPreview']; published?: boolean }) {
  const { moved, openCases } = effect;
  const settled = moved.filter((m) => m.from === m.to && !m.kept && !m.provisional).length;
  return (
    <>
      <p>
        {published ? '公布时' : ''}未结案件 {openCases} 件，其中 {moved.length - settled} 个期限{published ? '' : '会'}
        改变日期
        {settled > 0 ? `，另有 ${settled} 个日期不变、由暂定变为确定` : ''}。
      </p>
      {moved.length === 0 ? null : (
        <ul className="plain-list">
          {moved.map((m) => (
            <li key={m.caseNo + m.clock}>
              <Link to={`/cases/${m.caseNo}`}>{m.displayNo}</Link>
              <span>{m.title}</span>
              <span>
                {movedWords(m)}
                {m.kept ? `（已告知当事人的日期不提前；按日历为${day(m.kept)}）` : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Another day, or the same one that is now certain. */
function movedWords({ from, to, provisional }: Schemas['CalendarPreview']['moved'][number]): string {
  const said = (date: string | null) => (date ? day(date) : '待定');
  if (from !== to) return `${said(from)} → ${said(to)}${provisional ? '（暂定）' : ''}`;
  return `${said(to)}，${provisional ? '仍为暂定' : '由暂定变为确定'}`;
}

/** The days a year's table names, to be held against the notice. */
export const Days = ({ table }: { table: { offDays: string[]; workDays: string[] } }) => (
  <dl className="facts-list year-days">
    <dt>放假</dt>
    <dd>{spans(table.offDays)}</dd>
    <dt>调休上班</dt>
    <dd>{spans(table.workDays)}</dd>
  </dl>
);

const DAY_MS = 86_400_000;

/** Neighbours drawn together: 1月1日至3日、2月10日（4 天）. */
function spans(dates: string[]): string {
  const runs: [first: string, last: string][] = [];
  for (const date of dates) {
    const run = runs.at(-1);
    if (run && Date.parse(date) - Date.parse(run[1]) === DAY_MS) run[1] = date;
    else runs.push([date, date]);
  }
  const said = (date: string, after = '') =>
    date.slice(0, 7) === after.slice(0, 7)
      ? `${Number(date.slice(8))}日`
      : `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
  const whole = runs.map(([first, last]) => (first === last ? said(first) : `${said(first)}至${said(last, first)}`));
  return whole.length === 0 ? '没有' : `${whole.join('、')}（${dates.length} 天）`;
}
