import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import type { GateGroup } from '../gate-words';
import { decidedOnSpot } from '../on-spot';
import { currentNotice, type PenaltyAnswer, penaltyOf } from '../penalty';
import { BEFORE_PENALTY, type OnSpot } from '../refusals';
import { lastDecision } from '../remedies';
import { type Evidence, type Gate, inWords, judged } from './gate';
import { done, lastOf, ofTasks } from './on-file';

/** Whether a penalty is on its way, or was decided. */
export function toPenalty(state: CaseState): boolean {
  // What is decided on the spot has a way of its own.
  if (decidedOnSpot(state) && state.outcome) return false;
  if (state.outcome) return state.outcome === 'penalty';
  if (!state.filedAt) return false;
  // Whoever decides may decide one, whatever the report proposes.
  if (state.stage === 'decision') return true;
  return (
    currentNotice(state) !== undefined ||
    (lastOf(state, 'investigate')?.result?.['proposal'] ?? 'penalty') === 'penalty'
  );
}

type Decided = Parameters<(typeof BEFORE_PENALTY)['range']>[1];

/** The penalty as it was decided, was told, or is proposed: judged as the case stood then. */
export function intended(
  state: CaseState,
  at: string,
): { state: CaseState; decision: Decided; at: string; taken: boolean } {
  const index = state.tasks.findLastIndex((t) => done('decide')(t) && t.result?.['outcome'] === 'penalty');
  if (state.outcome === 'penalty' && index >= 0) {
    const { result, completedAt } = state.tasks[index]!;
    const then = { ...state, tasks: state.tasks.slice(0, index) };
    return { state: then, decision: result as unknown as Decided, at: completedAt!, taken: true };
  }
  const { kinds, fineFen, confiscatedFen } =
    currentNotice(state)?.penalty ?? penaltyOf((lastOf(state, 'investigate')?.result ?? {}) as PenaltyAnswer);
  // By which articles, whoever decides writes down then.
  const later = { rangeBasis: '待决定时写明', different: '待决定时写明', correction: '待决定时写明' };
  const decision = { outcome: 'penalty', penalties: kinds, fineFen, confiscatedFen, ...later };
  return { state, decision, at, taken: false };
}

/** A gate that keeps a penalty from being decided. */
export function beforePenalty(
  id: keyof typeof BEFORE_PENALTY,
  title: string,
  source: string,
  group: GateGroup,
  proof: (state: CaseState) => Evidence[],
  applies: (state: CaseState) => boolean = () => true,
): Gate {
  return {
    id,
    title,
    source,
    group,
    applies: (state) => toPenalty(state) && applies(state),
    verdict: (state, { at }) => {
      const then = intended(state, at);
      const refusal = BEFORE_PENALTY[id](then.state, then.decision, then.at);
      return judged(inWords(refusal, title), proof(state), then.taken);
    },
  };
}

/** A gate of what was decided on the spot: judged as the case stood then. */
export function onSpotGate(
  id: string,
  title: string,
  source: string,
  refuse: (state: CaseState, answer: OnSpot, at: string) => Refusal | undefined,
  applies: (state: CaseState) => boolean = () => true,
): Gate {
  return {
    id,
    title,
    source,
    group: 'decision',
    applies: (state) => decidedOnSpot(state) && applies(state),
    verdict: (state) => {
      const { result, completedAt, id: task } = lastDecision(state)!;
      const then = {
        ...state,
        tasks: state.tasks.slice(
          0,
          state.tasks.findIndex((t) => t.id === task),
        ),
      };
      const refusal = refuse(then, result as unknown as OnSpot, completedAt!);
      return judged(inWords(refusal, title), ofTasks(lastDecision(state)), true);
    },
  };
}
