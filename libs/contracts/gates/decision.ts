import { PENALTY_DECISIONS } from '../documents';
import { deliberationWhy } from '../hearing';
import { collectedOnSpot } from '../on-spot';
import { type PenaltyAnswer, penaltyLines, penaltyOf } from '../penalty';
import { perDayLines, refusePerDaySum } from '../per-day';
import {
  refuseAnyPenalty,
  refuseBeyondOnSpot,
  refuseCollecting,
  refuseContested,
  refuseLenientOnSpot,
  refuseRange,
  refuseSecondFine,
  refuseUnprocedural,
} from '../refusals';
import { annulledBefore, lastDecision } from '../remedies';
import { approved } from './approvals';
import { type Evidence, type Gate, inWords, judged } from './gate';
import { twoOfficers } from './officers';
import { lastOf, ofTasks } from './on-file';
import { beforePenalty, onSpotGate } from './penalty';
import { inTime } from './periods';
import { properlyServed } from './service';

export const DECISION: readonly Gate[] = [
  {
    id: 'perDay',
    title: '按日连续处罚的前提和数额',
    source: (state) => state.perDay?.source ?? '生态环境法典 第一千零六十条（待确认）',
    group: 'decision',
    applies: ({ perDay }) => perDay !== undefined,
    verdict: (state) => {
      const decided = lastOf(state, 'decide');
      const wrong =
        decided && state.outcome === 'penalty'
          ? inWords(refusePerDaySum(state, penaltyOf(decided.result as PenaltyAnswer).fineFen), '数额不符')
          : undefined;
      const evidence: Evidence[] = [{ kind: 'registration' }, ...ofTasks(decided)];
      return { ...judged(wrong, evidence, true), note: perDayLines(state).slice(0, 2).join('；') };
    },
  },
  beforePenalty('orderedToo', '给予处罚同时责令改正', '行政处罚法 第二十八条第一款', 'decision', (state) => [
    ...ofTasks(lastOf(state, 'issueCorrectionOrder'), lastOf(state, 'decide')),
  ]),
  beforePenalty(
    'deliberated',
    '情节复杂或者重大的，经负责人集体讨论，决定与结论一致',
    '行政处罚法 第五十七条第二款',
    'decision',
    (state) => ofTasks(lastOf(state, 'deliberate')),
    (state) => lastOf(state, 'deliberate') !== undefined || deliberationWhy(state).length > 0,
  ),
  beforePenalty(
    'told',
    '决定的处罚不重于、不异于告知的',
    '行政处罚法 第四十四条、第四十五条第二款',
    'decision',
    (state) => ofTasks(lastOf(state, 'giveNotice'), lastOf(state, 'decide')),
  ),
  beforePenalty(
    'range',
    '处罚种类和罚款在法定幅度之内',
    '行政处罚法 第四条、第十六条、第三十二条',
    'decision',
    (state) => ofTasks(lastOf(state, 'investigate'), lastOf(state, 'decide')),
  ),
  beforePenalty(
    'notAsAnnulled',
    '重新作出的决定不以同一事实和理由与被撤销的相同',
    '行政复议法 第六十四条第二款；行政诉讼法 第七十一条',
    'decision',
    (state) => ofTasks(lastOf(state, 'decide')),
    (state) => annulledBefore(state) !== undefined,
  ),
  inTime('decision', '自立案起在办案期限内作出决定', 'decision'),
  {
    id: 'decided',
    title: '负责人作出决定',
    source: '行政处罚法 第五十七条第一款',
    group: 'decision',
    applies: ({ filedAt, outcome = 'penalty' }) =>
      filedAt !== undefined && !['transferred', 'withdrawn', 'terminated'].includes(outcome),
    verdict: (state) => {
      const decision = lastOf(state, 'decide');
      const note =
        decision && state.outcome === 'penalty'
          ? { note: penaltyLines(penaltyOf(decision.result as PenaltyAnswer)).join('；') }
          : {};
      return {
        ...judged(state.outcome ? undefined : '尚未作出决定', [
          ...ofTasks(decision),
          ...(state.outcome ? [{ kind: 'entry', type: 'outcome.set' } as const] : []),
        ]),
        ...note,
      };
    },
  },
  properlyServed(
    'decisionServed',
    [...PENALTY_DECISIONS, 'noPenaltyDecision', 'noViolationDecision'],
    '决定书',
    'decision',
  ),
  inTime('service', '决定书在期限内送达', 'decision'),
  onSpotGate(
    'onSpotAllowed',
    '违法事实确凿，处罚在当场处罚的范围之内',
    '行政处罚法 第五十一条',
    (state, answer) =>
      refuseContested(answer) ?? refuseBeyondOnSpot(state, answer) ?? refuseRange(state, answer, { deciding: true }),
  ),
  onSpotGate(
    'onSpotPunishable',
    '依法可以处罚，没有应当从宽的情形',
    '行政处罚法 第二十九条、第三十条、第三十三条',
    (state, answer) => refuseAnyPenalty(state) ?? refuseLenientOnSpot(state, answer) ?? refuseSecondFine(state, answer),
  ),
  twoOfficers('punishOnSpot', '当场处罚', 'decision'),
  onSpotGate(
    'onSpotProcedure',
    '出示证件，告知并听取陈述申辩，责令改正，当场交付并告知先申请复议',
    '行政处罚法 第二十八条、第四十四条、第四十五条、第五十二条；行政复议法 第二十三条',
    refuseUnprocedural,
  ),
  onSpotGate(
    'onSpotCollected',
    '当场收缴有法定情形并出具专用票据',
    '行政处罚法 第六十八条至第七十条',
    refuseCollecting,
    (state) => collectedOnSpot(lastDecision(state)).length > 0,
  ),
  inTime('onSpotReport', '当场处罚在期限内备案', 'decision'),
  inTime('onSpotPapers', '当场处罚的材料在期限内交存', 'decision'),
  approved('itemVersionApproved', '适用较轻的新规定', 'approveVersion', 'adopt-version', {
    source: '行政处罚法 第三十七条、第五十七条',
    group: 'decision',
  }),
];
