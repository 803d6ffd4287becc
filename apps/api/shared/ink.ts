import sharp from 'sharp';
import { openPicture } from '#documents';

/** How every PNG begins. */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Less ink than this counts as paper: noise of a scan. 0…255 */
const INK = 24;

/** What is wrong with a picture, in words for who has given it. */
export class PictureUnfit extends Error {}

type Rectangle = { left: number; top: number; width: number; height: number };

/** Red, green, blue and cover, a byte each, row by row: a picture on nothing, white made transparent. */
export class Ink {
  private constructor(
    private readonly data: Buffer,
    private readonly width: number,
    private readonly height: number,
  ) {
    if (!this.isTransparent()) this.makeWhiteTransparent();
  }

  /** A PNG, made no larger than `side` px. `what` it is and how to `mend` it: what a refusal says. Errors: PictureUnfit. */
  static async of(content: Buffer, side: number, { what, mend }: { what: string; mend: string }): Promise<Ink> {
    if (!content.subarray(0, PNG.length).equals(PNG)) throw new PictureUnfit(`${what}须是 PNG 图片。`);
    const opened = await openPicture('image/png', content, side).catch(() => undefined);
    if (!opened || typeof opened === 'string') throw new PictureUnfit(`${what}打不开，${mend}。`);
    const { data, info } = await opened.picture
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
      .catch(() => {
        throw new PictureUnfit(`${what}的图片是坏的，${mend}。`);
      });
    return new Ink(data, info.width, info.height);
  }

  /** A part of it, written anew without anything the file said beside its points. */
  png(part: Rectangle): Promise<Buffer> {
    return sharp(this.data, { raw: { width: this.width, height: this.height, channels: 4 } })
      .extract(part)
      .png({ compressionLevel: 9 })
      .toBuffer();
  }

  /** Whatever colour it was drawn in. */
  makeBlack(): void {
    for (let i = 0; i < this.data.length; i++) if (i % 4 !== 3) this.data[i] = 0;
  }

  private isTransparent(): boolean {
    for (let i = 3; i < this.data.length; i += 4) if (this.data[i]! < 255 - INK) return true;
    return false;
  }

  /** A colour as ink on white paper: as much cover as it is darker than white, and what then is left of it. */
  private makeWhiteTransparent(): void {
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
  edge(): Rectangle | undefined {
    let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
    for (let i = 0; i * 4 < this.data.length; i++) {
      if (this.data[i * 4 + 3]! <= INK) continue;
      const [x, y] = [i % this.width, Math.floor(i / this.width)];
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    }
    return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
  }
}
