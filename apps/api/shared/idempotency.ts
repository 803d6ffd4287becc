import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Request } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { canonical, IdempotencyEntity, sha256 } from '#store';
import type { Asked } from '../identity/auth.guard';
import { Refused } from './refused';

/** How the OpenAPI document tells of it. */
export const KEY_HEADER = {
  name: 'Idempotency-Key',
  required: true,
  description: '每次提交一个不重复的键；重试时沿用。',
};

/** Errors: IDEMPOTENCY_KEY_REQUIRED when it is missing or not 1–100 printable characters. */
function keyOf(request: Request): string {
  const key = request.header('idempotency-key') ?? '';
  if (!/^[\x21-\x7e]{1,100}$/.test(key)) throw new Refused('IDEMPOTENCY_KEY_REQUIRED');
  return key;
}

/** The key of a write whose own mechanism makes it happen once: an Update's workflow, a registration's reservation. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  keyOf(context.switchToHttp().getRequest<Request>()),
);

/** After this a write that has left no answer is taken to have died with its process, ms. */
const ABANDONED_MS = 30_000;

/**
 * A write that happens once per key: the first answer is kept and given again. A refusal is not kept, so that what was
 * mended can be sent again. Errors: IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_REUSED, REQUEST_IN_PROGRESS.
 */
@Injectable()
export class OnceInterceptor implements NestInterceptor {
  constructor(private readonly dataSource: DataSource) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Asked>();
    const id = { username: request.principal!.username, key: keyOf(request) };
    const requestHash = sha256(canonical([request.method, request.originalUrl, request.body ?? null]));
    return from(this.once(id, requestHash, () => lastValueFrom(next.handle())));
  }

  private async once(id: Key, requestHash: string, write: () => Promise<unknown>): Promise<unknown> {
    const kept = await this.begin(id, requestHash);
    if (kept) return kept.answer;
    try {
      const answer = (await write()) ?? null;
      await this.keys.update(id, { reserved: { answer } as never });
      return answer;
    } catch (error) {
      await this.keys.delete(id);
      throw error;
    }
  }

  /** The answer given before; undefined when this request is the one to do the work. */
  private async begin(id: Key, requestHash: string): Promise<{ answer: unknown } | undefined> {
    const row = { ...id, requestHash, reserved: {}, createdAt: new Date() };
    const taken = await this.keys.createQueryBuilder().insert().orIgnore().values(row).execute();
    if ((taken.raw as { affectedRows: number }).affectedRows === 1) return undefined;
    const first = await this.keys.findOneByOrFail(id);
    if (first.requestHash !== requestHash) throw new Refused('IDEMPOTENCY_KEY_REUSED');
    const kept = first.reserved as { answer?: unknown };
    if ('answer' in kept) return { answer: kept.answer };
    if (Date.now() - first.createdAt.getTime() < ABANDONED_MS) throw new Refused('REQUEST_IN_PROGRESS');
    const mine = await this.keys.update({ ...id, createdAt: first.createdAt }, { createdAt: new Date() });
    if (mine.affected !== 1) throw new Refused('REQUEST_IN_PROGRESS');
    return undefined;
  }

  private get keys() {
    return this.dataSource.getRepository(IdempotencyEntity);
  }
}

interface Key {
  username: string;
  key: string;
}

export const Once = () => applyDecorators(UseInterceptors(OnceInterceptor), ApiHeader(KEY_HEADER));
