import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Subject } from 'rxjs';
import { DataSource } from 'typeorm';
import type { Config } from '#config';
import { CONFIG } from '../shared/config';

export interface FeedEvent {
  id: number;
  caseNo: string;
  unitId: string;
  stage: string;
  seq: number;
  entryTypes: string[];
  at: string;
}

/** Transactions commit out of the order of their numbers: what is younger than this is looked at again. */
const LOOK_BACK = 200;
/** More than this is not sent again: the client reads everything anew, which costs less. */
const MOST_MISSED = 1000;

/** One reader of the feed per process, at work only while somebody listens. */
@Injectable()
export class FeedService implements OnModuleDestroy {
  /** Told once, when the process ends: streams must end first, the server waits for them. */
  readonly closing = new Subject<void>();
  private readonly listeners = new Set<(event: FeedEvent) => void>();
  /** The reader at work, once it knows the newest number. Undefined while nobody listens. */
  private started: Promise<void> | undefined;
  private timer?: NodeJS.Timeout;
  private last = 0;
  private seen = new Set<number>();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get listening(): number {
    return this.listeners.size;
  }

  /** Starts listening; `newest` is the number after which live events follow. `leave` may be called at any time, and again. */
  listen(hear: (event: FeedEvent) => void): { newest: Promise<number>; leave: () => void } {
    this.listeners.add(hear);
    const started = (this.started ??= this.start());
    const leave = () => {
      this.listeners.delete(hear);
      if (this.listeners.size === 0) this.stop();
    };
    const newest = started.then(
      () => this.last,
      (error: unknown) => {
        if (this.started === started) this.started = undefined;
        leave();
        throw error;
      },
    );
    return { newest, leave };
  }

  /** What came after an event, for a listener that was away; undefined when it is too much, or no longer kept. */
  async since(id: number): Promise<FeedEvent[] | undefined> {
    const [kept] = await this.dataSource.query<{ oldest: string | null }[]>('SELECT MIN(id) AS oldest FROM feed');
    if (kept?.oldest && Number(kept.oldest) > id + 1) return undefined;
    const missed = await this.read(`id > ? ORDER BY id LIMIT ${MOST_MISSED + 1}`, id);
    return missed.length > MOST_MISSED ? undefined : missed;
  }

  onModuleDestroy(): void {
    this.stop();
    this.closing.next();
    this.closing.complete();
  }

  private start(): Promise<void> {
    const started = this.newest().then(({ last, seen }) => {
      // Everybody may have left meanwhile, and another have started anew.
      if (this.started !== started) return;
      this.last = last;
      this.seen = seen;
      this.schedule(started);
    });
    return started;
  }

  private async newest(): Promise<{ last: number; seen: Set<number> }> {
    const [row] = await this.dataSource.query<{ id: string | null }[]>('SELECT MAX(id) AS id FROM feed');
    const last = Number(row?.id ?? 0);
    return { last, seen: new Set((await this.read('id > ? ORDER BY id', last - LOOK_BACK)).map((e) => e.id)) };
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.started = undefined;
  }

  private schedule(started: Promise<void>): void {
    this.timer = setTimeout(() => {
      this.poll()
        // A database outage is told by the requests that meet it; the feed simply goes on afterwards.
        .catch(() => undefined)
        .finally(() => this.started === started && this.schedule(started));
    }, this.config.EVENTS_POLL_MS);
  }

  private async poll(): Promise<void> {
    const fresh = (await this.read('id > ? ORDER BY id LIMIT 2000', this.last - LOOK_BACK)).filter(
      (e) => !this.seen.has(e.id),
    );
    for (const event of fresh) {
      this.seen.add(event.id);
      this.last = Math.max(this.last, event.id);
      for (const hear of this.listeners) hear(event);
    }
    for (const id of this.seen) {
      if (id > this.last - LOOK_BACK) break;
      this.seen.delete(id);
    }
  }

  private async read(tail: string, after: number): Promise<FeedEvent[]> {
    const rows = await this.dataSource.query<
      {
        id: string;
        case_no: string;
        unit_id: string;
        stage: string;
        seq: number;
        entry_types: string | string[];
        at: Date;
      }[]
    >(`SELECT id, case_no, unit_id, stage, seq, entry_types, at FROM feed WHERE ${tail}`, [after]);
    return rows.map((r) => ({
      id: Number(r.id),
      caseNo: r.case_no,
      unitId: r.unit_id,
      stage: r.stage,
      seq: r.seq,
      entryTypes: typeof r.entry_types === 'string' ? (JSON.parse(r.entry_types) as string[]) : r.entry_types,
      at: r.at.toISOString(),
    }));
  }
}
