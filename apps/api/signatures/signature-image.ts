import { Ink, PictureUnfit } from '../shared/ink';

/** The most for its long side, px: 26 mm of paper at some 780 dpi. */
const SIDE = 800;
/** Shorter than this on its long side is a dot, px. */
const LEAST = 80;
/** More of its rectangle than this is covered by no handwriting. */
const COVERS = 0.6;

/**
 * A signature as it is placed on papers: the ink in black on nothing, cut to it, written anew without anything the file said beside
 * its points. The same drawing gives the same bytes.
 *
 * Errors: PictureUnfit.
 */
export async function signatureImage(content: Buffer): Promise<Buffer> {
  const ink = await Ink.of(content, SIDE, { what: '签名', mend: '请重新书写' });
  ink.makeBlack();
  const edge = ink.edge();
  if (!edge) throw new PictureUnfit('框内是空白的，请书写姓名。');
  if (Math.max(edge.width, edge.height) < LEAST) throw new PictureUnfit('签名太小，请写满方框。');
  if (ink.covered / (edge.width * edge.height) > COVERS) throw new PictureUnfit('看不出笔画，请用笔画书写姓名。');
  return ink.png(edge);
}
