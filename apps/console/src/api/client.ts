import createClient from 'openapi-fetch';
import type { components, paths } from './schema';
import { session } from './session';

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

/** Calls under way as they were sent: a body can be read once only. */
const sentAs = new Map<string, Request>();
api.use({
  onRequest({ request, id }) {
    // What the first of two people was doing is not done in the name of the second.
    if (session.current() === 'another' && request.method !== 'GET') return Response.json(NOT_YOURS, { status: 401 });
    sentAs.set(id, request.clone());
    return undefined;
  },
  async onResponse({ request, response, id }) {
    const same = sentAs.get(id);
    sentAs.delete(id);
    if (response.status !== 401 || !same || !(await sessionEnded(response))) return undefined;
    return (await session.again(request.headers.has('idempotency-key'))) ? fetch(same) : undefined;
  },
  onError({ id }) {
    sentAs.delete(id);
  },
});

const NOT_YOURS = { code: 'UNAUTHENTICATED', title: '此浏览器已由另一人登录，没有提交；请重新载入。' };

const sessionEnded = (response: Response): Promise<boolean> =>
  response
    .clone()
    .json()
    .then(
      (problem: { code?: string }) => problem.code === 'UNAUTHENTICATED',
      () => false,
    );

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
    throw new ProblemError(0, 'OFFLINE', '网络不通，没有收到服务器的答复。您填写的内容仍在本机，网络恢复后再提交。');
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

/**
 * The server has spoken; a crowd at its door, and the first of two that are the same, have not: those may be sent again as
 * they are.
 */
export const isAnswer = (error: unknown): error is ProblemError =>
  error instanceof ProblemError &&
  error.status >= 400 &&
  error.status < 500 &&
  !['CASE_BUSY', 'TOO_MANY_REQUESTS', 'REQUEST_IN_PROGRESS'].includes(error.code);

/** A key for one submission; a retry of the same submission uses the same. */
export const newKey = (): string => crypto.randomUUID();
export const keyed = (key: string) => ({ header: { 'Idempotency-Key': key } });
