import type { Outcome } from './stages';

/** Why nothing is filed or punished: the closed list. @source 市场监督管理行政处罚程序规定 第二十条; 行政处罚法 第三十条、第三十一条、第三十三条、第三十六条、第五十七条 */
export const LENIENCY_GROUNDS = {
  slight: '轻微并及时改正，没有造成危害后果（行政处罚法第三十三条第一款前段）',
  firstSlight: '初次违法且危害后果轻微并及时改正（第三十三条第一款后段）',
  noFault: '当事人有证据足以证明没有主观过错（第三十三条第二款）',
  refusalOnly: '依法拒不改正的才处罚，已经改正（依据本事项）',
  child: '行为时不满十四周岁（第三十条）',
  incapable: '精神病人、智力残疾人不能辨认或者不能控制自己行为时有违法行为（第三十一条）',
  timeBarred: '超过追责时效（第三十六条）',
  notProven: '没有证据证明违法事实（第五十七条第一款第三项）',
  noPower: '本机关没有处罚权，移送有管辖权的机关（第十七条、第二十二条）',
  otherByLaw: '依法可以不予处罚的其他情形（理由中写明条文）',
} as const;
export type LeniencyGround = keyof typeof LENIENCY_GROUNDS;

const SOURCES: Record<LeniencyGround, string> = {
  slight: '行政处罚法 第三十三条第一款前段',
  firstSlight: '行政处罚法 第三十三条第一款后段',
  noFault: '行政处罚法 第三十三条第二款',
  refusalOnly: '行政处罚法 第四条、第二十八条第一款',
  child: '行政处罚法 第三十条',
  incapable: '行政处罚法 第三十一条',
  timeBarred: '行政处罚法 第三十六条',
  notProven: '行政处罚法 第五十七条第一款第三项',
  noPower: '行政处罚法 第十七条、第二十二条',
  otherByLaw: '行政处罚法 第五十七条第一款第二项',
};
/** The article that stands beside an ending by this ground. */
export const sourceOfGround = (ground: LeniencyGround): string => SOURCES[ground];
/** Who cannot be punished has not been spared: it is an ending of its own, and no earlier offence of the party's. */
const NOT_PUNISHABLE: readonly LeniencyGround[] = ['noFault', 'child', 'incapable', 'timeBarred'];

/** What was not proven was no violation; nothing else is so lightly told of a party. What others punish is theirs to decide. */
export function outcomeOfGround(
  ground: LeniencyGround | undefined,
  otherwise: 'noFiling' | 'noPenalty' = 'noFiling',
): Outcome {
  if (ground === 'notProven') return 'noViolation';
  if (ground === 'noPower') return 'referred';
  return ground && NOT_PUNISHABLE.includes(ground) ? 'notPunishable' : otherwise;
}

const { noPower: _, ...ours } = LENIENCY_GROUNDS;
/** At the screening 移送有管辖权的机关 is a way of its own. */
export const NO_FILING_GROUNDS = ours;
const { notProven: __, ...others } = ours;
/** Of a decision 违法事实不成立 is an outcome of its own; what is not ours to punish was never filed. @source 行政处罚法 第五十七条第一款第二项 */
export const NO_PENALTY_GROUNDS = others;
