import { z } from 'zod';
import { defineAction } from '../declare';
import { attachments, text } from '../fields';

/** The party's own words, from its page. What an officer is told in person goes into the task. */
export const stateDefence = defineAction({
  name: 'state-defence',
  title: '提出陈述申辩',
  legalBasis: '行政处罚法 第七条、第四十五条',
  by: [],
  partyMay: 'byForm',
  partyAtMost: 30,
  when: 'awaited',
  partyHears: true,
  form: () => z.strictObject({ statement: text('陈述申辩意见', 5000), attachments: attachments('证明材料') }),
});
