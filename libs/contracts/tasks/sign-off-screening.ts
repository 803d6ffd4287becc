import { z } from 'zod';
import { advice, fact } from '../context';
import { defineTask } from '../declare';
import { assess, reasonsOf, ROUTES, verdictOf } from '../assess';
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

/** What is put before the head, and against what it goes. */
function proposed(state: CaseState): string | undefined {
  const finding = latest(state, screen);
  if (!finding) return undefined;
  const against = finding.route !== assess(state, finding).route;
  return `${ROUTES[finding.route]}${against ? `，与系统建议不一致，理由：${finding.overrideReason ?? '没有写明'}` : ''}`;
}

export const signOffScreening = defineTask({
  kind: 'signOffScreening',
  title: '核查签批',
  legalBasis: '实施方案 二（四）',
  candidate: 'head',
  context: {
    finding: fact.answer('核查意见', 'screen'),
    recommendation: advice(fact.text('系统建议', (state) => verdictOf(found(state)))),
    reasons: advice(fact.lines('建议的理由', (state) => reasonsOf(found(state)))),
    proposed: advice(fact.text('核查拟办的方向', proposed)),
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
