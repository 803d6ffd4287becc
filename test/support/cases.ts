import { type Actor, type CaseFacts, type CaseStart, type Party, periodRule, REVISION, type Role } from '#contracts';
import { type Calendar, dateOf, type Item, type PeriodRule, type ScreeningAnswer } from '#law';
import { hearingThresholdsGiven, onSpotLimitsGiven, seedItems, seedPeriodRules } from '../../libs/law/data';
import { calendarAround, daysBefore } from './calendar';
import { exampleCode } from './numbers';

export const actor = (id: string, ...roles: Role[]): Actor => ({ kind: 'user', id, name: id, roles, unitId: 'psj' });
export const officer = actor('officer1', 'officer');
export const head = actor('head', 'head');
export const legal = actor('legal', 'legal');
export const archivist = actor('archivist', 'archivist');
export const supervisor = actor('supervisor', 'supervisor');
export const party: Actor = { kind: 'party', id: 'party', name: '示例商行', roles: [] };
/** Who does the work of a role. */
export const byRole: Record<string, Actor> = { officer, head, legal, archivist };

export const item = (id: string): Item => seedItems.findLast((i) => i.id === id)!;
export const exampleParty: Party = { kind: 'organization', name: '示例商行', idNumber: exampleCode(1) };

export interface CaseWish {
  caseNo?: string;
  item?: Item;
  violationOn?: string;
  discoveredOn?: string;
  /** Changed facts. */
  facts?: Partial<CaseFacts>;
  calendar?: Calendar;
  /** Of a server that skips time, by its own day. */
  priors?: CaseFacts['priors'] | ((now: Date) => CaseFacts['priors']);
  /** Changed figures; undefined: the case has no such rule. */
  rules?: Record<string, Partial<PeriodRule> | undefined>;
}

/** A start input as the API makes it at an instant, with only what the test cares about stated. */
export function caseStart(wish: CaseWish = {}, now = new Date()): CaseStart {
  const { department } = wish.item ?? item('sj-01');
  const lacking = Object.entries(wish.rules ?? {}).flatMap(([id, change]) => (change ? [] : [id]));
  const rules = Object.fromEntries(
    seedPeriodRules
      .filter((r) => !lacking.includes(r.id) && [undefined, department].includes(r.department))
      .map((r) => [r.id, { ...periodRule(r), ...wish.rules?.[r.id] }]),
  );
  return {
    facts: {
      revision: REVISION,
      caseNo: wish.caseNo ?? '2026-psj-000001',
      displayNo: '盘市监柔〔2026〕000001号',
      unitId: 'psj',
      unitName: '示例市场监管局',
      source: 'inspection',
      party: exampleParty,
      item: wish.item ?? item('sj-01'),
      violationOn: wish.violationOn ?? daysBefore(now, 7),
      discoveredOn: wish.discoveredOn ?? dateOf(now.toISOString()),
      facts: '现场检查发现。',
      place: '示例街 1 号',
      officers: [
        { username: 'officer1', name: '执法员甲', certificateNo: '示例-001' },
        { username: 'officer2', name: '执法员乙', certificateNo: '示例-002' },
      ],
      priors: typeof wish.priors === 'function' ? wish.priors(now) : (wish.priors ?? []),
      hearing: hearingThresholdsGiven.find((t) => t.department === undefined)!,
      onSpot: onSpotLimitsGiven.find((l) => l.department === undefined)!,
      rules,
      ...wish.facts,
    },
    calendar: wish.calendar ?? calendarAround(now),
    registeredBy: officer,
  };
}

/** What the item asks of its conditions, answered so that each is satisfied. */
export const conditionsAnswered = ({ questions = [] }: Pick<Item, 'questions'>): ScreeningAnswer[] =>
  questions.map(({ id, satisfiedIf }) => ({ question: id, answer: 'is' in satisfiedIf ? satisfiedIf.is : 0 }));

