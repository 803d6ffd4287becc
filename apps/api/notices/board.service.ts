import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../shared/logger';
import { problemOf } from '../shared/problems';
import { Notices } from './notices.service';
import { NoticeProofs } from './proofs.service';

/** How often every process looks what has begun, ended or is still to be proven, ms. */
const EVERY_MS = 3000;

/** The public notices by themselves: kept in step with the cases, then looked at, on and on. */
@Injectable()
export class NoticeBoard implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private running?: Promise<void>;

  constructor(
    private readonly notices: Notices,
    private readonly proofs: NoticeProofs,
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
    for (const step of [this.notices, this.proofs]) {
      try {
        await step.turn();
      } catch (error) {
        if (problemOf(error).code !== 'STORE_UNAVAILABLE')
          this.logger.error({ err: error }, '公告页有一步未完成，稍后再试');
      }
    }
  }
}
