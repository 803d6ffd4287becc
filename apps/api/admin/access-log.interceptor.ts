import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  type OnModuleDestroy,
} from '@nestjs/common';
import type { Response } from 'express';
import { finalize, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { AccessLogEntity } from '#store';
import type { Asked } from '../identity/auth.guard';

type Row = Omit<AccessLogEntity, 'id'>;

const FLUSH_MS = 500;
/** Rows kept while the database does not answer. */
const MOST_WAITING = 10_000;

/** Who did and saw what: every write, and every look at one case or task. Lists and the inbox are not looks at a person's file. */
@Injectable()
export class AccessLogInterceptor implements NestInterceptor, OnModuleDestroy {
  private waiting: Row[] = [];
  private timer?: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<Asked & { caseNo?: string; route?: { path?: string } }>();
    const route = (request.route?.path ?? '').replace(/^\/api\/v1/, '');
    if (!told(request.method, route)) return next.handle();
    const { caseNo, id, username, sha256 } = request.params as Record<string, string | undefined>;
    return next.handle().pipe(
      finalize(() => {
        this.keep({
          at: new Date(),
          username: request.principal?.username ?? (request.caseNo ? 'party' : ''),
          method: request.method,
          route: route.slice(0, 120),
          caseNo: (caseNo ?? request.caseNo ?? null)?.slice(0, 40) ?? null,
          subject: (id ?? username ?? sha256 ?? null)?.slice(0, 120) ?? null,
          status: http.getResponse<Response>().statusCode,
          ip: (request.ip ?? '').slice(0, 64),
        });
      }),
    );
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.timer);
    await this.flush();
  }

  private keep(row: Row): void {
    if (this.waiting.length < MOST_WAITING) this.waiting.push(row);
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS);
  }

  private async flush(): Promise<void> {
    this.timer = undefined;
    const rows = this.waiting;
    if (rows.length === 0) return;
    this.waiting = [];
    try {
      await this.dataSource.getRepository(AccessLogEntity).insert(rows);
    } catch {
      // The database is away: once more, later.
      this.waiting = [...rows, ...this.waiting].slice(0, MOST_WAITING);
      this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS * 10);
    }
  }
}

/** Drafts and foresight are typing, not deeds. */
const told = (method: string, route: string): boolean =>
  !/\/(draft|outlook|preview)$/.test(route) && (method !== 'GET' || /^\/(cases|tasks)\/:|^\/party\//.test(route));
