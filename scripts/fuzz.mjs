#!/usr/bin/env node
/**
 * `npm run fuzz [-- seconds]`: requests made from the API's own document, well-formed and malformed, as several people,
 * against a stack of its own. No answer may be a server's error or a status the document does not name. The e2e tier
 * runs it for a minute against its stack: `ROUZHI_URL` and `DEMO_PASSWORD` name one that is there.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { logIn } from './lib/client.mjs';
import { ensureBuild, ensureModules, ensureSchemathesis } from './lib/install.mjs';
import { ROOT } from './lib/log.mjs';
import { Stack } from './lib/stack.mjs';

const PEOPLE = ['officer1', 'head', 'admin'];
/** Ends the session it is asked with; never ends. */
const LEFT_OUT = '^/api/v1/(auth/logout|events)$';

const seconds = Number(process.argv[2] ?? 600);
const folder = ensureSchemathesis(process.env.ROUZHI_TOOLS_HOME ?? resolve(ROOT, '.local'));
const work = mkdtempSync(join(tmpdir(), 'rouzhi-fuzz-'));
let stack;
let failed = 0;
try {
  const { url, password } = await target();
  for (const name of PEOPLE) {
    const { token } = await logIn(url, name, password);
    console.log(`\n── ${name}`);
    failed += (await run(url, token)) === 0 ? 0 : 1;
  }
} finally {
  await stack?.stop();
  rmSync(work, { recursive: true, force: true });
}
process.exit(failed > 0 ? 1 : 0);

async function target() {
  const { ROUZHI_URL: url, DEMO_PASSWORD: password } = process.env;
  if (url) return { url, password };
  ensureModules();
  ensureBuild();
  process.env.ROUZHI_TOOLS_HOME ??= resolve('.local');
  stack = new Stack({ home: join(work, 'home'), quiet: true, env: { LOGINS_PER_MINUTE: '100000' } });
  await stack.start();
  return { url: stack.url, password: stack.env.DEMO_PASSWORD };
}

/** The exit code: 0 when nothing was found. */
function run(url, token) {
  const child = spawn(
    'python3',
    [
      ...['-m', 'schemathesis.cli', 'run', `${url}/docs-json`, '--header', `Authorization: Bearer ${token}`],
      ...['--checks', 'not_a_server_error,status_code_conformance', '--exclude-path-regex', LEFT_OUT],
      ...['--phases', 'examples,coverage,fuzzing', '--max-time', String(Math.ceil(seconds / PEOPLE.length))],
      ...['--workers', '1', '--request-timeout', '20', '--suppress-health-check', 'all', '--warnings', 'off'],
      ...['--no-shrink', '--continue-on-failure', '--no-color'],
    ],
    { cwd: work, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PYTHONPATH: folder } },
  );
  return new Promise((resolve) => child.once('exit', resolve));
}
