import type { CaseState, CaseTask, OfficerRef } from './case';
import { askedOf } from './minutes';

/*
 * What two officers do together, and each confirms for himself: who hands it in by doing so, the others by their own account.
 * Nothing waits for them; 程序体检 tells who has not.
 */

export const JOINT_ACTS = { issueCorrectionOrder: '责令改正', reinspect: '复查' } as const;
export type JointAct = keyof typeof JOINT_ACTS;
export const isJointAct = (kind: string): kind is JointAct => Object.hasOwn(JOINT_ACTS, kind);

/** Of whom a confirmation of it is asked: of those named, but not of who has handed it in. */
export const toConfirm = (
  state: Pick<CaseState, 'officers'>,
  named: readonly string[],
  by: string | undefined,
): Pick<OfficerRef, 'username' | 'name'>[] =>
  [...new Set(named)]
    .filter((username) => username !== by)
    .map((username) => state.officers.find((o) => o.username === username) ?? { username, name: username });

/** The act that a confirmation is about. */
export const actConfirmed = (
  { tasks }: Pick<CaseState, 'tasks'>,
  { subject = '' }: Pick<CaseTask, 'subject'>,
): CaseTask | undefined => tasks.find((t) => t.id === subject.slice(0, subject.lastIndexOf(':')));

/** Who has not confirmed an act yet, and who has objected to it. */
export function wantingOfAct(
  state: Pick<CaseState, 'officers' | 'tasks'>,
  act: CaseTask,
): { waiting: string[]; objected: string[] } {
  const answers = state.tasks.filter((t) => t.kind === 'confirmAct' && actConfirmed(state, t) === act);
  const said = (username: string) =>
    answers.find((t) => t.state === 'completed' && askedOf(t) === username)?.result?.['decision'];
  const asked = toConfirm(state, (act.result?.['officers'] ?? []) as string[], act.completedBy?.id);
  const names = (decision: unknown) => asked.filter((o) => said(o.username) === decision).map((o) => o.name);
  return { waiting: names(undefined), objected: names('object') };
}
