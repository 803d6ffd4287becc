import { type Calendar, canExtend, clockOf, dateOf, type Period } from '#law';
import type { Actor } from '../actor';
import type { CaseState, CaseTask } from '../case';
import type { Refusal } from '../errors';
import { type HeldThing, type Measure, type MeasureKind, RELATIONS, TAKING_STEPS } from '../held';
import { clockOfMeasure, heldIn, holding, isSeizure, measureBasis, measureOf, nextMeasureId } from '../measures';
import { lastDecision } from '../remedies';
import { STAGES } from '../stages';
import { refuseTooFew } from '../two-officers';
import { refuseDay } from './time';

const DENIED = '行政强制法 第二十三条';

/** Where a case stands that takes no measure any more, or has no figures for it. */
export function refuseMeasuring(state: CaseState, kind: MeasureKind): Refusal | undefined {
  const { title, track } = STAGES[state.stage];
  const source = measureBasis({ kind });
  if (track === 'transfer' || track === 'closing' || state.outcome)
    return {
      code: 'MEASURE_NOT_HERE',
      reason: state.outcome ? '已经作出处理决定。' : `案件在${title}环节。`,
      source,
    };
  const rules = ['measureApproval', clockOfMeasure({ kind, id: '' }).clock];
  return rules.every((id) => state.rules[id])
    ? undefined
    : { code: 'RULES_MISSING', reason: '缺少措施期限的规则，请系统管理员公布后再采取。', source };
}

type Things = readonly Pick<HeldThing, 'name' | 'place' | 'relation'>[];
const named = ({ name, place }: Pick<HeldThing, 'name' | 'place'>) => `${name} ${place}`.replace(/\s/g, '');

/** What the law lets nobody take, and what is held already. `after`: the measure whose things are taken over. */
function refuseObjects(state: CaseState, kind: MeasureKind, things: Things, after?: string): Refusal | undefined {
  const denied = things.find(
    ({ relation }) =>
      relation === 'unrelated' ||
      (kind !== 'preservation' && (relation === 'necessity' || relation === 'heldElsewhere')),
  );
  if (denied) {
    const reason = `${denied.name}：${RELATIONS[denied.relation]}。`;
    if (denied.relation === 'heldElsewhere') return { code: 'MEASURE_HELD_ALREADY', reason, source: `${DENIED}第二款` };
    return { code: 'MEASURE_NOT_OF_CASE', reason, source: kind === 'preservation' ? measureBasis({ kind }) : DENIED };
  }
  const held = (state.measures ?? [])
    .filter(({ id, state: at }) => id !== after && ['asked', 'approved', 'held'].includes(at))
    .flatMap((m) => m.things.filter((t) => !t.ended).map(named));
  const twice =
    things.find((t) => held.includes(named(t))) ??
    things.find((t, i) => things.findIndex((other) => named(other) === named(t)) !== i);
  return twice
    ? { code: 'MEASURE_HELD_ALREADY', reason: `${twice.name}（${twice.place}）。`, source: `${DENIED}第二款` }
    : undefined;
}

interface Taking {
  takenAt?: string;
  officers?: readonly string[];
  steps?: readonly string[];
  present?: string;
  witness?: string;
  attachments?: readonly string[];
}

/** Taken by two officers, step by step, on a record. @source 行政强制法 第十八条; 市场监督管理行政处罚程序规定 第三十四条 */
function refuseTaken(state: CaseState, kind: MeasureKind, taken: Taking, at: string): Refusal | undefined {
  const { takenAt, officers = [], steps = [], present, witness, attachments = [] } = taken;
  const few = refuseTooFew(officers);
  if (few) return few;
  const missing = [
    ...(takenAt ? [] : ['采取的时间']),
    ...(Object.keys(TAKING_STEPS) as (keyof typeof TAKING_STEPS)[])
      .filter((step) => !steps.includes(step))
      .map((step) => TAKING_STEPS[step]),
    ...(present ? [] : ['当事人是否到场']),
    ...(present === 'absent' && !witness ? ['当事人不到场的，邀请见证人到场'] : []),
    ...(attachments.length > 0 ? [] : ['现场笔录和清单']),
  ];
  if (missing.length > 0)
    return {
      code: 'MEASURE_STEPS',
      reason: `没有：${missing.join('；')}。`,
      source: kind === 'preservation' ? measureBasis({ kind }) : '行政强制法 第十八条、第二十四条',
    };
  if (Date.parse(takenAt!) > Date.parse(at)) return { code: 'DATE_IN_FUTURE', reason: '采取的时间晚于现在。' };
  return refuseDay(state, dateOf(new Date(takenAt!).toISOString()), at, '采取的日期');
}

