import { type ArgumentMetadata, StandardSchemaValidationPipe } from '@nestjs/common';
import type { ErrorCode } from '#contracts';
import { z } from 'zod';
import { Refused } from './refused';

z.config(z.locales.zhCN());

interface Issue {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[];
}

const refusedFor = (issues: readonly Issue[], prefix = ''): Refused =>
  new Refused('VALIDATION_FAILED', {
    reason: issues.map((i) => i.message).join(' '),
    errors: issues.map((i) => ({
      path: prefix + (i.path ?? []).map((p) => String(typeof p === 'object' ? p.key : p)).join('.'),
      message: i.message,
    })),
  });

/** What is named in an address is named by a machine; anything else is not there, and no store or engine is asked for it. */
const NAMED = /^[\x21-\x7e]{1,200}$/;
const MISSING: Record<string, ErrorCode> = { caseNo: 'CASE_NOT_FOUND', action: 'ACTION_UNKNOWN' };

/** Checks every `@Param`, and every `@Body({ schema })` and `@Query({ schema })`. */
class ValidationPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues) => refusedFor(issues) });
  }

  override transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    if (metadata.type === 'param' && !(typeof value === 'string' && NAMED.test(value)))
      throw new Refused(MISSING[metadata.data ?? ''] ?? 'NOT_FOUND');
    return super.transform(value, metadata) as Promise<T>;
  }
}

export const validationPipe = () => new ValidationPipe();

/** Forms are flat; this is far beyond any of them and far from the end of the stack. */
const DEEPEST = 32;

/** Walks level by level, so that depth costs no stack. Errors: BODY_TOO_DEEP. */
export function mustBeShallow(body: unknown): void {
  const below = (value: unknown): unknown[] =>
    typeof value === 'object' && value !== null ? Object.values(value as object) : [];
  let level = below(body);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new Refused('BODY_TOO_DEEP');
    level = level.flatMap(below);
  }
}

/** Checks a form that is known only when the task or action is. Errors: VALIDATION_FAILED with paths below `prefix`. */
export function parseForm<F extends z.ZodType>(form: F, data: unknown, prefix = ''): z.output<F> {
  const result = form.safeParse(data);
  if (result.success) return result.data;
  throw refusedFor(result.error.issues, prefix);
}
