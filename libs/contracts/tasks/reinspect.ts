import { z } from 'zod';
import { notCorrected } from '../assess';
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
  outlook: ({ findings }) => {
    const found = (findings ?? []) as { result?: string }[];
    if (found.length === 0 || found.some((f) => !f.result)) return undefined;
    return notCorrected(found).length === 0
      ? '案件进入处理环节，由负责人审批从宽处理。'
      : '改正后仍不符合要求，案件将自动转入处罚程序，由负责人审批立案。';
  },
  context: {
    requirements: fact.lines('改正要求', (state) => latest(state, issueCorrectionOrder)?.requirements),
    report: fact.deed('当事人的改正报告', 'report-correction'),
  },
  form: () =>
    z.strictObject({
      officers: officers(),
      findings: z
        .array(
          z.strictObject({
            requirement: z.int().min(1).meta({ title: '要求序号' }),
            result: choice('改正情况', { corrected: '已改正', partly: '部分改正', notCorrected: '未改正' }),
            evidence: text('复查情况与证据', 1000),
          }),
        )
        .min(1)
        .meta({ title: '逐项结论' }),
      opinion: text('复查意见'),
      attachments: attachments('复查照片'),
    }),
});
