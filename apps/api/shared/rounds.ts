import type { Logger } from 'pino';
import { problemOf } from './problems';

type Work = () => Promise<unknown>;

/** What a process does by itself, on and on, each work apart from the others. Begins and ends with the application. */
export class Rounds {
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Map<Work, Promise<void>>();

  /** `failed`: said in the log of a work that was not done. */
  constructor(
    private readonly logger: Pick<Logger, 'error'>,
    private readonly failed: string,
  ) {}

  /** Never twice at once: what takes longer than `everyMs` is waited for. */
  begin(everyMs: number, ...works: Work[]): this {
    for (const work of works)
      this.every(everyMs, () => {
        if (this.running.has(work)) return;
        this.running.set(
          work,
          this.turn(work).finally(() => this.running.delete(work)),
        );
      });
    return this;
  }

  /** Also while it goes on: it keeps itself from doing the same twice, and answers itself for its end. */
  beginAgainAndAgain(everyMs: number, work: Work): this {
    this.every(everyMs, () => void this.turn(work));
    return this;
  }

  /** Resolves when nothing begun by `begin` is under way. */
  async end(): Promise<void> {
    this.timers.forEach(clearInterval);
    await Promise.all(this.running.values());
  }

  private every(ms: number, tick: () => void): void {
    this.timers.push(setInterval(tick, ms));
  }

  /** An outage is told by the requests that meet it; what was not done is done after it. */
  private async turn(work: Work): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (problemOf(error).code !== 'STORE_UNAVAILABLE') this.logger.error({ err: error }, this.failed);
    }
  }
}
