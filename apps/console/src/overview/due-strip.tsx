import { type KeyboardEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import type { CaseFilter } from '../api/queries';
import { day } from '../ui/dates';
import { listOf } from './links';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowUp: -7, ArrowRight: 1, ArrowDown: 7 };

/** One cell a day; the darker, the more, and the number is always written. One stop for the Tab key, the arrows go on from there. */
export function DueStrip({ days, within }: { days: Schemas['Statistics']['due']['days']; within: CaseFilter }) {
  const most = Math.max(1, ...days.map((d) => d.n));
  const [at, setAt] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const move = (e: KeyboardEvent) => {
    const step = STEPS[e.key];
    const to = e.key === 'Home' ? 0 : e.key === 'End' ? days.length - 1 : step === undefined ? undefined : at + step;
    if (to === undefined) return;
    e.preventDefault();
    list.current?.querySelectorAll('a')[Math.min(Math.max(to, 0), days.length - 1)]?.focus();
  };
  return (
    <ol className="strip" ref={list} onKeyDown={move} aria-label="未来 30 日到期，用方向键逐日移动">
      {days.map((d, i) => (
        <li key={d.date}>
          <Link
            to={listOf({ ...within, dueFrom: d.date, dueTo: d.date, sort: 'due' })}
            data-heat={d.n === 0 ? 0 : Math.ceil((d.n / most) * 4)}
            aria-label={`${day(d.date)}：${d.n} 件`}
            title={`${day(d.date)}：${d.n} 件`}
            tabIndex={i === at ? 0 : -1}
            onFocus={() => setAt(i)}
          >
            <span>{i === 0 || d.date.endsWith('-01') ? `${Number(d.date.slice(5, 7))}月` : ''}</span>
            <span>{Number(d.date.slice(8))}日</span>
            <strong>{d.n}</strong>
          </Link>
        </li>
      ))}
    </ol>
  );
}
