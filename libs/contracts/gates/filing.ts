import { basisIn, type CaseState, type CaseTask } from '../case';
import { measureTitle } from '../measures';
import { pagesLeft, unconfirmed } from '../minutes';
import { refuseTier, refuseUnverified } from '../refusals';
import { refuseTooFew, TWO_OFFICERS } from '../two-officers';
import { answeredFor } from './approvals';
import { type Evidence, type Gate, inWords, judged, MARKET, withMarket } from './gate';
import { ofMinutes } from './minutes';
import { identityShown, twoOfficers } from './officers';
import {
  allOf,
  asked,
  lastOf,
  measuresTaken,
  ofClocks,
  ofDeeds,
  ofTasks,
  roundsOf,
  ruleOf,
  untilWords,
  visited,
} from './on-file';
import { beforePenalty } from './penalty';
import { inTime } from './periods';
import { properlyServed } from './service';

/** What the six points of a report come to. @source 市场监督管理行政处罚程序规定 第四十八条 */
function reportWants(state: CaseState, { result = {} }: CaseTask): string | undefined {
  const has = (name: string) => {
    const value = result[name];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  };
  const reasoned = result['proposal'] === 'penalty' && state.item.department === MARKET;
  const wanting = [
    ...(state.party.name && state.party.idNumber ? [] : ['当事人的基本情况']),
    ...(has('facts') ? [] : ['查明的事实']),
    ...(has('evidence') ? [] : ['证据']),
    ...(state.item.title ? [] : ['案件性质']),
    ...(has('legalBasis') && has('proposal') ? [] : ['处理意见及其依据']),
    ...(!reasoned || has('discretion') ? [] : ['自由裁量的理由']),
  ];
  return wanting.length > 0 ? `报告没有写明：${wanting.join('、')}` : undefined;
}

