import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Schemas } from '../api/client';
import { stagesQuery } from '../api/queries';
import { moment } from '../ui/dates';
import { Loaded } from '../ui/states';

type Case = Schemas['Case'];
type Row = Schemas['StageRow'];

const FLEXIBLE = [
  'registration',
  'screening',
  'education',
  'correction',
  'observation',
  'reinspection',
  'disposition',
  'closing',
];
const PENALTY = [
  'filing',
  'investigation',
  'legalReview',
  'notice',
  'defence',
  'decision',
  'service',
  'performance',
  'closing',
];

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
  const branches = (row(caseFile.stage)?.next ?? []).filter(
    (n) => !road.slice(here + 1).includes(n) && row(n)?.available,
  );
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

/** Each stage visited once, in order, then the ordinary way ahead of its track. */
function roadOf(visited: string[], row: (stage: string) => Row | undefined): string[] {
  const past = visited.filter((s, i) => visited.lastIndexOf(s) === i);
  const last = past.at(-1)!;
  const way =
    row(last)?.track === 'penalty' || last === 'escalation'
      ? PENALTY
      : row(last)?.track === 'transfer'
        ? ['transfer', 'closing']
        : FLEXIBLE;
  const ahead = way.slice(way.indexOf(last) + 1).filter((s) => !past.includes(s));
  return [...past, ...(last === 'closing' ? [] : ahead)];
}
