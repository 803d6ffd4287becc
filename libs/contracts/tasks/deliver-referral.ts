import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { date, line, papers } from '../fields';
import { referredTo } from '../jurisdiction';

/** What is referred is the other authority's from its receipt on: without one the case is not closed. */
export const deliverReferral = defineTask({
  kind: 'deliverReferral',
  title: '移送案件并登记回执',
  legalBasis: '行政处罚法 第二十二条、第二十三条；市场监督管理行政处罚程序规定 第十四条、第十七条',
  candidate: 'officer',
  prefill: (state) => {
    const to = referredTo(state);
    return to ? { to } : {};
  },
  context: {
    asked: fact.deed('移送的提议', 'refer-case'),
    approval: fact.answer('移送审批', 'approveReferral'),
    designation: fact.answer('指定管辖', 'recordDesignation'),
    screening: fact.answer('核查意见', 'screen'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      to: line('受移送机关', 200),
      letterNo: line('移送函文号', 100),
      papers: z
        .array(line('材料名称', 200))
        .min(1, '至少列明一项移送材料。')
        .max(50)
        .meta({ title: '移送的材料' })
        .describe('案件材料、证据、涉案物品清单等逐项列明'),
      deliveredOn: date('移送日期'),
      receivedOn: date('对方签收日期'),
      receivedBy: line('签收人', 100),
      attachments: papers('移送函和回执'),
    }),
});
