import type { CaseState, Deed } from './case';
import type { Opening } from './context';

type Answered = Pick<CaseState, 'tasks'>;
const last = ({ tasks }: Answered, kind: string) =>
  tasks.findLast((t) => t.kind === kind && t.state === 'completed')?.result;
const asks = ({ tasks }: Answered, ...kinds: string[]) =>
  tasks.some((t) => kinds.includes(t.kind) && t.state === 'open');

/** Whose the case is stands open. */
export const isDisputed = (state: Answered): boolean =>
  asks(state, 'settleDispute', 'recordDesignation', 'approveReferral');

/** To whom the case goes, as far as it is known before it is delivered. */
export function referredTo(state: Pick<CaseState, 'tasks' | 'deeds'>): string | undefined {
  const designated = last(state, 'recordDesignation');
  if (designated?.['result'] === 'elsewhere') return designated['to'] as string;
  if (last(state, 'settleDispute')?.['result'] === 'elsewhere')
    return state.deeds['dispute-jurisdiction']!.data['with'] as string;
  return state.deeds['refer-case']?.data['to'] as string | undefined;
}

/** The letter that a task is about: of several, its own. */
export const letterAsked = ({ tasks, deeds }: CaseState, { subject }: Opening): Deed | undefined =>
  (tasks.find((t) => t.subject === subject && t.context?.['asked'])?.context?.['asked'] as Deed | undefined) ??
  deeds['request-assistance'];
