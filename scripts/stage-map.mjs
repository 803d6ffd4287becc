#!/usr/bin/env node
/** Writes the table of stages in docs/architecture.md from the stage map; `--check` only says whether it is what it should be. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './lib/log.mjs';

const { STAGES } = await import(join(ROOT, 'dist/libs/contracts/stages.js'));
const FILE = join(ROOT, 'docs/architecture.md');
const [BEGIN, END] = ['<!-- stages: written by scripts/stage-map.mjs -->', '<!-- /stages -->'];

const titles = (stages) => stages.map((s) => STAGES[s].title).join('、') || '–';
const rows = Object.entries(STAGES).map(([stage, { title, track, next, turns, available }]) =>
  available
    ? `| \`${stage}\` | ${title} | ${track} | ${titles(next)} | ${titles(turns)} |`
    : `| \`${stage}\` | ${title} | ${track} | 尚未提供 | – |`,
);
const table = [
  '| Stage | 名称 | Track | Its conduct leads to | A message may turn it to |',
  '| --- | --- | --- | --- | --- |',
  ...rows,
].join('\n');

const now = readFileSync(FILE, 'utf8');
const [before, rest] = now.split(BEGIN);
const after = rest.split(END)[1];
const options = { ...(await resolveConfig(FILE)), filepath: FILE };
const wanted = await format(`${before}${BEGIN}\n\n${table}\n\n${END}${after}`, options);
if (process.argv.includes('--check')) {
  if (now !== wanted) {
    console.error('docs/architecture.md 的环节表与环节图不一致，请运行 npm run stage-map 并提交结果。');
    process.exit(1);
  }
} else {
  writeFileSync(FILE, wanted);
}
