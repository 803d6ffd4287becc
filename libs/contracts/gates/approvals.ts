import type { GateGroup } from '../gate-words';
import { type Gate, judged } from './gate';
import { allOf, asked, lastOf, ofDeeds, ofTasks } from './on-file';

/** What one proposes and the head decides. */
export function approved(
  id: string,
  what: string,
  kind: string,
  deed: string,
  how: Pick<Gate, 'source' | 'group'>,
): Gate {
  return {
    ...how,
    id,
    title: `${what}经负责人批准`,
    applies: (state) => asked(state, kind),
    verdict: (state) => {
      const answer = lastOf(state, kind);
      return judged(answer ? undefined : '尚未审批', [...ofDeeds(state, deed), ...ofTasks(answer)]);
    },
  };
}

/** What is asked of an officer beside the stages. */
export const answeredFor = (
  id: string,
  title: string,
  source: Gate['source'],
  group: GateGroup,
  kinds: readonly string[],
): Gate => ({
  id,
  title,
  source,
  group,
  applies: (state) => asked(state, ...kinds),
  verdict: (state) => {
    const open = state.tasks.some((t) => kinds.includes(t.kind) && t.state === 'open');
    return judged(open ? '尚未办结' : undefined, ofTasks(...allOf(state, ...kinds)));
  },
});
