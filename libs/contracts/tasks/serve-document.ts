import { fact, only } from '../context';
import { defineTask } from '../declare';
import { dateOf } from '#law';
import type { CaseState } from '../case';
import type { Opening } from '../context';
import type { DocumentKind } from '../documents';
import { service } from '../fields';
import { serviceBegins } from '../service-address';
import { addressConfirmed, outerClocks } from '../shared-facts';

const about =
  (...kinds: DocumentKind[]) =>
  ({ documents }: CaseState, { subject }: Opening) =>
    documents.some((d) => d.id === subject && kinds.includes(d.kind));

export const serveDocument = defineTask({
  kind: 'serveDocument',
  title: '送达',
  legalBasis: '行政处罚法 第六十一条；民事诉讼法 第八十七条至第九十五条',
  candidate: 'officer',
  prefill: serviceBegins,
  context: {
    document: fact.text('文书', ({ documents }, { subject }) => documents.find((d) => d.id === subject)?.title),
    madeAt: fact.day('制作日期', ({ documents }, { subject }) => {
      const made = documents.find((d) => d.id === subject)?.madeAt;
      return made && dateOf(made);
    }),
    address: fact.text('当事人地址', ({ party }) => party.address),
    confirmed: addressConfirmed(),
    order: fact.answer('责令改正', 'issueCorrectionOrder', about('correctionOrder')),
    told: fact.answer('告知内容', 'giveNotice', about('penaltyNotice')),
    decision: fact.answer('处罚决定', 'decide', about('penaltyDecision', 'noPenaltyDecision', 'noViolationDecision')),
    bounds: only(outerClocks(), about('correctionOrder')),
  },
  form: () => service(),
});
