import { createServer } from 'node:net';

/** Given out by this process and perhaps not taken yet: parts that start side by side must not get the same. */
const given = new Set();

/** A free port; `wanted` when that is free, else any. */
export async function freePort(wanted = 0) {
  for (const port of [wanted, 0, 0, 0, 0].filter((p, i) => p || i > 0)) {
    const got = await new Promise((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(undefined));
      server.listen(port, '127.0.0.1', () => {
        const { port: listening } = server.address();
        server.close(() => resolve(listening));
      });
    });
    if (!got || given.has(got)) continue;
    given.add(got);
    return got;
  }
  throw new Error('没有空闲端口');
}

/** Waits until `check` answers true; fails with `what` after `ms`, or at once when `gaveUp` says why. */
export async function until(what, check, { ms = 60_000, every = 60, gaveUp = () => undefined } = {}) {
  const end = Date.now() + ms;
  for (;;) {
    if (await check().catch(() => false)) return;
    const reason = gaveUp();
    if (reason) throw new Error(`${what}：${reason}`);
    if (Date.now() > end) throw new Error(`${what}：${ms / 1000} 秒内没有就绪`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

export const answers = async (url) => (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
