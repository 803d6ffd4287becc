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
import { casesBehind, casesNamed, isTyping, shows } from './shown';

type Row = Omit<AccessLogEntity, 'id'>;
type Logged = Asked & { caseNo?: string; logged?: boolean; from?: string };

const FLUSH_MS = 500;
/** Rows kept while the database does not answer. */
const MOST_WAITING = 10_000;
/** What nginx notes when the asker was gone before the answer. */
const GONE = 499;

/**
 * Who did and saw what: every write, and every look at one case, task or export. Lists and the inbox are not looks at a
 * person's file. What tells of many cases at once, a volume or a batch of letters, is a look at each of them.
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
  /** Answers that have gone out, and whose cases are still being asked for. */
  private readonly finding = new Set<Promise<void>>();

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
      const found = this.rowsOf(request, status).then((rows) => this.keep(this.newOf(request, rows)));
      this.finding.add(found);
      void found.finally(() => this.finding.delete(found));
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
        const { statusCode } = context.switchToHttp().getResponse<Response>();
        const told = this.rowsOf(request, statusCode).then((rows) => {
          this.waiting.push(...this.newOf(request, rows));
          return this.flush();
        });
        return from(told.then(() => answer as unknown));
      }),
    );
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.finding);
    clearTimeout(this.timer);
    await this.flush();
  }

  /** One for each case it tells of. Where the store does not answer, one that names none. */
  private async rowsOf(request: Logged, status: number): Promise<Row[]> {
    const row = rowOf(request, status);
    if (row.caseNo !== null) return [row];
    const cases = status < 400 ? casesNamed(row.route, request.body) : [];
    const behind = casesBehind(row.route, request.params as Record<string, string>);
    if (behind) {
      const found = await this.dataSource
        .query<{ case_no: string }[]>(behind.sql, behind.parameters)
        .catch((): { case_no: string }[] => []);
      cases.push(...found.map((one) => one.case_no));
    }
    return cases.length === 0 ? [row] : cases.map((caseNo) => ({ ...row, caseNo: caseNo.slice(0, 40) }));
  }

  private newOf(request: Logged, rows: readonly Row[]): Row[] {
    return rows.filter((row) => this.looks.isNew(request, row));
  }

  private keep(rows: readonly Row[]): void {
    if (rows.length === 0) return;
    this.waiting.push(...rows);
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
  const { caseNo, id, no, username, sha256, action } = (request.params ?? {}) as Record<string, string | undefined>;
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
    subject: (id ?? no ?? username ?? sha256 ?? action ?? unrouted ?? null)?.slice(0, 120) ?? null,
    status,
    ip: (request.from ?? '').slice(0, 64),
  };
}

/** A task's id is its case's number and a running one. */
const caseOf = (taskId = '') => /^(.+)-[^-]+$/.exec(taskId)?.[1];

/** Who was turned away at a list or a page of the administrator's is told too. */
function told(request: Logged, status: number): boolean {
  const { method } = request;
  const path = route(request);
  if (path === '') return method !== 'GET' && request.path.startsWith('/api/');
  if (isTyping(method, path)) return false;
  return method !== 'GET' || status === 403 || shows(method, path);
}