/** What an officer asks for, or has taken on the spot. */
export function refuseMeasure(
  state: CaseState,
  kind: MeasureKind,
  data: Taking & { how?: string; things?: Things },
  at: string,
): Refusal | undefined {
  return (
    refuseObjects(state, kind, data.things ?? []) ??
    (data.how === 'urgent' ? refuseTaken(state, kind, data, at) : undefined)
  );
}

/** What was approved is taken: after it was, and no more than that. */
export function refuseTaking(
  state: CaseState,
  measure: Measure,
  data: Taking & { things: Things },
  at: string,
): Refusal | undefined {
  const { kind, approval, after } = measure;
  const refused = refuseObjects({ ...state, measures: others(state, measure) }, kind, data.things, after);
  if (refused) return refused;
  const beyond = data.things.find((t) => !measure.things.some((known) => named(known) === named(t)));
  const source = measureBasis(measure);
  if (beyond) return { code: 'MEASURE_BEYOND_APPROVAL', reason: `${beyond.name}（${beyond.place}）。`, source };
  const wrong = refuseTaken(state, kind, data, at);
  if (wrong) return wrong;
  // Forms name minutes.
  const approvedAt = Math.floor(Date.parse(approval!.at) / 60_000) * 60_000;
  return Date.parse(data.takenAt!) < approvedAt ? { code: 'MEASURE_BEFORE_APPROVAL', source } : undefined;
}
const others = ({ measures = [] }: CaseState, { id }: Measure) => measures.filter((m) => m.id !== id);

/** What is decided of things that are held. */
export interface Disposal {
  how: string;
  only?: readonly number[];
  ground?: string;
  to?: string;
  basis?: string;
  by?: string;
  from?: string;
  days?: number;
}

/** Of which things, by their numbers in the list. */
export const meant = ({ things }: Measure, only: readonly number[] = []): number[] =>
  things.flatMap((t, i) => (!t.ended && (only.length === 0 || only.includes(i + 1)) ? [i] : []));

export const SEIZURE_EXTENSION = { amount: 30, unit: 'calendarDay' } as const satisfies Period;

/** @source 行政处罚法 第五十六条; 行政强制法 第二十五条、第二十七条、第二十八条 */
export function refuseDisposal(
  state: CaseState,
  measure: Measure,
  disposal: Disposal,
  at: string,
  calendar: Calendar,
): Refusal | undefined {
  const { how, only = [], ground, to, basis } = disposal;
  const source = measureBasis(measure);
  if (meant(measure, only).length < Math.max(1, new Set(only).size)) return { code: 'MEASURE_THINGS', source };
  const wants = (what: string, article = source): Refusal => ({
    code: 'MEASURE_DETAILS',
    reason: what,
    source: article,
  });
  switch (how) {
    case 'confiscated':
      return state.outcome === 'penalty' && kindsDecided(state).includes('confiscation')
        ? undefined
        : { code: 'MEASURE_NEEDS_DECISION', source };
    case 'handedOver':
      return to ? undefined : wants('移送的，写明移送的机关。');
    case 'seized':
      return basis ? undefined : wants('查封、扣押的，写明授权的法律、法规条款。', '行政强制法 第十条、第二十二条');
    case 'destroyed':
      return basis ? undefined : wants('销毁的，写明法律、行政法规的条款。', '行政强制法 第二十七条');
    case 'released':
      return !isSeizure(measure) || ground ? undefined : wants('解除的，选定情形。', '行政强制法 第二十八条第一款');
    case 'extended': {
      const clock = clockOf(state.clocks, clockOfMeasure(measure))!;
      const answer = canExtend(clock, SEIZURE_EXTENSION, at, [], calendar);
      return answer.ok ? undefined : { code: answer.code, reason: answer.reason, source: answer.source };
    }
    case 'examined':
      if (!isSeizure(measure)) return undefined;
      return disposal.by && disposal.from && disposal.days
        ? refuseExaminationDay(state, measure, disposal.from, at)
        : wants('写明机构、送交日期和明确的期间。', '行政强制法 第二十五条第三款');
  }
  return undefined;
}

const refuseExaminationDay = (state: CaseState, { takenAt }: Measure, from: string, at: string) =>
  refuseDay(state, from, at, '送交日期') ??
  (from < dateOf(takenAt!)
    ? ({ code: 'DATE_BEFORE_CASE', reason: '送交日期早于查封、扣押之日。' } satisfies Refusal)
    : undefined);

const kindsDecided = (state: CaseState): readonly string[] =>
  (lastDecision(state)?.result?.['penalties'] ?? []) as readonly string[];

/** What is held has been dealt with before the case leaves the authority's hands. */
export function refuseHolding(state: CaseState): Refusal | undefined {
  const held = holding(state);
  return held.length > 0
    ? {
        code: 'MEASURES_STANDING',
        reason: `${held.flatMap((m) => heldIn(m).map((t) => t.name)).join('、')}尚未处理。`,
        source: [...new Set(held.map(measureBasis))].join('；'),
      }
    : undefined;
}

