import { createServer } from 'node:net';

/** Given out by this process and perhaps not taken yet: parts that start side by side must not get the same. */
const given = new Set();

/**
 * Systems give outgoing connections their ports from 32768 (Linux) or 49152 on. One of those could be taken by any of them while
 * a part is down, and the part could not come back to it.
 */
const [FIRST, LAST] = [20_000, 29_999];
const TRIES = 50;

/** What an earlier version kept among those is given up, once. */
export const keptPort = (port) => (port && port <= LAST ? port : 0);

/** A free port; `wanted` when that is free, else any that no outgoing connection is given. */
export async function freePort(wanted = 0) {
  for (let i = 0; i < TRIES; i++) {
    const port = i === 0 && wanted ? wanted : FIRST + Math.floor(Math.random() * (LAST - FIRST + 1));
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
  throw new Error('没有空闲端口');
}

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

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
