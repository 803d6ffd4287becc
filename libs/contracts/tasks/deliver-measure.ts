import { fact } from '../context';
import { defineTask } from '../declare';
import { service } from '../fields';
import { serviceBegins } from '../service-address';
import { addressConfirmed } from '../shared-facts';

/** What was kept, sealed, detained, prolonged or released reaches the party as a paper. */
export const deliverMeasure = defineTask({
  kind: 'deliverMeasure',
  title: '送达',
  legalBasis: '行政强制法 第二十四条、第三十八条；民事诉讼法 第八十七条至第九十五条',
  candidate: 'officer',
  standing: true,
  prefill: serviceBegins,
  context: { approval: fact.answer('措施审批', 'approveMeasure'), address: addressConfirmed() },
  form: () => service(),
});
