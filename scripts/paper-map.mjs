#!/usr/bin/env node
/** Writes docs/papers.md, what each paper must say and by which article, from the papers' declarations; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './lib/log.mjs';

const { DOCUMENTS, SERVICE_KINDS, TASKS } = await import(join(ROOT, 'dist/libs/contracts/index.js'));
const { PAPERS, RECORD_FORMS, SERVICE_PAPERS, SHEETS_BESIDE } = await import(
  join(ROOT, 'dist/libs/documents/index.js')
);
const FILE = join(ROOT, 'docs/papers.md');

const HEAD = `# 文书 Papers

每种发出的文书必须写明什么、依据哪一条，供法制机构逐项核对。由各文书的声明（\`libs/documents/papers\`）写成，请不要手改：\`npm run paper-map\`。

“必须”一栏的内容缺了任何一项，作出这份文书的答复即被拒绝（\`PAPER_INCOMPLETE\`，写明缺什么、依据哪一条），不占文号；“可有”的有则写入。
机关名称、题名、文号、日期和盖章处由版式统一给出（GB/T 9704—2012）。由任务的填写印成的函、书和记录，以及服务记录的文书，列在后面：缺了“必须”的内容不印出、不制作，并写明缺什么。
核对栏留给法制机构。
`;
const table = ([kind, { title, word, source }]) =>
  section(`${title}（${kind}）`, `文种代字“${word}”；作出的依据：${source}。`, PAPERS[kind]);
const section = (title, about, form) => {
  const fields = Object.values(form.fields);
  const musts = fields.filter((f) => f.article);
  const mays = fields.filter((f) => !f.article);
  return [
    `## ${title}`,
    about,
    ['| 必须写明 | 依据 | 核对 |', '| --- | --- | --- |', ...musts.map((f) => `| ${f.title} | ${f.article} | |`)].join(
      '\n',
    ),
    mays.length > 0 ? `可有：${mays.map((f) => f.title).join('、')}。` : '',
  ].join('\n\n');
};
const options = { ...(await resolveConfig(FILE)), filepath: FILE };
const letters = [...Object.entries(RECORD_FORMS), ...Object.entries(SHEETS_BESIDE)].map(([kind, form]) =>
  section(
    `${form.title}（${kind}）`,
    `文号不由系统编；由任务「${TASKS[kind].title}」的填写印成；依据：${TASKS[kind].legalBasis}。`,
    form,
  ),
);
const services = Object.entries(SERVICE_PAPERS).map(([kind, form]) =>
  section(
    `${form.title}（${kind}）`,
    `不另编文号，用服务记录的编号；依据：${SERVICE_KINDS[form.of].source}。方案只规定有这种方式，写明哪些内容是通行的做法。`,
    form,
  ),
);
const parts = [HEAD, ...Object.entries(DOCUMENTS).map(table), ...letters, ...services];
const wanted = await format(parts.join('\n\n'), options);
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== wanted) {
    console.error('docs/papers.md 与文书的声明不一致，请运行 npm run paper-map 并提交结果。');
    process.exit(1);
  }
} else writeFileSync(FILE, wanted);
