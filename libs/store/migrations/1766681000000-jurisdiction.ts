import { NewRules } from './new-rules';

const DEFAULT = { source: '本系统默认期限', confirmed: false };
const market = (article: string) => ({
  department: '市场监督管理',
  source: `市场监督管理行政处罚程序规定 ${article}`,
  confirmed: true,
});
const rule = (id: string, amount: number) =>
  ({
    id,
    period: { amount, unit: 'workingDay' },
    direction: 'forward',
    remindBefore: { amount: 2, unit: 'workingDay' },
  }) as const;

/**
 * The periods of 管辖争议, 指定管辖 and 协查 are the market bureau's own; for others they are the product's default, as that of
 * handing a case over is.
 *
 * @source 市场监督管理行政处罚程序规定 第十三条、第十六条、第四十五条
 */
export class Jurisdiction1766681000000 extends NewRules {
  protected readonly rules = [
    { ...rule('dispute', 7), ...DEFAULT },
    { ...rule('dispute', 7), ...market('第十三条') },
    { ...rule('designation', 7), ...DEFAULT },
    { ...rule('designation', 7), ...market('第十六条') },
    { ...rule('assistance', 15), ...DEFAULT },
    { ...rule('assistance', 15), ...market('第四十五条') },
    { ...rule('referral', 7), ...DEFAULT },
  ] as const;
}
