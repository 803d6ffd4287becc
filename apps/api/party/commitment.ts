import { type CaseState, issueCorrectionOrder, latest } from '#contracts';
import { sha256 } from '#store';

export interface CommitmentText {
  text: string;
  /** SHA-256 of `text`, hex. */
  textHash: string;
}

/** The commitment as it is shown whole, and signed. Undefined before an order was served. @source 实施方案 二（三） */
export function commitmentOf(state: CaseState): CommitmentText | undefined {
  const { party, item, unitName, displayNo, clocks } = state;
  const order = latest(state, issueCorrectionOrder);
  const clock = clocks.find((c) => c.id === 'correction');
  if (!order || !clock?.dueOn) return undefined;
  const requirements = order.requirements.map((r, i) => `${i + 1}. ${r}`);
  const text = [
    '改正承诺书',
    `${unitName}：`,
    `关于${displayNo}案件（${item.title}），我${party.kind === 'organization' ? '单位' : ''}已经知悉违法事实、改正要求和不改正的后果，自愿承诺：`,
    `一、在 ${dayOf(clock.dueOn)} 前完成下列改正：`,
    ...requirements,
    '二、改正后如实报告，并配合复查。',
    '三、今后遵守有关规定，不再发生同类违法行为。',
    '四、知悉到期没有改正或者复查不符合要求的，案件将依法转入处罚程序。',
    `承诺人：${party.name}${party.representative ? `（负责人：${party.representative}）` : ''}`,
  ].join('\n');
  return { text, textHash: sha256(text) };
}

const dayOf = (date: string) => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};
