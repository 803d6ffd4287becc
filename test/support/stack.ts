import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createConnection } from 'mysql2/promise';
import type { Problem } from '#contracts';
import type { Calendar } from '#law';
import { exampleYear, yearOf } from './calendar';

export type Part = 'api' | 'worker' | 'temporal' | 'mariadb';
interface Line {
  ready?: boolean;
  ok?: boolean;
  error?: string;
  url?: string;
  env?: Record<string, string>;
  home?: string;
}

/** The whole product in a home of its own, on real parts; tests kill and revive them. */
export class TestStack {
  private readonly lines: ((line: Line) => void)[] = [];
  private readonly dead = new Set<Part>();
  url!: string;
  env!: Record<string, string>;
  home!: string;

  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  private static async startAsShipped(env: Record<string, string> = {}): Promise<TestStack> {
    const folder = mkdtempSync(join(tmpdir(), 'rouzhi-e2e-'));
    const script = join(__dirname, '../../scripts/stack-cli.mjs');
    const tools = { ROUZHI_TOOLS_HOME: process.env['ROUZHI_TOOLS_HOME'] ?? join(__dirname, '../../.local') };
    const child = spawn(process.execPath, [script, folder, JSON.stringify({ LOGINS_PER_MINUTE: '1000', ...env })], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...tools, DATABASE_URL: '', TEMPORAL_ADDRESS: '' },
    });
    const stack = new TestStack(child, folder);
    createInterface({ input: child.stdout! }).on('line', (text) => stack.lines.shift()?.(JSON.parse(text) as Line));
    const first = await stack.answer();
    if (!first.ready) throw new Error(`stack did not start: ${first.error}`);
    Object.assign(stack, { url: first.url, env: first.env, home: first.home });
    return stack;
  }

  /** A stack whose calendar covers its own now and the next year, by the product's own publication: test data, marked so. */
  static async start(env: Record<string, string> = {}): Promise<TestStack> {
    const stack = await TestStack.startAsShipped(env);
    await stack.publishThrough(yearOf(new Date()) + 1);
    return stack;
  }

  /** A stack on a day nobody has published: the last year in its tables is the one before this. */
  static async startBeyondCalendar(): Promise<TestStack> {
    const stack = await TestStack.startAsShipped();
    const lastYear = yearOf(new Date()) - 1;
    const db = await createConnection(stack.env['DATABASE_URL']!);
    await db.query('DELETE FROM calendar_year WHERE year > ?', [lastYear]);
    await db.end();
    const admin = await stack.as('admin');
    await eventually(
      () => admin.get<Calendar>('/calendar'),
      ({ years }) => years.at(-1)!.year <= lastYear,
    );
    return stack;
  }

  async publishThrough(year: number): Promise<void> {
    const admin = await this.as('admin');
    const { years } = await admin.get<Calendar>('/calendar');
    for (let y = years.at(-1)!.year + 1; y <= year; y++) await this.publish('calendar', exampleYear(y));
  }

  /** One proposes, another publishes. */
  async publish(kind: 'calendar' | 'rules', body: object): Promise<{ told: number; failed: number }> {
    const [admin, legal] = [await this.as('admin'), await this.as('legal')];
    const { id } = await admin.post<{ id: number }>(`/proposals/${kind}`, body);
    return legal.post(`/proposals/${id}/publish`);
  }

  /** SIGKILL. */
  async kill(part: Part): Promise<void> {
    await this.command(`kill ${part}`);
    this.dead.add(part);
  }
  async revive(part: Part): Promise<void> {
    await this.command(`start ${part}`);
    this.dead.delete(part);
  }
  /** After a test that failed between the two: the next begins with everything up. */
  async reviveAll(): Promise<void> {
    for (const part of this.dead) await this.revive(part);
  }
  /** SIGSTOP: it hangs, connections stay. */
  pause = (part: Part) => this.command(`pause ${part}`);
  resume = (part: Part) => this.command(`resume ${part}`);

  /** What API and worker could not explain to themselves: the errors in their logs. */
  unexplained(): string[] {
    const [api, worker] = ['api', 'worker'].map((part) => readFileSync(join(this.home, `${part}.log`), 'utf8'));
    const broken = worker!
      .split('\n')
      .flatMap((line, i, all) => (line.includes('[ERROR]') ? all.slice(i, i + 20) : []));
    return [...api!.split('\n').filter((line) => line.startsWith('{"level":50')), ...broken];
  }

  async end(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.stdin!.end('exit\n');
    await gone;
    rmSync(this.folder, { recursive: true, force: true });
  }

  async as(username: string): Promise<Person> {
    const person = new Person(this.url);
    const { accessToken } = await person.post<{ accessToken: string }>('/auth/login', {
      username,
      password: this.env['DEMO_PASSWORD'],
    });
    person.token = accessToken;
    return person;
  }

  private async command(text: string): Promise<void> {
    const answer = this.answer();
    this.child.stdin!.write(`${text}\n`);
    const line = await answer;
    if (!line.ok) throw new Error(`${text}: ${line.error}`);
  }

  private answer(): Promise<Line> {
    return new Promise((resolve) => this.lines.push(resolve));
  }
}

