import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Refused } from './refused';

/** The key of a write. Errors: IDEMPOTENCY_KEY_REQUIRED when it is missing or not 1–100 printable characters. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<Request>().header('idempotency-key') ?? '';
  if (!/^[\x21-\x7e]{1,100}$/.test(key)) throw new Refused('IDEMPOTENCY_KEY_REQUIRED');
  return key;
});
