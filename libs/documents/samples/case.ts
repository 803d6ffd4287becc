import { type CaseDocument, type CaseState, type CaseTask, type DocumentKind, DOCUMENTS } from '#contracts';
import { answerOfPaper, type PaperSource } from '../papers';

/*
 * A case that never was, with an answer to everything a paper is written from: the papers are shown with it before there is a case, and
 * tried with it in the tests. Its names are 示例 of somebody, and nobody's.
 */

/** When its papers are made. */
export const MADE = '2026-09-23T02:05:00.000Z';
/** So many minutes earlier. */
export const before = (minutes: number) => new Date(Date.parse(MADE) - minutes * 60_000).toISOString();
const officers = [
  { username: 'officer1', name: '执法员甲', certificateNo: '示例-001' },
  { username: 'officer2', name: '执法员乙', certificateNo: '示例-002' },
];
/** Who answers. */
export const sampleOfficer = { kind: 'user' as const, id: 'officer1', name: '执法员甲', roles: ['officer' as const] };
export const answered = (kind: string, result: Record<string, unknown>, more: Partial<CaseTask> = {}) =>
  ({ id: `t-${kind}`, kind, state: 'completed', completedAt: before(1), result, ...more }) as CaseTask;
const PENALTY = { penalties: ['fine', 'warning'], fineFen: 50_000 };

const tasks = [
  answered('issueCorrectionOrder', {
    requirements: ['将营业执照置于经营场所醒目位置', '书面说明原因'],
    period: { amount: 7, unit: 'calendarDay' },
  }),
  answered('investigate', {
    facts: '当事人自 2026 年 9 月 1 日起未将营业执照置于醒目位置。\n经责令仍未改正。',
    evidence: ['现场检查笔录一份', '照片三张'],
    legalBasis: '《示例条例》第三十六条',
  }),
  answered('giveNotice', {
    ...PENALTY,
    content: '当事人未亮证经营，依据《示例条例》第三十六条，拟处罚款。',
    hearingTold: true,
  }),
  answered('recordDefence', { waived: false, statement: '已经改正，请求从轻', review: '改正逾期，不予采纳' }),
  answered('arrangeHearing', {
    heldAt: '2026-10-12T09:00:00+08:00',
    place: '三楼会议室',
    host: '听证主持人甲',
    recorder: '记录员乙',
  }),
  answered('holdHearing', { result: 'held', heldOn: '2026-10-12' }),
  answered('decide', {
    outcome: 'penalty',
    ...PENALTY,
    reasons: '当事人拒不改正，予以处罚。',
    ground: 'slight',
    correction: '立即亮证',
  }),
  answered('punishOnSpot', {
    ...PENALTY,
    fineFen: 5_000,
    facts: '未亮证经营',
    legalBasis: '《示例条例》第三十六条',
    heard: 'none',
    requirements: '立即亮证',
    correctBy: '2026-10-08',
    payment: 'bank',
    officers: ['officer1', 'officer2'],
  }),
  answered('issueDemand', { manner: '缴至指定账户' }, { context: { demandedFen: 50_000 } }),
  answered('reportTransfer', {
    proposal: 'transfer',
    facts: '（样本）现场检查笔录、账册证实销售金额。',
    charge: '（样本）罪名',
    standard: '（样本）销售金额五万元以上。',
  }),
  answered(
    'approveTransfer',
    { decision: 'approve', reason: '同意移送。' },
    { completedBy: { kind: 'user', id: 'head', name: '负责人乙', roles: ['head'] } },
  ),
  answered('approveEnforcement', { decision: 'approve' }),
  answered('approveCorrection', { decision: 'approve', reason: '适用依据有误。' }),
  answered(
    'decideSeizure',
    {
      how: 'examined',
      examination: 'testing',
      by: '示例检测机构',
      from: '2026-09-20',
      days: 10,
      reason: '案情复杂',
      ground: 'decided',
    },
    { subject: 'm-2' },
  ),
];
const thing = {
  name: '电子秤',
  quantity: '2 台',
  place: '示例街 1 号',
  relation: 'tool',
  ended: { how: 'released', at: before(2) },
};
const measure = {
  things: [thing],
  state: 'held',
  reason: '电子秤没有检定标志，可能被转移',
  askedAt: before(9),
  takenAt: before(8),
  officers: ['officer1', 'officer2'],
};
const clock = { status: 'running', dueOn: '2026-10-12', dueAt: '2026-10-12T16:00:00.000Z', round: 1 };

