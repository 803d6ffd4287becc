import { askedOf, type CaseState, type CaseTask, clockOfTask, stillCounts } from '#contracts';
import type { TaskEntity } from './entities';
import { NEVER } from './entities/columns';

/** To whom an open task of officers is proposed: to those of the case, or to the one it is asked of. */
export function proposedTo({ officers }: Pick<CaseState, 'officers'>, task: CaseTask): string[] {
  const one = askedOf(task);
  return officers.map((o) => o.username).filter((username) => !one || username === one);
}

const at = (instant: string | undefined): Date | null => (instant ? new Date(instant) : null);
const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

/** A task of a case as its table has it, but for who works on it: that is the API's. */
export function taskColumns(s: CaseState, t: CaseTask): Omit<TaskEntity, 'assignee' | 'claimedAt' | 'version'> {
  const named = clockOfTask(s, t);
  // Open beyond a clock that was met or is no longer counted, a task has no date; past one that expired it is late.
  const clock = named && (t.state !== 'open' || stillCounts(named)) ? named : undefined;
  return {
    id: t.id,
    caseNo: s.caseNo,
    displayNo: s.displayNo,
    partyName: s.party.name,
    itemTitle: s.item.title,
    kind: t.kind,
    title: t.title,
    stage: t.stage,
    legalBasis: t.legalBasis,
    candidateRole: t.candidate,
    unitId: s.unitId,
    state: t.state,
    dueAt: at(clock?.dueAt),
    dueOn: clock?.dueOn ?? null,
    dueClock: t.clock ?? null,
    dueUnit: clock?.period.unit ?? null,
    sortDueAt: at(clock?.dueAt) ?? NEVER,
    openedAt: new Date(t.openedAt),
    completedAt: at(t.completedAt),
    completedBy: t.completedBy?.id ?? null,
    completionKey: t.key ?? null,
    context: json(t.context),
    result: json(t.result),
  };
}
