import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityTarget, type FindOptionsWhere, LessThan } from 'typeorm';
import type { Config } from '#config';
import { FeedEntity, IdempotencyEntity, SessionEntity, WebhookMessageEntity } from '#store';
import { CalendarService } from '../calendar/calendar.service';
import { ReceivedMessages } from '../engine/received.service';
import { Watchdog } from '../engine/watchdog.service';
import { CONFIG } from '../shared/config';
import { AttachmentsService } from '../files/attachments.service';
import { LawService } from '../law/law.service';
import { PriorsService } from '../law/priors.service';
import { LOGGER } from '../shared/logger';
import { DigestService } from '../statistics/digest.service';
import { LeaveService } from '../tasks/leave.service';

/** Every process takes its turn; doing it twice changes nothing. ms */
const EVERY_MS = 60_000;
const DAY_MS = 86_400_000;
/** How long a repeated request is recognised, and a live listener may have been away, days. */
const KEPT_DAYS = 7;
/** How long a phone without network may hold back a registration and still have it counted once, days. */
const KEYS_KEPT_DAYS = 60;
/** How long it can be seen that another system has taken an event, days. */
const EVENTS_KEPT_DAYS = 90;
/** How long an ended session can still be looked up, days. */
const SESSIONS_KEPT_DAYS = 90;

/** How long a file that was never received whole may lie, days: no upload takes that long. */
const UPLOADS_KEPT_DAYS = 1;

/** What nobody asks for and has to be done all the same: stragglers told of calendar and rules, transient rows let go. */
@Injectable()
export class UpkeepService implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: CalendarService,
    private readonly law: LawService,
    private readonly priors: PriorsService,
    private readonly leave: LeaveService,
    private readonly received: ReceivedMessages,
    private readonly watchdog: Watchdog,
    private readonly attachments: AttachmentsService,
    private readonly digest: DigestService,
    @Inject(CONFIG) private readonly config: Config,
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
      休假交接: () => this.leave.turn(),
      每周简报: () => this.digest.turn(),
      向未结案件补发日历: () => this.calendars.tellStragglers(),
      向未结案件补发期限规则: () => this.law.tellStragglers(),
      重查此前违法: () => this.priors.tellStale(),
      // What other systems are still to be told stays.
      清理实时更新: () => this.letGo(FeedEntity, 'at', KEPT_DAYS, { pushDue: false }),
      清理幂等键: () => this.letGo(IdempotencyEntity, 'createdAt', KEYS_KEPT_DAYS),
      清理已答复的收件: () => this.received.letGo(daysAgo(KEPT_DAYS)),
      清理失效会话: () => this.letGo(SessionEntity, 'expiresAt', SESSIONS_KEPT_DAYS),
      清理未传完的文件: () => this.attachments.sweep(daysAgo(UPLOADS_KEPT_DAYS)),
      清理已送到的事件: () => this.letGo(WebhookMessageEntity, 'sentAt', EVENTS_KEPT_DAYS),
      清理核对记录: () => this.watchdog.letGo(),
      核对未结案件: () => this.reconcile(),
    };
    for (const [step, run] of Object.entries(steps)) {
      try {
        await run();
      } catch (error) {
        this.logger.warn({ err: error, step }, '例行维护有一步未完成，稍后再试');
      }
    }
  }

  /** A few cases each turn, on and on. */
  private async reconcile(): Promise<void> {
    const { RECONCILE_PER_MINUTE } = this.config;
    if (RECONCILE_PER_MINUTE > 0) await this.watchdog.turn(RECONCILE_PER_MINUTE);
  }

  private async letGo<E extends object>(
    entity: EntityTarget<E>,
    age: keyof E & string,
    days: number,
    but: FindOptionsWhere<E> = {},
  ): Promise<void> {
    await this.dataSource
      .getRepository(entity)
      .delete({ ...but, [age]: LessThan(daysAgo(days)) } as FindOptionsWhere<E>);
  }
}

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);
