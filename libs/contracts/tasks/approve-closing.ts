import { z } from 'zod';
import { fact, live } from '../context';
import { defineTask } from '../declare';
import { OUTCOMES } from '../stages';
import { text } from '../fields';
import { outstanding, paymentsOf } from '../reckoning';
import { remedyLines, yuan } from '../shared-facts';

export const approveClosing = defineTask({
  kind: 'approveClosing',
  title: '结案审批',
  legalBasis: '市场监督管理行政处罚程序规定 第七十七条',
  candidate: 'head',
  // Drafted, to be read over: who does not close the case does not hand it in.
  prefill: () => ({ opinion: '同意结案。' }),
  context: {
    outcome: fact.choice('处理结果', OUTCOMES, ({ outcome }) => outcome),
    outstanding: live(fact.lines('结案前还缺', (state) => outstanding(state).map((r) => `${r.reason}（${r.source}）`))),
    check: fact.check('closing'),
    screening: fact.answer('核查意见', 'screen', ({ outcome }) => outcome === 'noViolation'),
    order: fact.answer('责令改正', 'issueCorrectionOrder'),
    reinspection: fact.answer('复查结论', 'reinspect'),
    education: live(fact.answer('教育', 'educate')),
    leniency: fact.answer('从宽处理审批', 'approveLeniency'),
    filing: fact.answer('立案审批', 'approveFiling'),
    decision: fact.answer('处罚决定', 'decide'),
    onSpot: fact.answer('当场处罚决定', 'punishOnSpot'),
    service: fact.answer(
      '送达',
      'serveDocument',
      ({ outcome, documents }) =>
        documents.some((d) => d.kind !== 'correctionOrder' && d.kind !== 'penaltyNotice' && d.served) &&
        outcome !== undefined &&
        ['penalty', 'noPenalty', 'notPunishable', 'noViolation'].includes(outcome),
    ),
    performance: fact.answer('履行', 'recordPerformance'),
    payments: fact.lines('缴款', (state) => paymentsOf(state).map(({ on, fen }) => `${on}：${yuan(fen)} 元`)),
    surcharge: fact.answer('加处罚款决定', 'decideSurcharge'),
    remedies: fact.lines('复议、诉讼', remedyLines),
    police: fact.answer('公安机关处理结果', 'recordPoliceDecision'),
    handedOver: fact.answer('移交涉案物品和材料', 'handOverThings'),
    offset: fact.deed('罚金折抵', 'record-offset'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      opinion: text('结案意见'),
    }),
});
