import { educate, type NextStage } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 教育: 批评教育, 法治学习 or 警示约谈. It runs beside the correction; what waits for it is the lenient ending.
 *
 * @source 行政处罚法 第三十三条第三款; 实施方案 二（三）
 */
export function education(file: CaseFile): Promise<NextStage<'education'>> {
  file.startClock('study');
  file.open(educate, { due: 'study' });
  return Promise.resolve('correction');
}
