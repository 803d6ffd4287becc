import { z } from 'zod';
import { defineAction } from '../declare';
import { attachments, choice, line, text } from '../fields';

export const addEvidence = defineAction({
  name: 'add-evidence',
  title: '补充证据',
  legalBasis: '行政处罚法 第四十六条、第四十七条',
  by: ['officer', 'head'],
  when: 'always',
  despiteSuspension: true,
  effect: (state) => {
    state.evidence += 1;
  },
  form: () =>
    z.strictObject({
      title: line('证据名称', 200),
      kind: choice('证据种类', {
        documentary: '书证',
        physical: '物证',
        audiovisual: '视听资料',
        electronic: '电子数据',
        testimony: '证人证言',
        statement: '当事人的陈述',
        expert: '鉴定意见',
        record: '勘验笔录、现场笔录',
      }),
      description: text('说明'),
      attachments: attachments(),
    }),
});
