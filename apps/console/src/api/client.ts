import createClient from 'openapi-fetch';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

/** An error answer of the API (RFC 9457), or the network's silence. `message` is a sentence for the person. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    title: string,
    readonly detail?: string,
    readonly source?: string,
    readonly errors: { path: string; message: string }[] = [],
  ) {
    super(title);
  }
}

export const api = createClient<paths>({ baseUrl: '/' });

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's body, or a `ProblemError`. */
export async function get<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch {
    throw new ProblemError(0, 'OFFLINE', '暂时连接不上服务器，请检查网络；您填写的内容仍在本机。');
  }
  if (answer.response.ok) return answer.data as T;
  const problem = (answer.error ?? {}) as Partial<ProblemError> & { title?: string };
  throw new ProblemError(
    answer.response.status,
    problem.code ?? 'UNKNOWN',
    problem.title ?? '服务器没有给出可读的答复，请稍后重试。',
    problem.detail,
    problem.source,
    problem.errors,
  );
}

/** A key for one submission; a retry of the same submission uses the same. */
export const newKey = (): string => crypto.randomUUID();
export const keyed = (key: string) => ({ header: { 'Idempotency-Key': key } });
