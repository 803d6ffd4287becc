import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { eventually } from '../support/stack';

const ROOT = join(__dirname, '../..');
/** What a person at the terminal waits, ms. */
const PROMPTLY_MS = 3000;

function launch(home: string) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...{ PORT: '3978', ROUZHI_HOME: home, ROUZHI_TOOLS_HOME: join(ROOT, '.local') },
      ...{ DATABASE_URL: '', TEMPORAL_ADDRESS: '' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', (line) => lines.push(line));
  const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const ready = () =>
    eventually(
      () => Promise.resolve(lines.join('\n')),
      (text) => text.includes('已启动'),
      90_000,
    );
  return { child, gone, lines, ready };
}

interface State {
  demoPassword: string;
  running?: { url: string; parts: Record<string, { pid: number }> };
}
const stateOf = (home: string) => JSON.parse(readFileSync(join(home, 'state.json'), 'utf8')) as State;

/** Somebody at the console: a live connection, and one kept alive that asks nothing. */
async function openConsole({ demoPassword, running }: State) {
  const url = running!.url;
  const response = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'officer1', password: demoPassword }),
  });
  const { accessToken } = (await response.json()) as { accessToken: string };
  const authorization = `Bearer ${accessToken}`;
  const events = await fetch(`${url}/api/v1/events`, { headers: { authorization } });
  const reader = events.body!.getReader();
  await reader.read();
  const idle = connect(Number(new URL(url).port), '127.0.0.1');
  idle.on('error', () => undefined);
  await new Promise((resolve) => idle.once('connect', resolve));
  idle.write('GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n');
  await new Promise((resolve) => idle.once('data', resolve));
  return { url, authorization, close: () => idle.destroy() };
}

describe('stopping', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'rouzhi-stop-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'the launcher ends within 3 s of %s with an open console',
    async (signal) => {
      const { child, gone, ready } = launch(home);
      await ready();
      const someone = await openConsole(stateOf(home));
      const asked = Date.now();
      child.kill(signal);
      expect(await gone).toBe(0);
      expect(Date.now() - asked).toBeLessThan(PROMPTLY_MS);
      someone.close();
      expect(readdirSync(home).filter((name) => name.startsWith('lock'))).toEqual([]);
    },
    150_000,
  );

  it('the API answers what is in flight and ends within 3 s of SIGTERM with an open console', async () => {
    const { child, gone, ready } = launch(home);
    await ready();
    const state = stateOf(home);
    const someone = await openConsole(state);
    // Half a request: it is in flight until its other half comes.
    const body = 'a'.repeat(2000);
    const flight = connect(Number(new URL(someone.url).port), '127.0.0.1');
    await new Promise((resolve) => flight.once('connect', resolve));
    flight.write(
      `POST /api/v1/cases HTTP/1.1\r\nHost: x\r\nAuthorization: ${someone.authorization}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    const answered = new Promise<string>((resolve) =>
      flight.once('data', (chunk: Buffer) => resolve(chunk.toString())),
    );
    // Asked later on another connection and answered: the half request has arrived.
    await fetch(`${someone.url}/health/live`);
    const asked = Date.now();
    const { pid } = state.running!.parts['api']!;
    process.kill(pid, 'SIGTERM');
    flight.write(body);
    expect(await answered).toMatch(/^HTTP\/1\.1 400/);
    await eventually(
      () => Promise.resolve(!existsSync(`/proc/${pid}`) || readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')),
      (over) => over,
    );
    expect(Date.now() - asked).toBeLessThan(PROMPTLY_MS);
    someone.close();
    flight.destroy();
    child.kill('SIGTERM');
    expect(await gone).toBe(0);
  }, 150_000);

  it('two started at once on one home: one runs, the other says who does', async () => {
    mkdirSync(home, { recursive: true });
    // One that died long ago holds nothing.
    writeFileSync(join(home, 'lock.1'), JSON.stringify({ pid: process.pid, startedAt: '1' }));
    const both = [launch(home), launch(home)];
    const first = await Promise.race(both.map(async (l) => ({ l, code: await l.gone })));
    expect(first.code).toBe(1);
    expect(first.l.lines.join('\n')).toContain('此目录已在运行');
    const other = both.find((l) => l !== first.l)!;
    await other.ready();
    expect(first.l.lines.join('\n')).toContain(`进程 ${other.child.pid}`);
    const before = createHash('sha256')
      .update(readFileSync(join(home, 'state.json')))
      .digest('hex');
    const third = launch(home);
    expect(await third.gone).toBe(1);
    expect(
      createHash('sha256')
        .update(readFileSync(join(home, 'state.json')))
        .digest('hex'),
    ).toBe(before);
    other.child.kill('SIGTERM');
    expect(await other.gone).toBe(0);
  }, 180_000);
});
