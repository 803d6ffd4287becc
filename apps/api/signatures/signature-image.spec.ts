import sharp from 'sharp';
import { inkPng } from '../../../test/support/ink';
import { PictureUnfit } from '../shared/ink';
import { signatureImage } from './signature-image';

const plain = (colour: string) =>
  sharp({ create: { width: 700, height: 260, channels: 3, background: colour } })
    .png()
    .toBuffer();

describe(signatureImage.name, () => {
  it('is black ink on nothing, cut to the ink, and the same bytes from the same drawing', async () => {
    const image = await signatureImage(await inkPng(400));
    const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(info.width).toBe(400);
    expect(info.height).toBeLessThan(160);
    const points = Array.from({ length: data.length / 4 }, (_, i) => [...data.subarray(i * 4, i * 4 + 4)]);
    expect(points.every(([r, g, b]) => r === 0 && g === 0 && b === 0)).toBe(true);
    expect(new Set(points.map((p) => p[3]))).toEqual(new Set([0, 255]));
    expect((await signatureImage(await inkPng(400))).equals(image)).toBe(true);
  });

  it.each<[string, () => Promise<Buffer>]>([
    ['须是 PNG', () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['空白', () => plain('#ffffff')],
    ['看不出笔画', () => plain('#000000')],
    [
      '太小',
      async () =>
        sharp(await inkPng(400))
          .resize(100)
          .png()
          .toBuffer(),
    ],
  ])('refuses what is no signature: %s', async (words, given) => {
    const refused = await signatureImage(await given()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PictureUnfit);
    expect((refused as Error).message).toContain(words);
  });
});
