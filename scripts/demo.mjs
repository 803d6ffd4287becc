#!/usr/bin/env node
/**
 * `npm run demo [-- 1 4]`: six parties, or those named, against the running system, through the public API, on the wall clock.
 * `ROUZHI_URL` and `DEMO_PASSWORD` name another system than the one `npm start` has started.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { STORIES } from './demo/stories.mjs';
import { logIn, told } from './lib/client.mjs';

const { url, password } = running();
const began = Date.now();
const seconds = () => `${((Date.now() - began) / 1000).toFixed(0).padStart(3)}s`;
const asked = process.argv.slice(2).map(Number);
const stories = STORIES.filter((_, i) => asked.length === 0 || asked.includes(i + 1));
if (stories.length === 0) {
  console.error(`没有这个情形，可选 1–${STORIES.length}。`);
  process.exit(1);
}

const [officer, head, legal, archivist] = await Promise.all([
  logIn(url, 'officer1', password),
  logIn(url, 'head', password),
  logIn(url, 'legal', password),
  logIn(url, 'archivist', password),
]);
const { items } = await told(officer.api.GET('/api/v1/stages'));
const scene = {
  people: { officer, head, legal, archivist },
  stages: new Map(items.map((s) => [s.stage, s.title])),
  /** @param {string} line */
  say: (line) => console.log(`${seconds()}  ${line}`),
};

const { years } = await told(officer.api.GET('/api/v1/calendar'));
const [year, published] = [new Date(began + 8 * 3_600_000).getUTCFullYear(), years.at(-1)?.year ?? 0];
if (year > published) {
  console.log(
    `本系统的工作日历只到 ${published} 年，${year} 年放假安排尚未录入：按工作日计的期限显示“待${year}年放假通知”，不会届满。演示的改正期限按分钟计，不受影响。\n`,
  );
}
const cases = await Promise.all(stories.map(({ tell }) => tell(scene)));
const endings = await Promise.all(cases.map((c) => c.ending()));
console.log(`\n${'一二三四五六'[endings.length - 1]}个案件的结局（${seconds().trim()}）\n`);
for (const e of endings)
  console.log(
    `  ${Object.entries(e)
      .map(([k, v]) => `${k} ${v}`)
      .join('  ｜ ')}`,
  );
const right = endings.every((e, i) => e.结果 === stories[i]?.ending && e.日志.endsWith('完整'));
console.log(right ? '\n与预期一致。' : `\n与预期不符，应为：${stories.map((s) => s.ending).join('、')}`);
process.exit(right ? 0 : 1);

/** @returns {{ url: string, password: string }} */
function running() {
  const { ROUZHI_URL, DEMO_PASSWORD, ROUZHI_HOME } = process.env;
  if (ROUZHI_URL && DEMO_PASSWORD) return { url: ROUZHI_URL, password: DEMO_PASSWORD };
  try {
    const state = JSON.parse(readFileSync(join(resolve(ROUZHI_HOME ?? '.local'), 'state.json'), 'utf8'));
    if (state.running?.url) return { url: state.running.url, password: state.demoPassword };
  } catch {
    // said below
  }
  console.error('系统没有在运行：请先在另一个终端运行 npm start。');
  process.exit(1);
}
