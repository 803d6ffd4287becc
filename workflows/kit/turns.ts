/**
 * Messages take effect one at a time, in the order in which they reached the case.
 *
 * A chain of promises, not a flag with a wait: several messages come in one activation, and all waits that can go on
 * are woken before any of them runs.
 */
export class Turns {
  private tail: Promise<unknown> = Promise.resolve();
  private readonly under: { receivedAt: string }[] = [];

  get idle(): boolean {
    return this.under.length === 0;
  }

  get length(): number {
    return this.under.length;
  }

  /** True while something received before this instant has not had its turn. */
  before(instant: string): boolean {
    return this.under.some((m) => Date.parse(m.receivedAt) < Date.parse(instant));
  }

  take<R>(receivedAt: string, work: () => Promise<R>): Promise<R> {
    const mine = { receivedAt };
    this.under.push(mine);
    const turn = this.tail.then(work).finally(() => {
      this.under.splice(this.under.indexOf(mine), 1);
    });
    this.tail = turn.catch(() => undefined);
    return turn;
  }
}
