import { z } from 'zod';
import { defineAction } from '../declare';
import { anew, attachments, choice, fen, text } from '../fields';
import { refuseCorrecting } from '../refusals/alteration';
import { ALTERATIONS, ANNULLED_BECAUSE } from '../shared-facts';

/** 自行纠正: what the authority finds wrong with its own decision is proposed by one and decided by the head. */
export const correctDecision = defineAction({
  name: 'correct-decision',
  title: '提议自行纠正处罚决定',
  legalBasis: '行政处罚法 第七十五条第二款',
  by: ['officer', 'head'],
  when: 'always',
  despiteSuspension: true,
  futile: (state) => refuseCorrecting(state) !== undefined,
  consequence:
    '由提出人以外的负责人决定；决定后原处罚决定即行变更、撤销或者确认违法，多缴的罚款退还，已公开的撤回公开。',
  form: () =>
    z.strictObject({
      result: choice('怎样纠正', ALTERATIONS),
      fineFen: fen('变更后的罚款')
        .optional()
        .describe('只能减轻，没有罚款的填 0；要加重的须撤销后重新调查、告知和决定')
        .meta({ when: { result: ['changed'] }, must: true }),
      because: choice('撤销的理由', ANNULLED_BECAUSE)
        .optional()
        .meta({ when: { result: ['annulled'] }, must: true }),
      anew: anew(),
      reason: text('理由').describe('写明原决定错在哪里、凭什么证据和依据'),
      attachments: attachments('证明材料'),
    }),
});
