import type { CaseState } from '../case';
import { LENIENCY_GROUNDS } from '../grounds';
import { refuseLeniency, refuseUnfounded, refuseUnreviewedLeniency } from '../refusals';
import { LENIENT_OUTCOMES } from '../stages';
import { endedOn } from './endings';
import { type Gate, inWords, judged, withMarket } from './gate';
import { lastOf, ofTasks, visited } from './on-file';

const WITHOUT_PENALTY = [...LENIENT_OUTCOMES, 'noViolation'];

function groundWanting(state: CaseState): string | undefined {
  const ended = endedOn(state);
  if (!ended) return '没有处理审批的记载';
  const { task, ground, finding } = ended;
  if (task.kind === 'decide' && state.outcome === 'noViolation') {
    const proposal = lastOf(state, 'investigate')?.result?.['proposal'];
    return inWords(
      refuseUnfounded(proposal !== 'noViolation', false, task.result?.['divergence'] as string | undefined),
      '认定与案卷结论不同',
    );
  }
  if (finding?.route === 'noViolation') return finding.factsEstablished ? '核查认定违法事实成立' : undefined;
  return inWords(refuseLeniency(state, ground, finding), '不符合法定情形');
}

export const LENIENCY: readonly Gate[] = [
  {
    id: 'ground',
    title: '不立案、不处罚有法定情形',
    source: withMarket('行政处罚法 第三十条至第三十三条、第三十六条、第五十七条', '第二十条'),
    group: 'leniency',
    applies: ({ outcome }) => outcome !== undefined && WITHOUT_PENALTY.includes(outcome),
    verdict: (state) => {
      const { task, ground } = endedOn(state) ?? {};
      const note = ground ? { note: LENIENCY_GROUNDS[ground] } : {};
      return { ...judged(groundWanting(state), ofTasks(task), true), ...note };
    },
  },
  {
    id: 'leniencyReviewed',
    title: '重点领域从宽经法制审核同意',
    source: '行政处罚法 第五十八条；实施方案 二（四）',
    group: 'leniency',
    applies: (state) => state.item.focusArea !== undefined && visited(state, 'disposition'),
    verdict: (state) => {
      const reviewed = lastOf(state, 'reviewLegality');
      const refusal = refuseUnreviewedLeniency(state, { decision: 'approve' });
      return judged(
        reviewed ? inWords(refusal, '审核未同意') : '尚未审核',
        ofTasks(reviewed, lastOf(state, 'approveLeniency')),
        state.status === 'closed',
      );
    },
  },
];
