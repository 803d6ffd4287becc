import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../shared/logger';
import { problemOf } from '../shared/problems';
import { Notices } from './notices.service';
import { NoticeProofs } from './proofs.service';

/** How often every process looks what has begun, ended or is still to be proven, ms. */
const EVERY_MS = 3000;

interface Step {
  turn(): Promise<void>;
}

/** The public notices by themselves: kept in step with the cases, and looked at, on and on; neither waits for the other. */
@Injectable()
export class NoticeBoard implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private readonly running = new Map<Step, Promise<void>>();

  constructor(
    @Inject(Notices) private readonly notices: Step,
    @Inject(NoticeProofs) private readonly proofs: Step,
    @Inject(LOGGER) private readonly logger: Pick<Logger, 'error'>,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      for (const step of [this.notices, this.proofs]) {
        if (this.running.has(step)) continue;
        const turn = this.turn(step).finally(() => this.running.delete(step));
        this.running.set(step, turn);
      }
    }, EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all(this.running.values());
  }

  /** An outage is told by the requests that meet it; what was not done is done after it. */
  private async turn(step: Step): Promise<void> {
    try {
      await step.turn();
    } catch (error) {
      if (problemOf(error).code !== 'STORE_UNAVAILABLE')
        this.logger.error({ err: error }, '公告页有一步未完成，稍后再试');
    }
  }
}
