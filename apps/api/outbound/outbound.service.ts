import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../shared/logger';
import { problemOf } from '../shared/problems';
import { Outbox } from './outbox.service';
import { Sender } from './sender.service';

/** How often every process looks for what is due, ms. */
const EVERY_MS = 1000;

/** What goes out of the house by itself: derived, then sent, on and on. With no way on it rests. */
@Injectable()
export class Outbound implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private deriving?: Promise<void>;

  constructor(
    private readonly outbox: Outbox,
    private readonly sender: Sender,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (this.sender.on.length === 0) return;
    this.timer = setInterval(() => {
      this.deriving ??= this.step(this.outbox.derive(this.sender.on)).finally(() => (this.deriving = undefined));
      void this.step(this.sender.turn());
    }, EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.deriving;
    await this.sender.settled();
  }

  /** An outage is told by the requests that meet it; what was not done is done after it. */
  private async step(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (problemOf(error).code !== 'STORE_UNAVAILABLE')
        this.logger.error({ err: error }, '消息发送有一步未完成，稍后再试');
    }
  }
}
