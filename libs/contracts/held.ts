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
/** What became of a thing, in words. `kind`: of the measure; what was only kept as evidence was neither sealed nor detained. */
export const endWords = (how: string, kind?: MeasureKind): string =>
  (kind === 'preservation' ? (PRESERVATION_ENDS as Record<string, string>)[how] : undefined) ?? ENDS[how] ?? how;

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
