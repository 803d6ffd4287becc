import { Alert, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { FactList } from '../task/fact-list';
import { lasted, moment } from '../ui/dates';
import { usePrinting } from './printing';

type Entry = Schemas['JournalEntry'];
type Group = 'all' | Entry['group'];

const GROUPS: { value: Group; label: string }[] = [
  { value: 'all', label: '全部' },
  { value: 'people', label: '办理' },
  { value: 'papers', label: '文书' },
  { value: 'clocks', label: '期限' },
  { value: 'course', label: '阶段' },
];

/** Waits longer than this are folded into one line, ms. */
const IDLE_MS = 3_600_000;
/** An entry with more rows than this begins with a few of them. */
const [LONG, BEGINNING] = [8, 4];

/** The journal, newest first: who did what, on which article. What the system noted in passing is folded, and so is idle time. */
export function Timeline({ caseNo, journal }: { caseNo: string; journal: Schemas['Journal'] }) {
  const [chosen, setGroup] = useState<Group>('all');
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const printing = usePrinting();
  const group = printing ? 'all' : chosen;
  const entries = journal.items.filter((e) => group === 'all' || e.group === group);
  // A printed record is read from its beginning.
  const ordered = printing ? entries : [...entries].reverse();
  const folds = !printing && (group === 'all' || group === 'people');
  const toggle = (seq: number) =>
    setOpened((before) => {
      const next = new Set(before);
      if (!next.delete(seq)) next.add(seq);
      return next;
    });
  const parts = partsOf(ordered, folds);
  return (
    <>
      <Segmented<Group> aria-label="筛选时间线" value={chosen} onChange={setGroup} options={GROUPS} />
      {journal.chain.ok ? null : <Alert type="error" showIcon title="记录的哈希链不相符，请立即联系管理员。" />}
      <ol className="timeline">
        {parts.map((part, i) => {
          const idle = between(parts[i - 1], part);
          const key = part[0]!.seq;
          const folded = folds && part[0]!.routine;
          // A run that grows keeps the first of its entries.
          const run = Math.min(...part.map((e) => e.seq));
          const open = opened.has(run);
          return (
            <li key={key}>
              {idle > IDLE_MS ? <p className="idle">等待 {lasted(idle)}</p> : null}
              {folded ? (
                <button className="fold" aria-expanded={open} onClick={() => toggle(run)}>
                  系统记录 {part.length} 条<span className="muted">{open ? '收起' : '展开'}</span>
                </button>
              ) : null}
              {!folded || open
                ? part.map((e) => <Line key={e.seq} caseNo={caseNo} entry={e} whole={printing} />)
                : null}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Each entry by itself, but those that fold in runs without a wait between. */
function partsOf(entries: Entry[], folds: boolean): Entry[][] {
  const parts: Entry[][] = [];
  for (const entry of entries) {
    const before = parts.at(-1);
    const joins = folds && entry.routine && before?.at(-1)!.routine && between(before, [entry]) <= IDLE_MS;
    if (joins) before.push(entry);
    else parts.push([entry]);
  }
  return parts;
}

const between = (before: Entry[] | undefined, after: Entry[]) =>
  before ? Math.abs(Date.parse(before.at(-1)!.at) - Date.parse(after[0]!.at)) : 0;

function Line({ caseNo, entry: e, whole }: { caseNo: string; entry: Entry; whole: boolean }) {
  const [open, setOpen] = useState(false);
  const long = e.rows.length > LONG && !whole;
  const to = e.task ? `/tasks/${e.task}` : e.paper ? `/cases/${caseNo}/papers/${e.paper}` : undefined;
  return (
    <div className={e.routine ? 'entry entry-routine' : 'entry'}>
      <time>{moment(e.at)}</time>
      <div>
        <strong>{to ? <Link to={to}>{e.words}</Link> : e.words}</strong>
        {e.rows.length > 0 ? (
          <dl className="told">
            <FactList facts={long && !open ? e.rows.slice(0, BEGINNING) : e.rows} caseNo={caseNo} />
          </dl>
        ) : null}
        {long ? (
          <button className="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? '收起' : `全部 ${e.rows.length} 项`}
          </button>
        ) : null}
        <span className="muted">
          {e.actor.name}
          {e.basis ? ` · ${e.basis}` : ''}
        </span>
      </div>
    </div>
  );
}
