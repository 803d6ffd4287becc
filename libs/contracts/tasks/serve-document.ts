import { defineTask } from '../declare';
import { service } from '../fields';

export const serveDocument = defineTask({
  kind: 'serveDocument',
  title: '送达',
  legalBasis: '行政处罚法 第六十一条；民事诉讼法 第八十七条至第九十五条',
  candidate: 'officer',
  prefill: ({ party }) => ({ recipient: party.name }),
  form: () => service(),
});
