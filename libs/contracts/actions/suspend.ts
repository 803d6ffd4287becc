import { z } from 'zod';
import { since, SUSPENSION_GROUNDS, type SuspensionGround } from '../case';
import { defineAction } from '../declare';
import { choice, date, text } from '../fields';
import { refuseSuspending } from '../refusals/suspension';

/** Proposed by one, approved by the head. Revision 1: the head’s own act. */
export const suspend = defineAction({
  name: 'suspend',
  title: '中止',
  legalBasis: '市场监督管理行政处罚程序规定 第四十六条',
  by: ['officer', 'head'],
  when: 'always',
  futile: (state) => refuseSuspending(state) !== undefined,
  consequence:
    '由提出人以外的负责人批准；批准后案件停止办理，恢复之前任务不能提交，期限暂停计算；当事人的权利不受影响，随时可以行使。',
  partyHears: true,
  effect: (state, { ground, remindOn }) => {
    if (!since(state, 2)) state.status = 'suspended';
    else
      state.suspension = {
        ground: ground as SuspensionGround,
        ...(remindOn === undefined ? {} : { remindOn: remindOn as string }),
      };
  },
  form: () =>
    z.strictObject({
      ground: choice('中止的情形', SUSPENSION_GROUNDS).describe('只有这五种情形可以中止；核查和移送中不能中止'),
      reason: text('理由').describe('写明具体事由和依据：等待哪个裁判或者决定、送请哪个机关解释、何种不可抗力等'),
      remindOn: date('提醒核对之日')
        .optional()
        .describe('到这一天提醒核对中止的情形是否消除；不填的，每三十日提醒一次'),
    }),
});
