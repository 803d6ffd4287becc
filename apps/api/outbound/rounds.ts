import type { Logger } from 'pino';
import { problemOf } from '../shared/problems';

/** How often every process looks for what is due, ms. */
const EVERY_MS = 1000;

/** Deriving what leaves the house, and sending it, on and on. */
export class Rounds {
  private timer?: NodeJS.Timeout;
  private deriving?: Promise<void>;

  constructor(private readonly logger: Logger) {}

  /** `send` keeps itself from doing twice at once what takes long. */
  begin(derive: () => Promise<unknown>, send: () => Promise<unknown>): void {
    this.timer = setInterval(() => {
      this.deriving ??= this.step(derive).finally(() => (this.deriving = undefined));
      void this.step(send);
    }, EVERY_MS);
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.deriving;
  }

  /** An outage is told by the requests that meet it; what was not done is done after it. */
  private async step(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (problemOf(error).code !== 'STORE_UNAVAILABLE')
        this.logger.error({ err: error }, '消息发送有一步未完成，稍后再试');
    }
  }
}
