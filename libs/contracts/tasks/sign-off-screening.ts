import { z } from 'zod';
import { advice, fact } from '../context';
import { defineTask } from '../declare';
import { assess, reasonsOf, verdictOf } from '../assess';
import type { CaseState } from '../case';
import { latest } from '../latest';
import { screen } from './screen';
import { choice, text } from '../fields';
import { age, concurrent, conditions, laterBasis, priors } from '../shared-facts';

/** What the law recommends on the finding that is put before the head. */
const found = (state: CaseState) => {
  const finding = latest(state, screen);
  return finding && assess(state, finding);
};

export const signOffScreening = defineTask({
  kind: 'signOffScreening',
  title: '核查签批',
  legalBasis: '实施方案 二（四）',
  candidate: 'head',
  context: {
    finding: fact.answer('核查意见', 'screen'),
    recommendation: advice(fact.text('系统建议', (state) => verdictOf(found(state)))),
    reasons: advice(fact.lines('建议的理由', (state) => reasonsOf(found(state)))),
    focusArea: fact.text('重点领域', ({ item }) => item.focusArea),
    conditions: conditions(),
    age: age(),
    laterBasis: laterBasis(),
    priors: priors(),
    concurrent: concurrent(),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      decision: choice('签批意见', { approve: '同意核查意见', refuse: '不同意' }),
      reason: text('理由'),
    }),
});
