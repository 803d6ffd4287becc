#!/usr/bin/env node
/**
 * A stack for tests and benchmarks: prints one JSON line when ready, then obeys `kill NAME`, `stop NAME`, `start NAME`,
 * `pause NAME`, `resume NAME` and `exit` from standard input, answering each with a JSON line. Ends when its input ends.
 */
import { createInterface } from 'node:readline';
import { Stack } from './lib/stack.mjs';

const [home, env = '{}'] = process.argv.slice(2);
const stack = new Stack({ home, env: JSON.parse(env), quiet: true });
const tell = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const commands = {
  kill: (name) => stack.parts[name].kill(),
  stop: (name) => stack.parts[name].stop(),
  start: (name) => stack.revive(name),
  pause: (name) => stack.parts[name].pause(),
  resume: (name) => stack.parts[name].resume(),
};

process.on('SIGTERM', () => void stack.stop().then(() => process.exit(0)));
process.on('SIGINT', () => void stack.stop().then(() => process.exit(0)));

try {
  await stack.start();
  tell({ ready: true, url: stack.url, env: stack.env, home: stack.home });
  for await (const line of createInterface({ input: process.stdin })) {
    const [command, name] = line.trim().split(' ');
    if (command === 'exit') break;
    try {
      await commands[command](name);
      tell({ ok: true, command, name });
    } catch (error) {
      tell({ ok: false, command, name, error: error.message });
    }
  }
} catch (error) {
  tell({ ready: false, error: error.message });
} finally {
  await stack.stop();
}
process.exit(0);
