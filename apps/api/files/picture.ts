import ExifReader from 'exifreader';
import type { PictureState } from '#contracts';
import { HEIC, type NotDrawn, openPicture, type Size } from '#documents';

/** Its long side, px. */
const SMALL = 320;
/** Of a kind no browser shows it stands for the photo, to be read. px */
const IN_PLACE = 1600;

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

/** It could not be drawn on this machine now, which says nothing of it. */
export class NotNow extends Error {}

/** A photo as it was drawn, or why not. Errors: nobody draws any more. */
export type DrawPhoto = (heic: Buffer) => Promise<{ jpeg: Buffer; size: Size } | NotDrawn>;

/**
 * What a picture says, and its small twin; a file that is no picture is told as what it is. `draw`: makes a JPEG of HEIC.
 * Errors: NotNow; those of `draw`.
 */
export async function readPicture(type: string, content: Buffer, draw: DrawPhoto): Promise<Reading> {
  const said = deviceWords(content);
  const without = (state: PictureState): Reading => ({ ...said, state, thumbnail: null, width: null, height: null });
  const photo = type === HEIC ? await draw(content) : undefined;
  if (photo === 'tooHeavy') throw new NotNow('too heavy for this machine now');
  if (typeof photo === 'string') return without(photo === 'tooLarge' ? 'tooLarge' : 'broken');
  try {
    const opened = photo
      ? await openPicture('image/jpeg', photo.jpeg, IN_PLACE)
      : await openPicture(type, content, SMALL);
    if (typeof opened === 'string') return without(opened);
    const { picture, width, height } = opened;
    const thumbnail = await picture.webp({ quality: 75 }).toBuffer();
    return { ...said, state: 'drawn', thumbnail, ...(photo?.size ?? { width, height }) };
  } catch (error) {
    // It was drawn here.
    if (photo) throw error;
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