export const sampleState = {
  caseNo: 'psj-1',
  displayNo: '示市监柔〔2026〕12号',
  unitId: 'psj',
  unitName: '示例市市场监督管理局',
  source: 'inspection',
  violationOn: '2026-09-20',
  registeredAt: before(900),
  discoveredOn: '2026-09-20',
  priorsAt: before(900),
  priors: [
    {
      ...{ caseNo: 'psj-0', displayNo: '示市监柔〔2024〕3号', itemId: 'sj-01', department: '市场监督管理' },
      ...{ violationOn: '2024-03-01', outcome: 'noPenalty', decidedOn: '2024-04-01' },
    },
    {
      ...{ caseNo: 'ledger-1', reference: '示市监不罚〔2025〕7号', itemId: 'sj-02', department: '市场监督管理' },
      ...{ violationOn: '2025-05-06', outcome: 'noPenalty', decidedOn: '2025-05-20' },
    },
  ],
  party: {
    kind: 'organization',
    name: '示例商行',
    idNumber: '91520200000000000X',
    address: '示例街 1 号',
    representative: '负责人甲',
  },
  item: {
    id: 'sj-01',
    title: '未亮证经营',
    list: 'waiver',
    legalBasis: ['《示例条例》第十一条第二款'],
    conditions: ['初次违法', '危害后果轻微', '及时改正'],
    department: '市场监督管理',
    firstOffence: { months: 24, scope: 'item', source: '（样本）免罚清单的公开做法', confirmed: false },
  },
  facts: '2026 年 9 月 20 日检查时，营业执照没有置于醒目位置。',
  place: '示例街 1 号',
  officers,
  tasks,
  deeds: {
    'correct-decision': { data: { result: 'changed', fineFen: 20_000 } },
    'suspect-crime': { data: { facts: '（样本）销售金额达到立案追诉标准。' } },
    'refer-case': { data: { to: '示例县市场监督管理局', ground: 'samePower', reason: '（样本）违法行为发生在示例县' } },
  },
  rules: {
    defence: { period: { amount: 5, unit: 'workingDay' } },
    hearingRequest: { period: { amount: 5, unit: 'workingDay' } },
  },
  measures: [
    { id: 'm-1', kind: 'preservation', ...measure },
    { id: 'm-2', kind: 'detention', basis: '《示例条例》第二十条', ...measure },
  ],
  clocks: [
    { id: 'preservation', subject: 'm-1', ...clock },
    { id: 'seizure', subject: 'm-2', ...clock, dueOn: '2026-10-23', dueAt: '2026-10-23T16:00:00.000Z' },
  ],
  documents: [
    {
      id: 'd-0',
      kind: 'penaltyDecision',
      title: '行政处罚决定书',
      madeAt: before(30),
      issued: { number: '示市监罚〔2026〕10号' },
      served: { effectiveAt: before(20) },
    },
    {
      id: 'd-2',
      kind: 'correctionOrder',
      title: '责令改正通知书',
      madeAt: before(29),
      issued: { number: '示市监责改〔2026〕11号' },
    },
    {
      id: 'd-3',
      kind: 'demandNotice',
      title: '履行行政处罚决定催告书',
      madeAt: before(19),
      issued: { number: '示市监催〔2026〕3号' },
      served: { effectiveAt: before(18) },
    },
  ],
  visits: [],
} as unknown as CaseState;

export const sampleUnit = {
  name: '示例市市场监督管理局',
  phone: '0000-0000000',
  reviewAuthority: '示例市人民政府',
  court: '示例市示例区人民法院',
};

const without = (kinds: readonly string[]) => tasks.filter((t) => !kinds.includes(t.kind));
/** What is told otherwise where nobody is punished. */
const INSTEAD: Partial<Record<DocumentKind, Partial<CaseState>>> = {
  noPenaltyDecision: {
    tasks: [
      ...without(['investigate', 'decide']),
      answered('investigate', {
        facts: '当事人自 2026 年 9 月 1 日起未将营业执照置于醒目位置，经责令已在期限内改正。',
        evidence: ['现场检查笔录一份', '复查记录一份'],
      }),
      answered('decide', {
        outcome: 'noPenalty',
        ground: 'slight',
        reasons: '违法行为轻微，已经及时改正，没有造成危害后果。',
      }),
    ],
  },
  noViolationDecision: {
    tasks: [
      ...without(['investigate', 'decide']),
      answered('investigate', { facts: '经查，当事人的营业执照置于收银台上方，检查时被临时遮挡。' }),
      answered('decide', { outcome: 'noViolation', reasons: '现有证据证明营业执照一直置于醒目位置。' }),
    ],
  },
};

/** What a paper of it is written from. */
export function sampleSource(kind: DocumentKind, change: Partial<CaseState> = {}): PaperSource {
  const document = {
    id: 'd-1',
    kind,
    title: DOCUMENTS[kind].title,
    madeAt: MADE,
    visit: 0,
    ...(/preservation/.test(kind) ? { subject: 'm-1' } : /seizure|examination/.test(kind) ? { subject: 'm-2' } : {}),
  } as CaseDocument;
  const of = { ...sampleState, ...INSTEAD[kind], ...change };
  return { state: of, document, answer: answerOfPaper(of, kind, MADE)?.result ?? {}, unit: sampleUnit };
}
