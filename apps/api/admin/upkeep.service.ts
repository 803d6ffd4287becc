import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, LessThan } from 'typeorm';
import { FeedEntity, IdempotencyEntity, SessionEntity } from '#store';
import { CalendarService } from '../calendar/calendar.service';
import { LOGGER } from '../shared/logger';
import { LeaveService } from '../tasks/leave.service';

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

  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: CalendarService,
    private readonly leave: LeaveService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.turn(), EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async turn(): Promise<void> {
    for (const work of [() => this.leave.turn(), () => this.calendars.tellStragglers(), () => this.letGo()]) {
      // The database or the engine is away: the next turn comes soon. One that fails does not stop the others.
      await work().catch((error: unknown) => this.logger.warn({ err: error }, '例行维护未完成，稍后再试'));
    }
  }

  private async letGo(): Promise<void> {
    const before = (days: number) => new Date(Date.now() - days * DAY_MS);
    await this.dataSource.getRepository(FeedEntity).delete({ at: LessThan(before(KEPT_DAYS)) });
    await this.dataSource.getRepository(IdempotencyEntity).delete({ createdAt: LessThan(before(KEPT_DAYS)) });
    await this.dataSource.getRepository(SessionEntity).delete({ expiresAt: LessThan(before(SESSIONS_KEPT_DAYS)) });
  }
}
