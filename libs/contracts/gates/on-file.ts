import { type Clock, formatChinese, isClockTime } from '#law';
import type { CaseState, CaseTask } from '../case';
import type { ClockId } from '../clocks';
import type { CaseDocument } from '../documents';
import type { Evidence } from './gate';

export const done =
  (...kinds: string[]) =>
  (t: CaseTask) =>
    kinds.includes(t.kind) && t.state === 'completed';
export const lastOf = ({ tasks }: CaseState, ...kinds: string[]): CaseTask | undefined =>
  tasks.findLast(done(...kinds));
export const allOf = ({ tasks }: CaseState, ...kinds: string[]): CaseTask[] => tasks.filter(done(...kinds));
export const asked = ({ tasks }: CaseState, ...kinds: string[]): boolean =>
  tasks.some((t) => kinds.includes(t.kind) && t.state !== 'withdrawn');
export const visited = ({ visits }: CaseState, stage: string): boolean => visits.some((v) => v.stage === stage);
/** Who took part in what was done. */
export const namedIn = ({ result }: CaseTask): string[] => (result?.['officers'] as string[] | undefined) ?? [];

export const ofTasks = (...tasks: (CaseTask | undefined)[]): Evidence[] =>
  tasks.flatMap((t) => (t ? [{ kind: 'task', id: t.id } as const] : []));
export const ofDocuments = (documents: readonly CaseDocument[]): Evidence[] =>
  documents.map(({ id }) => ({ kind: 'document', id }));
export const ofDeeds = ({ deeds }: CaseState, ...names: string[]): Evidence[] =>
  names.filter((name) => deeds[name]).map((name) => ({ kind: 'deed', name }));
export const ofClocks = (clocks: readonly Clock<ClockId>[]): Evidence[] =>
  clocks.map(({ id, subject, round }) => ({
    kind: 'clock',
    clock: id,
    ...(subject === undefined ? {} : { subject }),
    round,
  }));

export const roundsOf = ({ clocks }: CaseState, id: ClockId): Clock<ClockId>[] =>
  clocks.filter((c) => c.id === id && c.status !== 'cancelled');

export const untilWords = ({ dueOn, dueAt, period }: Clock): string =>
  dueOn && dueAt ? formatChinese(isClockTime(period.unit) ? dueAt : dueOn) : '待定';

/** By which rule it is counted: the department's own, else the statute's or the system's default. */
export const ruleOf = (id: ClockId) => (state: CaseState) =>
  (roundsOf(state, id).at(-1)?.rule ?? state.rules[id])?.source ?? '';

export const measuresTaken = ({ measures = [] }: CaseState) => measures.filter((m) => m.takenAt !== undefined);
