import { HttpException } from '@nestjs/common';
import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { type ErrorCode, ERRORS, type Problem, type Refusal } from '#contracts';
import { CalendarCoverageError } from '#law';
import { FilesAway } from '#store';
import { Refused } from './refused';

/** Turns whatever was thrown into the answer a person gets; undefined code INTERNAL means it was not expected. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return problem(error.refusal, error.errors);
  // Wherever a count runs out of the calendar it is something to be mended by entering a year, never a fault.
  if (error instanceof CalendarCoverageError) return problem({ code: error.code, reason: error.message });
  const refusal = refusalIn(error);
  if (refusal) return problem(refusal);
  if (error instanceof WorkflowNotFoundError) return problem({ code: 'CASE_CLOSED' });
  if (error instanceof HttpException) return problem({ code: httpCode(error) });
  if (error instanceof FilesAway) return problem({ code: 'FILES_UNAVAILABLE' });
  const thrown = error as { code?: unknown; status?: unknown; driverError?: { code?: string } };
  // What the framework below throws of a request it cannot read: an address, a body, an encoding.
  if (typeof thrown.status === 'number' && thrown.status >= 400 && thrown.status < 500)
    return problem({ code: codeOf(thrown.status) });
  const code = String(thrown.driverError?.code ?? thrown.code ?? '');
  if (DISK_FULL.has(code)) return problem({ code: 'STORAGE_FULL' });
  if (STORE_DOWN.has(code)) return problem({ code: 'STORE_UNAVAILABLE' });
  if (isEngineTrouble(error)) return problem({ code: 'ENGINE_UNAVAILABLE' });
  return problem({ code: 'INTERNAL' });
}

/** What the case itself answered; undefined when the engine broke its answer off, or it is no answer of a case at all. */
export function refusalIn(error: unknown): Refusal | undefined {
  if (!(error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure)) return undefined;
  const [refusal] = (error.cause.details ?? []) as (Refusal | undefined)[];
  const code = error.cause.type as ErrorCode;
  return code in ERRORS ? (refusal ?? { code }) : undefined;
}

const DISK_FULL = new Set(['ENOSPC', 'EDQUOT']);

const STORE_DOWN = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'PROTOCOL_CONNECTION_LOST',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  // Others were before it, again and again: nothing was written, and later it goes through.
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
]);

interface Linked {
  name?: string;
  code?: unknown;
  cause?: unknown;
}
function* causes(error: unknown): Generator<Linked> {
  for (let e = error as Linked | undefined; e; e = e.cause as Linked | undefined) yield e;
}

/** gRPC trouble wears several classes; its numeric status is what they share: 4 DEADLINE_EXCEEDED, 8, 14 UNAVAILABLE. */
export const isEngineAway = (error: unknown): boolean =>
  [...causes(error)].some(({ code }) => typeof code === 'number' && [1, 4, 8, 14].includes(code));

/** The engine is away, or has no answer for this one case: as where its workflow task keeps failing. */
export const isEngineTrouble = (error: unknown): boolean =>
  isEngineAway(error) ||
  [...causes(error)].some(({ name }) => name === 'ServiceError' || name === 'WorkflowUpdateRPCTimeoutOrCancelledError');

function httpCode(error: HttpException): ErrorCode {
  const { status } = (error.cause ?? {}) as { status?: unknown };
  return codeOf(typeof status === 'number' ? status : error.getStatus());
}

function codeOf(status: number): ErrorCode {
  switch (status) {
    case 400:
      return 'BODY_NOT_JSON';
    case 401:
      return 'UNAUTHENTICATED';
    case 403:
      return 'FORBIDDEN';
    case 404:
      return 'NOT_FOUND';
    case 413:
      return 'BODY_TOO_LARGE';
    case 415:
      return 'MEDIA_TYPE_UNSUPPORTED';
    case 429:
      return 'TOO_MANY_REQUESTS';
    default:
      return 'INTERNAL';
  }
}

function problem({ code, reason, source, field }: Refusal, given?: Problem['errors']): Problem {
  const { status, title } = ERRORS[code];
  const message = `${reason ?? title}${source ? `（${source}）` : ''}`;
  const errors = given ?? (field ? [{ path: `data.${field}`, message }] : undefined);
  return {
    type: `/docs/problems#${code}`,
    title,
    status,
    code,
    ...(reason ? { detail: reason } : {}),
    ...(source ? { source } : {}),
    ...(errors ? { errors } : {}),
  };
}
