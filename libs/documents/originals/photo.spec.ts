import sharp from 'sharp';
import { heicOf, heicPhoto } from '../../../test/support/heic';
import { drawPhoto } from './photo';

const drawn = async (heic: Buffer) => {
  const photo = await drawPhoto(heic);
  if (typeof photo === 'string') throw new Error(photo);
  return photo;
};

describe(drawPhoto.name, () => {
  it('draws it upright, turned once, as a JPEG that says nothing of the device', async () => {
    const { jpeg, size } = await drawn(heicPhoto());
    const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
    expect([size, info.width, info.height]).toEqual([{ width: 64, height: 128 }, 64, 128]);
    const colour = (x: number, y: number) => {
      const at = (y * info.width + x) * info.channels;
      return data[at]! > data[at + 2]! ? 'red' : 'blue';
    };
    expect([colour(5, 5), colour(58, 5), colour(5, 122), colour(58, 122)]).toEqual(['red', 'red', 'blue', 'blue']);
    const { format, exif, orientation } = await sharp(jpeg).metadata();
    expect([format, exif, orientation]).toEqual(['jpeg', undefined, undefined]);
  });

  it('gives the same bytes for the same file', async () => {
    expect((await drawn(heicPhoto())).jpeg.equals((await drawn(heicPhoto())).jpeg)).toBe(true);
  });

  it('what says it is as large as a wall is not unfolded', async () => {
    for (const side of [30_000, 0xffffffff]) expect(await drawPhoto(heicOf(side, side))).toBe('tooLarge');
  });

  it('what is cut short, lies of its size, or is none, is an error', async () => {
    const whole = heicPhoto();
    for (const bytes of [
      ...[whole.subarray(0, 300), whole.subarray(0, whole.length - 1), Buffer.alloc(0)],
      ...[Buffer.from('ftypheic'), heicOf(16, 16)],
    ])
      await expect(drawPhoto(bytes)).rejects.toThrow();
  });
});
