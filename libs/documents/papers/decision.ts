import {
  ALTERATIONS,
  alters,
  type approveCorrection,
  asHeld,
  type CaseTask,
  type decide,
  type investigate,
  named,
  NO_PENALTY_GROUNDS,
  type OfficerRef,
  onSpotNumber,
  penaltyLines,
  PENALTY_DECISIONS,
  penaltyOf,
  type punishOnSpot,
  type recordDefence,
  sourceOfGround,
  type TaskResult,
  waivedDefence,
} from '#contracts';
import { citableAll, cited } from '#law';
import {
  address,
  contact,
  dayWords,
  disclosure,
  itemBasis,
  momentWords,
  money,
  NOT_STAYED,
  paragraphs,
  party,
  remedies,
  reviewFirst,
  sentence,
} from './common';
import { linesOf, may, must, type PaperDeclaration, type PaperSource } from './declare';

const LAW = '行政处罚法 第五十九条第一款';
const decided = ({ answer }: PaperSource) => answer as Partial<TaskResult<typeof decide>>;

/** The last answer to a task of a kind that stood when the paper was made. */
const before = <T>({ state, document }: PaperSource, kind: string): T | undefined =>
  state.tasks.findLast((t) => t.kind === kind && t.completedAt !== undefined && t.completedAt <= document.madeAt)
    ?.result as T | undefined;
const report = (from: PaperSource) => before<TaskResult<typeof investigate>>(from, 'investigate');

const facts = must('违法事实', `${LAW}第二项`, (from) => report(from)?.facts ?? from.state.facts);
const evidence = must('证据', `${LAW}第二项`, (from) => report(from)?.evidence);

/** What the party said, and whether it was accepted and why. @source 行政处罚法 第四十五条; 市场监督管理行政处罚程序规定 第六十二条第三项 */
const defence = must('陈述、申辩及其采纳情况', '行政处罚法 第四十五条第一款', (from) => {
  const heard = before<TaskResult<typeof recordDefence>>(from, 'recordDefence');
  if (waivedDefence(from.state)) return ['当事人书面放弃陈述、申辩。'];
  if (!heard?.statement) return ['当事人在规定的期限内没有提出陈述、申辩。'];
  return paragraphs(
    `当事人提出：${sentence(heard.statement)}`,
    heard.review && `本机关认为：${sentence(heard.review)}`,
  );
});
const hearing = may('听证', (from) => {
  const held = before<{ heldOn?: string; result: string }>(from, 'holdHearing');
  return held?.heldOn && `本机关于${dayWords(held.heldOn)}依当事人的要求举行了听证。`;
});

/** 行政处罚决定书, seven points. @source 行政处罚法 第五十九条 */
export const penaltyDecision: PaperDeclaration = {
  template: 'penalty-decision',
  writtenIn: 'decide',
  madeWhere: ({ outcome }) => outcome === 'penalty',
  fields: {
    party: party(`${LAW}第一项`),
    address: address(`${LAW}第一项`),
    matter: must('案由', `${LAW}第二项`, ({ state }) => state.item.title),
    facts,
    evidence,
    defence,
    hearing,
    basis: must('处罚依据', `${LAW}第三项`, (from) => {
      const named = report(from)?.legalBasis;
      return named ? cited(named) : citableAll(from.state.item.legalBasis).map(cited).join('、');
    }),
    reasons: must('理由', '行政处罚法 第四十四条', (from) => decided(from).reasons),
    penalties: must('处罚的种类', `${LAW}第三项`, (from) => penaltyLines(penaltyOf(decided(from)))),
    correction: may('责令改正', (from) => {
      const { correction } = decided(from);
      return correction && sentence(correction);
    }),
    performance: must('履行的方式和期限', `${LAW}第四项`, (from) =>
      (decided(from).fineFen ?? 0) > 0
        ? '当事人应当自收到本决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款。到期不缴纳的，本机关可以每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款的数额。'
        : '当事人应当自收到本决定书之日起履行本决定。',
    ),
    disclosure: disclosure((from) => penaltyOf(decided(from)).kinds),
    remedies: remedies('决定书', `${LAW}第五项`, NOT_STAYED),
    contact: contact(),
  },
};

