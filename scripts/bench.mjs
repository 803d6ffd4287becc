#!/usr/bin/env node
/** `npm run bench -- lifecycle|update|storm|list|papers [n]`: a stack of its own in a temporary home, one JSON line. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBuild, ensureModules } from './lib/install.mjs';
import { ROOT } from './lib/log.mjs';
import { Stack } from './lib/stack.mjs';

ensureModules();
ensureBuild();
process.env.ROUZHI_TOOLS_HOME ??= resolve('.local');
const home = mkdtempSync(join(tmpdir(), 'rouzhi-bench-'));
const cache = process.env.MAX_CACHED_WORKFLOWS ?? '6000';
const stack = new Stack({ home, quiet: true, env: { MAX_CACHED_WORKFLOWS: cache } });
let code = 0;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stack.stop().then(() => process.exit(130)));
try {
  await stack.start();
  const { run } = createRequire(import.meta.url)(join(ROOT, 'dist/test/bench/main.js'));
  await run(process.argv.slice(2), {
    url: stack.url,
    env: stack.env,
    cpuMs: () => Object.fromEntries(Object.entries(stack.parts).map(([name, part]) => [name, part.cpuMs()])),
    restartWorker: async () => {
      await stack.parts.worker.stop();
      await stack.revive('worker');
    },
  });
} catch (error) {
  console.error(error);
  code = 1;
} finally {
  await stack.stop();
  rmSync(home, { recursive: true, force: true });
}
process.exit(code);
