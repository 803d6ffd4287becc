import { z } from 'zod';
import { fact, live } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';
import { refuseReferred } from '../refusals/jurisdiction';

export const approveReferral = defineTask({
  kind: 'approveReferral',
  title: '移送有管辖权的机关审批',
  legalBasis: '行政处罚法 第二十二条、第二十三条；市场监督管理行政处罚程序规定 第十四条、第十七条',
  candidate: 'head',
  standing: true,
  context: {
    asked: fact.deed('移送的提议', 'refer-case'),
    agreed: fact.answer('管辖争议的处理', 'settleDispute'),
    here: live(fact.text('目前能否移送', (state) => refuseReferred(state)?.reason)),
    screening: fact.answer('核查意见', 'screen'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { approve: '同意移送', refuse: '不同意，继续办理' }),
      reason: text('理由'),
    }),
});
