import type { Logger } from 'pino';
import { problemOf } from './problems';

/** How long what failed is left alone, ms. */
const REST_MS = 60_000;

/** Of many things done one after the other, those that cannot be done now: they rest, and keep no other waiting. */
export class Resting {
  /** Until when, ms since 1970. */
  private readonly until = new Map<string, number>();

  /** `failed`: said in the log, with what failed. */
  constructor(
    private readonly logger: Pick<Logger, 'error'>,
    private readonly failed: string,
  ) {}

  /** Undefined: it could not be done. Errors: STORE_UNAVAILABLE, for then nothing else could be either. */
  async trying<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    this.until.delete(what);
    try {
      return await work();
    } catch (error) {
      if (problemOf(error).code === 'STORE_UNAVAILABLE') throw error;
      this.rest(what);
      this.logger.error({ err: error, what }, this.failed);
      return undefined;
    }
  }

  rest(what: string, ms = REST_MS): void {
    this.until.set(what, Date.now() + ms);
  }

  /** Those that are not to be tried now. */
  now(): string[] {
    const now = Date.now();
    return [...this.until].filter(([, until]) => until > now).map(([what]) => what);
  }

  /** Those that have rested long enough, and were not tried since. */
  over(): string[] {
    const now = Date.now();
    return [...this.until].filter(([, until]) => until <= now).map(([what]) => what);
  }

  /** What nobody asks for any more. */
  forgetBut(kept: (what: string) => boolean): void {
    for (const what of this.until.keys()) if (!kept(what)) this.until.delete(what);
  }
}
