import { z } from 'zod';
import { cited } from '#law';
import { fact } from '../context';
import { defineTask } from '../declare';
import type { CaseState } from '../case';
import { service, text } from '../fields';
import { latest } from '../latest';
import { byTheDay, perDayLines } from '../per-day';
import { asPrefill, mayBeHeard, type PenaltyAnswer, penaltyFields, penaltyLines, penaltyOf } from '../penalty';
import { addressConfirmed, fineLimits, fineMax, fineNote, hearingFrom } from '../shared-facts';
import { investigate } from './investigate';

/** What is to be told: as the report proposes it, or as the head wants it told anew. */
function intended({ tasks }: CaseState) {
  const last = tasks.findLast((t) => ['investigate', 'decide'].includes(t.kind) && t.state === 'completed');
  return penaltyOf((last?.result ?? {}) as PenaltyAnswer);
}

/** What the report has found, as the law wants it told; the officer reads it over. @source 行政处罚法 第四十四条 */
function draft(state: CaseState): { content?: string } {
  const report = latest(state, investigate);
  const lines = penaltyLines(intended(state));
  if (!report || lines.length === 0) return {};
  const ends = (words: string) => words.replace(/[。；，\s]+$/u, '');
  const days = perDayLines(state).slice(0, 2).join('，');
  const told = `拟给予以下处罚：${lines.join('；')}${days && `（按日连续处罚：${days}）`}`;
  return { content: `${ends(report.facts)}。依据${cited(ends(report.legalBasis))}，${told}。` };
}

export const giveNotice = defineTask({
  kind: 'giveNotice',
  title: '行政处罚告知',
  legalBasis: '行政处罚法 第四十四条',
  candidate: 'officer',
  prefill: (state) => ({ ...asPrefill(intended(state)), ...draft(state), service: { recipient: state.party.name } }),
  context: {
    again: fact.answer('负责人要求重新告知', 'decide', ({ visits }) => visits.at(-2)?.stage === 'decision'),
    mayBeHeard: fact.text('听证', (state) =>
      mayBeHeard(state, intended(state)) ? '拟作出的处罚达到听证标准，须告知要求听证的权利' : undefined,
    ),
    perDay: byTheDay(),
    hearingFrom: hearingFrom(),
    fineMax: fineMax(),
    fineLimits: fineLimits(),
    fineNote: fineNote(),
    confirmed: addressConfirmed(),
    proposed: fact.answer('调查终结报告', 'investigate'),
    review: fact.answer('法制审核意见', 'reviewLegality'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      ...penaltyFields('拟'),
      content: text('拟处罚的内容及事实、理由、依据', 5000),
      rightsTold: z.literal(true, '须告知当事人依法享有的陈述、申辩等权利。').meta({ title: '已告知陈述申辩等权利' }),
      hearingTold: z
        .boolean()
        .default(false)
        .meta({ title: '已告知要求听证的权利和期限' })
        .describe('达到听证标准的必须告知：告知书送达之日起五个工作日内可以要求听证'),
      service: service().optional().describe('当场送达时填写；不填则另行送达，公告送达的也不填').meta({ usual: true }),
    }),
});
