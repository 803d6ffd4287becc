import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';
import { actConfirmed, type JointAct } from '../joint-acts';

const of = (title: string, kind: JointAct) =>
  fact.answer(
    title,
    kind,
    (state, { subject }) => subject !== undefined && actConfirmed(state, { subject })?.kind === kind,
  );

/** Who ordered or re-inspected together with a colleague confirms it himself; nothing waits for it. */
export const confirmAct = defineTask({
  kind: 'confirmAct',
  title: '本人确认',
  legalBasis: '行政处罚法 第四十二条第一款',
  candidate: 'officer',
  standing: true,
  context: {
    order: of('责令改正', 'issueCorrectionOrder'),
    reinspection: of('复查', 'reinspect'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      decision: choice('确认', { confirm: '我在场参加，内容属实，确认', object: '有异议，不确认' }),
      reason: text('异议', 1000)
        .optional()
        .describe('写明没有参加，或者与事实不符之处；记入案卷，由负责人看到后处理')
        .meta({ when: { decision: ['object'] }, must: true }),
    }),
});