export interface Answer<T> {
  status: number;
  body: T;
  headers: Headers;
}

/** Somebody at the HTTP API. */
export class Person {
  token?: string;
  /** Of a party, which has no account. */
  cookie?: string;
  constructor(private readonly url: string) {}

  async request<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...this.credentials,
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : undefined) as T, headers: response.headers };
  }

  /** Sends one file. */
  async give<T = Record<string, unknown>>(path: string, name: string, content: Buffer): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(name),
        ...this.credentials,
      },
      body: new Uint8Array(content),
    });
    return { status: response.status, body: (await response.json()) as T, headers: response.headers };
  }

  /** The answer to a read, whatever it holds. */
  read(path: string): Promise<Response> {
    return fetch(`${this.url}/api/v1${path}`, { headers: this.credentials });
  }

  private get credentials(): Record<string, string> {
    return {
      ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      ...(this.cookie ? { cookie: this.cookie } : {}),
    };
  }

  async get<T = Record<string, unknown>>(path: string): Promise<T> {
    return patiently(() => this.request<T>('GET', path));
  }

  async post<T = Record<string, unknown>>(path: string, body: unknown = {}, key: string = randomUUID()): Promise<T> {
    return patiently(() => this.request<T>('POST', path, body, { 'idempotency-key': key }));
  }

  /** The problem a write comes back with; fails when it succeeds. */
  async refused(
    path: string,
    body: unknown,
    headers: Record<string, string> = { 'idempotency-key': randomUUID() },
  ): Promise<Problem> {
    const { status, body: problem, headers: answered } = await this.request<Problem>('POST', path, body, headers);
    if (status < 400) throw new Error(`${path} was accepted: ${JSON.stringify(problem)}`);
    expect(answered.get('content-type')).toContain('application/problem+json');
    expect(problem.status).toBe(status);
    return problem;
  }
}

/** Asks again, as the console does, where the engine had no time to answer. */
async function patiently<T>(ask: () => Promise<Answer<T>>, tries = 5): Promise<T> {
  const { status, body } = await ask();
  if (status < 300) return body;
  const busy = status === 503 && (body as Problem).code === 'ENGINE_UNAVAILABLE';
  if (busy && tries > 1) return patiently(ask, tries - 1);
  throw new Error(`${status} ${JSON.stringify(body)}`);
}

/** Asks again until the answer satisfies; never a fixed wait. */
export async function eventually<T>(ask: () => Promise<T>, satisfied: (answer: T) => boolean, ms = 60_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      if (Date.now() > end) throw error;
      return undefined;
    });
    if (answer !== undefined && satisfied(answer)) return answer;
    if (Date.now() > end) throw new Error(`not reached in ${ms} ms: ${JSON.stringify(answer)?.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
