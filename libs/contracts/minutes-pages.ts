import { z } from 'zod';
import { choice, line } from './fields';
import { PAGE_STATES } from './minutes';

/** Page by page, as who was there says it, on paper or at its own page. @source 市场监督管理行政处罚程序规定 第二十九条 */
export const minutesPages = () =>
  z
    .array(
      z.strictObject({
        page: z.int().min(1).max(12).meta({ title: '第几页' }),
        confirmed: choice('本页', PAGE_STATES),
        corrections: line('更正、补充之处', 200).optional(),
        reason: line('拒绝的理由', 200)
          .optional()
          .meta({ when: { confirmed: ['refused'] }, must: true }),
      }),
    )
    .min(1, '至少核对一页。')
    .max(12)
    .meta({ title: '逐页' });
