import { z } from 'zod';
import { citable, MINOR_UNDER, TIER_STEPS } from '#law';
import { ageAtAct } from '../assess';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, choices, identityShown, officers, text } from '../fields';
import { MAJOR } from '../hearing';
import { penaltyFields } from '../penalty';
import { byTheDay } from '../per-day';
import { age, fineLimits, fineMax, fineNote, priors, tiers } from '../shared-facts';

export const investigate = defineTask({
  kind: 'investigate',
  title: '调查终结报告',
  legalBasis: '行政处罚法 第四十二条、第五十五条、第五十七条',
  candidate: 'officer',
  twoOfficers: true,
  prefill: ({ officers: named, item, party, violationOn, perDay }) => ({
    officers: named.map((o) => o.username),
    ...((ageAtAct({ party, violationOn }) ?? MINOR_UNDER) < MINOR_UNDER ? { mitigation: ['minor'] } : {}),
    ...(perDay ? { proposal: 'penalty', penalties: ['fine'], fineFen: perDay.fineFen } : {}),
    // What is not confirmed is written by who answers for it.
    legalBasis: item.legalBasis.filter((basis) => citable(basis) === basis).join('；'),
  }),
  context: {
    adopted: fact.text('适用的新规定', ({ item, itemBefore }) =>
      itemBefore ? `经批准适用第 ${item.version} 版（行政处罚法 第三十七条），按新规定提出处理意见` : undefined,
    ),
    perDay: byTheDay(),
    fineMax: fineMax(),
    fineLimits: fineLimits(),
    fineNote: fineNote(),
    tiers: tiers(),
    // A review of the flexible track, if there was one, sent nothing back here.
    returned: fact.answer('法制审核意见', 'reviewLegality', ({ visits }) => visits.at(-2)?.stage === 'legalReview'),
    filing: fact.answer('立案审批', 'approveFiling'),
    screening: fact.answer('核查意见', 'screen'),
    order: fact.answer('责令改正', 'issueCorrectionOrder'),
    reinspection: fact.answer('复查结论', 'reinspect'),
    age: age(),
    priors: priors(),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      officers: officers(),
      identityShown: identityShown(),
      facts: text('查明的事实', 5000),
      evidence: z.array(text('证据', 500)).min(1, '至少列明一项证据。').max(100).meta({ title: '证据' }),
      legalBasis: text('处罚依据', 1000),
      proposal: choice('处理建议', {
        penalty: '给予行政处罚',
        noPenalty: '不予行政处罚',
        noViolation: '违法事实不成立',
      }),
      ...penaltyFields('建议', { when: { proposal: ['penalty'] } }),
      mitigation: choices('从轻减轻情节（行政处罚法 第三十条、第三十二条）', {
        minor: '行为时已满十四周岁不满十八周岁（第三十条）',
        harmReduced: '主动消除或者减轻危害后果',
        coerced: '受他人胁迫或者诱骗',
        selfReported: '主动供述行政机关尚未掌握的违法行为',
        meritoriousService: '配合查处有立功表现',
        otherStatutory: '法律法规规章规定的其他情形',
      })
        .describe('有其中一项的，应当从轻或者减轻，建议罚款须与之相称；低于法定下限的，须有减轻情节')
        .meta({ when: { proposal: ['penalty'] } }),
      tier: choice('对照的裁量档次', TIER_STEPS)
        .optional()
        .describe('该事项有裁量基准的必须选择；建议的处罚不在该档次之内的，须写明自由裁量的理由')
        .meta({ when: { proposal: ['penalty'] } }),
      discretion: text('自由裁量的理由', 2000)
        .optional()
        .describe('建议处罚的写明：为什么是这个种类和数额，对照的裁量档次')
        .meta({ when: { proposal: ['penalty'] } }),
      major: choices('情节复杂或者重大的情形', MAJOR)
        .describe('有其中一项的，或者经过听证的，由负责人集体讨论决定（行政处罚法 第五十七条第二款）')
        .meta({ when: { proposal: ['penalty'] } }),
      answerToReview: text('对法制审核退回意见的答复', 2000)
        .optional()
        .describe('审核退回过的必须填写：逐条写明改动了什么，不改的说明理由'),
    }),
});
