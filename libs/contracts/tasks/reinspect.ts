import { z } from 'zod';
import { clockOf } from '#law';
import { correctedInTime, expiryFinding, type LateFinding } from '../assess';
import { fact } from '../context';
import { defineTask } from '../declare';
import { latest } from '../latest';
import { issueCorrectionOrder } from './issue-correction-order';
import { attachments, choice, date, identityShown, officers, text } from '../fields';

export const reinspect = defineTask({
  kind: 'reinspect',
  title: '复查',
  legalBasis: '实施方案 二（二）、二（四）；行政处罚法 第四十二条',
  candidate: 'officer',
  twoOfficers: true,
  // What is found after the end is what the head decides on: it stands with the filing that waits for it.
  effect: (state, answer) => {
    const finding = answer as unknown as LateFinding;
    if (state.escalation?.found !== 'unverified' || correctedInTime(state, finding)) return;
    state.escalation = { ...state.escalation, found: expiryFinding(finding) };
    const { id } = state.tasks.findLast((t) => t.kind === 'reinspect' && t.state === 'completed')!;
    for (const task of state.tasks) {
      if (task.kind === 'approveFiling' && task.state === 'open')
        task.context = { ...task.context, reason: state.escalation.found, reinspection: id };
    }
  },
  prefill: (state) => ({
    officers: state.officers.map((o) => o.username),
    findings: (latest(state, issueCorrectionOrder)?.requirements ?? []).map((_, i) => ({ requirement: i + 1 })),
  }),
  context: {
    expiry: fact.text('核实事项', ({ escalation }) =>
      escalation?.found === 'unverified'
        ? '期满未报告改正：查明是否已经改正、何时改正；期限内改正的转回处理，期满后改正的由负责人审批'
        : undefined,
    ),
    dueOn: fact.day('改正期限至', ({ clocks }) => clockOf(clocks, { clock: 'correction' })?.dueOn),
    requirements: fact.lines('改正要求', (state) => latest(state, issueCorrectionOrder)?.requirements),
    report: fact.deed('当事人的改正报告', 'report-correction'),
    before: fact.evidence('改正前的证据与照片', 'before'),
    earlier: fact.answer('上次复查', 'reinspect'),
    again: fact.answer('重新复查的理由', 'approveLeniency'),
  },
  form: () =>
    z.strictObject({
      officers: officers(),
      identityShown: identityShown(),
      findings: z
        .array(
          z
            .strictObject({
              requirement: z.int().min(1).meta({ title: '要求' }),
              result: choice('改正情况', { corrected: '已改正', partly: '部分改正', notCorrected: '未改正' }),
              evidence: text('复查情况与证据', 1000).optional(),
            })
            .refine(({ result, evidence }) => result === 'corrected' || evidence !== undefined, {
              path: ['evidence'],
              message: '未全部改正的，请写明复查情况与证据。',
            }),
        )
        .min(1)
        .meta({ title: '逐项结论', widget: 'findings' }),
      correctedOn: date('改正完成日期')
        .optional()
        .describe('期满未报告而复查已全部改正的，填写查明的改正完成日期：以票据、影像、询问为据；其他复查不填'),
      opinion: text('复查意见'),
      attachments: attachments('复查照片'),
    }),
});
