import { z } from 'zod';
import { EXCLUSIONS } from '#law';
import {
  assess,
  type Finding,
  needsSignOff,
  reasonsOf,
  refuseFinding,
  type Route,
  ROUTES,
  UNEXAMINED,
} from '../assess';
import { fact } from '../context';
import { defineTask } from '../declare';
import { ERRORS } from '../errors';
import { choice, choices, text } from '../fields';

const LEADS: Record<Route, string> = {
  correction: '开展教育并责令改正，当事人可自愿签署承诺。',
  penalty: '案件转入处罚程序，由负责人审批立案。',
  noViolation: '案件以违法事实不成立结案归档。',
};

export const screen = defineTask({
  kind: 'screen',
  title: '核查',
  legalBasis: '行政处罚法 第五十四条；实施方案 二（一）、二（四）',
  candidate: 'officer',
  context: {
    conditions: fact.lines('适用条件', ({ item }) => item.conditions),
    priors: fact.lines('此前违法', ({ priors }) =>
      priors.length > 0 ? priors.map((p) => `${p.violationOn} ${p.itemId}（${p.caseNo}）`) : ['没有查到'],
    ),
    recommendation: fact.choice('系统建议', ROUTES, (state) => assess(state, UNEXAMINED).recommendation),
    reasons: fact.lines('建议的理由', (state) => reasonsOf(assess(state, UNEXAMINED))),
  },
  outlook: (answer, state) => {
    const { factsEstablished, conditionsMet, exclusions, overrideReason } = answer as Partial<Finding>;
    const finding = {
      factsEstablished: factsEstablished !== false,
      conditionsMet: conditionsMet !== false,
      exclusions: exclusions ?? [],
      overrideReason,
    };
    const { recommendation } = assess(state, finding);
    const likely = finding.factsEstablished ? recommendation : 'noViolation';
    const route = (answer['route'] as Route | undefined) ?? (likely === 'correction' ? undefined : likely);
    if (!route) return undefined;
    const refusal = refuseFinding(state, { ...finding, route });
    if (refusal) return `不能提交：${refusal.reason ?? ERRORS[refusal.code].title}`;
    return `${needsSignOff(state, { ...finding, route }) ? '先由负责人签批；同意后，' : ''}${LEADS[route]}`;
  },
  form: () =>
    z.strictObject({
      factsEstablished: z.boolean().meta({ title: '违法事实成立' }),
      conditionsMet: z
        .boolean()
        .meta({ title: '符合事项清单所列条件' })
        .describe(
          '按「适用条件」逐条核对。初次违法：系统已按当事人号码查过以往案件；号码不同的同一当事人须自行核对。危害后果轻微：看数量、金额、持续时间，是否造成损害，能否恢复',
        ),
      exclusions: choices('不适用柔性执法的情形', EXCLUSIONS).describe('有任何一项的，不能责令改正后从宽'),
      route: choice('拟办方向', ROUTES),
      opinion: text('核查意见'),
      overrideReason: text('与系统建议不一致的理由').optional().describe('拟办方向与系统建议不同时必填，由负责人签批'),
    }),
});
