import { z } from 'zod';
import { defineAction } from '../declare';
import { anew, attachments, choice, date, fen, text } from '../fields';
import { openRemedy } from '../remedies';
import { ANNULLED_BECAUSE, REMEDY_ENDS, REMEDY_RESULTS } from '../shared-facts';

/** How 复议 or 诉讼 has ended: what may be added to the fine is counted on from the next day; what altered the decision has its effect. */
export const endRemedy = defineAction({
  name: 'end-remedy',
  title: '登记复议诉讼结果',
  legalBasis: '行政处罚法 第四十八条第三款、第七十三条第三款',
  by: ['officer', 'head'],
  when: 'always',
  despiteSuspension: true,
  partyHears: true,
  futile: (state) => openRemedy(state) === undefined,
  effect: (state, { endedOn, result, fineFen, because, anew }) => {
    state.remedies = (state.remedies ?? []).map((r) =>
      r.endedOn
        ? r
        : {
            ...r,
            endedOn: endedOn as string,
            result: result as string,
            ...(fineFen === undefined ? {} : { fineFen: fineFen as number }),
            ...(because === undefined ? {} : { because: because as string }),
            ...(anew === true ? { anew } : {}),
          },
    );
  },
  form: () =>
    z.strictObject({
      // What an earlier version recorded keeps its words.
      result: choice('结果', REMEDY_ENDS).meta({ labels: REMEDY_RESULTS }),
      endedOn: date('决定或者裁判生效之日'),
      fineFen: fen('变更后的罚款')
        .optional()
        .describe('没有罚款的填 0')
        .meta({ when: { result: ['changed'] }, must: true }),
      because: choice('撤销的理由', ANNULLED_BECAUSE)
        .optional()
        .meta({ when: { result: ['annulled'] }, must: true }),
      anew: anew(),
      note: text('说明', 1000).optional(),
      attachments: attachments('复议决定书、裁判文书'),
    }),
});
