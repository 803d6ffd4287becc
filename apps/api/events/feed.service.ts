import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
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

/** One reader of the feed per process, at work only while somebody listens. */
@Injectable()
export class FeedService implements OnApplicationShutdown {
  readonly events = new Subject<FeedEvent>();
  private listeners = 0;
  private timer?: NodeJS.Timeout;
  private last = 0;
  private seen = new Set<number>();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get listening(): number {
    return this.listeners;
  }

  /** Starts listening; answers the newest number, after which live events follow. */
  async join(): Promise<number> {
    this.listeners += 1;
    if (this.listeners === 1) {
      await this.start();
    }
    return this.last;
  }

  leave(): void {
    this.listeners -= 1;
    if (this.listeners === 0) this.stop();
  }

  /** What came after an event, for a listener that was away. */
  async since(id: number): Promise<FeedEvent[]> {
    return this.read('id > ? ORDER BY id LIMIT 1000', id);
  }

  onApplicationShutdown(): void {
    this.stop();
    this.events.complete();
  }

  private async start(): Promise<void> {
    const [row] = await this.dataSource.query<{ id: string | null }[]>('SELECT MAX(id) AS id FROM feed');
    this.last = Number(row?.id ?? 0);
    this.seen = new Set((await this.read('id > ? ORDER BY id', this.last - LOOK_BACK)).map((e) => e.id));
    this.schedule();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private schedule(): void {
    this.timer = setTimeout(() => {
      this.poll()
        // A database outage is told by the requests that meet it; the feed simply goes on afterwards.
        .catch(() => undefined)
        .finally(() => this.listeners > 0 && this.schedule());
    }, this.config.EVENTS_POLL_MS);
  }

  private async poll(): Promise<void> {
    const fresh = (await this.read('id > ? ORDER BY id LIMIT 2000', this.last - LOOK_BACK)).filter(
      (e) => !this.seen.has(e.id),
    );
    for (const event of fresh) {
      this.seen.add(event.id);
      this.last = Math.max(this.last, event.id);
      this.events.next(event);
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
