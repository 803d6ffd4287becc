import sharp from 'sharp';
import { openPicture } from '#documents';
import { Ink } from '../shared/ink';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The most for its long side, px: 26 mm of paper at some 780 dpi. */
const SIDE = 800;
/** Shorter than this on its long side is a dot, px. */
const LEAST = 80;
/** More of its rectangle than this is covered by no handwriting. */
const COVERS = 0.6;

/** What is wrong with a drawing, in words for who has drawn it. */
export class SignatureUnfit extends Error {}

/**
 * A signature as it is placed on papers: the ink in black on nothing, cut to it, written anew without anything the file said beside
 * its points. The same drawing gives the same bytes.
 *
 * Errors: SignatureUnfit.
 */
export async function signatureImage(content: Buffer): Promise<Buffer> {
  if (!content.subarray(0, PNG.length).equals(PNG)) throw new SignatureUnfit('签名须是 PNG 图片。');
  const opened = await openPicture('image/png', content, SIDE).catch(() => undefined);
  if (!opened || typeof opened === 'string') throw new SignatureUnfit('签名的图片打不开，请重新书写。');
  const { data, info } = await opened.picture
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw new SignatureUnfit('签名的图片是坏的，请重新书写。');
    });
  const ink = new Ink(data, info.width);
  if (!ink.isTransparent()) ink.makeWhiteTransparent();
  ink.makeBlack();
  const edge = ink.edge();
  if (!edge) throw new SignatureUnfit('框内是空白的，请书写姓名。');
  if (Math.max(edge.width, edge.height) < LEAST) throw new SignatureUnfit('签名太小，请写满方框。');
  if (ink.covered / (edge.width * edge.height) > COVERS) throw new SignatureUnfit('看不出笔画，请用笔画书写姓名。');
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
    .extract(edge)
    .png({ compressionLevel: 9 })
    .toBuffer();
}
