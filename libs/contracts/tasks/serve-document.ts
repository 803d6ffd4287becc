import { fact } from '../context';
import { defineTask } from '../declare';
import { dateOf } from '#law';
import { service } from '../fields';

export const serveDocument = defineTask({
  kind: 'serveDocument',
  title: '送达',
  legalBasis: '行政处罚法 第六十一条；民事诉讼法 第八十七条至第九十五条',
  candidate: 'officer',
  prefill: ({ party }) => ({ recipient: party.name }),
  context: {
    document: fact.text('文书', ({ documents }, { subject }) => documents.find((d) => d.id === subject)?.title),
    madeAt: fact.day('制作日期', ({ documents }, { subject }) => {
      const made = documents.find((d) => d.id === subject)?.madeAt;
      return made && dateOf(made);
    }),
  },
  form: () => service(),
});
