import ExifReader from 'exifreader';
import sharp from 'sharp';
import type { PictureState } from '#contracts';

/** Its long side, px. */
const SMALL = 320;
/** A header may promise more than any memory holds. JPEG is opened small, whatever it holds. */
const MOST_PIXELS: Record<string, number> = { 'image/jpeg': 120e6, 'image/png': 40e6, 'image/webp': 40e6 };
/** Of those there is no reader that may be given along. */
const FOREIGN = 'image/heic';
const MOST_SECONDS = 10;

sharp.cache(false);
// One picture at a time: the answers of people go before it.
sharp.concurrency(1);
// Only what files are sniffed to be is ever opened.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });

/** What a device says of a picture it took: nothing proves it. */
export interface DeviceWords {
  /** `2026-11-29T10:00:00`, with its offset where it tells one. */
  takenAt: string | null;
  latitude: number | null;
  longitude: number | null;
  device: string | null;
}

export interface Reading extends DeviceWords {
  state: PictureState;
  /** WebP, upright, without anything the device says. */
  thumbnail: Buffer | null;
  width: number | null;
  height: number | null;
}

export const isReadable = (type: string): boolean => type in MOST_PIXELS || type === FOREIGN;

/** What a picture says, and its small twin; a file that is no picture is told as what it is, never an error. */
export async function readPicture(type: string, content: Buffer): Promise<Reading> {
  const said = deviceWords(content);
  const without = (state: PictureState): Reading => ({ ...said, state, thumbnail: null, width: null, height: null });
  const most = MOST_PIXELS[type];
  if (most === undefined) return without('foreign');
  const open = () => sharp(content, { limitInputPixels: most, failOn: 'truncated' });
  try {
    const { width, height, autoOrient } = await sharp(content, { limitInputPixels: false }).metadata();
    if (width * height > most) return without('tooLarge');
    const thumbnail = await open()
      .timeout({ seconds: MOST_SECONDS })
      .autoOrient()
      .resize(SMALL, SMALL, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer();
    return { ...said, state: 'drawn', thumbnail, width: autoOrient.width, height: autoOrient.height };
  } catch {
    // What the compiler of pictures says of a hostile file helps nobody.
    return without('broken');
  }
}

const NOTHING: DeviceWords = { takenAt: null, latitude: null, longitude: null, device: null };

function deviceWords(content: Buffer): DeviceWords {
  try {
    const { exif = {}, gps = {} } = ExifReader.load(content, { expanded: true });
    const within = (degrees: number | undefined, most: number) =>
      degrees !== undefined && Number.isFinite(degrees) && Math.abs(degrees) <= most ? degrees : null;
    const [latitude, longitude] = [within(gps.Latitude, 90), within(gps.Longitude, 180)];
    const isPlace = latitude !== null && longitude !== null;
    return {
      takenAt: instantOf(wordsOf(exif.DateTimeOriginal), wordsOf(exif.OffsetTimeOriginal)),
      ...(isPlace ? { latitude, longitude } : { latitude: null, longitude: null }),
      device: lineOf([wordsOf(exif.Make), wordsOf(exif.Model)].filter(Boolean).join(' ')),
    };
  } catch {
    return NOTHING;
  }
}

const wordsOf = (tag: { description?: unknown } | undefined): string =>
  typeof tag?.description === 'string' ? tag.description : '';

/** `2026:11:29 10:00:00` as ISO writes it; null: no time there can be. */
function instantOf(time: string, offset: string): string | null {
  const [, year, month, day, clock] = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})/.exec(time) ?? [];
  const local = `${year}-${month}-${day}T${clock}`;
  const there = Date.parse(`${local}Z`);
  if (Number.isNaN(there) || new Date(there).toISOString().slice(0, 19) !== local) return null;
  return /^[+-]\d{2}:\d{2}$/.test(offset) ? `${local}${offset}` : local;
}

/** A name as a device writes it, fit to be shown. */
function lineOf(words: string): string | null {
  const plain = words
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...plain].slice(0, 100).join('') || null;
}
