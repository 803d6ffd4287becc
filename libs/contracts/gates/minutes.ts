import type { CaseState } from '../case';
import { type Minutes, minutesTitle, standingMinutes } from '../minutes';
import { type Evidence, type Gate, judged } from './gate';
import { allOf, ofDeeds, ofTasks } from './on-file';

/** What is asked of every 笔录 that no later one corrects: what a sealed record lacks is lacking for good. */
export const ofMinutes = (
  id: string,
  title: string,
  source: Gate['source'],
  wanting: (m: Minutes) => string[],
  inPassing: (m: Minutes) => string[] = () => [],
): Gate => ({
  id,
  title,
  source,
  group: 'filing',
  applies: (state) => standingMinutes(state).length > 0,
  verdict: (state) => {
    const told = (of: (m: Minutes) => string[]) =>
      standingMinutes(state)
        .flatMap((m) => of(m).map((words) => `${minutesTitle(m)}：${words}`))
        .join('；');
    const note = told(inPassing);
    return {
      ...judged(told(wanting) || undefined, ofMinutesEvidence(state), state.status === 'closed'),
      ...(note ? { note } : {}),
    };
  },
});

const ofMinutesEvidence = (state: CaseState): Evidence[] => {
  const tasks = allOf(state, 'confirmMinutes', 'signMinutes');
  return [
    ...(tasks.length > 0 ? ofTasks(...tasks) : ofDeeds(state, 'take-minutes')),
    ...ofDeeds(state, 'check-minutes'),
  ];
};
