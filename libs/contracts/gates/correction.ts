import { BEFORE_CLOSING, refuseFindings } from '../refusals';
import { LENIENT_OUTCOMES } from '../stages';
import { type Gate, inWords, judged } from './gate';
import { confirmedByEach, identityShown, orderOfficers, twoOfficers } from './officers';
import { asked, lastOf, ofTasks, visited } from './on-file';
import { inTime, kept } from './periods';
import { properlyServed } from './service';

export const CORRECTION: readonly Gate[] = [
  properlyServed('orderServed', ['correctionOrder'], '责令改正通知书', 'correction'),
  {
    id: 'ordered',
    title: '已责令改正',
    source: '行政处罚法 第二十八条第一款',
    group: 'correction',
    applies: (state) => visited(state, 'correction') && state.outcome !== 'withdrawn',
    verdict: (state) => {
      const order = lastOf(state, 'issueCorrectionOrder');
      const named = state.officers.some((o) => o.username === order?.completedBy?.id);
      const note = order && !named ? { note: '作出的人员登记时没有列明，其执法证另查' } : {};
      return { ...judged(order ? undefined : '尚未责令改正', ofTasks(order)), ...note };
    },
  },
  kept(
    'correction',
    ['correctionOrder'],
    '告知的改正期限与执行的期限一致',
    '行政处罚法 第二十八条第一款',
    'correction',
  ),
  {
    id: 'education',
    title: '从宽处理有教育记录',
    source: '行政处罚法 第三十三条第三款',
    group: 'correction',
    applies: (state) => asked(state, 'educate') || LENIENT_OUTCOMES.includes(state.outcome!),
    verdict: (state) => {
      const taught = lastOf(state, 'educate');
      const wanting = BEFORE_CLOSING.education(state)?.reason ?? (taught ? undefined : '教育尚未进行');
      return judged(wanting, ofTasks(taught), state.status === 'closed');
    },
  },
  orderOfficers(),
  confirmedByEach('issueCorrectionOrder', 'correction'),
  twoOfficers('reinspect', '复查', 'correction'),
  confirmedByEach('reinspect', 'correction'),
  identityShown('reinspect', '复查', 'correction'),
  inTime('reinspection', '复查在期限内办结', 'correction'),
  {
    id: 'findings',
    title: '复查对每项改正要求都有结论',
    source: '实施方案 二（二）',
    group: 'correction',
    applies: (state) => asked(state, 'reinspect'),
    verdict: (state) => {
      const found = lastOf(state, 'reinspect');
      if (!found) return judged('尚未复查', []);
      const refusal = refuseFindings(state, (found.result?.['findings'] ?? []) as { requirement: number }[]);
      return judged(inWords(refusal, '复查结论不全'), ofTasks(found), true);
    },
  },
];