const spotTask = ({ state, document }: PaperSource): CaseTask | undefined =>
  state.tasks.findLast(
    (t) => t.kind === 'punishOnSpot' && t.completedAt !== undefined && t.completedAt <= document.madeAt,
  );
const spotOfficers = ({ state, answer }: PaperSource): OfficerRef[] =>
  state.officers.filter((o) => !Array.isArray(answer['officers']) || answer['officers'].includes(o.username));

/** 当场行政处罚决定书. @source 行政处罚法 第五十二条; 市场监督管理行政处罚程序规定 第六十八条 */
export const onSpotDecision: PaperDeclaration = {
  template: 'on-spot-decision',
  signs: '执法人员（签名或者盖章）；本机关（盖章）；当事人签收',
  writtenIn: 'punishOnSpot',
  madeWhere: ({ result }) => result === 'penalty',
  signers: (from) =>
    linesOf(
      spotOfficers(from).map((o) => o.username),
      spotTask(from),
    ),
  fields: (() => {
    const SPOT = '行政处罚法 第五十二条第二款';
    const spot = ({ answer }: PaperSource) => answer as Partial<TaskResult<typeof punishOnSpot>>;
    return {
      number: must('决定书编号', '行政处罚法 第五十二条第一款', ({ state }) => onSpotNumber(state)),
      party: party(SPOT),
      madeAt: must('时间', SPOT, ({ document }) => momentWords(document.madeAt)),
      place: must('地点', SPOT, ({ state }) => state.place),
      facts: must('违法行为', SPOT, (from) => spot(from).facts),
      basis: must('处罚依据', SPOT, (from) => cited(spot(from).legalBasis ?? '')),
      heard: must('陈述、申辩及其采纳情况', '行政处罚法 第四十五条第一款', (from) => {
        const { heard, statement, accepted, acceptedBecause } = spot(from);
        if (heard !== 'stated') return '当事人没有提出陈述、申辩。';
        const words = { accepted: '予以采纳', partly: '部分采纳', rejected: '不予采纳' } as const;
        return `当事人提出：${sentence(statement ?? '')}本机关${accepted ? words[accepted] : ''}：${sentence(acceptedBecause ?? '')}`;
      }),
      penalties: must('处罚的种类和数额', SPOT, (from) => penaltyLines(penaltyOf(spot(from)))),
      correction: may('责令改正', (from) => {
        const { requirements, correctBy } = spot(from);
        return requirements && `${sentence(requirements)}期限：${correctBy ? dayWords(correctBy) : '当场'}。`;
      }),
      payment: may('缴款', (from) => {
        const { fineFen = 0, payment, paymentManner, receiptNo } = spot(from);
        if (fineFen === 0) return undefined;
        return payment === 'onSpot'
          ? `罚款已当场收缴，专用票据号码 ${receiptNo ?? ''}。`
          : sentence(paymentManner ?? '自收到本决定书之日起十五日内到指定的银行或者通过电子支付系统缴纳');
      }),
      remedies: reviewFirst('决定书', SPOT),
      officers: must('执法人员', SPOT, (from) =>
        spotOfficers(from).map((o) => `${o.name}（执法证号 ${o.certificateNo}）`),
      ),
    };
  })(),
};

const TAUGHT = '本机关已对当事人进行教育。当事人应当引以为戒，遵守法律、法规、规章的规定。';
/** Of whom cannot be punished the guardian is ordered to see to it. @source 行政处罚法 第三十条、第三十一条 */
const GUARDED: Record<string, string> = { child: '加以管教', incapable: '严加看管和治疗' };
/** Where nobody is on record the name is written in by hand. */
const TO_FILL = '＿＿＿＿＿＿';

