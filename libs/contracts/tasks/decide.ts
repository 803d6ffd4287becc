import { z } from 'zod';
import type { CaseState } from '../case';
import { fact } from '../context';
import { defineTask } from '../declare';
import { latest } from '../latest';
import { giveNotice } from './give-notice';
import { choice, fen, text } from '../fields';
import { escalatedBy, fineMax, fineNote, priors } from '../shared-facts';

const notified = (state: CaseState) => latest(state, giveNotice)?.fineFen ?? 0;

export const decide = defineTask({
  kind: 'decide',
  title: '处罚决定',
  legalBasis: '行政处罚法 第五十七条、第五十九条',
  candidate: 'head',
  prefill: (state) => (notified(state) > 0 ? { fineFen: notified(state) } : {}),
  context: {
    notifiedFen: fact.money('告知的罚款', notified),
    fineMax: fineMax(),
    fineNote: fineNote(),
    reason: escalatedBy(),
    report: fact.answer('调查终结报告', 'investigate'),
    review: fact.answer('法制审核意见', 'reviewLegality'),
    told: fact.answer('告知内容', 'giveNotice'),
    defence: fact.answer('陈述申辩', 'recordDefence'),
    priors: priors(),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      outcome: choice('决定', { penalty: '给予行政处罚', noPenalty: '不予行政处罚', noViolation: '违法事实不成立' }),
      fineFen: fen('罚款')
        .default(0)
        .meta({ when: { outcome: ['penalty'] } }),
      reasons: text('理由', 5000),
    }),
});
