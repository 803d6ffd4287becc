import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Refused } from './refused';

/** How the OpenAPI document tells of it. */
export const KEY_HEADER = {
  name: 'Idempotency-Key',
  required: true,
  description: '每次提交一个不重复的键；重试时沿用。',
};

/** The key of a write. Errors: IDEMPOTENCY_KEY_REQUIRED when it is missing or not 1–100 printable characters. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<Request>().header('idempotency-key') ?? '';
  if (!/^[\x21-\x7e]{1,100}$/.test(key)) throw new Refused('IDEMPOTENCY_KEY_REQUIRED');
  return key;
});
