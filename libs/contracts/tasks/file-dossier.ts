import { z } from 'zod';
import { formatDay, dateOf } from '#law';
import { fact } from '../context';
import { defineTask } from '../declare';
import { OUTCOMES } from '../stages';
import { text } from '../fields';

export const fileDossier = defineTask({
  kind: 'fileDossier',
  title: '立卷',
  legalBasis: '实施方案 二（三）一案一卷；档案法 第三十七条',
  candidate: 'archivist',
  context: {
    outcome: fact.choice('处理结果', OUTCOMES, ({ outcome }) => outcome),
    closing: fact.answer('结案审批', 'approveClosing'),
    documents: fact.lines('文书', ({ documents }) =>
      documents.map(({ title, served, recalled }) =>
        recalled
          ? `${title}：已收回`
          : `${title}：${served ? `${formatDay(dateOf(served.effectiveAt))}送达${served.recipient}` : '未送达'}`,
      ),
    ),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      note: text('备考说明', 1000).optional().describe('卷内材料有缺损、修改、补充等情况的，在此说明；没有的不填'),
    }),
});
