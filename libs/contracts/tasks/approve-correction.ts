import { z } from 'zod';
import { dateOf } from '#law';
import type { Remedy } from '../case';
import { fact, live } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';
import { finedFen, heldFen } from '../reckoning';
import { refuseCorrected } from '../refusals/alteration';
import { lastDecision } from '../remedies';
import { remedyLines } from '../shared-facts';

export const approveCorrection = defineTask({
  kind: 'approveCorrection',
  title: '自行纠正审批',
  legalBasis: '行政处罚法 第四十八条第三款、第七十五条第二款',
  candidate: 'head',
  standing: true,
  effect: (state, { decision }) => {
    const proposed = state.deeds['correct-decision'];
    if (decision !== 'approve' || !proposed) return;
    const { result, fineFen, because, anew } = proposed.data as Partial<Remedy>;
    const on = dateOf(
      state.tasks.findLast((t) => t.kind === 'approveCorrection' && t.state === 'completed')!.completedAt!,
    );
    (state.remedies ??= []).push({
      kind: 'own',
      acceptedOn: on,
      endedOn: on,
      result: result!,
      ...(fineFen === undefined ? {} : { fineFen }),
      ...(because === undefined ? {} : { because }),
      ...(anew ? { anew } : {}),
      decision: lastDecision(state)!.id,
    });
  },
  context: {
    asked: fact.deed('纠正的提议', 'correct-decision'),
    here: live(fact.text('目前能否纠正', (state) => refuseCorrected(state)?.reason)),
    decision: fact.answer('处罚决定', 'decide'),
    onSpot: fact.answer('当场处罚决定', 'punishOnSpot'),
    fineFen: fact.money('罚款', finedFen),
    paidFen: fact.money('已缴', heldFen),
    remedies: fact.lines('复议、诉讼', remedyLines),
    report: fact.answer('调查终结报告', 'investigate'),
    review: fact.answer('法制审核意见', 'reviewLegality'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { approve: '同意纠正', refuse: '不同意，原决定不变' }),
      reason: text('理由'),
    }),
});
