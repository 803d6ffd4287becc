import { z } from 'zod';
import { defineAction } from '../declare';
import { attachments, choice, date, fen, text } from '../fields';
import { openRemedy } from '../remedies';
import { REMEDY_RESULTS } from '../shared-facts';

/** How 复议 or 诉讼 has ended: what may be added to the fine is counted on from the next day. */
export const endRemedy = defineAction({
  name: 'end-remedy',
  title: '登记复议诉讼结果',
  legalBasis: '行政处罚法 第七十三条第三款',
  by: ['officer', 'head'],
  when: 'always',
  despiteSuspension: true,
  partyHears: true,
  futile: (state) => openRemedy(state) === undefined,
  effect: (state, { endedOn, result, fineFen }) => {
    state.remedies = (state.remedies ?? []).map((r) =>
      r.endedOn
        ? r
        : {
            ...r,
            endedOn: endedOn as string,
            result: result as string,
            ...(fineFen === undefined ? {} : { fineFen: fineFen as number }),
          },
    );
  },
  form: () =>
    z.strictObject({
      result: choice('结果', REMEDY_RESULTS),
      endedOn: date('决定或者裁判生效之日'),
      fineFen: fen('变更后的罚款').optional(),
      note: text('说明', 1000).optional(),
      attachments: attachments('复议决定书、裁判文书'),
    }),
});
