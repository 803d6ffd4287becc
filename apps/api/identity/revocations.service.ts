import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Subject } from 'rxjs';
import { DataSource } from 'typeorm';
import type { Config } from '#config';
import { SessionStore } from '#identity';
import { CONFIG } from '../shared/config';

/** How far back is looked, ms: a transaction may commit, and another machine's clock be, so much later. Telling twice changes nothing. */
const LOOK_BACK_MS = 60_000;

/**
 * Sessions that were ended anywhere, told in this process: what is believed of them is forgotten and whoever holds
 * something open for them hears of it. A person who is switched off, moved or given another role loses every session.
 */
@Injectable()
export class Revocations implements OnApplicationBootstrap, OnModuleDestroy {
  /** Token hashes of ended sessions; the same may come several times. */
  readonly ended = new Subject<string>();
  private timer?: NodeJS.Timeout;
  private stopped = false;
  /** The last time that everything was heard. */
  private heardAt = Date.now();

  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.schedule();
  }

  onModuleDestroy(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** At once, for who has just ended a session here. */
  async look(): Promise<void> {
    const now = Date.now();
    const rows = await this.dataSource.query<{ token_hash: string }[]>(
      'SELECT token_hash FROM session WHERE revoked_at >= ?',
      [new Date(this.heardAt - LOOK_BACK_MS)],
    );
    this.heardAt = now;
    for (const { token_hash } of rows) {
      this.sessions.forget(token_hash);
      this.ended.next(token_hash);
    }
  }

  private schedule(): void {
    this.timer = setTimeout(() => {
      this.look()
        // A database outage: what was ended meanwhile is heard afterwards.
        .catch(() => undefined)
        .finally(() => !this.stopped && this.schedule());
    }, this.config.EVENTS_POLL_MS);
  }
}
