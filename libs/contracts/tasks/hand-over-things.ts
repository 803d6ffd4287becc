import { z } from 'zod';
import { clockOf } from '#law';
import { fact, live, only } from '../context';
import { defineTask } from '../declare';
import { date, line, looseText, papers } from '../fields';
import { heldLines } from '../measures';
import { finedFen, paidFen } from '../reckoning';
import { handOverHeld, thingsToHandOver } from '../refusals/measures';

/** 移交: what the authority holds and has on paper goes to the police that have filed the case, against a list that they sign. */
export const handOverThings = defineTask({
  kind: 'handOverThings',
  title: '移交涉案物品和材料',
  legalBasis: '行政执法机关移送涉嫌犯罪案件的规定 第十一条、第十二条',
  candidate: 'officer',
  prefill: (state) => {
    const things = thingsToHandOver(state);
    return things.length > 0 ? { things } : {};
  },
  effect: (state, _answer, task) => handOverHeld(state, task),
  context: {
    police: fact.answer('公安机关处理结果', 'recordPoliceDecision'),
    review: fact.answer('公安机关复议结果', 'recordReconsideration'),
    supervision: fact.answer('立案监督结果', 'recordSupervision'),
    dueOn: fact.day('移交期限至', ({ clocks }) => clockOf(clocks, { clock: 'thingsHandOver' })?.dueOn),
    held: live(fact.lines('登记保存、查封、扣押的物品', heldLines)),
    fineFen: only(fact.money('已给予的罚款', finedFen), (state) => finedFen(state) > 0),
    paidFen: only(fact.money('已缴罚款', paidFen), (state) => finedFen(state) > 0),
    delivered: fact.answer('移送', 'deliverTransfer'),
  },
  form: () =>
    z.strictObject({
      receivedBy: line('接收的公安机关和签收人', 200),
      on: date('移交日期'),
      things: z
        .array(line('物品', 500))
        .max(200)
        .optional()
        .meta({ title: '移交的涉案物品' })
        .describe('登记保存、查封、扣押中的物品全部列入；依法不移交的，先在其处理任务中处理'),
      materials: z
        .array(line('材料名称', 200))
        .min(1, '至少列明一项移交的材料。')
        .max(50)
        .meta({ title: '移交的其他材料' })
        .describe('与案件有关的其他材料逐项列明'),
      fineTold: z
        .boolean()
        .optional()
        .meta({ title: '处罚决定和缴款凭证一并移交，书面告知已给予的罚款依法折抵罚金' })
        .describe('移送前已给予罚款的，办好后选“是”；没有的不填'),
      attachments: papers('双方签名的移交清单'),
      note: looseText('备注', 500).optional(),
    }),
});
