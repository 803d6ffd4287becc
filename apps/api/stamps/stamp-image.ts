import { Ink, PictureUnfit } from '../shared/ink';

/** The most for its long side, px: 42 mm of paper at some 360 dpi. */
const SIDE = 600;
/** Less is a blur on paper, px. */
const LEAST = 200;
/** How far the seal may be from as wide as it is high. */
const LONGEST = 1.15;
/** How much of its square a seal covers: less is an empty sheet, more a photo. */
const COVERS = { least: 0.03, most: 0.75 };

/**
 * 印章图像 as it is placed on papers: white made transparent, cut to the edge of the seal, written anew without anything the file
 * said beside its points. The same picture gives the same bytes.
 *
 * Errors: PictureUnfit.
 */
export async function stampImage(content: Buffer): Promise<Buffer> {
  const points = await Ink.of(content, SIDE, { what: '印章图像', mend: '请重新导出为 PNG' });
  const edge = points.edge();
  if (!edge) throw new PictureUnfit('图片是空白的，没有印章。');
  const covered = points.covered / (edge.width * edge.height);
  if (covered < COVERS.least || covered > COVERS.most)
    throw new PictureUnfit('背景须是透明的或者白色的：这张图片分不出印章和背景。');
  if (Math.min(edge.width, edge.height) < LEAST)
    throw new PictureUnfit(`印章太小，印出来不清楚：请提供印章部分不小于 ${LEAST}×${LEAST} 像素的图片。`);
  if (Math.max(edge.width / edge.height, edge.height / edge.width) > LONGEST)
    throw new PictureUnfit('图片中的印章不是圆形或者方形，请只留印章，不要连带其他内容。');
  return points.png(edge);
}
