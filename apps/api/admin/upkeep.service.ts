import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, LessThan } from 'typeorm';
import type { Config } from '#config';
import { FeedEntity, IdempotencyEntity, SessionEntity } from '#store';
import { CalendarService } from '../calendar/calendar.service';
import { ReceivedMessages } from '../engine/received.service';
import { Reconciler } from '../engine/reconciler.service';
import { CONFIG } from '../shared/config';
import { LOGGER } from '../shared/logger';

/** Every process takes its turn; doing it twice changes nothing. ms */
const EVERY_MS = 60_000;
const DAY_MS = 86_400_000;
/** How long a repeated request is recognised, and a live listener may have been away, days. */
const KEPT_DAYS = 7;
/** How long an ended session can still be looked up, days. */
const SESSIONS_KEPT_DAYS = 90;

/** What nobody asks for and has to be done all the same: stragglers told of the calendar, transient rows let go. */
@Injectable()
export class UpkeepService implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private reconciled = '';

  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: CalendarService,
    private readonly received: ReceivedMessages,
    private readonly reconciler: Reconciler,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.turn(), EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async turn(): Promise<void> {
    try {
      await this.calendars.tellStragglers();
      await this.letGo();
      await this.reconcile();
    } catch (error) {
      // The database or the engine is away: the next turn comes soon.
      this.logger.warn({ err: error }, '例行维护未完成，稍后再试');
    }
  }

  /** A few cases each turn, on and on. */
  private async reconcile(): Promise<void> {
    const { RECONCILE_PER_MINUTE } = this.config;
    if (RECONCILE_PER_MINUTE > 0)
      this.reconciled = (await this.reconciler.sweep(this.reconciled, RECONCILE_PER_MINUTE)) ?? '';
  }

  private async letGo(): Promise<void> {
    const before = (days: number) => new Date(Date.now() - days * DAY_MS);
    await this.dataSource.getRepository(FeedEntity).delete({ at: LessThan(before(KEPT_DAYS)) });
    await this.dataSource.getRepository(IdempotencyEntity).delete({ createdAt: LessThan(before(KEPT_DAYS)) });
    await this.received.letGo(before(KEPT_DAYS));
    await this.dataSource.getRepository(SessionEntity).delete({ expiresAt: LessThan(before(SESSIONS_KEPT_DAYS)) });
  }
}
