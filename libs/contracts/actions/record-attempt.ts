import { z } from 'zod';
import { defineAction } from '../declare';
import { changePaper, outForService } from '../deliveries';
import { ATTEMPT_FAILURES, type AttemptFailure } from '../documents';
import { ATTEMPT_METHODS, attachments, choice, date, line, paper, type ServiceMethod, text } from '../fields';

/** 送达未成: when, by whom, in which way, and why it did not reach the party. */
export const recordAttempt = defineAction({
  name: 'record-attempt',
  title: '登记送达未成',
  legalBasis: '民事诉讼法 第八十七条至第九十五条',
  by: ['officer', 'head'],
  when: 'always',
  futile: (state) => outForService(state).length === 0,
  effect: (state, { paper: id, method, on, who, failure, course }, at, by) =>
    changePaper(state, id, ({ attempts = [] }) => ({
      attempts: [
        ...attempts,
        {
          method: method as ServiceMethod,
          on: on as string,
          who: who as string,
          failure: failure as AttemptFailure,
          course: course as string,
          at,
          by: by.name,
        },
      ],
    })),
  form: () =>
    z.strictObject({
      paper: paper(),
      method: choice('送达方式', ATTEMPT_METHODS),
      on: date('日期'),
      who: line('送达人', 100).describe('当面送达的写执法人员；邮寄、委托、转交的写经办的单位'),
      failure: choice('没有送达的原因', ATTEMPT_FAILURES),
      course: text('经过', 1000).describe('到了哪里，问了谁，见到什么；以后公告送达的，这是“无法送达”的依据'),
      attachments: attachments('照片、录像、退回的邮件'),
    }),
});
