import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';

export const approveWithdrawal = defineTask({
  kind: 'approveWithdrawal',
  title: '撤销登记审批',
  legalBasis: '本系统默认规则',
  candidate: 'head',
  standing: true,
  context: {
    asked: fact.deed('撤销登记的提议', 'withdraw'),
    registeredBy: fact.text('登记人', ({ registeredBy }) => registeredBy.name),
    screening: fact.answer('核查意见', 'screen'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { approve: '同意撤销登记', refuse: '不同意，继续办理' }),
      reason: text('理由'),
    }),
});
