import {
  ageAtAct,
  alters,
  type CaseDocument,
  type CaseState,
  type CaseTask,
  onSpotNumber,
  PENALTY_DECISIONS,
  type PenaltyAnswer,
  penaltyLines,
  penaltyOf,
  type Remedy,
  serviceAddress,
} from '#contracts';
import { ageOn, citableAll, cited, dateOf, MINOR_UNDER, type Penalty } from '#law';
import type { Private } from './redaction';

/** One line of what is shown. Only those that people have written are looked through for what must be kept back. */
export interface Field {
  name: 'number' | 'party' | 'matter' | 'facts' | 'basis' | 'penalty' | 'authority' | 'decidedOn';
  title: string;
  text: string;
}

/** The decisions of a case that gave a penalty, in their order: of one that was annulled another may have come. */
export const penaltyDecisionsOf = ({ tasks }: Pick<CaseState, 'tasks'>): CaseTask[] =>
  tasks.filter(
    ({ kind, state, result }) =>
      state === 'completed' &&
      ((kind === 'decide' && result?.['outcome'] === 'penalty') ||
        (kind === 'punishOnSpot' && result?.['result'] === 'penalty')),
  );

export const isOnSpot = ({ kind }: Pick<CaseTask, 'kind'>): boolean => kind === 'punishOnSpot';
export const decidedOn = ({ completedAt }: CaseTask): string => dateOf(completedAt!);

/** What altered a decision last, on 复议, by a court, or by the authority itself. `revoked`: by an earlier version's words. */
export const alterationOf = ({ remedies = [] }: Pick<CaseState, 'remedies'>, { id }: CaseTask): Remedy | undefined =>
  remedies.findLast(
    (r) => r.endedOn && (r.decision ?? id) === id && (alters(r.result ?? '') || r.result === 'revoked'),
  );

/** What it gives as it stands. */
export function penaltyStanding(state: CaseState, decision: CaseTask): Penalty {
  const given = penaltyOf(decision.result as PenaltyAnswer);
  const { result, fineFen } = alterationOf(state, decision) ?? {};
  return result === 'changed' && fineFen !== undefined ? { ...given, fineFen } : given;
}

/** The paper by which it went out; of one that was made anew the later. */
export function paperOf({ tasks, documents }: CaseState, decision: CaseTask): CaseDocument | undefined {
  const next = penaltyDecisionsOf({ tasks }).find((t) => t.completedAt! > decision.completedAt!);
  return documents.findLast(
    (d) =>
      PENALTY_DECISIONS.includes(d.kind) &&
      !d.recalled &&
      d.madeAt >= decision.completedAt! &&
      (!next || d.madeAt < next.completedAt!),
  );
}

/** 文号; undefined while the paper has none. A case from before papers were numbered has none ever: then it is shown without. */
const numberOf = (state: CaseState, decision: CaseTask): string | undefined =>
  isOnSpot(decision) ? onSpotNumber(state) : paperOf(state, decision)?.issued?.number;

/** As the record has it, nothing kept back. */
export function fieldsOf(state: CaseState, decision: CaseTask): Field[] {
  const answer = decision.result as { facts?: string; legalBasis?: string };
  const report = state.tasks.findLast(
    (t) => t.kind === 'investigate' && t.completedAt !== undefined && t.completedAt <= decision.completedAt!,
  )?.result as { facts?: string; legalBasis?: string } | undefined;
  const found = isOnSpot(decision) ? answer : report;
  const altered = alterationOf(state, decision);
  const standing = penaltyStanding(state, decision);
  const kinds = standing.kinds.filter((k) => k !== 'fine' || standing.fineFen > 0);
  const number = numberOf(state, decision);
  const lines = [
    ...penaltyLines({ ...standing, kinds }),
    ...(altered?.result === 'changed' ? [`（原处罚决定的罚款已于 ${altered.endedOn} 变更）`] : []),
  ];
  return [
    ...(number ? [{ name: 'number' as const, title: '决定书文号', text: number }] : []),
    { name: 'party', title: '当事人', text: state.party.name },
    { name: 'matter', title: '案由', text: state.item.title },
    { name: 'facts', title: '违法事实', text: found?.facts ?? state.facts },
    {
      name: 'basis',
      title: '处罚依据',
      text: (found?.legalBasis ? [found.legalBasis] : citableAll(state.item.legalBasis)).map(cited).join('；'),
    },
    { name: 'penalty', title: '处罚内容', text: lines.join('；') },
    { name: 'authority', title: '作出决定的机关', text: state.unitName },
    { name: 'decidedOn', title: '作出决定的日期', text: decidedOn(decision) },
  ];
}

/** Of an entry of 制作笔录: who was there, as it was written down. */
export interface Asked {
  person: string;
  idNumber?: string;
  age?: 'adult' | 'minor';
  guardian?: string;
  witness?: string;
  /** ISO 8601 UTC. */
  from: string;
}

/** A 现场检查笔录 may name several. */
const namesIn = (line = ''): string[] =>
  line
    .split(/[、，,；;/]/)
    .map((name) => name.trim())
    .filter(Boolean);

const isMinor = (age: number | undefined): boolean => age !== undefined && age < MINOR_UNDER;

/** What the record knows of people. Who guards or speaks for a minor, and where it lives, tells who it is. */
export function privateOf(state: CaseState, asked: readonly Asked[] = []): Private {
  const { party, minutes = [], documents } = state;
  const isPerson = party.kind === 'individual';
  const minors = asked.filter(
    ({ age, idNumber, from }) => age === 'minor' || isMinor(idNumber ? ageOn(idNumber, dateOf(from)) : undefined),
  );
  const young = new Set(minors.flatMap((m) => namesIn(m.person)));
  const guards = new Set(asked.flatMap((m) => namesIn(m.guardian)));
  // The party itself is what the decision is about: to guard somebody else makes it no minor.
  const minor =
    isPerson &&
    (isMinor(ageAtAct(state) ?? ageOn(party.idNumber, dateOf(state.registeredAt))) || young.has(party.name));
  const recorded = [party.address, serviceAddress(state)?.address].filter((a) => a !== undefined);
  const others = [
    ...minutes.flatMap((m) => namesIn(m.person)),
    ...asked.flatMap((m) => [m.person, m.guardian, m.witness].flatMap(namesIn)),
    ...documents.flatMap((d) => [d.served?.agent ?? '', ...(d.served?.witnesses ?? [])]),
  ].filter((name) => name !== '' && name !== party.name && name !== party.representative);
  const tells = (name: string) => young.has(name) || guards.has(name);
  return {
    people: [
      ...(isPerson ? [{ name: party.name, minor }] : []),
      ...(party.representative ? [{ name: party.representative, minor: minor || tells(party.representative) }] : []),
      ...[...new Set(others)].map((name) => ({ name, minor: tells(name) })),
    ],
    addresses: isPerson ? [...new Set(recorded)].map((text) => ({ text, minor })) : [],
    idNumbers: [...(isPerson ? [party.idNumber] : []), ...asked.flatMap((m) => (m.idNumber ? [m.idNumber] : []))],
    phones: party.phone ? [party.phone] : [],
  };
}
