import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { latest } from '../latest';
import { issueCorrectionOrder } from './issue-correction-order';
import { attachments, choice, officers, text } from '../fields';

export const reinspect = defineTask({
  kind: 'reinspect',
  title: '复查',
  legalBasis: '实施方案 二（二）、二（四）；行政处罚法 第四十二条',
  candidate: 'officer',
  twoOfficers: true,
  prefill: (state) => ({
    officers: state.officers.map((o) => o.username),
    findings: (latest(state, issueCorrectionOrder)?.requirements ?? []).map((_, i) => ({ requirement: i + 1 })),
  }),
  context: {
    requirements: fact.lines('改正要求', (state) => latest(state, issueCorrectionOrder)?.requirements),
    report: fact.deed('当事人的改正报告', 'report-correction'),
    before: fact.evidence('改正前的证据与照片', 'before'),
    earlier: fact.answer('上次复查', 'reinspect'),
    again: fact.answer('重新复查的理由', 'approveLeniency'),
  },
  form: () =>
    z.strictObject({
      officers: officers(),
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
      opinion: text('复查意见'),
      attachments: attachments('复查照片'),
    }),
});