/** Each thing that is held, as the list of a handing over has it. */
const listed = ({ name, quantity, place }: HeldThing) => `${name}，${quantity}，${place}`;
export const thingsToHandOver = (state: Pick<CaseState, 'measures'>): string[] =>
  holding(state).flatMap((m) => heldIn(m).map(listed));

/** What is held goes to the police with what is listed; more may be written behind a thing. @source 行政执法机关移送涉嫌犯罪案件的规定 第十二条 */
export function refuseUnlistedThings(state: CaseState, things: readonly string[]): Refusal | undefined {
  const bare = (text: string) => text.replace(/\s/g, '');
  const given = things.map(bare);
  const missing = thingsToHandOver(state).filter((thing) => !given.some((line) => line.startsWith(bare(thing))));
  return missing.length > 0
    ? {
        code: 'HAND_OVER_UNLISTED',
        reason: `清单中没有：${missing.join('；')}。请补列；依法不移交的，先在其处理任务中处理。`,
        field: 'things',
        source: '行政执法机关移送涉嫌犯罪案件的规定 第十二条',
      }
    : undefined;
}

// ── what the record makes of it ─────────────────────────────────────────────────────────────────────────────────────

interface Asked extends Taking {
  how?: string;
  things?: readonly Omit<HeldThing, 'ended'>[];
  reason?: string;
  basis?: string;
}

/** It is asked for; taken on the spot it is held at once. */
export function askMeasure(
  state: CaseState,
  kind: MeasureKind,
  data: Asked,
  at: string,
  { id, name }: Pick<Actor, 'id' | 'name'>,
): void {
  const urgent = data.how === 'urgent';
  (state.measures ??= []).push({
    id: nextMeasureId(state),
    kind,
    things: (data.things ?? []).map((t) => ({ ...t })),
    state: urgent ? 'held' : 'asked',
    urgent,
    askedBy: { id, name },
    askedAt: at,
    reason: data.reason ?? '',
    ...(data.basis ? { basis: data.basis } : {}),
    ...(urgent ? { takenAt: new Date(data.takenAt!).toISOString(), officers: [...data.officers!] } : {}),
  });
}

export function approveMeasured(state: CaseState, { decision }: Record<string, unknown>, task: CaseTask): void {
  const measure = measureOf(state, task.subject);
  if (!measure) return;
  const approves = decision === 'approve';
  measure.approval = {
    decision: approves ? 'approve' : 'refuse',
    by: task.completedBy!.name,
    at: task.completedAt!,
  };
  if (measure.state === 'asked') measure.state = approves ? 'approved' : 'refused';
}

/** Taken as it was approved, in place of what was kept as evidence before. */
export function takeMeasured(state: CaseState, data: Asked, task: CaseTask): void {
  const measure = measureOf(state, task.subject);
  if (!measure) return;
  measure.things = (data.things ?? []).map((t) => ({ ...t }));
  measure.takenAt = new Date(data.takenAt!).toISOString();
  measure.officers = [...data.officers!];
  measure.state = 'held';
  const before = measureOf(state, measure.after);
  if (!before) return;
  const taken = measure.things.map(named);
  end(
    before,
    before.things.flatMap((t, i) => (!t.ended && taken.includes(named(t)) ? [i] : [])),
    'seized',
    task.completedAt!,
  );
}

/** What was decided of things takes effect; what is to be sealed or detained is held as it is until it has been. */
export function disposeOf(state: CaseState, data: Disposal & { reason?: string; kind?: string }, task: CaseTask): void {
  const measure = measureOf(state, task.subject);
  if (!measure) return;
  const indices = meant(measure, data.only);
  if (data.how === 'seized') {
    const { id, name } = task.completedBy!;
    state.measures!.push({
      id: nextMeasureId(state),
      kind: data.kind === 'sealing' ? 'sealing' : 'detention',
      things: indices.map((i) => ({ ...measure.things[i]! })),
      state: 'approved',
      urgent: false,
      askedBy: { id, name },
      askedAt: task.completedAt!,
      reason: data.reason ?? '',
      basis: data.basis!,
      approval: { decision: 'approve', by: name, at: task.completedAt! },
      after: measure.id,
    });
  } else if (data.how !== 'extended' && !(data.how === 'examined' && isSeizure(measure)))
    end(measure, indices, data.how, task.completedAt!);
}

/** Everything that is held has gone with the case. */
export function handOverHeld(state: CaseState, { completedAt }: Pick<CaseTask, 'completedAt'>): void {
  for (const measure of holding(state)) end(measure, meant(measure), 'handedOver', completedAt!);
}

function end(measure: Measure, indices: readonly number[], how: string, at: string): void {
  measure.things = measure.things.map((t, i) => (indices.includes(i) ? { ...t, ended: { how, at } } : t));
  if (measure.things.every((t) => t.ended)) measure.state = 'over';
}
