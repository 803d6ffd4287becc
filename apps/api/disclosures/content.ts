import {
  ageAtAct,
  alters,
  type CaseDocument,
  type CaseState,
  type CaseTask,
  named,
  onSpotNumber,
  PENALTY_DECISIONS,
  type PenaltyAnswer,
  penaltyLines,
  penaltyOf,
  type Remedy,
  REMEDIES,
  serviceAddress,
  since,
} from '#contracts';
import { ageOn, citableAll, cited, dateOf, formatDay, MINOR_UNDER, type Penalty } from '#law';
import type { Private } from './redaction';

/** One line of what is shown. Only those that people have written are looked through for what must be kept back. */
export interface Field {
  name:
    | 'number'
    | 'change'
    | 'party'
    | 'category'
    | 'conclusion'
    | 'matter'
    | 'facts'
    | 'basis'
    | 'penalty'
    | 'authority'
    | 'decidedOn';
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

/**
 * What altered a decision, on 复议, by a court, or by the authority itself, by the day it did: one that was sought first may end
 * last. `revoked`: by an earlier version's words.
 */
const alterationsOf = ({ remedies = [] }: Pick<CaseState, 'remedies'>, { id }: CaseTask): Remedy[] =>
  remedies
    .filter((r) => r.endedOn && (r.decision ?? id) === id && (alters(r.result ?? '') || r.result === 'revoked'))
    .sort((a, b) => a.endedOn!.localeCompare(b.endedOn!));

export const alterationOf = (state: Pick<CaseState, 'remedies'>, decision: CaseTask): Remedy | undefined =>
  alterationsOf(state, decision).at(-1);

/** By what and when, as a key; two of one day are two. */
function keyOf(alterations: readonly Remedy[], of: Remedy): string {
  const same = alterations.slice(0, alterations.indexOf(of)).filter((r) => r.endedOn === of.endedOn).length;
  return `${of.result}:${of.endedOn}${same > 0 ? `:${same + 1}` : ''}`;
}

/** Which alteration was the last; null: there is none. */
export function alterationKey(state: Pick<CaseState, 'remedies'>, decision: CaseTask): string | null {
  const alterations = alterationsOf(state, decision);
  const last = alterations.at(-1);
  return last ? keyOf(alterations, last) : null;
}

/** A decision as it is published: as it was made, or as it was changed. Each is published by a row of its own. */
export interface Edition {
  decision: CaseTask;
  /** Of the change; empty: as it was made. */
  key: string;
  change?: Remedy;
}

/** Every one there was, in their order. */
export const editionsOf = (state: Pick<CaseState, 'tasks' | 'remedies'>): Edition[] =>
  penaltyDecisionsOf(state).flatMap((decision) => {
    const alterations = alterationsOf(state, decision);
    const changes = alterations.filter((r) => r.result === 'changed');
    return [{ decision, key: '' }, ...changes.map((change) => ({ decision, key: keyOf(alterations, change), change }))];
  });

/** What altered it since; undefined: nothing has, it is the one in force. */
export function supersededBy(state: Pick<CaseState, 'remedies'>, { decision, change }: Edition): Remedy | undefined {
  const alterations = alterationsOf(state, decision);
  return alterations[change ? alterations.indexOf(change) + 1 : 0];
}

/** From which day its days to be published are counted. */
export const editionOn = ({ decision, change }: Edition): string => change?.endedOn ?? decidedOn(decision);

/** What it gives. */
export function penaltyIn({ decision, change }: Edition): Penalty {
  const given = penaltyOf(decision.result as PenaltyAnswer);
  return change?.fineFen === undefined ? given : { ...given, fineFen: change.fineFen };
}

/** What a decision gives as it stands, changed or not. */
export function penaltyStanding(state: Pick<CaseState, 'tasks' | 'remedies'>, { id }: CaseTask): Penalty {
  return penaltyIn(editionsOf(state).findLast((e) => e.decision.id === id)!);
}

/** The paper by which the authority has changed its own decision: as many as there are corrections. */
function correctionPaperOf({ remedies = [], documents }: CaseState, change: Remedy): CaseDocument | undefined {
  const own = remedies.filter((r) => r.kind === 'own').indexOf(change);
  return documents.filter((d) => d.kind === 'correctionDecision' && !d.recalled)[own];
}

/** The paper by which it went out; of one that was made anew the later. */
export function decisionPaperOf({ tasks, documents }: CaseState, decision: CaseTask): CaseDocument | undefined {
  const next = penaltyDecisionsOf({ tasks }).find((t) => t.completedAt! > decision.completedAt!);
  return documents.findLast(
    (d) =>
      PENALTY_DECISIONS.includes(d.kind) &&
      !d.recalled &&
      d.madeAt >= decision.completedAt! &&
      (!next || d.madeAt < next.completedAt!),
  );
}

/** The paper in force: what it says is what is shown. None of this authority's where a court or the authority above has changed it. */
export const paperOf = (state: CaseState, { decision, change }: Edition): CaseDocument | undefined =>
  change?.kind === 'own' ? correctionPaperOf(state, change) : decisionPaperOf(state, decision);

/** 文号; undefined while the paper has none. A case from before papers were numbered has none ever: then it is shown without. */
const numberOf = (state: CaseState, decision: CaseTask): string | undefined =>
  isOnSpot(decision) ? onSpotNumber(state) : decisionPaperOf(state, decision)?.issued?.number;

/** Whether its paper has the number that is shown. Papers were not numbered before revision 6. */
export function isNumbered(state: CaseState, edition: Edition): boolean {
  if (!since(state, 6)) return true;
  const own = edition.change?.kind === 'own';
  return (
    (isOnSpot(edition.decision) || decisionPaperOf(state, edition.decision)?.issued !== undefined) &&
    (!own || paperOf(state, edition)?.issued !== undefined)
  );
}

/** By whom, when and by which paper it was changed. */
function changeWords(state: CaseState, change: Remedy): string {
  const on = formatDay(change.endedOn!);
  if (change.kind !== 'own') return `${on}经${REMEDIES[change.kind]}变更`;
  const paper = correctionPaperOf(state, change);
  return `${on}由本机关自行纠正${paper ? `，以${named(paper)}变更` : '变更'}`;
}

/** As the record has it, nothing kept back. */
export function fieldsOf(state: CaseState, edition: Edition): Field[] {
  const { decision, change } = edition;
  const answer = decision.result as { facts?: string; legalBasis?: string };
  const report = state.tasks.findLast(
    (t) => t.kind === 'investigate' && t.completedAt !== undefined && t.completedAt <= decision.completedAt!,
  )?.result as { facts?: string; legalBasis?: string } | undefined;
  const found = isOnSpot(decision) ? answer : report;
  const penalty = penaltyIn(edition);
  const kinds = penalty.kinds.filter((k) => k !== 'fine' || penalty.fineFen > 0);
  const number = numberOf(state, decision);
  return [
    ...(number ? [{ name: 'number' as const, title: '决定书文号', text: number }] : []),
    ...(change ? [{ name: 'change' as const, title: '变更', text: changeWords(state, change) }] : []),
    { name: 'party', title: '当事人', text: state.party.name },
    { name: 'matter', title: '案由', text: state.item.title },
    { name: 'facts', title: '违法事实', text: found?.facts ?? state.facts },
    {
      name: 'basis',
      title: '处罚依据',
      text: (found?.legalBasis ? [found.legalBasis] : citableAll(state.item.legalBasis)).map(cited).join('；'),
    },
    { name: 'penalty', title: '处罚内容', text: penaltyLines({ ...penalty, kinds }).join('；') },
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