export const FILING: readonly Gate[] = [
  answeredFor('assistance', '协查已经答复', withMarket('行政处罚法 第二十六条', '第四十五条'), 'filing', [
    'recordAssistanceReceipt',
    'recordAssistance',
  ]),
  {
    id: 'filed',
    title: '立案经负责人批准，期满未改正的先行复查核实',
    source: '行政处罚法 第五十四条第二款',
    group: 'filing',
    applies: (state) =>
      visited(state, 'filing') && !(state.outcome && !state.filedAt && lastOf(state, 'approveFiling') === undefined),
    verdict: (state) => {
      const approved = lastOf(state, 'approveFiling');
      const evidence: Evidence[] = [
        ...ofTasks(approved),
        ...(state.filedAt ? [{ kind: 'entry', type: 'case.filed' } as const] : []),
      ];
      if (refuseUnverified(state)) return judged('期满是否改正尚未复查核实', evidence, state.filedAt !== undefined);
      return judged(approved ? undefined : '尚未批准立案', evidence);
    },
  },
  inTime('filing', '立案审批在期限内办结', 'filing'),
  beforePenalty(
    'punishable',
    '当事人和行为依法可以处罚',
    '行政处罚法 第四条、第十七条、第三十条',
    'filing',
    (state) => [{ kind: 'registration' }, ...ofTasks(lastOf(state, 'approveFiling'))],
  ),
  beforePenalty('secondFine', '同一行为没有罚过款', '行政处罚法 第二十九条', 'filing', () => [
    { kind: 'registration' },
  ]),
  ofMinutes('minutesConfirmed', '现场检查、询问笔录由在场的执法人员各自确认', `${TWO_OFFICERS.source}第一款`, (m) => {
    const objected = m.objections.map(({ by }) => m.officers.find((o) => o.username === by)?.name ?? by);
    const waiting = unconfirmed(m).filter((o) => !m.objections.some(({ by }) => by === o.username));
    return [
      ...(objected.length > 0 ? [`${objected.join('、')}有异议，须另作一份更正`] : []),
      ...(waiting.length > 0 ? [`${waiting.map((o) => o.name).join('、')}尚未确认`] : []),
    ];
  }),
  ofMinutes(
    'minutesSigned',
    '笔录经当事人、有关人员逐页核对，拒绝的记明理由和证明',
    withMarket('行政处罚法 第五十五条第二款', '第二十八条、第二十九条'),
    (m) => (pagesLeft(m).length > 0 ? [`第 ${pagesLeft(m).join('、')} 页尚未核对`] : []),
    ({ said = [] }) =>
      said.flatMap(({ page, confirmed, corrections }) => [
        ...(corrections ? [`第 ${page} 页有更正、补充`] : []),
        ...(confirmed === 'refused' ? [`第 ${page} 页拒绝确认`] : []),
      ]),
  ),
  ofMinutes('minutesIdentity', '现场检查、询问时出示执法证件', '行政处罚法 第五十五条第一款', (m) =>
    m.identityShown ? [] : ['没有记载出示执法证件'],
  ),
  twoOfficers('investigate', '调查', 'filing'),
  identityShown('investigate', '调查', 'filing'),
  inTime('investigation', '调查在期限内终结', 'filing'),
  {
    id: 'report',
    title: '调查终结报告内容齐全',
    source: withMarket('行政处罚法 第四十条、第五十七条第一款', '第四十八条'),
    group: 'filing',
    told: true,
    applies: (state) => state.filedAt !== undefined && asked(state, 'investigate'),
    verdict: (state) => {
      const report = lastOf(state, 'investigate');
      return judged(report ? reportWants(state, report) : '尚未提出报告', ofTasks(report), state.outcome !== undefined);
    },
  },
  {
    id: 'tier',
    title: '建议的处罚对照了裁量基准，偏离的写明理由',
    source: '行政处罚法 第三十四条',
    group: 'filing',
    applies: (state) =>
      state.item.tiers !== undefined && lastOf(state, 'investigate')?.result?.['proposal'] === 'penalty',
    verdict: (state) => {
      const report = lastOf(state, 'investigate');
      const refusal = refuseTier(state, report!.result as Parameters<typeof refuseTier>[1]);
      return judged(inWords(refusal, '没有对照裁量基准'), ofTasks(report), state.outcome !== undefined);
    },
  },
  {
    id: 'measuresApproved',
    title: '先行登记保存、查封、扣押经负责人批准',
    source: (state) =>
      basisIn(state, '行政强制法 第十八条、第十九条；市场监督管理行政处罚程序规定 第三十三条、第三十六条'),
    group: 'filing',
    applies: (state) => measuresTaken(state).length > 0,
    verdict: (state) => {
      const taken = measuresTaken(state);
      const without = taken.filter((m) => !m.approval).map(measureTitle);
      const refused = taken.filter((m) => m.approval?.decision === 'refuse').map(measureTitle);
      return {
        ...judged(
          without.length > 0 ? `${without.join('、')}尚未批准` : undefined,
          ofTasks(...allOf(state, 'approveMeasure')),
        ),
        ...(refused.length > 0 ? { note: `负责人认为不应当采取，已立即解除：${refused.join('、')}` } : {}),
      };
    },
  },
  inTime('measureApproval', '当场采取的措施在二十四小时内补办批准', 'filing'),
  {
    id: 'measureOfficers',
    title: '由两名以上持证执法人员当场依程序采取措施',
    source: '行政处罚法 第四十二条第一款、第五十五条第一款；行政强制法 第十七条第三款、第十八条',
    group: 'filing',
    applies: (state) => measuresTaken(state).length > 0,
    verdict: (state) => {
      const taken = measuresTaken(state);
      const known = new Set(state.officers.map((o) => o.username));
      const few = taken.find((m) => refuseTooFew(m.officers ?? []));
      const strangers = taken.flatMap((m) => m.officers ?? []).filter((who) => !known.has(who));
      return {
        ...judged(
          few && `${measureTitle(few)}的执法人员少于两人`,
          [...ofDeeds(state, 'preserve-evidence', 'seize-things'), ...ofTasks(...allOf(state, 'takeMeasure'))],
          true,
        ),
        ...(strangers.length > 0 ? { note: '参加的人员中有登记时没有列明的，其执法证另查' } : {}),
      };
    },
  },
  {
    id: 'preservationDecided',
    title: '登记保存的证据在七个工作日内作出处理决定',
    source: ruleOf('preservation'),
    group: 'filing',
    applies: (state) => roundsOf(state, 'preservation').length > 0,
    verdict: (state) => {
      const rounds = roundsOf(state, 'preservation');
      const evidence = [...ofTasks(...allOf(state, 'decidePreservation')), ...ofClocks(rounds)];
      if (rounds.some((c) => c.status === 'expired'))
        return judged('期满没有作出处理决定，登记保存已自动解除', evidence, true);
      const running = rounds.find((c) => c.status === 'running');
      return judged(running && `期限至${untilWords(running)}，尚未处理`, evidence);
    },
  },
  inTime('seizure', '查封、扣押不超过期限', 'filing'),
  properlyServed(
    'measuresServed',
    [
      'preservationNotice',
      'preservationRelease',
      'seizureDecision',
      'seizureExtension',
      'examinationNotice',
      'seizureRelease',
    ],
    '登记保存、查封、扣押的文书',
    'filing',
  ),
];
