import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Schemas } from '../api/client';
import { stagesQuery } from '../api/queries';
import { moment } from '../ui/dates';
import { Loaded } from '../ui/states';

type Case = Schemas['Case'];
type Row = Schemas['StageRow'];
type RowOf = (stage: string) => Row | undefined;

/** Where the case has been, stands, and may go. The road of a case in the penalty procedure begins with what it did before. */
export function StageRail({ caseFile }: { caseFile: Case }) {
  const stages = useQuery(stagesQuery);
  return <Loaded query={stages}>{({ items }) => <Rail rows={items} caseFile={caseFile} />}</Loaded>;
}

const STATES = { done: '已完成', open: '仍在办理', here: '当前', ahead: '' } as const;

function Rail({ rows, caseFile }: { rows: Row[]; caseFile: Case }) {
  const row: RowOf = (stage) => rows.find((r) => r.stage === stage);
  const road = roadOf(
    caseFile.visits.map((v) => v.stage),
    row,
  );
  const closed = caseFile.status === 'closed';
  const here = road.lastIndexOf(caseFile.stage);
  // What a stage has asked for may be open still when the case has gone on.
  const unfinished = new Set<string>(caseFile.tasks.filter((t) => t.state === 'open').map((t) => t.stage));
  const stateOf = (stage: string, i: number): keyof typeof STATES => {
    if (closed) return 'done';
    if (i === here) return 'here';
    if (i > here) return 'ahead';
    return unfinished.has(stage) ? 'open' : 'done';
  };
  const at = (stage: string) => caseFile.visits.findLast((v) => v.stage === stage)?.at;
  const { list, edges, look } = useEdges(here);
  return (
    <nav className="stages" aria-label="办理进度">
      <div className={`stage-road ${edges}`}>
        <ol ref={list} tabIndex={0} onScroll={look}>
          {road.map((stage, i) => {
            const state = stateOf(stage, i);
            const since = at(stage);
            return (
              <li key={stage} className={`stage-${state}`} aria-current={state === 'here' ? 'step' : undefined}>
                <i aria-hidden>{state === 'done' ? '✓' : ''}</i>
                <span>{row(stage)?.title}</span>
                {STATES[state] && state !== 'open' ? <span className="hidden">{STATES[state]}</span> : null}
                {state === 'open' ? (
                  <time>{STATES.open}</time>
                ) : since && state !== 'ahead' ? (
                  <time>{moment(since)}</time>
                ) : null}
              </li>
            );
          })}
        </ol>
      </div>
      <OtherRoads road={road} here={here} row={row} caseFile={caseFile} />
    </nav>
  );
}

/** The roads not taken, faint: where it may turn yet, or what it has left aside. */
function OtherRoads({ road, here, row, caseFile }: { road: string[]; here: number; row: RowOf; caseFile: Case }) {
  const { next = [], turns = [] } = row(caseFile.stage) ?? {};
  const ahead = [...next.filter((n) => !road.slice(here + 1).includes(n)), ...turns.filter((n) => !road.includes(n))];
  const may = caseFile.status === 'closed' ? [] : [...new Set(ahead)];
  const left = roadOf([road[0]!], row).filter((s) => !road.includes(s) && !may.includes(s));
  const roads = [
    { title: '另可能转入', stages: may },
    { title: '未走的环节', stages: left },
  ].filter(({ stages }) => stages.length > 0);
  return roads.map(({ title, stages }) => (
    <p key={title} className="stage-branches">
      {title}
      {stages.map((s) => (
        <span key={s}>{row(s)?.title}</span>
      ))}
    </p>
  ));
}

/** A road wider than the page opens where the case stands, and shows at which side it goes on. */
function useEdges(here: number) {
  const list = useRef<HTMLOListElement>(null);
  const [edges, setEdges] = useState('');
  const look = () => {
    const { scrollLeft = 0, clientWidth = 0, scrollWidth = 0 } = list.current ?? {};
    const more = [scrollLeft > 4 ? 'more-before' : '', scrollLeft + clientWidth < scrollWidth - 4 ? 'more-after' : ''];
    setEdges(more.join(' ').trim());
  };
  useEffect(() => {
    const step = list.current?.children[here] as HTMLElement | undefined;
    if (step) list.current!.scrollLeft = step.offsetLeft - (list.current!.clientWidth - step.clientWidth) / 2;
    look();
    const watch = new ResizeObserver(look);
    if (list.current) watch.observe(list.current);
    return () => watch.disconnect();
  }, [here]);
  return { list, edges, look };
}

/** Each stage visited once, in order, then the ordinary way ahead: of each row, what it names first. */
function roadOf(visited: string[], row: RowOf): string[] {
  const road = visited.filter((s, i) => visited.lastIndexOf(s) === i);
  for (;;) {
    const [next] = row(road.at(-1)!)?.next ?? [];
    if (!next) return road;
    // What it comes back to stands where it was first met.
    if (road.includes(next)) return road;
    road.push(next);
  }
}
