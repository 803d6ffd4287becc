import sharp from 'sharp';
import { PictureUnfit } from '../shared/ink';
import { stampImage } from './stamp-image';

const RING = { cx: 400, cy: 320, r: 240 };
type Drawn = 'ring' | 'flat' | 'nothing';

/** 800 × 640 px. `background`: none is transparent. */
function png(drawn: Drawn, background?: 'white' | 'blue'): Promise<Buffer> {
  const points = Buffer.alloc(800 * 640 * 4);
  const behind =
    background === 'white' ? [255, 255, 255, 255] : background === 'blue' ? [40, 80, 200, 255] : [0, 0, 0, 0];
  for (let y = 0; y < 640; y++)
    for (let x = 0; x < 800; x++) {
      const away = Math.hypot(x - RING.cx, (y - RING.cy) * (drawn === 'flat' ? 1.6 : 1));
      const isInk = drawn !== 'nothing' && Math.abs(away - RING.r) < 12;
      points.set(isInk ? [212, 0, 0, 255] : behind, (y * 800 + x) * 4);
    }
  return sharp(points, { raw: { width: 800, height: 640, channels: 4 } })
    .png()
    .toBuffer();
}

describe(stampImage.name, () => {
  it.each(['white', undefined] as const)(
    'is cut to the seal and transparent beside it, whatever the background: %s',
    async (background) => {
      const image = await stampImage(await png('ring', background));
      const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      // 504 px across, in a picture that was made smaller from 800 px to 600.
      expect(Math.abs(info.width - 378)).toBeLessThanOrEqual(2);
      expect(Math.abs(info.height - 378)).toBeLessThanOrEqual(2);
      const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)];
      expect(at(0, 0)[3]).toBe(0);
      expect(at(Math.floor(info.width / 2), Math.floor(info.height / 2))[3]).toBe(0);
      const [red, green, blue, cover] = at(Math.floor(info.width / 2), 9);
      expect(red! - Math.max(green!, blue!)).toBeGreaterThan(150);
      expect(cover).toBeGreaterThan(200);
    },
  );

  it('is the same bytes from the same picture, and says nothing of where it was made', async () => {
    const given = await sharp(await png('ring', 'white'))
      .withExif({ IFD0: { Make: 'ACME' } })
      .png()
      .toBuffer();
    const image = await stampImage(given);
    expect((await stampImage(given)).equals(image)).toBe(true);
    expect(image.includes('ACME')).toBe(false);
  });

  it.each<[string, () => Promise<Buffer>]>([
    [
      '须是 PNG',
      async () =>
        sharp(await png('ring', 'white'))
          .jpeg()
          .toBuffer(),
    ],
    ['须是 PNG', () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['坏', async () => (await png('ring', 'white')).subarray(0, 900)],
    ['空白', () => png('nothing', 'white')],
    [
      '太小',
      async () =>
        sharp(await png('ring', 'white'))
          .resize(200)
          .png()
          .toBuffer(),
    ],
    ['不是圆形或者方形', () => png('flat', 'white')],
    ['分不出', () => png('ring', 'blue')],
  ])('refuses what cannot be stamped with: %s', async (words, given) => {
    const refused = await stampImage(await given()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PictureUnfit);
    expect((refused as Error).message).toContain(words);
  });
});
