import { z } from 'zod';
import { fact, live } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';
import { refuseTerminated } from '../refusals/termination';

export const approveTermination = defineTask({
  kind: 'approveTermination',
  title: '终止调查审批',
  legalBasis: '市场监督管理行政处罚程序规定 第四十七条',
  candidate: 'head',
  standing: true,
  context: {
    asked: fact.deed('终止调查的提议', 'terminate'),
    here: live(fact.text('目前能否终止', (state) => refuseTerminated(state)?.reason)),
    filing: fact.answer('立案审批', 'approveFiling'),
    order: fact.answer('责令改正', 'issueCorrectionOrder'),
    report: fact.answer('调查终结报告', 'investigate'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { approve: '同意终止调查', refuse: '不同意，继续办理' }),
      reason: text('理由'),
    }),
});
