import { z } from 'zod';
import { defineAction } from '../declare';
import { choice, line, text } from '../fields';
import { REFERRAL_GROUNDS } from '../jurisdiction-words';
import { refuseReferring } from '../refusals/jurisdiction';

/** 移送有管辖权的机关: proposed by one, approved by the head; the case ends when the receipt is on file. */
export const referCase = defineAction({
  name: 'refer-case',
  title: '移送有管辖权的机关',
  legalBasis: '行政处罚法 第二十二条、第二十三条；市场监督管理行政处罚程序规定 第十四条、第十七条',
  by: ['officer', 'head'],
  when: 'always',
  futile: (state) => refuseReferring(state) !== undefined,
  consequence: '由提出人以外的负责人审批；批准后本案不再办理，对方签收的回执入卷后才能结案。涉嫌犯罪的，另行办理移送。',
  form: () =>
    z.strictObject({
      to: line('受移送机关', 200),
      ground: choice('不属于本机关管辖的情形', REFERRAL_GROUNDS),
      reason: text('理由').describe('写明凭什么事实和依据认为由该机关管辖'),
    }),
});
