import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../shared/logger';
import { problemOf } from '../shared/problems';
import { DisclosureDerivation } from './derivation.service';

/** How often every process looks for what cases have told, ms. */
const EVERY_MS = 2000;
/** How often what depends on the day and the calendar is looked at: in turns. */
const DAILY_TURNS = 30;
/** How often everything is looked at once more: in turns. */
const ANEW_TURNS = 1800;

/** 公示 goes on by itself: what becomes due, what is shown long enough. */
@Injectable()
export class DisclosureJobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private running?: Promise<void>;
  private turns = 0;

  constructor(
    private readonly derivation: DisclosureDerivation,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running ??= this.turn().finally(() => (this.running = undefined));
    }, EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** An outage is told by the requests that meet it; what was not done is done after it. */
  private async turn(): Promise<void> {
    try {
      if (this.turns % ANEW_TURNS === 0) this.derivation.lookAnew();
      await this.derivation.turn();
      if (this.turns % DAILY_TURNS === 0) {
        await this.derivation.expire();
        await this.derivation.settle();
      }
    } catch (error) {
      if (problemOf(error).code !== 'STORE_UNAVAILABLE')
        this.logger.error({ err: error }, '公示有一步未完成，稍后再试');
    } finally {
      this.turns += 1;
    }
  }
}
