import { z } from 'zod';
import { EXCLUSIONS } from '../clocks';
import { defineAction } from '../declare';
import { choice, date, line, papers } from '../fields';

/** 扣除时间: what the law does not count, with its days and its proof. */
export const excludeTime = defineAction({
  name: 'exclude-time',
  title: '扣除检测检验等时间',
  legalBasis: '市场监督管理行政处罚程序规定 第十八条、第六十四条',
  by: ['officer', 'head'],
  when: 'always',
  despiteSuspension: true,
  form: () =>
    z.strictObject({
      kind: choice('事由', EXCLUSIONS),
      by: line('机构或者权利人', 100),
      from: date('送交日期'),
      to: date('收到结果日期'),
      attachments: papers('委托书和结果'),
    }),
});
