import { z } from 'zod';
import { fact, live } from '../context';
import { defineTask } from '../declare';
import { attachments, choices, line } from '../fields';
import { heldLines } from '../measures';

/** What goes with a transfer. @source 行政执法机关移送涉嫌犯罪案件的规定 第六条 */
export const TRANSFER_ANNEXES = {
  letter: '涉嫌犯罪案件移送书',
  report: '涉嫌犯罪案件情况的调查报告',
  goods: '涉案物品清单',
  tests: '有关检验报告或者鉴定结论',
  other: '其他有关涉嫌犯罪的材料',
} as const;

export type TransferAnnex = keyof typeof TRANSFER_ANNEXES;
const { goods, tests } = TRANSFER_ANNEXES;

export const deliverTransfer = defineTask({
  kind: 'deliverTransfer',
  title: '移送公安机关',
  legalBasis: '行政执法机关移送涉嫌犯罪案件的规定 第五条、第六条',
  candidate: 'officer',
  context: {
    crime: fact.deed('涉嫌犯罪的事实', 'suspect-crime'),
    approval: fact.answer('移送审批', 'approveTransfer'),
    report: fact.answer('调查终结报告', 'investigate'),
    held: live(fact.lines('尚未处理的登记保存、查封、扣押', heldLines)),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      receivedBy: line('接收单位', 200),
      annexes: choices('移送材料', TRANSFER_ANNEXES).describe(
        '移送书和调查报告必须附；有涉案物品的附清单，作过检验、鉴定的附报告',
      ),
      absent: choices('没有的材料', { goods, tests }).describe('本案没有涉案物品、没有作过检验鉴定的，在此勾选'),
      others: z.array(line('材料名称', 200)).max(50).optional().meta({ title: '其他材料的名称' }),
      receipt: attachments('公安机关签收的移送书回执'),
    }),
});
