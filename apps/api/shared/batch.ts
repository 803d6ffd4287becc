/** Small writes that may wait a moment are written together. What fails is left to whoever looks after it. */
export class Batch<T> {
  private waiting: T[] = [];
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly write: (items: T[]) => Promise<unknown>,
    private readonly afterMs: number,
  ) {}

  add(item: T): void {
    this.waiting.push(item);
    this.timer ??= setTimeout(() => void this.flush(), this.afterMs);
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer);
    const items = this.waiting;
    this.waiting = [];
    this.timer = undefined;
    if (items.length > 0) await this.write(items).catch(() => undefined);
  }
}
