import { isAnswer, newKey } from './client';

/**
 * One key for one intention, as long as the page lives: what a party sends. What people with an account send outlives the
 * page, see `outbox.ts`. A double click, a retry after a lost answer or an outage sends the same key, so that it takes
 * effect once. Other content is another intention, and so is trying again after a refusal: the key has had its answer.
 */
export class Intention {
  private of = '';
  private key = newKey();

  keyFor(content: unknown): string {
    const text = JSON.stringify(content);
    if (this.of !== text) this.renew(text);
    return this.key;
  }

  /** Runs what sends it, and ends the intention when the server has given its answer. */
  async sent<R>(answer: Promise<R>): Promise<R> {
    try {
      const reply = await answer;
      this.renew('');
      return reply;
    } catch (error) {
      if (isAnswer(error)) this.renew('');
      throw error;
    }
  }

  private renew(of: string): void {
    this.of = of;
    this.key = newKey();
  }
}
