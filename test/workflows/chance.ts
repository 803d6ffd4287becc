/** Chance from a seed: the same seed draws the same (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  odds(share: number): boolean {
    return this.next() < share;
  }

  oneOf<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}
