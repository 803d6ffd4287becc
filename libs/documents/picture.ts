import sharp, { type Sharp } from 'sharp';

/** A header may promise more than any memory holds. JPEG is opened small, whatever it holds. */
const MOST_PIXELS: Record<string, number> = { 'image/jpeg': 120e6, 'image/png': 40e6, 'image/webp': 40e6 };
const MOST_SECONDS = 10;

sharp.cache(false);
// One picture at a time: the answers of people go before it.
sharp.concurrency(1);
// Only what files are sniffed to be is ever opened.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });

/** Whether pictures of a type can be drawn as they are. */
export const isDrawable = (type: string): boolean => type in MOST_PIXELS;

/** The kind iPhones take: a picture once `Originals` has drawn it. */
export const HEIC = 'image/heic';

/** Whether a file of a type is a picture, that can be drawn or be made one that can. */
export const isPicture = (type: string): boolean => isDrawable(type) || type === HEIC;

/** A picture on its way to be written: upright, its long side no more than asked for, without anything its device says. */
export interface Opened {
  picture: Sharp;
  /** Of the picture as it was given, upright, px. */
  width: number;
  height: number;
}

/**
 * Opens what somebody has handed in as a picture; `side`: the most for its long side, px. Whoever shows one, opens it by this.
 *
 * @throws Error it is broken, none, or none that can be drawn: here, or when it is written
 */
export async function openPicture(type: string, content: Buffer, side: number): Promise<Opened | 'tooLarge'> {
  const most = MOST_PIXELS[type];
  if (most === undefined) throw new Error(`${type} cannot be drawn`);
  const { width, height, autoOrient } = await sharp(content, { limitInputPixels: false }).metadata();
  if (width * height > most) return 'tooLarge';
  const picture = sharp(content, { limitInputPixels: most, failOn: 'truncated' })
    .timeout({ seconds: MOST_SECONDS })
    .autoOrient()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true });
  return { picture, width: autoOrient.width, height: autoOrient.height };
}

/** Longest side of a picture on a page, pixels: 200 dpi over half of it. The original lies beside. */
const PLACED = 1400;

/** What somebody has handed in as a page places it: upright, small enough, in colours PDF/A has. Undefined: it is no picture after all. */
export async function placedPicture(type: string, content: Buffer): Promise<Buffer | undefined> {
  try {
    const opened = await openPicture(type, content, PLACED);
    if (typeof opened === 'string') return undefined;
    const { picture } = opened;
    return await (type === 'image/png' ? picture.png() : picture.jpeg({ quality: 82 })).toBuffer();
  } catch {
    return undefined;
  }
}
