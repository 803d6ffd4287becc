import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Schemas } from '../api/client';
import { day, today } from '../ui/dates';
import { movedBy, type Span } from './days';

type Day = Schemas['ScheduleDay'];

interface Props {
  days: Day[];
  on: string;
  span: Span;
  choose: (date: string) => void;
}

/** One button a day, one Tab stop for all: the arrows move by day and week, Page Up and Down by month. */
export function Sheet({ days, on, span, choose }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
  useEffect(() => {
    if (byKey.current) table.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
    byKey.current = false;
  }, [on, days]);
  const move = (e: KeyboardEvent) => {
    const to = movedBy(e.key, on);
    if (!to) return;
    e.preventDefault();
    byKey.current = true;
    choose(to);
  };
  const weeks = Array.from({ length: days.length / 7 }, (_, i) => days.slice(i * 7, i * 7 + 7));
  return (
    <table className="sheet" ref={table} onKeyDown={move} aria-label="日程，用方向键逐日移动">
      <thead>
        <tr>
          {['一', '二', '三', '四', '五', '六', '日'].map((name) => (
            <th key={name} scope="col">
              周{name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]!.date}>
            {week.map((d) => (
              <td key={d.date} className={classOf(d, on, span)}>
                <button
                  type="button"
                  aria-pressed={d.date === on}
                  aria-label={inWords(d)}
                  tabIndex={d.date === on ? 0 : -1}
                  onClick={() => choose(d.date)}
                >
                  <span className="date">
                    <span className={d.date === today() ? 'today' : undefined}>
                      {d.date.endsWith('-01') ? <span className="month">{Number(d.date.slice(5, 7))}月</span> : null}
                      {Number(d.date.slice(8))}
                      {d.date.endsWith('-01') ? <span className="words">日</span> : null}
                    </span>
                    {d.works === false ? <span className="rest">休</span> : null}
                  </span>
                  {d.due > 0 ? (
                    <span className={`count ${d.date < today() ? 'late' : 'due'}`}>
                      到期 {d.due}
                      <span className="words"> 件</span>
                    </span>
                  ) : null}
                  {d.visits > 0 ? (
                    <span className="count visits">
                      复查 {d.visits}
                      <span className="words"> 项</span>
                    </span>
                  ) : null}
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function classOf({ date, works }: Day, on: string, span: Span): string {
  const outside = span === 'month' && date.slice(0, 7) !== on.slice(0, 7);
  return [works === false ? 'off' : '', outside ? 'outside' : ''].join(' ').trim();
}

function inWords({ date, due, visits, works }: Day): string {
  const kind = works === null ? '放假安排尚未公布' : works ? '工作日' : '休息日';
  return `${day(date)}，${kind}，到期 ${due} 件，复查 ${visits} 项`;
}
