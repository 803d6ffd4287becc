import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';

/** The system under the bench. */
export interface Target {
  url: string;
  env: Record<string, string>;
  /** CPU time that each process has used so far. */
  cpuMs(): Record<string, number>;
  restartWorker(): Promise<void>;
}

export interface Reply {
  caseNo: string;
  tasks: { id: string; kind: string }[];
}

/** One officer's connection. */
export class Caller {
  private constructor(
    private readonly base: string,
    private readonly token: string,
  ) {}

  static async logIn({ url, env }: Target, username: string): Promise<Caller> {
    const response = await fetch(`${url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: env['DEMO_PASSWORD'] }),
    });
    const { accessToken } = (await response.json()) as { accessToken: string };
    return new Caller(`${url}/api/v1`, accessToken);
  }

  async call<T = Reply>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.base + path, {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${this.token}`,
        'idempotency-key': randomUUID(),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as T;
    if (response.status >= 300) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }
}

/** Runs `job` for 0…n−1, so many at a time. */
export async function concurrently(n: number, width: number, job: (i: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(width, n) }, async () => {
      while (next < n) await job(next++);
    }),
  );
}

/** Milliseconds that a thing takes. */
export async function timed(job: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await job();
  return performance.now() - began;
}

export function quantile(values: number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Number(sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!.toFixed(2));
}

export const ratio = (a: number, b: number): number => Number((a / b).toFixed(3));
