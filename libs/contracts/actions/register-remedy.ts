import { z } from 'zod';
import { type Remedy, since } from '../case';
import { defineAction } from '../declare';
import { choice, date, line } from '../fields';
import { lastDecision, openRemedy } from '../remedies';
import { REMEDIES } from '../shared-facts';

/** 复议、诉讼 that was accepted: while it is pending nothing is added to the fine. */
export const registerRemedy = defineAction({
  name: 'register-remedy',
  title: '登记复议诉讼',
  legalBasis: '行政处罚法 第七十三条第三款',
  by: ['officer', 'head'],
  when: 'always',
  despiteSuspension: true,
  partyHears: true,
  futile: (state) => state.outcome !== 'penalty' || openRemedy(state) !== undefined,
  effect: (state, { kind, acceptedOn }) => {
    const decision = since(state, 3) ? lastDecision(state)?.id : undefined;
    (state.remedies ??= []).push({
      kind: kind as Remedy['kind'],
      acceptedOn: acceptedOn as string,
      ...(decision ? { decision } : {}),
    });
  },
  form: () =>
    z.strictObject({
      kind: choice('救济途径', REMEDIES),
      acceptedOn: date('受理日期'),
      by: line('受理机关', 100),
      reference: line('受理文号', 100).optional(),
    }),
});
