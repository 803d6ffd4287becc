import { asHeld, type issueCorrectionOrder, named, PENALTY_DECISIONS, type TaskResult } from '#contracts';
import { address, contact, itemBasis, money, party, remedies, sentence, within } from './common';
import { may, must, type PaperDeclaration, type PaperSource } from './declare';

const order = ({ answer }: PaperSource) => answer as Partial<TaskResult<typeof issueCorrectionOrder>>;
const LAW = '行政处罚法 第二十八条第一款';

/** 责令改正通知书. @source 行政处罚法 第二十八条第一款; 市场监督管理行政处罚文书格式范本 33 */
export const correctionOrder: PaperDeclaration = {
  template: 'correction-order',
  writtenIn: 'issueCorrectionOrder',
  fields: {
    party: party(LAW),
    facts: must('违法事实', LAW, ({ state }) => state.facts),
    basis: itemBasis(LAW),
    period: must('改正期限', LAW, (from) =>
      from.state.item.onTheSpot ? '立即' : within(order(from).period, '通知书'),
    ),
    requirements: must('改正要求', LAW, (from) => order(from).requirements),
    consequence: must('逾期不改正的后果', LAW, ({ state }) =>
      state.item.penaltyRequiresRefusal
        ? '拒不改正的，本机关将依法给予行政处罚。'
        : '逾期不改正或者改正不符合要求的，本机关将依法转入行政处罚程序。',
    ),
    remedies: remedies('通知书', '行政复议法 第十一条、第二十条'),
    contact: contact(),
  },
};

/** 催告书. @source 行政强制法 第五十四条; 行政处罚法 第七十二条 */
export const demandNotice: PaperDeclaration = {
  template: 'demand-notice',
  writtenIn: 'issueDemand',
  fields: {
    party: party('行政强制法 第五十四条'),
    address: address('行政强制法 第五十五条第一款第三项'),
    decision: must('催告所依据的决定', '行政强制法 第五十四条', ({ state }) => {
      const made = state.documents.findLast((d) => d.served && PENALTY_DECISIONS.includes(d.kind));
      return made && named(asHeld(state, made));
    }),
    owed: must('应当给付的金额', '行政强制法 第三十五条第三项', ({ state, document }) => {
      const asked = state.tasks.findLast(
        (t) => t.kind === 'issueDemand' && t.completedAt !== undefined && t.completedAt <= document.madeAt,
      );
      const fen = asked?.context?.['demandedFen'];
      return typeof fen === 'number' ? money(fen) : undefined;
    }),
    manner: must('给付方式', '行政强制法 第三十五条第三项', ({ answer }) => sentence(String(answer['manner'] ?? ''))),
    note: may('备注', ({ answer }) => answer['note'] as string | undefined),
    contact: contact(),
  },
};
