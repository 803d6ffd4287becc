import { PENALTY_DECISIONS } from '../documents';
import { demandNotice, enforcementWaitsFor } from '../enforcement';
import { finedFen, heldFen, instalmentLines, owedFen, performanceWaitsFor } from '../reckoning';
import { openRemedy } from '../remedies';
import { remedyLines, yuan } from '../shared-facts';
import { answeredFor, approved } from './approvals';
import { type Gate, judged } from './gate';
import { allOf, asked, lastOf, ofClocks, ofDeeds, ofTasks, roundsOf } from './on-file';
import { inTime, kept } from './periods';

export const PERFORMANCE: readonly Gate[] = [
  inTime('handIn', '当场收缴的罚款在二日内上交', 'performance'),
  inTime('deposit', '上交的罚款在二日内缴付银行', 'performance'),
  kept('payment', PENALTY_DECISIONS, '缴款期限自决定书送达起算并给足', '行政处罚法 第六十七条第三款', 'performance'),
  {
    id: 'paid',
    title: '罚款缴清，加处罚款由负责人决定',
    source: '行政处罚法 第六十六条、第六十七条、第七十二条第一款第一项',
    group: 'performance',
    applies: (state) => state.outcome === 'penalty' && (finedFen(state) > 0 || heldFen(state) > 0),
    verdict: (state) => {
      const waitsFor = performanceWaitsFor(state);
      // What the court has ended is owed and not collected any more.
      const over = demandNotice(state) !== undefined && enforcementWaitsFor(state) === 'over';
      const wanting =
        waitsFor === 'payment' && !over
          ? [`尚欠 ${yuan(owedFen(state))} 元`, ...instalmentLines(state)].join('；')
          : waitsFor === 'surcharge'
            ? '逾期缴纳，是否加处罚款尚未决定'
            : undefined;
      return judged(
        wanting,
        [...ofTasks(...allOf(state, 'approveInstalments', 'recordPerformance', 'decideSurcharge'))],
        state.status === 'closed',
      );
    },
  },
  {
    id: 'demanded',
    title: '申请强制执行前已催告，期满仍未履行，且不能再申请复议或者起诉',
    source: '行政强制法 第五十三条、第五十四条',
    group: 'performance',
    applies: (state) => asked(state, 'issueDemand'),
    verdict: (state) => {
      const demands = roundsOf(state, 'demand');
      const rounds = [...demands, ...roundsOf(state, 'litigation')];
      const proposed = lastOf(state, 'applyForEnforcement')?.completedAt;
      const early = rounds.find(
        (c) => proposed && c.startedAt < proposed && c.status !== 'cancelled' && (!c.dueAt || c.dueAt > proposed),
      );
      const evidence = [
        ...ofTasks(lastOf(state, 'issueDemand'), lastOf(state, 'approveEnforcement')),
        ...ofClocks(rounds),
      ];
      if (early) return judged(`申请时${early.rule.title}尚未届满`, evidence, true);
      return judged(proposed || demands.length > 0 ? undefined : '催告书尚未送达', evidence);
    },
  },
  inTime('courtWindow', '在三个月内申请强制执行', 'performance'),
  approved('instalmentsApproved', '暂缓、分期缴纳', 'approveInstalments', 'request-instalments', {
    source: '行政处罚法 第六十六条第二款',
    group: 'performance',
  }),
  {
    id: 'remedies',
    title: '登记的复议、诉讼已办结',
    source: '行政处罚法 第七十三条',
    group: 'performance',
    applies: ({ remedies = [] }) => remedies.length > 0,
    verdict: (state) => ({
      ...judged(
        openRemedy(state) && '复议或者诉讼尚未办结',
        ofDeeds(state, 'register-remedy', 'end-remedy', 'correct-decision'),
        state.status === 'closed',
      ),
      note: remedyLines(state).join('；'),
    }),
  },
  approved('correctionApproved', '自行纠正处罚决定', 'approveCorrection', 'correct-decision', {
    source: '行政处罚法 第七十五条第二款',
    group: 'performance',
  }),
  answeredFor('returned', '决定变更、撤销后，多缴的罚款已退还', '国家赔偿法 第四条、第三十六条', 'performance', [
    'returnFine',
  ]),
  answeredFor(
    'retracted',
    '决定变更、撤销、确认违法后，公开的已撤回并说明理由',
    '行政处罚法 第四十八条第三款',
    'performance',
    ['retractPublication'],
  ),
  inTime('retraction', '在三个工作日内撤回公开', 'performance'),
];
