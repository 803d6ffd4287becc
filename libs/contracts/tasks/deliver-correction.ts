import { fact } from '../context';
import { defineTask } from '../declare';
import { service } from '../fields';
import { serviceBegins } from '../service-address';
import { addressConfirmed } from '../shared-facts';

/** What the authority has corrected of itself reaches the party as the decision did. */
export const deliverCorrection = defineTask({
  kind: 'deliverCorrection',
  title: '送达纠正决定书',
  legalBasis: '行政处罚法 第六十一条；民事诉讼法 第八十七条至第九十五条',
  candidate: 'officer',
  standing: true,
  prefill: serviceBegins,
  context: {
    approval: fact.answer('自行纠正审批', 'approveCorrection'),
    address: addressConfirmed(),
  },
  form: () => service(),
});
