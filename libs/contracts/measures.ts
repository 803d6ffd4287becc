import { type Clock, type ClockOf, clockOf, formatChinese, isClockTime } from '#law';
import type { CaseState } from './case';
import type { ClockId } from './clocks';
import type { DocumentKind } from './documents';

/** What is done to things before anything is decided: evidence is kept where it is, things are sealed or taken away. */
export const MEASURE_KINDS = { preservation: '先行登记保存', sealing: '查封', detention: '扣押' } as const;
export type MeasureKind = keyof typeof MEASURE_KINDS;

/** What a thing is to the case. */
export const RELATIONS = {
  goods: '涉嫌违法的物品',
  tool: '用于违法行为的工具、设备、原材料',
  premises: '涉嫌违法的场所、设施',
  papers: '合同、票据、账簿等有关资料',
  unrelated: '与违法行为无关',
  necessity: '公民个人及其所扶养家属的生活必需品',
  heldElsewhere: '已被其他国家机关查封、扣押',
} as const;

/** 当场程序. @source 行政强制法 第十八条; 市场监督管理行政处罚程序规定 第三十四条 */
export const TAKING_STEPS = {
  identityShown: '出示执法证件',
  reasonsTold: '告知理由、依据和依法享有的权利、救济途径',
  heard: '听取陈述和申辩',
  listed: '当场清点，开具清单，一式两份',
  signed: '当事人或者见证人和执法人员签名或者盖章；拒绝的注明',
} as const;

/** What becomes of evidence kept within seven working days. @source 行政处罚法 第五十六条; 市场监督管理行政处罚程序规定 第三十五条 */
export const PRESERVATION_ENDS = {
  recorded: '已用记录、复制、拍照、录像等方式固定，原物发还',
  examined: '送交检测、检验、检疫、鉴定',
  seized: '依法查封、扣押',
  confiscated: '处罚决定没收',
  handedOver: '随案移送有关机关',
  released: '解除登记保存，发还',
} as const;

/** What becomes of what was sealed or detained. @source 行政强制法 第二十七条、第二十八条 */
export const SEIZURE_ENDS = {
  released: '解除查封、扣押，退还',
  confiscated: '处罚决定没收',
  destroyed: '依照法律、行政法规销毁',
  handedOver: '随案移送有关机关',
} as const;

/** @source 行政强制法 第二十八条第一款 */
export const RELEASE_GROUNDS = {
  noViolation: '当事人没有违法行为',
  unrelated: '查封、扣押的场所、设施或者财物与违法行为无关',
  decided: '对违法行为已经作出处理决定，不再需要查封、扣押',
  noNeed: '其他不再需要采取查封、扣押措施的情形',
} as const;

/** What ends without anybody's decision, or at once by the head's. */
export const OTHER_ENDS = { lapsed: '期限届满，自动解除', disapproved: '负责人认为不应当采取，立即解除' } as const;
const ENDS: Record<string, string> = { ...PRESERVATION_ENDS, ...SEIZURE_ENDS, ...OTHER_ENDS };

export interface HeldThing {
  name: string;
  quantity: string;
  place: string;
  relation: keyof typeof RELATIONS;
  /** What became of it, and when, ISO 8601 UTC; absent: it is held, if the measure was taken. */
  ended?: { how: string; at: string };
}

/** One measure, with everything that it holds. */
export interface Measure {
  id: string;
  kind: MeasureKind;
  things: HeldThing[];
  /** `asked`: it waits for its approval, and nothing is held; `over`: nothing is held any more. */
  state: 'asked' | 'approved' | 'refused' | 'held' | 'over';
  /** Taken on the spot, and approved after. */
  urgent: boolean;
  askedBy: { id: string; name: string };
  askedAt: string;
  reason: string;
  /** The law that lets it be taken. */
  basis?: string;
  approval?: { decision: 'approve' | 'refuse'; by: string; at: string };
  /** ISO 8601 UTC. */
  takenAt?: string;
  officers?: string[];
  /** The 先行登记保存 whose things it takes over. */
  after?: string;
}

export const isSeizure = ({ kind }: Pick<Measure, 'kind'>): boolean => kind !== 'preservation';
const measuresOf = ({ measures = [] }: Pick<CaseState, 'measures'>): readonly Measure[] => measures;

export const measureOf = (state: Pick<CaseState, 'measures'>, id: string | undefined): Measure | undefined =>
  measuresOf(state).find((m) => m.id === id);
export const nextMeasureId = ({ caseNo, measures = [] }: Pick<CaseState, 'caseNo' | 'measures'>): string =>
  `${caseNo}-M${measures.length + 1}`;

/** What is still held of it. */
export const heldIn = ({ state, things }: Measure): HeldThing[] => (state === 'held' ? things.filter((t) => !t.ended) : []);

/** Every measure by which something is held now. */
export const holding = (state: Pick<CaseState, 'measures'>): Measure[] =>
  measuresOf(state).filter((m) => heldIn(m).length > 0);

/** 扣押（食品等 2 项）. */
export const measureTitle = ({ kind, things }: Pick<Measure, 'kind' | 'things'>): string => {
  const rest = things.length > 1 ? `等 ${things.length} 项` : '';
  return `${MEASURE_KINDS[kind]}（${things[0]!.name.slice(0, 30)}${rest}）`;
};
export const subjectOf = (measure: Measure) => ({ id: measure.id, about: measureTitle(measure) });

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
export const papersOfMeasure = (measure: Pick<Measure, 'kind'>) => PAPERS[isSeizure(measure) ? 'seizure' : 'preservation'];

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

/** Each thing with what became of it, numbered as in the list. */
export const thingLines = ({ things }: Pick<Measure, 'things'>): string[] =>
  things.map(
    ({ name, quantity, place, relation, ended }, i) =>
      `${i + 1}. ${name}，${quantity}，${place}（${RELATIONS[relation]}）${ended ? `：${ENDS[ended.how] ?? ended.how}` : ''}`,
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
