import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  type OnModuleDestroy,
} from '@nestjs/common';
import type { NextFunction, Response } from 'express';
import type { Logger } from 'pino';
import { from, mergeMap, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { AccessLogEntity } from '#store';
import { routeOf } from '../health/metrics';
import type { Asked } from '../identity/auth.guard';
import { LOGGER } from '../shared/logger';
import { Looks } from './looks';

type Row = Omit<AccessLogEntity, 'id'>;
type Logged = Asked & { caseNo?: string; logged?: boolean; from?: string };

const FLUSH_MS = 500;
/** Rows kept while the database does not answer. */
const MOST_WAITING = 10_000;
/** What nginx notes when the asker was gone before the answer. */
const GONE = 499;

/**
 * Who did and saw what: every write, and every look at one case, task or export. Lists and the inbox are not looks at a
 * person's file.
 *
 * 1. Refusals are told as what they are, those of guards and of the body parser too: the status is read when the answer
 *    has gone out. Who asks for a case of another unit leaves the number with a 404, and was shown nothing.
 * 2. Where a person's data is about to be shown, the row is in the store before the first byte leaves: no kill loses it.
 * 3. A page that stays open reads anew whenever its case moves: that is no second look. One look of a session at one thing
 *    lasts `LOOK_MS`; what is read again after that is told again. The server judges this, never the page.
 * 4. While the store is away nobody is kept from the work; the row goes to the process's own log at once, and into the
 *    store as soon as it answers.
 */
@Injectable()
export class AccessLog implements NestInterceptor, OnModuleDestroy {
  private readonly looks = new Looks();
  private waiting: Row[] = [];
  private timer?: ReturnType<typeof setTimeout> | undefined;
  private flushing: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Before everything else, so that nothing is answered without it. */
  readonly middleware = (request: Logged, response: Response, next: NextFunction): void => {
    // A connection that is gone tells no address any more.
    request.from = request.ip ?? '';
    response.once('close', () => {
      const status = response.writableFinished ? response.statusCode : GONE;
      if (request.logged || !told(request, status)) return;
      const row = rowOf(request, status);
      if (this.looks.isNew(request, row)) this.keep(row);
    });
    next();
  };

  /** Sees only what is answered: what was refused never comes this far. */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Logged>();
    if (!shows(request.method, route(request))) return next.handle();
    return next.handle().pipe(
      mergeMap((answer) => {
        request.logged = true;
        const row = rowOf(request, context.switchToHttp().getResponse<Response>().statusCode);
        if (this.looks.isNew(request, row)) this.waiting.push(row);
        return from(this.flush().then(() => answer as unknown));
      }),
    );
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.timer);
    await this.flush();
  }

  private keep(row: Row): void {
    this.waiting.push(row);
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS);
  }

  /** Done when what waits now is written, or its failure told: one after the other, each with all that came meanwhile. */
  private flush(): Promise<void> {
    return (this.flushing = this.flushing.then(() => this.write()));
  }

  private async write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const rows = this.waiting;
    if (rows.length === 0) return;
    this.waiting = [];
    try {
      await this.dataSource.getRepository(AccessLogEntity).insert(rows);
    } catch {
      for (const row of rows) this.spill(row);
      this.waiting = [...rows, ...this.waiting].slice(0, MOST_WAITING);
      this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS * 10);
    }
  }

  private readonly spilled = new WeakSet<Row>();

  private spill(row: Row): void {
    if (this.spilled.has(row)) return;
    this.spilled.add(row);
    this.logger.warn({ access: row }, '操作记录暂时无法入库，数据库恢复后补记');
  }
}

const route = (request: Logged) => (routeOf(request) ?? '').replace(/^\/api\/v1/, '');

function rowOf(request: Logged, status: number): Row {
  const { caseNo, id, username, sha256, action } = (request.params ?? {}) as Record<string, string | undefined>;
  const path = route(request);
  // What the body parser turned away never met a route: its address stands as it was sent.
  const unrouted = path === '' ? request.path : undefined;
  const about =
    caseNo ??
    request.caseNo ??
    (path.startsWith('/tasks/:') ? caseOf(id) : undefined) ??
    (unrouted && /^\/api\/v1\/cases\/([^/]+)/.exec(unrouted)?.[1]);
  return {
    at: new Date(),
    username: request.principal?.username ?? request.entered ?? (request.caseNo ? 'party' : ''),
    method: request.method.slice(0, 8),
    route: path.slice(0, 120),
    caseNo: about?.slice(0, 40) ?? null,
    subject: (id ?? username ?? sha256 ?? action ?? unrouted ?? null)?.slice(0, 120) ?? null,
    status,
    ip: (request.from ?? '').slice(0, 64),
  };
}

/** A task's id is its case's number and a running one. */
const caseOf = (taskId = '') => /^(.+)-[^-]+$/.exec(taskId)?.[1];

/** Answers with a person's data in them, and a unit's seal. */
const shows = (method: string, path: string): boolean =>
  method === 'GET' &&
  !/\/draft$/.test(path) &&
  /^\/(cases|tasks|services|disclosures|archives|letters|letters\/batches)\/:|^\/archives\/search$|^\/party\/|^\/statistics\/export$|^\/exports\/|\/stamps\/:no\/image$/.test(
    path,
  );

/** Drafts and foresight are typing, not deeds. Who was turned away at a list or a page of the administrator's is told too. */
function told(request: Logged, status: number): boolean {
  const { method } = request;
  const path = route(request);
  if (path === '') return method !== 'GET' && request.path.startsWith('/api/');
  if (/\/(draft|outlook|preview)$/.test(path)) return false;
  return method !== 'GET' || status === 403 || shows(method, path);
}
