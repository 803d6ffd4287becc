import { finedFen } from '../reckoning';
import { yuan } from '../shared-facts';
import { refuseTooFew } from '../two-officers';
import { answeredFor, approved } from './approvals';
import { type Gate, judged, withMarket } from './gate';
import { asked, lastOf, namedIn, ofDeeds, ofTasks } from './on-file';
import { inTime } from './periods';

const POLICE_RULES = '行政执法机关移送涉嫌犯罪案件的规定';

export const TRANSFER: readonly Gate[] = [
  approved('transferApproved', '移送公安机关', 'approveTransfer', 'suspect-crime', {
    source: '行政执法机关移送涉嫌犯罪案件的规定 第五条',
    group: 'transfer',
  }),
  {
    id: 'taskForce',
    title: '涉嫌犯罪的，指定两名以上执法人员组成专案组',
    source: `${POLICE_RULES} 第五条`,
    group: 'transfer',
    applies: (state) => asked(state, 'formTaskForce'),
    verdict: (state) => {
      const named = lastOf(state, 'formTaskForce');
      const few = named && refuseTooFew(namedIn(named));
      return judged(named ? few && '专案组少于两人' : '尚未指定专案组', ofTasks(named), few !== undefined);
    },
  },
  answeredFor('transferReported', '专案组核实后提出移送的书面报告', `${POLICE_RULES} 第五条`, 'transfer', [
    'reportTransfer',
  ]),
  inTime('transferApproval', '移送在期限内审批', 'transfer'),
  inTime('transferDelivery', '批准后在期限内移送', 'transfer'),
  inTime('transferSupplement', '公安机关通知补充的材料在期限内补送', 'transfer'),
  answeredFor(
    'nonFilingAnswered',
    '公安机关不予立案的，决定是否提请复议或者建议立案监督',
    `${POLICE_RULES} 第九条`,
    'transfer',
    ['answerNonFiling', 'recordReconsideration', 'recordSupervision'],
  ),
  answeredFor('thingsHandedOver', '公安机关立案的，涉案物品和材料移交并签收', `${POLICE_RULES} 第十二条`, 'transfer', [
    'handOverThings',
  ]),
  inTime('thingsHandOver', '立案后在期限内移交物品和材料', 'transfer'),
  {
    id: 'fineOffset',
    title: '移送前已给予的罚款折抵罚金',
    source: `行政处罚法 第三十五条第二款；${POLICE_RULES} 第十一条`,
    group: 'transfer',
    applies: (state) => asked(state, 'handOverThings') && finedFen(state) > 0,
    verdict: (state) => {
      const handed = lastOf(state, 'handOverThings');
      const evidence = [...ofTasks(handed), ...ofDeeds(state, 'record-offset')];
      const told = handed?.result?.['fineTold'] === true;
      const { criminalFineFen, offsetFen } = (state.deeds['record-offset']?.data ?? {}) as Record<string, number>;
      const note =
        offsetFen === undefined
          ? `已给予罚款 ${yuan(finedFen(state))} 元，判决后登记折抵的数额`
          : `判处罚金 ${yuan(criminalFineFen!)} 元，折抵 ${yuan(offsetFen)} 元`;
      return { ...judged(told ? undefined : '尚未将已给予的罚款告知公安机关', evidence), note };
    },
  },
  approved('referralApproved', '移送有管辖权的机关', 'approveReferral', 'refer-case', {
    source: withMarket('行政处罚法 第二十二条、第二十三条', '第十四条、第十七条'),
    group: 'transfer',
  }),
  answeredFor(
    'referralReceived',
    '移送的案件有对方的回执',
    withMarket('行政处罚法 第二十二条、第二十三条', '第十四条、第十七条'),
    'transfer',
    ['deliverReferral'],
  ),
  inTime('referral', '在期限内移送有管辖权的机关', 'transfer'),
];
