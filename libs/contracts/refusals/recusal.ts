import type { Actor } from '../actor';
import type { CaseState, CaseTask } from '../case';
import type { OfficerRef } from '../case';
import type { Refusal } from '../errors';
import { decidedByWords, mayDecide, RANKS, type Recusal } from '../recusals';
import { refuseTooFew, TWO_OFFICERS } from '../two-officers';
import { refuseRecused } from './separation';

const SOURCE = '行政处罚法 第四十三条；市场监督管理行政处罚程序规定 第四条';

/** What is decided is contested otherwise. */
export const refuseRecusal = ({ outcome }: Pick<CaseState, 'outcome'>): Refusal | undefined =>
  outcome ? { code: 'RECUSAL_NOT_HERE', source: SOURCE } : undefined;

export interface RecusalAsked {
  against: string;
  rank?: Recusal['rank'];
  origin?: Recusal['origin'];
  ground: Recusal['ground'];
  statement: string;
}

/** Who of the case is meant: by name, or by user name. */
function personMeant(state: CaseState, against: string): { name: string; username?: string } {
  const known = [
    ...state.officers,
    ...(state.recusals ?? []).flatMap(({ name, username }) => (username === undefined ? [] : [{ name, username }])),
    ...[state.registeredBy, ...state.tasks.flatMap((t) => (t.completedBy?.kind === 'user' ? [t.completedBy] : []))].map(
      ({ id, name }) => ({ username: id, name }),
    ),
  ].find((p) => p.name === against || p.username === against);
  return known ? { name: known.name, username: known.username } : { name: against };
}

/** What whoever asks has to say: against somebody, who has not withdrawn and on whom nothing waits to be decided. */
export function refuseAsking(
  state: CaseState,
  { against, origin }: RecusalAsked,
  by: Pick<Actor, 'kind' | 'id' | 'name'>,
): Refusal | undefined {
  const { name, username } = personMeant(state, against);
  const gone = refuseRecused(state, { name, ...(username ? { id: username } : {}) });
  if (gone) return gone;
  if ((state.recusals ?? []).some((r) => !r.decision && r.name === name))
    return { code: 'RECUSAL_PENDING', reason: `${name}。`, source: SOURCE };
  if (by.kind === 'user' && origin === 'self' && username !== by.id && name !== by.name)
    return { code: 'RECUSAL_SELF', source: SOURCE };
  return by.kind === 'user' && !origin
    ? { code: 'REASON_REQUIRED', reason: '请选定由谁提出。', source: SOURCE }
    : undefined;
}

export function askRecusal(state: CaseState, asked: RecusalAsked, at: string, by: Pick<Actor, 'kind' | 'id'>): void {
  const { against, rank = 'other', origin = 'found', ground, statement } = asked;
  const recusals = (state.recusals ??= []);
  recusals.push({
    id: `${state.caseNo}-R${recusals.length + 1}`,
    ...personMeant(state, against),
    rank,
    origin: by.kind === 'party' ? 'party' : origin,
    ground,
    reason: statement,
    askedBy: by.id,
    askedAt: at,
  });
}

export const recusalOf = (
  { recusals = [] }: Pick<CaseState, 'recusals'>,
  id: string | undefined,
): Recusal | undefined => recusals.find((r) => r.id === id);

export interface RecusalDecided {
  decision: string;
  decidedBy: string;
  participants?: readonly string[];
  attachments?: readonly string[];
  replacement?: readonly string[];
  /** The same as the case keeps them: added where the accounts are known. */
  putIn?: readonly OfficerRef[];
}

const officersAfter = (
  { officers }: Pick<CaseState, 'officers'>,
  { username, name }: Recusal,
  putIn: readonly OfficerRef[],
) => {
  const stay = officers.filter((o) => (username === undefined ? o.name !== name : o.username !== username));
  return [...stay, ...putIn.filter((o) => !stay.some((s) => s.username === o.username))];
};

/** Who a case's officers were at an instant, ISO 8601, by who was registered and who has withdrawn since. */
export const officersThen = (
  { recusals, tasks }: Pick<CaseState, 'recusals' | 'tasks'>,
  registered: readonly OfficerRef[],
  at: string,
): OfficerRef[] =>
  tasks
    .filter((t) => t.kind === 'decideRecusal' && t.completedAt !== undefined && t.completedAt <= at)
    .sort((a, b) => a.completedAt!.localeCompare(b.completedAt!))
    .reduce<OfficerRef[]>(
      (officers, { subject, result }) => {
        const recusal = recusalOf({ ...(recusals ? { recusals } : {}) }, subject);
        return recusal && result?.['decision'] === 'withdraw'
          ? officersAfter({ officers }, recusal, (result['putIn'] ?? []) as OfficerRef[])
          : officers;
      },
      [...registered],
    );

/** By whoever may decide it of one of this rank, and never of himself; two officers are left. */
export function refuseRecusing(
  state: CaseState,
  recusal: Recusal,
  { decision, decidedBy, participants = [], attachments = [], replacement = [], putIn }: RecusalDecided,
  { id, name }: Pick<Actor, 'id' | 'name'>,
): Refusal | undefined {
  if (recusal.askedBy === id || recusal.username === id || recusal.name === name)
    return { code: 'RECUSAL_OWN', source: SOURCE };
  if (!mayDecide(recusal.rank, decidedBy))
    return {
      code: 'RECUSAL_DECIDER',
      reason: `${RANKS[recusal.rank]}的回避由${decidedByWords(recusal.rank)}决定。`,
      source: SOURCE,
    };
  if (decidedBy === 'collective' && (new Set(participants).size < 2 || attachments.length === 0))
    return { code: 'DELIBERATION_INCOMPLETE', source: SOURCE };
  if (participants.includes(recusal.name)) return { code: 'RECUSAL_OWN', source: SOURCE };
  if (decision !== 'withdraw') return undefined;
  for (const who of replacement) {
    const gone = who === recusal.username ? RECUSED_HERE : refuseRecused(state, { id: who });
    if (gone) return gone;
  }
  const left = putIn
    ? officersAfter(state, recusal, putIn).map((o) => o.username)
    : [...officersAfter(state, recusal, []).map((o) => o.username), ...replacement];
  return refuseTooFew(left) && { code: 'RECUSAL_REPLACEMENT', source: TWO_OFFICERS.source };
}
const RECUSED_HERE: Refusal = { code: 'RECUSED', source: '行政处罚法 第四十三条' };

/** Who withdraws is one of the case's officers no more; who is put in is. */
export function decideRecused(state: CaseState, { decision, putIn = [] }: RecusalDecided, task: CaseTask): void {
  const recusal = recusalOf(state, task.subject);
  if (!recusal) return;
  recusal.decision = decision === 'withdraw' ? 'withdraw' : 'refuse';
  if (recusal.decision === 'withdraw') state.officers = officersAfter(state, recusal, putIn);
}
