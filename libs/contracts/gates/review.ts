import type { CaseState } from '../case';
import { mayBeHeard, penaltyOf, recordedDefence } from '../penalty';
import { investigators } from '../refusals';
import { type Evidence, type Gate, judged } from './gate';
import { lastOf, ofClocks, ofDeeds, ofDocuments, ofTasks, roundsOf } from './on-file';
import { beforePenalty, intended, toPenalty } from './penalty';
import { inTime, kept } from './periods';
import { properlyServed } from './service';

const proofOfNotice = (state: CaseState): Evidence[] => [
  ...ofTasks(lastOf(state, 'giveNotice')),
  ...ofDocuments(state.documents.filter((d) => d.kind === 'penaltyNotice' && !d.recalled).slice(-1)),
];
const hearingMeant = (state: CaseState): boolean =>
  state.deeds['request-hearing'] !== undefined ||
  lastOf(state, 'giveNotice')?.result?.['hearingTold'] === true ||
  mayBeHeard(state, penaltyOf(intended(state, '').decision));

export const REVIEW: readonly Gate[] = [
  beforePenalty('legalReview', '经法制审核同意，退回的意见已答复', '行政处罚法 第五十八条', 'review', (state) =>
    ofTasks(lastOf(state, 'reviewLegality')),
  ),
  inTime('legalReview', '审核在期限内办结', 'review'),
  beforePenalty('notice', '本轮告知书已送达当事人', '行政处罚法 第四十四条、第六十二条', 'review', proofOfNotice),
  properlyServed('noticeServed', ['penaltyNotice'], '行政处罚告知书', 'review'),
  kept('defence', ['penaltyNotice'], '陈述申辩期限自告知书送达起算并给足', '行政处罚法 第四十五条', 'review'),
  beforePenalty(
    'defence',
    '陈述申辩期限已满，或者当事人明确放弃',
    '行政处罚法 第四十五条、第六十二条',
    'review',
    (state) => [
      ...ofDeeds(state, 'state-defence', 'waive-defence'),
      ...ofTasks(lastOf(state, 'recordDefence')),
      ...ofClocks(roundsOf(state, 'defence').slice(-1)),
    ],
  ),
  {
    id: 'defenceAnswered',
    title: '陈述申辩经过复核',
    source: '行政处罚法 第四十五条第一款',
    group: 'review',
    applies: (state) =>
      toPenalty(state) && (state.deeds['state-defence'] !== undefined || recordedDefence(state)?.['waived'] === false),
    verdict: (state) => {
      const record = lastOf(state, 'recordDefence');
      const said = state.deeds['state-defence'];
      const answered = record !== undefined && (!said || record.completedAt! >= said.at);
      return judged(
        answered && record.result?.['review'] ? undefined : '当事人的陈述申辩尚未复核',
        [...ofDeeds(state, 'state-defence'), ...ofTasks(record)],
        state.outcome !== undefined,
      );
    },
  },
  beforePenalty(
    'hearingTold',
    '达到听证标准的告知了听证权利',
    '行政处罚法 第六十三条、第六十四条第一项',
    'review',
    proofOfNotice,
    hearingMeant,
  ),
  beforePenalty(
    'hearing',
    '要求听证的期限已满，要求的听证已办结',
    '行政处罚法 第六十三条、第六十四条',
    'review',
    (state) => [
      ...ofDeeds(state, 'request-hearing'),
      ...ofTasks(lastOf(state, 'recordHearing', 'holdHearing')),
      ...ofClocks(roundsOf(state, 'hearingRequest').slice(-1)),
    ],
    hearingMeant,
  ),
  {
    id: 'hearingNotified',
    title: '听证通知书在举行的七个工作日前送达，由非本案调查人员主持',
    source: '行政处罚法 第六十四条第二项、第四项',
    group: 'review',
    applies: (state) => lastOf(state, 'holdHearing')?.result?.['result'] === 'held',
    verdict: (state) => {
      const notice = state.documents.findLast((d) => d.kind === 'hearingNotice' && d.served && !d.recalled);
      const clock = roundsOf(state, 'hearingNotice').at(-1);
      const late = !notice || !clock?.dueAt || notice.served!.effectiveAt >= clock.dueAt;
      const host = String(lastOf(state, 'holdHearing')!.result!['host']);
      const wrong = late ? '通知书送达时距听证不足七个工作日' : undefined;
      return judged(
        wrong ?? (investigators(state).has(host) ? '主持人参加过本案调查' : undefined),
        [
          ...ofTasks(lastOf(state, 'arrangeHearing')),
          ...ofDocuments(notice ? [notice] : []),
          ...ofClocks(clock ? [clock] : []),
        ],
        true,
      );
    },
  },
  beforePenalty(
    'hearingReviewed',
    '听证后经法制审核同意',
    '行政处罚法 第五十八条第一款第二项、第六十五条',
    'review',
    (state) => ofTasks(lastOf(state, 'reviewHearing')),
    (state) => lastOf(state, 'holdHearing')?.result?.['result'] === 'held',
  ),
];
