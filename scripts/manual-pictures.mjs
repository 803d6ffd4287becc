#!/usr/bin/env node
/** Takes the manual's pictures anew from the screens as they are, into docs/manual/pictures. Run it when a pictured screen has changed. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureBuild, ensureChromium, ensureMariadb, ensureModules, ensureTemporal } from './lib/install.mjs';
import { ROOT } from './lib/log.mjs';

ensureModules();
ensureBuild();
const tools = ensureTemporal(resolve(process.env.ROUZHI_HOME ?? '.local'), { testServer: true });
ensureMariadb();
tools.chromium = ensureChromium({ inChinese: true });
const jest = 'node_modules/jest/bin/jest.js';
const only = ['--selectProjects', 'browser', '--testPathPatterns', 'manual.spec', '-t', 'takes its pictures'];
const { status } = spawnSync(process.execPath, [jest, '--runInBand', ...only], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, ROUZHI_TEST_TOOLS: JSON.stringify(tools), MANUAL_PICTURES: 'true' },
});
process.exit(status ?? 1);
