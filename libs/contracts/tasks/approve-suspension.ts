import { z } from 'zod';
import { clockTitle } from '#law';
import { SUSPENSION_GROUNDS } from '../case';
import { fact, live } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';
import { refuseSuspended } from '../refusals/suspension';

export const approveSuspension = defineTask({
  kind: 'approveSuspension',
  title: '中止审批',
  legalBasis: '市场监督管理行政处罚程序规定 第四十六条',
  candidate: 'head',
  standing: true,
  effect: (state, { decision }) => {
    if (decision === 'approve') state.status = 'suspended';
    else delete state.suspension;
  },
  context: {
    ground: fact.choice('中止的情形', SUSPENSION_GROUNDS, ({ suspension }) => suspension?.ground),
    asked: fact.deed('中止的提议', 'suspend'),
    here: live(fact.text('目前能否中止', (state) => refuseSuspended(state)?.reason)),
    paused: live(
      fact.lines('批准后暂停的期限', ({ clocks }) =>
        clocks.filter((c) => c.status === 'running' && c.rule.onSuspension !== 'continue').map(clockTitle),
      ),
    ),
    rights: fact.text('当事人的权利', () => '中止期间当事人仍可陈述申辩、要求听证、报告改正、申请延期，期限不会届满'),
    filing: fact.answer('立案审批', 'approveFiling'),
    order: fact.answer('责令改正', 'issueCorrectionOrder'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { approve: '同意中止', refuse: '不同意，继续办理' }),
      reason: text('理由'),
    }),
});
