import { basisIn } from '../case';
import { BEFORE_CLOSING } from '../refusals';
import { approved } from './approvals';
import { type Gate, judged, withMarket } from './gate';
import { allOf, lastOf, measuresTaken, ofTasks, visited } from './on-file';
import { inTime } from './periods';

export const CLOSING: readonly Gate[] = [
  approved('suspensionApproved', '中止', 'approveSuspension', 'suspend', {
    source: (state) => basisIn(state, '市场监督管理行政处罚程序规定 第四十六条'),
    group: 'closing',
  }),
  approved('terminationApproved', '终止调查', 'approveTermination', 'terminate', {
    source: (state) => basisIn(state, '市场监督管理行政处罚程序规定 第四十七条'),
    group: 'closing',
  }),
  {
    id: 'outcome',
    title: '处理结果已确定',
    source: '行政处罚法 第五十七条',
    group: 'closing',
    applies: () => true,
    verdict: (state) =>
      judged(
        BEFORE_CLOSING.outcome(state)?.reason,
        state.outcome ? [{ kind: 'entry', type: 'outcome.set' }] : [],
        state.status === 'closed',
      ),
  },
  {
    id: 'openTasks',
    title: '结案前的任务全部办结',
    source: '实施方案 二（三）',
    group: 'closing',
    applies: (state) => visited(state, 'closing') && state.outcome !== 'withdrawn',
    verdict: (state) =>
      judged(
        state.stage === 'closing' && lastOf(state, 'approveClosing')
          ? undefined
          : BEFORE_CLOSING.openTasks(state)?.reason,
        ofTasks(lastOf(state, 'approveClosing')),
      ),
  },
  {
    id: 'thingsHeld',
    title: '登记保存、查封、扣押的物品全部处理',
    source: '行政处罚法 第五十六条；行政强制法 第二十七条、第二十八条',
    group: 'closing',
    applies: (state) => measuresTaken(state).length > 0,
    verdict: (state) =>
      judged(
        BEFORE_CLOSING.thingsHeld(state)?.reason,
        ofTasks(...allOf(state, 'decidePreservation', 'decideSeizure')),
        state.status === 'closed',
      ),
  },
  {
    id: 'closingApproved',
    title: '结案经负责人批准',
    source: withMarket('实施方案 二（三）', '第七十七条'),
    group: 'closing',
    applies: (state) => visited(state, 'closing') && state.outcome !== 'withdrawn',
    verdict: (state) => {
      const approved = lastOf(state, 'approveClosing');
      return judged(approved ? undefined : '等候结案审批', ofTasks(approved));
    },
  },
  inTime('closing', '在期限内结案', 'closing'),
  inTime('archiving', '在期限内归档', 'closing'),
  {
    id: 'sealed',
    title: '卷宗封存',
    source: '档案法 第三十七条',
    group: 'closing',
    applies: (state) => visited(state, 'closing'),
    verdict: (state) =>
      judged(state.sealed ? undefined : '尚未归档封存', [
        ...ofTasks(lastOf(state, 'fileDossier')),
        ...(state.sealed ? [{ kind: 'entry', type: 'case.sealed' } as const] : []),
      ]),
  },
];
