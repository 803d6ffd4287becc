import sharp from 'sharp';
import { openPicture } from '#documents';
import { Ink } from '../shared/ink';

/** How every PNG begins. */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The most for its long side, px: 42 mm of paper at some 360 dpi. */
const SIDE = 600;
/** Less is a blur on paper, px. */
const LEAST = 200;
/** How far the seal may be from as wide as it is high. */
const LONGEST = 1.15;
/** How much of its square a seal covers: less is an empty sheet, more a photo. */
const COVERS = { least: 0.03, most: 0.75 };

/** What is wrong with a picture, in words for who has sent it. */
export class StampUnfit extends Error {}

/**
 * 印章图像 as it is placed on papers: white made transparent, cut to the edge of the seal, written anew without anything the file
 * said beside its points. The same picture gives the same bytes.
 *
 * Errors: StampUnfit.
 */
export async function stampImage(content: Buffer): Promise<Buffer> {
  if (!content.subarray(0, PNG.length).equals(PNG)) throw new StampUnfit('印章图像须是 PNG 图片。');
  const opened = await openPicture('image/png', content, SIDE).catch(() => undefined);
  if (!opened || typeof opened === 'string') throw new StampUnfit('这张图片打不开，请重新导出为 PNG。');
  const { data, info } = await opened.picture
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw new StampUnfit('这张图片是坏的，请重新导出为 PNG。');
    });
  const points = new Ink(data, info.width);
  if (!points.isTransparent()) points.makeWhiteTransparent();
  const edge = points.edge();
  if (!edge) throw new StampUnfit('图片是空白的，没有印章。');
  const covered = points.covered / (edge.width * edge.height);
  if (covered < COVERS.least || covered > COVERS.most)
    throw new StampUnfit('背景须是透明的或者白色的：这张图片分不出印章和背景。');
  if (Math.min(edge.width, edge.height) < LEAST)
    throw new StampUnfit(`印章太小，印出来不清楚：请提供印章部分不小于 ${LEAST}×${LEAST} 像素的图片。`);
  if (Math.max(edge.width / edge.height, edge.height / edge.width) > LONGEST)
    throw new StampUnfit('图片中的印章不是圆形或者方形，请只留印章，不要连带其他内容。');
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
    .extract(edge)
    .png({ compressionLevel: 9 })
    .toBuffer();
}
