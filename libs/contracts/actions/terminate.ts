import { z } from 'zod';
import { TERMINATION_GROUNDS } from '../case';
import { defineAction } from '../declare';
import { choice, papers, text } from '../fields';
import { refuseTerminating } from '../refusals/termination';

/** Proposed by one, approved by the head. */
export const terminate = defineAction({
  name: 'terminate',
  title: '终止调查',
  legalBasis: '市场监督管理行政处罚程序规定 第四十七条',
  by: ['officer', 'head'],
  when: 'always',
  futile: (state) => refuseTerminating(state) !== undefined,
  consequence:
    '由提出人以外的负责人批准；批准后案件以终止调查结案：未办的任务全部撤回，期限不再计算，此后不能恢复办理；已有的记录全部保留。',
  form: () =>
    z.strictObject({
      ground: choice('终止的情形', TERMINATION_GROUNDS).describe('暂时无法调查的是中止，不是终止'),
      reason: text('理由').describe('写明何时死亡或者终止、如何查明没有权利义务承受人，或者调查为何无法继续'),
      attachments: papers('证明材料'),
    }),
});
