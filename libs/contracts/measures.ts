import { type Clock, type ClockOf, clockOf, formatChinese, isClockTime } from '#law';
import type { CaseState, CaseTask } from './case';
import type { ClockId } from './clocks';
import type { CaseDocument, DocumentKind } from './documents';
import { endWords, type HeldThing, type Measure, MEASURE_KINDS, type MeasureKind, RELATIONS } from './held';

export const isSeizure = ({ kind }: Pick<Measure, 'kind'>): boolean => kind !== 'preservation';
const measuresOf = ({ measures = [] }: Pick<CaseState, 'measures'>): readonly Measure[] => measures;

export const measureOf = (state: Pick<CaseState, 'measures'>, id: string | undefined): Measure | undefined =>
  measuresOf(state).find((m) => m.id === id);
export const nextMeasureId = ({ caseNo, measures = [] }: Pick<CaseState, 'caseNo' | 'measures'>): string =>
  `${caseNo}-M${measures.length + 1}`;

/** What is still held of it. */
export const heldIn = ({ state, things }: Measure): HeldThing[] =>
  state === 'held' ? things.filter((t) => !t.ended) : [];

/** Every measure by which something is held now. */
export const holding = (state: Pick<CaseState, 'measures'>): Measure[] =>
  measuresOf(state).filter((m) => heldIn(m).length > 0);

/** 扣押（食品等 2 项）. */
export const measureTitle = ({ kind, things }: Pick<Measure, 'kind' | 'things'>): string => {
  const rest = things.length > 1 ? `等 ${things.length} 项` : '';
  return `${MEASURE_KINDS[kind]}（${things[0]!.name.slice(0, 30)}${rest}）`;
};
export const subjectOf = (measure: Measure) => ({ id: measure.id, about: measureTitle(measure) });

/** The answer that told how it was taken and made this paper; undefined: it was taken before anybody was asked. */
export const takingOf = (
  { tasks }: Pick<CaseState, 'tasks'>,
  { id }: Pick<Measure, 'id'>,
  { madeAt }: Pick<CaseDocument, 'madeAt'>,
): CaseTask | undefined =>
  tasks.findLast(
    (t) => t.kind === 'takeMeasure' && t.subject === id && t.completedAt !== undefined && t.completedAt <= madeAt,
  );

/** By which it is held, and until when. */
export const clockOfMeasure = ({ kind, id }: Pick<Measure, 'kind' | 'id'>): ClockOf<ClockId> => ({
  clock: kind === 'preservation' ? 'preservation' : 'seizure',
  subject: id,
});

/** Its papers: that it was taken, and that it is over. */
export const PAPERS = {
  preservation: { taken: 'preservationNotice', ended: 'preservationRelease' },
  seizure: { taken: 'seizureDecision', ended: 'seizureRelease' },
} as const satisfies Record<string, Record<string, DocumentKind>>;
export const papersOfMeasure = (measure: Pick<Measure, 'kind'>) =>
  PAPERS[isSeizure(measure) ? 'seizure' : 'preservation'];

/** What is decided of things goes out, or undefined: what is made of them is on record alone. */
export function paperOfDisposal(measure: Pick<Measure, 'kind'>, how: string): DocumentKind | undefined {
  const { ended } = papersOfMeasure(measure);
  const papers: Record<string, DocumentKind> = {
    extended: 'seizureExtension',
    released: ended,
    recorded: ended,
    ...(isSeizure(measure) ? { examined: 'examinationNotice' } : {}),
  };
  return papers[how];
}

export const measureBasis = (measure: Pick<Measure, 'kind'>): string =>
  isSeizure(measure)
    ? '行政强制法 第十六条至第二十八条；市场监督管理行政处罚程序规定 第三十六条至第三十八条'
    : '行政处罚法 第五十六条；市场监督管理行政处罚程序规定 第三十三条至第三十五条';

/** Hours begin to count with the one after that in which it was taken. @source 市场监督管理行政处罚程序规定 第八十四条 */
export function afterTheHour(at: string): string {
  const HOUR_MS = 3_600_000;
  return new Date((Math.floor(Date.parse(at) / HOUR_MS) + 1) * HOUR_MS).toISOString();
}

const until = (clock: Clock | undefined): string =>
  clock?.dueOn && clock.dueAt
    ? `至${formatChinese(isClockTime(clock.period.unit) ? clock.dueAt : clock.dueOn)}`
    : '期限待定';

/**
 * Each thing with what became of it, numbered as in the list. `kind`: of the measure, where it is printed; tasks are told without,
 * since what they are told is recorded.
 */
export const thingLines = ({ things }: Pick<Measure, 'things'>, kind?: MeasureKind): string[] =>
  things.map(
    ({ name, quantity, place, relation, ended }, i) =>
      `${i + 1}. ${name}，${quantity}，${place}（${RELATIONS[relation]}）${ended ? `：${endWords(ended.how, kind)}` : ''}`,
  );

/** What is held now, in words. */
export const heldLines = (state: Pick<CaseState, 'measures' | 'clocks'>): string[] =>
  holding(state).map(
    (m) =>
      `${measureTitle(m)}：${heldIn(m)
        .map((t) => t.name)
        .join('、')}，${until(clockOf(state.clocks, clockOfMeasure(m)))}`,
  );

/** What a paper of a measure is about: several of one kind may go out for one measure. */
export const paperSubject = ({ documents }: Pick<CaseState, 'documents'>, { id }: Pick<Measure, 'id'>): string =>
  `${id}/${documents.length + 1}`;
export const measureOfPaper = (state: Pick<CaseState, 'measures'>, subject: string | undefined): Measure | undefined =>
  measureOf(state, subject?.split('/')[0]);
