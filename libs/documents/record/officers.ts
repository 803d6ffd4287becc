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

/** A case as a paper of it tells it, whenever it is set: with its rules, and the officers it had when the paper was made. */
export function whenMade(from: OnRecord, { madeAt }: Pick<CaseDocument, 'madeAt'>): CaseState {
  const first = registered(from);
  const officers = first ? officersThen(from.state, first, madeAt) : from.state.officers;
  return { ...from.state, rules: rulesOf(from.entries), officers };
}
