import { all } from 'heic-decode';
import sharp from 'sharp';
import { LONG_SIDE, type NotDrawn, type Size } from './told';

/** Phones take up to 48 million: such a photo took its process 840 MB. */
const MOST_PIXELS = 50e6;
const QUALITY = 85;

/**
 * Draws a photo of the kind iPhones keep as a JPEG, without anything its device says. It is turned as the file itself says;
 * what EXIF says of it besides would turn it twice. The same file gives the same bytes. Of several pictures the first.
 *
 * @throws Error it is damaged
 */
export async function drawPhoto(heic: Uint8Array): Promise<{ jpeg: Buffer; size: Size } | NotDrawn> {
  const [photo] = await all({ buffer: heic });
  const { width, height } = photo!;
  // What is beyond a signed number comes as less than nothing.
  if (Math.min(width, height) < 1 || width * height > MOST_PIXELS) return 'tooLarge';
  const { data } = await photo!.decode();
  const jpeg = await sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: 'white' })
    .resize(LONG_SIDE, LONG_SIDE, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: QUALITY })
    .toBuffer()
    // The decoder has read it: what fails here is not the file.
    .catch(() => undefined);
  if (!jpeg) return 'tooHeavy';
  return { jpeg, size: { width, height } };
}
