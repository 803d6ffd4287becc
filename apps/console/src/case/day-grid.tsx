import type { Schemas } from '../api/client';
import './day-grid.css';

type Day = Schemas['ExplainedDay'];

const MARKS: Record<Day['treatment'], string> = {
  excluded: '不计入',
  counted: '计入',
  skipped: '跳过',
  madeUp: '调休上班，计入',
  rolled: '休息日，顺延',
  unpublished: '日历未公布',
  last: '最后一日',
};
const WEEK = ['一', '二', '三', '四', '五', '六', '日'];

/** Month grids of the days that were looked at: struck, numbered, hatched, outlined, ringed. */
export function DayGrid({ days }: { days: Day[] }) {
  const by = new Map<string, Day>();
  for (const d of days)
    by.set(d.date, d.treatment === 'last' && by.get(d.date) ? { ...by.get(d.date)!, treatment: 'last' } : d);
  const months = [...new Set([...by.keys()].map((d) => d.slice(0, 7)))].sort();
  return (
    <div className="grids">
      {months.map((month) => (
        <table key={month} className="grid">
          <caption>
            {Number(month.slice(0, 4))}年{Number(month.slice(5))}月
          </caption>
          <thead>
            <tr>
              {WEEK.map((w) => (
                <th key={w} scope="col">
                  {w}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(month).map((week) => (
              <tr key={week.find(Boolean)}>
                {week.map((date, i) => {
                  const d = date ? by.get(date) : undefined;
                  const title = d ? `${MARKS[d.treatment]}${d.note ? `（${d.note}）` : ''}` : undefined;
                  return (
                    <td key={date ?? `blank${i}`} className={d ? `day day-${d.treatment}` : 'day'} title={title}>
                      {date ? Number(date.slice(8)) : ''}
                      {d?.ordinal ? <sub>{d.ordinal}</sub> : null}
                      {title ? <span className="hidden">{title}</span> : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p className="grid-key muted">
        <span className="day day-excluded">23</span> 不计入 <span className="day day-counted">24</span> 计入{' '}
        <span className="day day-skipped">28</span> 周末或假日 <span className="day day-madeUp">10</span> 调休上班{' '}
        <span className="day day-last">30</span> 最后一日
      </p>
    </div>
  );
}

/** Weeks of a month, Monday first. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const cells: (string | undefined)[] = Array.from({ length: (first.getUTCDay() + 6) % 7 }, () => undefined);
  for (let d = 1; d <= length; d++) cells.push(`${month}-${String(d).padStart(2, '0')}`);
  while (cells.length % 7 > 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}
