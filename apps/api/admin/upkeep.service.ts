import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityTarget, type FindOptionsWhere, LessThan } from 'typeorm';
import { FeedEntity, IdempotencyEntity, SessionEntity } from '#store';
import { CalendarService } from '../calendar/calendar.service';
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

  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: CalendarService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.turn(), EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Each step on its own: what fails in one is told and tried again next time, and keeps no other from its turn. */
  async turn(): Promise<void> {
    const steps: Record<string, () => Promise<unknown>> = {
      向未结案件补发日历: () => this.calendars.tellStragglers(),
      清理实时更新: () => this.letGo(FeedEntity, 'at', KEPT_DAYS),
      清理幂等键: () => this.letGo(IdempotencyEntity, 'createdAt', KEPT_DAYS),
      清理失效会话: () => this.letGo(SessionEntity, 'expiresAt', SESSIONS_KEPT_DAYS),
    };
    for (const [step, run] of Object.entries(steps)) {
      try {
        await run();
      } catch (error) {
        this.logger.warn({ err: error, step }, '例行维护有一步未完成，稍后再试');
      }
    }
  }

  private async letGo<E extends object>(entity: EntityTarget<E>, age: keyof E & string, days: number): Promise<void> {
    const before = new Date(Date.now() - days * DAY_MS);
    await this.dataSource.getRepository(entity).delete({ [age]: LessThan(before) } as FindOptionsWhere<E>);
  }
}
