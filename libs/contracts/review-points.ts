import { choices } from './fields';

/** What a reviewer goes through. @source 市场监督管理行政处罚程序规定 第五十三条 */
const REVIEW_POINTS = {
  jurisdiction: '具有管辖权',
  party: '当事人的基本情况清楚',
  facts: '事实清楚、证据充分',
  characterisation: '定性准确',
  basis: '适用依据正确',
  procedure: '程序合法',
  appropriateness: '处理适当',
} as const;

const ALL_POINTS = Object.keys(REVIEW_POINTS).length;

/** What is agreed to has been gone through point by point. */
export const reviewPoints = () => choices('审核要点', REVIEW_POINTS).describe('同意的，须逐项核对并全部勾选');
export const isGoneThrough = ({ points, opinion }: { points: readonly string[]; opinion: string }): boolean =>
  opinion === 'return' || new Set(points).size === ALL_POINTS;
export const NOT_GONE_THROUGH = {
  path: ['points'],
  message: '同意的，须逐项核对并勾选全部七个审核要点；有不符合的，请退回补充。',
};
