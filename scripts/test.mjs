#!/usr/bin/env node
/** `npm test`: prepares the machine, checks the code, runs every tier on real parts, prints the counts. `npm test -- unit e2e` runs only those. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  ensureBuild,
  ensureChromium,
  ensureMariadb,
  ensureModules,
  ensureOpenssl,
  ensureRclone,
  ensureSchemathesis,
  ensureTemporal,
} from './lib/install.mjs';
import { ROOT, say } from './lib/log.mjs';

/** The longest first: two run side by side, and who has ended takes the next. */
const ORDER = ['browser', 'e2e', 'workflows', 'faults', 'replay', 'unit'];
const TIERS = ['unit', 'workflows', 'replay', 'e2e', 'browser', 'faults'];
const asked = process.argv.slice(2);
const unknown = asked.filter((a) => !TIERS.includes(a) && a !== 'check');
if (unknown.length > 0) {
  console.error(`没有这一层测试：${unknown.join('、')}；可选 check ${TIERS.join(' ')}`);
  process.exit(2);
}
const wanted = (name) => asked.length === 0 || asked.includes(name);

ensureModules();
ensureBuild();
const home = resolve(process.env.ROUZHI_HOME ?? '.local');
mkdirSync(home, { recursive: true });
/** Of the real parts. */
const tools = ensureTemporal(home, { testServer: true });
if (wanted('e2e') || wanted('browser') || wanted('faults')) ensureMariadb();
if (wanted('unit') || wanted('e2e')) ensureOpenssl();
if (wanted('browser')) ensureChromium();
if (wanted('e2e')) ensureSchemathesis(resolve(ROOT, '.local'));
if (wanted('e2e')) tools.rclone = ensureRclone(home);

const folder = mkdtempSync(join(tmpdir(), 'rouzhi-test-'));
const rows = [];
let failed = 0;

if (wanted('check')) {
  say('检查类型、规范、结构 …');
  for (const script of ['typecheck', 'lint']) {
    const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) {
      console.error(`npm run ${script} 未通过`);
      failed += 1;
    }
  }
}

/** Runs one tier; what it prints comes out whole when it has ended, so that two at once do not mix. */
async function run(tier) {
  say(`测试 ${tier} …`);
  const began = Date.now();
  const output = join(folder, `${tier}.json`);
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules/jest/bin/jest.js'),
      '--selectProjects',
      tier,
      '--runInBand',
      '--silent',
      '--json',
      `--outputFile=${output}`,
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ROUZHI_TEST_TOOLS: JSON.stringify(tools) },
    },
  );
  const told = [];
  child.stderr.on('data', (chunk) => told.push(chunk));
  const [status] = await once(child, 'close');
  process.stderr.write(Buffer.concat(told));
  const result = existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : undefined;
  const count = (key) => result?.[key] ?? 0;
  const broken =
    count('numRuntimeErrorTestSuites') +
    (count('numTotalTests') === 0 || (status !== 0 && count('numFailedTests') === 0) ? 1 : 0);
  failed += broken;
  rows.push({
    tier,
    passed: count('numPassedTests'),
    failed: count('numFailedTests') + broken,
    skipped: count('numPendingTests'),
    seconds: Math.round((Date.now() - began) / 1000),
  });
}
// Most of a test's time is waiting: two tiers at once take half as long on two cores.
const queue = ORDER.filter(wanted);
const lane = async () => {
  for (let tier = queue.shift(); tier; tier = queue.shift()) await run(tier);
};
await Promise.all([lane(), lane()]);
rows.sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier));
rmSync(folder, { recursive: true, force: true });

console.table(rows);
const sum = (key) => rows.reduce((n, r) => n + r[key], 0);
const allFailed = sum('failed') + (failed > 0 && sum('failed') === 0 ? failed : 0);
const skipped = sum('skipped');
console.log(`${sum('passed')} passed, ${allFailed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(allFailed > 0 ? 1 : 0);