/** Who is spared for what was done is educated; of a child, and of who could not understand it, the guardian answers. */
function education(from: PaperSource): string {
  const guarded = GUARDED[decided(from).ground ?? ''];
  if (!guarded) return TAUGHT;
  const { party } = from.state;
  const guardian = (party.kind === 'individual' ? party.representative : undefined) ?? TO_FILL;
  return `责令监护人${guardian}对当事人${guarded}。`;
}

/** 不予行政处罚决定书 by one of the grounds of the law. @source 行政处罚法 第三十条、第三十一条、第三十三条、第五十七条第一款第二项 */
export const noPenaltyDecision: PaperDeclaration = {
  template: 'no-penalty-decision',
  writtenIn: 'decide',
  madeWhere: ({ outcome }) => outcome === 'noPenalty',
  fields: {
    party: party(`${LAW}第一项`),
    matter: must('案由', `${LAW}第二项`, ({ state }) => state.item.title),
    facts,
    evidence: may('证据', evidence.of),
    basis: itemBasis('行政处罚法 第五十七条第一款第二项'),
    ground: must('不予处罚的情形和依据', '行政处罚法 第五十七条第一款第二项', (from) => {
      const { ground } = decided(from);
      return (
        ground && `${cited(sourceOfGround(ground))}的规定（${NO_PENALTY_GROUNDS[ground].replace(/（.*）$/u, '')}）`
      );
    }),
    reasons: must('理由', '行政处罚法 第五十七条第一款第二项', (from) => decided(from).reasons),
    education: must('教育，责令监护人管教', '行政处罚法 第三十条、第三十一条、第三十三条第三款', education),
    remedies: remedies('决定书', `${LAW}第五项`),
    contact: contact(),
  },
};

/** 违法事实不能成立，不予行政处罚. @source 行政处罚法 第五十七条第一款第三项 */
export const noViolationDecision: PaperDeclaration = {
  template: 'no-violation-decision',
  writtenIn: 'decide',
  madeWhere: ({ outcome }) => outcome === 'noViolation',
  fields: {
    party: party('行政处罚法 第五十七条第一款第三项'),
    matter: must('案由', '行政处罚法 第五十七条第一款第三项', ({ state }) => state.item.title),
    facts,
    reasons: must('理由', '行政处罚法 第五十七条第一款第三项', (from) => decided(from).reasons),
    remedies: remedies('决定书', `${LAW}第五项`),
    contact: contact(),
  },
};

/** The authority corrects its own decision. @source 行政处罚法 第七十五条第二款 */
export const correctionDecision: PaperDeclaration = {
  template: 'correction-decision',
  writtenIn: 'approveCorrection',
  madeWhere: ({ decision }) => decision === 'approve',
  fields: {
    party: party('行政处罚法 第七十五条第二款'),
    decision: must('原决定', '行政处罚法 第七十五条第二款', ({ state, document }) => {
      const made = state.documents.findLast((d) => d.madeAt < document.madeAt && PENALTY_DECISIONS.includes(d.kind));
      return made && named(asHeld(state, made));
    }),
    result: must('纠正的内容', '行政处罚法 第七十五条第二款', ({ state }) => {
      const proposed = state.deeds['correct-decision']?.data as { result?: string; fineFen?: number } | undefined;
      if (!proposed?.result || !alters(proposed.result)) return undefined;
      const words = ALTERATIONS[proposed.result];
      return `${words}${proposed.fineFen === undefined ? '' : `，罚款变更为${money(proposed.fineFen)}`}。`;
    }),
    reasons: must(
      '理由',
      '行政处罚法 第七十五条第二款',
      ({ answer }) => (answer as Partial<TaskResult<typeof approveCorrection>>).reason,
    ),
    remedies: remedies('决定书', `${LAW}第五项`),
    contact: contact(),
  },
};
