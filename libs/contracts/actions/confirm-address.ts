import { z } from 'zod';
import { defineAction } from '../declare';
import { CHANNELS, choices, date, papers, text } from '../fields';

/** 送达地址确认书: where the party says it can be reached, and by which electronic ways it agrees to be served. */
export const confirmAddress = defineAction({
  name: 'confirm-address',
  title: '登记送达地址确认书',
  legalBasis: '民事诉讼法 第九十条；市场监督管理行政处罚程序规定 第八十二条',
  by: ['officer', 'head'],
  when: 'always',
  despiteSuspension: true,
  partyHears: true,
  form: () =>
    z.strictObject({
      address: text('送达地址', 500).describe('邮寄地址；同意电子送达的，写明手机号码、邮箱等'),
      channels: choices('同意的电子送达渠道', CHANNELS),
      signedOn: date('签名日期'),
      attachments: papers('签名的送达地址确认书'),
    }),
});
