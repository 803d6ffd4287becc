/** Less ink than this counts as paper: noise of a scan. 0…255 */
const INK = 24;

/** Red, green, blue and cover, a byte each, row by row. */
export class Ink {
  constructor(
    private readonly data: Buffer,
    private readonly width: number,
  ) {}

  /** Whatever colour it was drawn in. */
  makeBlack(): void {
    for (let i = 0; i < this.data.length; i++) if (i % 4 !== 3) this.data[i] = 0;
  }

  isTransparent(): boolean {
    for (let i = 3; i < this.data.length; i += 4) if (this.data[i]! < 255 - INK) return true;
    return false;
  }

  /** A colour as ink on white paper: as much cover as it is darker than white, and what then is left of it. */
  makeWhiteTransparent(): void {
    const { data } = this;
    for (let i = 0; i < data.length; i += 4) {
      const cover = 255 - Math.min(data[i]!, data[i + 1]!, data[i + 2]!);
      for (let c = i; c < i + 3; c++)
        data[c] = cover === 0 ? 255 : Math.round(((data[c]! + cover - 255) * 255) / cover);
      data[i + 3] = cover;
    }
  }

  /** How many points have ink. */
  get covered(): number {
    let ink = 0;
    for (let i = 3; i < this.data.length; i += 4) if (this.data[i]! > INK) ink++;
    return ink;
  }

  /** The least rectangle that holds all ink; undefined: there is none. */
  edge(): { left: number; top: number; width: number; height: number } | undefined {
    let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
    for (let i = 0; i * 4 < this.data.length; i++) {
      if (this.data[i * 4 + 3]! <= INK) continue;
      const [x, y] = [i % this.width, Math.floor(i / this.width)];
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    }
    return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
  }
}
