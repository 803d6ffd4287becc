#!/usr/bin/env node
/** Records one history per path into test/replay/histories, from the code as it stands. Run it when a path is new or was meant to change. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureBuild, ensureModules, ensureTemporal } from './lib/install.mjs';
import { ROOT } from './lib/log.mjs';

ensureModules();
ensureBuild();
const tools = ensureTemporal(resolve(process.env.ROUZHI_HOME ?? '.local'), { testServer: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--selectProjects', 'workflows', '--runInBand', '--silent'],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ROUZHI_TEST_TOOLS: JSON.stringify(tools), ROUZHI_RECORD: 'true' },
  },
);
process.exit(status ?? 1);