/** Full answers for every task kind, as a well-behaved person gives them; override what the path is about. */
export const ANSWERS: Record<string, Record<string, unknown>> = {
  screen: {
    factsEstablished: true,
    conditionsMet: true,
    harm: 'slight',
    corrected: 'notYet',
    exclusions: [],
    route: 'correction',
    rightsTold: true,
    opinion: '符合清单条件。',
  },
  // On which days, the test says.
  settleDispute: { result: 'here', note: '协商一致。', attachments: ['0'.repeat(64)] },
  recordDesignation: { result: 'here', docNo: '示例〔2026〕1号', attachments: ['0'.repeat(64)] },
  approveReferral: { decision: 'approve', reason: '属于该机关管辖。' },
  deliverReferral: {
    to: '示例机关',
    letterNo: '示例〔2026〕2号',
    papers: ['案件材料'],
    receivedBy: '签收人',
    attachments: ['0'.repeat(64)],
  },
  recordAssistanceReceipt: {},
  recordAssistance: { result: 'done', content: '已经查明。' },
  fileDesignation: { attachments: ['0'.repeat(64)] },
  approveSuspension: { decision: 'approve', reason: '确有法定情形。' },
  approveTermination: { decision: 'approve', reason: '已经查明，无法继续调查。' },
  approveVersion: { decision: 'approve', reason: '新规定较轻。' },
  approveWithdrawal: { decision: 'approve', reason: '登记有误。' },
  signOffScreening: { decision: 'approve', reason: '同意。' },
  educate: { method: 'criticism', content: '说明法律要求。' },
  issueCorrectionOrder: {
    requirements: ['将营业执照置于醒目位置', '书面说明原因'],
    officers: ['officer1', 'officer2'],
    period: { amount: 5, unit: 'workingDay' },
    service: { method: 'direct', recipient: '示例商行' },
  },
  serveDocument: { method: 'direct', recipient: '示例商行' },
  signCommitment: { decision: 'signed', signedBy: '示例商行' },
  approveExtension: { decision: 'approve', reason: '确有困难。' },
  reinspect: {
    officers: ['officer1', 'officer2'],
    findings: [
      { requirement: 1, result: 'corrected', evidence: '现场查看已改正。' },
      { requirement: 2, result: 'corrected', evidence: '已收到说明。' },
    ],
    opinion: '已全部改正。',
  },
  reviewLegality: {
    points: ['jurisdiction', 'party', 'facts', 'characterisation', 'basis', 'procedure', 'appropriateness'],
    opinion: 'agree',
    comment: '事实清楚，程序合法。',
  },
  approveLeniency: { decision: 'approve', reason: '已改正且完成教育。' },
  approveClosing: { opinion: '同意结案。' },
  fileDossier: { note: '材料齐全。' },
  approveFiling: { decision: 'file', reason: '符合立案标准。' },
  investigate: {
    officers: ['officer1', 'officer2'],
    facts: '经查证属实。',
    evidence: ['现场笔录'],
    legalBasis: '市场主体登记管理条例 第四十八条',
    proposal: 'penalty',
    penalties: ['fine'],
    fineFen: 100_000,
    mitigation: [],
  },
  giveNotice: {
    penalties: ['fine'],
    fineFen: 100_000,
    content: '拟罚款 1000 元。',
    rightsTold: true,
    service: { method: 'direct', recipient: '示例商行' },
  },
  /** On a paper that the party has signed. */
  recordDefence: { waived: true, attachments: ['0'.repeat(64)] },
  recordHearing: {
    result: 'held',
    host: '听证主持人',
    opinion: '拟处罚适当。',
    attachments: ['0'.repeat(64)],
  },
  /** On which days, the test says. */
  arrangeHearing: { place: '示例街 2 号会议室', host: '听证主持人', recorder: '记录员' },
  holdHearing: {
    result: 'held',
    host: '听证主持人',
    attended: '当事人、调查人员',
    opinion: '双方充分陈述和质证，拟处罚适当。',
    attachments: ['0'.repeat(64)],
  },
  reviewHearing: {
    points: ['jurisdiction', 'party', 'facts', 'characterisation', 'basis', 'procedure', 'appropriateness'],
    opinion: 'agree',
    comment: '听证程序合法。',
  },
  deliberate: {
    host: '主要负责人',
    participants: ['主要负责人', '分管负责人'],
    opinions: '一致同意。',
    outcome: 'penalty',
    penalties: ['fine'],
    fineFen: 100_000,
    reasons: '事实清楚，处罚适当。',
    attachments: ['0'.repeat(64)],
  },
  answerReview: { answer: '已补充证据。' },
  decide: {
    outcome: 'penalty',
    penalties: ['fine'],
    fineFen: 100_000,
    correction: '立即停止违法行为，十日内改正。',
    rangeBasis: '依据条款规定的幅度。',
    reasons: '事实清楚，证据确凿。',
  },
  decideRecusal: { decision: 'refuse', decidedBy: 'leader', reason: '没有应当回避的情形。' },
  approveMeasure: { decision: 'approve', reason: '确有必要。' },
  /** When, the test says. */
  takeMeasure: {
    officers: ['officer1', 'officer2'],
    steps: ['identityShown', 'reasonsTold', 'heard', 'listed', 'signed'],
    present: 'present',
    attachments: ['0'.repeat(64)],
    service: { method: 'direct', recipient: '示例商行' },
  },
  decidePreservation: { how: 'released', reason: '不再需要。' },
  decideSeizure: { how: 'released', ground: 'noNeed', reason: '不再需要。' },
  deliverMeasure: { method: 'direct', recipient: '示例商行' },
  /** The party is heard and has nothing to say; it takes the paper, and pays later. */
  punishOnSpot: {
    result: 'penalty',
    officers: ['officer1', 'officer2'],
    identityShown: true,
    facts: '现场检查发现。',
    evidence: ['photos', 'record'],
    harm: 'more',
    corrected: 'notYet',
    conditionsMet: false,
    noFault: false,
    exclusions: [],
    penalties: ['fine'],
    fineFen: 100_000,
    rangeBasis: '依据条款规定的幅度。',
    legalBasis: '市场主体登记管理条例 第四十八条',
    told: true,
    heard: 'none',
    requirements: '将营业执照置于醒目位置。',
    payment: 'bank',
    paymentManner: '缴至指定银行。',
    remedyTold: true,
    delivery: 'signed',
  },
  fileOnSpot: { finding: 'regular' },
  /** On which day, the test says. */
  handInPapers: { list: '决定书存根、照片。' },
  handInFine: { receivedBy: '财务人员' },
  depositFine: { voucher: '示例-0001' },
  /** When it was paid, the test says. */
  recordPerformance: { paidFen: 100_000 },
  issueDemand: { manner: '缴至决定书载明的银行账户。' },
  applyForEnforcement: {
    proposal: 'apply',
    court: '示例区人民法院',
    opinion: '催告书送达后当事人没有提出意见，仍未履行。',
    target: '罚款 1000 元及加处罚款。',
  },
  approveEnforcement: { decision: 'approve' },
  /** When, the test says. */
  recordEnforcement: { step: 'submitted' },
  /** Which parts, the test says. */
  approveInstalments: { decision: 'instalments', reason: '确有经济困难。' },
  approveCorrection: { decision: 'approve', reason: '原决定证据不足。' },
  deliverCorrection: { method: 'direct', recipient: '示例商行' },
  /** How much and when, the test says. */
  returnFine: { attachments: ['0'.repeat(64)] },
  retractPublication: { published: 'no' },
  decideSurcharge: { decision: 'waive', reason: '当事人确有困难，已主动缴清。' },
  approveTransfer: { decision: 'approve', reason: '符合移送标准。', asPrincipal: true },
  deliverTransfer: { receivedBy: '示例公安分局', annexes: ['letter', 'report'], absent: ['goods', 'tests'] },
  confirmAct: { decision: 'confirm' },
  formTaskForce: { officers: ['officer1', 'officer2'] },
  reportTransfer: {
    proposal: 'transfer',
    facts: '核实了伪造的证照和数量。',
    charge: '伪造国家机关证件罪',
    standard: '数量达到立案追诉标准。',
  },
  /** On which days, the test says. */
  supplementTransfer: { result: 'supplied', materials: ['鉴定意见'] },
  answerNonFiling: { how: 'accept', reason: '没有异议。' },
  recordReconsideration: { result: 'upheld', note: '仍不予立案。' },
  recordSupervision: { result: 'upheld', note: '不立案理由成立。' },
  handOverThings: {
    receivedBy: '示例公安分局',
    materials: ['案卷材料'],
    fineTold: true,
    attachments: ['0'.repeat(64)],
  },
  confirmMinutes: { decision: 'confirm' },
  signMinutes: { pages: [{ page: 1, confirmed: 'signed' }], attachments: ['0'.repeat(64)] },
  explainSupervision: { explanation: '正在督促改正。' },
  recordPoliceDecision: { decision: 'accepted', note: '已立案。' },
};
