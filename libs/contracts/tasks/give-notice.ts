import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { latest } from '../latest';
import { fen, service, text } from '../fields';
import { fineMax, fineNote } from '../shared-facts';
import { investigate } from './investigate';

export const giveNotice = defineTask({
  kind: 'giveNotice',
  title: '行政处罚告知',
  legalBasis: '行政处罚法 第四十四条',
  candidate: 'officer',
  prefill: (state) => {
    const proposed = latest(state, investigate)?.fineFen;
    return { ...(proposed ? { fineFen: proposed } : {}), service: { recipient: state.party.name } };
  },
  context: {
    fineMax: fineMax(),
    fineNote: fineNote(),
    proposed: fact.answer('调查终结报告', 'investigate'),
    review: fact.answer('法制审核意见', 'reviewLegality'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      fineFen: fen('拟处罚款'),
      content: text('拟处罚的内容及事实、理由、依据', 5000),
      rightsTold: z.literal(true, '须告知当事人依法享有的陈述、申辩等权利。').meta({ title: '已告知陈述申辩等权利' }),
      service: service(),
    }),
});
