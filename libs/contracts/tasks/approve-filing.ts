import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';
import { LENIENCY_GROUNDS } from '../grounds';
import { byTheDay } from '../per-day';
import {
  age,
  concurrent,
  correctionDue,
  escalatedBy,
  fineMax,
  fineNote,
  guidance,
  power,
  priors,
} from '../shared-facts';

export const approveFiling = defineTask({
  kind: 'approveFiling',
  title: '立案审批',
  legalBasis: '行政处罚法 第五十四条第二款',
  candidate: 'head',
  context: {
    reason: escalatedBy(),
    power: power('不能立案处罚：应当处罚的，选不予立案和“本机关没有处罚权，移送有管辖权的机关”'),
    perDay: byTheDay(),
    dueOn: correctionDue(),
    refusal: fact.deed('当事人的表示', 'refuse-correction'),
    reinspection: fact.answer('复查结论', 'reinspect'),
    leniency: fact.answer('从宽处理审批', 'approveLeniency'),
    screening: fact.answer('核查意见', 'screen'),
    signed: fact.answer('核查签批', 'signOffScreening'),
    order: fact.answer('责令改正', 'issueCorrectionOrder'),
    commitment: fact.answer('承诺', 'signCommitment'),
    asked: fact.deed('延期申请', 'request-extension'),
    extension: fact.answer('延期审批', 'approveExtension'),
    report: fact.deed('当事人的改正报告', 'report-correction'),
    education: fact.answer('教育', 'educate'),
    guidance: guidance(),
    age: age(),
    priors: priors(),
    concurrent: concurrent(),
    fineMax: fineMax(),
    fineNote: fineNote(),
    evidence: fact.evidence('柔性执法阶段的证据与照片'),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { file: '同意立案', doNotFile: '不予立案' }),
      ground: choice('不予立案的情形', LENIENCY_GROUNDS)
        .optional()
        .describe('有不适用柔性执法的情形，或者拒不改正的，不能以轻微、初次违法不予立案')
        .meta({ when: { decision: ['doNotFile'] }, must: true }),
      reason: text('理由'),
      divergence: text('不同的认定', 2000)
        .optional()
        .describe('核查认定违法事实成立，而审批认为不成立的必须填写：认定什么，凭什么证据')
        .meta({ when: { ground: ['notProven'] } }),
    }),
});
