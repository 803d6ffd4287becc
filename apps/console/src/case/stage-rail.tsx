import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Schemas } from '../api/client';
import { stagesQuery } from '../api/queries';
import { moment } from '../ui/dates';
import { Loaded } from '../ui/states';

type Case = Schemas['Case'];
type Row = Schemas['StageRow'];

/** Where the case has been, stands, and may go. The road of a case in the penalty procedure begins with what it did before. */
export function StageRail({ caseFile }: { caseFile: Case }) {
  const stages = useQuery(stagesQuery);
  return <Loaded query={stages}>{({ items }) => <Rail rows={items} caseFile={caseFile} />}</Loaded>;
}

function Rail({ rows, caseFile }: { rows: Row[]; caseFile: Case }) {
  const row = (stage: string) => rows.find((r) => r.stage === stage);
  const visited = caseFile.visits.map((v) => v.stage as string);
  const road = roadOf(visited, row);
  const here = road.lastIndexOf(caseFile.stage);
  const { next = [], turns = [] } = row(caseFile.stage) ?? {};
  const branches = [
    ...next.filter((n) => !road.slice(here + 1).includes(n)),
    ...turns.filter((n) => !road.includes(n)),
  ];
  const list = useRef<HTMLOListElement>(null);
  // A long road is wider than the page: it opens where the case stands.
  useEffect(() => {
    const step = list.current?.children[here] as HTMLElement | undefined;
    if (step) list.current!.scrollLeft = step.offsetLeft - (list.current!.clientWidth - step.clientWidth) / 2;
  }, [here]);
  const at = (stage: string) => caseFile.visits.findLast((v) => v.stage === stage)?.at;
  return (
    <nav className="stages" aria-label="办理进度">
      <ol ref={list} tabIndex={0}>
        {road.map((stage, i) => {
          const state = i < here || caseFile.status === 'closed' ? 'done' : i === here ? 'here' : 'ahead';
          const since = at(stage);
          return (
            <li key={`${stage}${i}`} className={`stage-${state}`} aria-current={state === 'here' ? 'step' : undefined}>
              <i aria-hidden>{state === 'done' ? '✓' : ''}</i>
              <span>{row(stage)?.title}</span>
              {since && state !== 'ahead' ? <time>{moment(since)}</time> : null}
            </li>
          );
        })}
      </ol>
      {branches.length > 0 && caseFile.status !== 'closed' ? (
        <p className="stage-branches">另可能转入：{branches.map((b) => row(b)!.title).join('、')}</p>
      ) : null}
    </nav>
  );
}

/** Each stage visited once, in order, then the ordinary way ahead: of each row, what it names first. */
function roadOf(visited: string[], row: (stage: string) => Row | undefined): string[] {
  const road = visited.filter((s, i) => visited.lastIndexOf(s) === i);
  for (;;) {
    const [next] = row(road.at(-1)!)?.next ?? [];
    if (!next) return road;
    const been = road.indexOf(next);
    // What it comes back to stands where it was first met.
    if (been >= 0) return road;
    road.push(next);
  }
}
