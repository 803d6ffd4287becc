#!/usr/bin/env node
/** `npm test`: prepares the machine, checks the code, runs every tier on real parts, prints the counts. `npm test -- unit e2e` runs only those. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
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

const TIERS = ['unit', 'workflows', 'replay', 'e2e', 'browser', 'faults'];
const asked = process.argv.slice(2);
const unknown = asked.filter((a) => !TIERS.includes(a) && a !== 'check');
if (unknown.length > 0) {
  console.error(`没有这一层测试：${unknown.join('、')}；可选 check ${TIERS.join(' ')}`);
  process.exit(2);
}
/**
 * These go by real time, of a browser or of what is killed, on a machine that other tests hold too: a file of theirs that fails is
 * run once more, alone. What passes then is named at the end. More files than this are no chance, and are not run again.
 */
const BY_REAL_TIME = ['browser', 'faults'];
const AGAIN_AT_MOST = 3;
const wanted = (name) => asked.length === 0 || asked.includes(name);

ensureModules();
ensureBuild();
const home = resolve(process.env.ROUZHI_HOME ?? '.local');
mkdirSync(home, { recursive: true });
/** Of the real parts. */
const tools = ensureTemporal(home, { testServer: true });
if (wanted('e2e') || wanted('browser') || wanted('faults')) ensureMariadb();
if (wanted('unit') || wanted('e2e')) ensureOpenssl();
if (wanted('browser')) tools.chromium = ensureChromium();
if (wanted('e2e')) ensureSchemathesis(resolve(ROOT, '.local'));
if (wanted('e2e')) tools.rclone = ensureRclone(home);

const rows = [];
let broken = 0;

if (wanted('check')) {
  say('检查类型、规范、结构 …');
  const npm = (script) =>
    new Promise((ended) => {
      spawn('npm', ['run', '--silent', script], { cwd: ROOT, stdio: 'inherit' }).on('close', (status) => {
        if (status !== 0) {
          console.error(`npm run ${script} 未通过`);
          broken += 1;
        }
        ended();
      });
    });
  await Promise.all(['typecheck', 'lint'].map(npm));
}

const tiers = TIERS.filter(wanted);
/** Told at the very end: what did not pass beside others and passed alone. */
const unsteady = [];
if (tiers.length > 0) {
  say(`测试 ${tiers.join(' ')} …`);
  // Half of a test's time is waiting. What a process keeps of the files behind it is given back by ending it.
  const beside = [`--maxWorkers=${availableParallelism() + 1}`, '--workerIdleMemoryLimit=1GB'];
  const first = jest(['--selectProjects', ...tiers, ...beside]);
  const again = first.files.filter((f) => f.status === 'failed' && BY_REAL_TIME.includes(tierOf(f.name)));
  if (again.length > 0 && again.length <= AGAIN_AT_MOST) {
    const paths = again.map((f) => f.name);
    say(`单独再跑：${paths.map((path) => relative(ROOT, path)).join('、')} …`);
    const alone = jest(['--selectProjects', ...BY_REAL_TIME, '--runInBand', '--runTestsByPath', ...paths]);
    // What went wrong in it outside of its tests counts too.
    if (alone.status !== 0 && alone.files.every((f) => f.status !== 'failed')) broken += 1;
    for (const file of alone.files) {
      const before = again.find((f) => f.name === file.name);
      if (file.status === 'failed' || file.assertionResults.length < before.assertionResults.length) continue;
      unsteady.push(...failuresOf(before).map((test) => `${relative(ROOT, file.name)} › ${test}`));
      first.files[first.files.indexOf(before)] = file;
    }
  }
  for (const tier of tiers) {
    const own = first.files.filter(({ name }) => tierOf(name) === tier);
    const tests = own.flatMap((file) => file.assertionResults);
    const count = (state) => tests.filter((test) => test.status === state).length;
    // A file that could not be run fails without a test that does; a tier without tests has not been run.
    const unrun = own.filter((f) => f.status === 'failed' && !f.assertionResults.some((t) => t.status === 'failed'));
    rows.push({
      tier,
      passed: count('passed'),
      failed: count('failed') + unrun.length + (tests.length === 0 ? 1 : 0),
      skipped: count('pending'),
      // Of the files one after another.
      seconds: Math.round(own.reduce((n, f) => n + f.endTime - f.startTime, 0) / 1000),
    });
  }
  // What went wrong outside of any file.
  const told = first.files.some((f) => f.status === 'failed') || unsteady.length > 0;
  if (first.status !== 0 && !(first.status === 1 && told)) broken += 1;
}

console.table(rows);
const sum = (key) => rows.reduce((n, r) => n + r[key], 0);
const failed = sum('failed') + broken;
const skipped = sum('skipped');
for (const test of unsteady) console.log(`并行时未通过、单独再跑通过：${test}`);
console.log(`${sum('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);

/** One run of Jest; what has ended is told at once, the results are read from its report. */
function jest(how) {
  const folder = mkdtempSync(join(tmpdir(), 'rouzhi-test-'));
  const output = join(folder, 'results.json');
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/jest/bin/jest.js'), ...how, '--silent', '--json', `--outputFile=${output}`],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ROUZHI_TEST_TOOLS: JSON.stringify(tools) },
    },
  );
  const files = existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')).testResults : [];
  rmSync(folder, { recursive: true, force: true });
  return { status, files };
}

/** @returns {string[]} */
function failuresOf(file) {
  const failed = file.assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName);
  return failed.length > 0 ? failed : ['不是某一项测试'];
}

/** @param {string} path of a test's file */
function tierOf(path) {
  return TIERS.find((tier) => path.startsWith(join(ROOT, 'test', tier, '/'))) ?? 'unit';
}
