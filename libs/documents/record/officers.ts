import { type CaseDocument, type CaseState, type OfficerRef, officersThen } from '#contracts';
import { rulesOf } from './check';
import type { Sources } from './fact-views';

type OnRecord = Pick<Sources, 'state' | 'entries'>;

const registered = ({ entries }: OnRecord): readonly OfficerRef[] | undefined =>
  entries.find((e) => e.type === 'case.registered')?.data.facts.officers;

/** Everybody who was ever an officer of the case, by user name: who withdrew was there all the same. */
export const officersEver = (from: OnRecord): ReadonlyMap<string, OfficerRef> =>
  new Map(
    [
      ...(registered(from) ?? []),
      ...from.state.tasks.flatMap((t) => (t.result?.['putIn'] ?? []) as OfficerRef[]),
      ...from.state.officers,
    ].map((o) => [o.username, o]),
  );

/** What was done by then, each as it was done last: what came after a paper is not in it, however late it is set. */
function deedsThen({ state, entries }: OnRecord, then: string): CaseState['deeds'] {
  const deeds = { ...state.deeds };
  for (const [name, deed] of Object.entries(deeds)) {
    if (deed.at <= then) continue;
    delete deeds[name];
    for (const e of entries)
      if (e.type === 'action.performed' && e.data.name === name && e.data.receivedAt <= then)
        deeds[name] = {
          ...deed,
          by: e.actor.name,
          byId: e.actor.id,
          at: e.data.receivedAt,
          data: e.data.data,
          seq: e.seq,
        };
  }
  return deeds;
}

/** A case as a paper of it tells it, whenever it is set: with its rules, and the officers and deeds it had when the paper was made. */
export function whenMade(from: OnRecord, { madeAt }: Pick<CaseDocument, 'madeAt'>): CaseState {
  const first = registered(from);
  const officers = first ? officersThen(from.state, first, madeAt) : from.state.officers;
  return { ...from.state, rules: rulesOf(from.entries), officers, deeds: deedsThen(from, madeAt) };
}
