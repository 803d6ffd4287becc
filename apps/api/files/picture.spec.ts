import sharp from 'sharp';
import { isPicture } from '#documents';
import { heicPhoto } from '../../../test/support/heic';
import { NotNow, readPicture as readBy } from './picture';

/** Left half red, right half blue, 400 × 200. */
const twoHalves = () => {
  const half = (background: string) => ({ create: { width: 200, height: 200, channels: 3 as const, background } });
  return sharp({ create: { width: 400, height: 200, channels: 3, background: 'red' } }).composite([
    { input: half('blue'), left: 200, top: 0 },
  ]);
};
const EXIF = {
  IFD0: { Make: 'Example', Model: 'Phone\u0007 7' },
  IFD2: { DateTimeOriginal: '2026:11:23 10:05:06', OffsetTimeOriginal: '+08:00' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 7/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '122/1 4/1 12/1' },
};
const jpeg = () => twoHalves().jpeg();
const colour = async (picture: Buffer, left: number, top: number) => {
  const [r, , b] = await sharp(picture).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return r! > b! ? 'red' : 'blue';
};

const nobody = () => Promise.reject(new Error('nothing is drawn for it'));
const readPicture = (type: string, content: Buffer) => readBy(type, content, nobody);

describe(readBy.name, () => {
  it('stands upright and small, and leaves what the device said out of it', async () => {
    // Orientation 6: whoever shows it turns it a quarter to the right.
    const lying = await jpeg().withExif(EXIF).withMetadata({ orientation: 6 }).toBuffer();
    const { state, thumbnail, width, height } = await readPicture('image/jpeg', lying);
    expect([state, width, height]).toEqual(['drawn', 200, 400]);
    const small = await sharp(thumbnail!).metadata();
    expect([small.format, small.width, small.height, small.exif]).toEqual(['webp', 160, 320, undefined]);
    expect([await colour(thumbnail!, 80, 20), await colour(thumbnail!, 80, 300)]).toEqual(['red', 'blue']);
  });

  it('tells time, place and device as the device says them', async () => {
    const { takenAt, latitude, longitude, device } = await readPicture(
      'image/jpeg',
      await jpeg().withExif(EXIF).toBuffer(),
    );
    expect([takenAt, device]).toEqual(['2026-11-23T10:05:06+08:00', 'Example Phone 7']);
    expect([latitude, longitude]).toEqual([expect.closeTo(41.125, 5), expect.closeTo(122.07, 5)]);
  });

  it.each([
    ['no such day', { IFD2: { DateTimeOriginal: '2026:02:31 10:05:06' } }],
    ['a clock that was never set', { IFD2: { DateTimeOriginal: '0000:00:00 00:00:00' } }],
    ['no time at all', { IFD0: { Make: 'Example' } }],
  ])('takes %s for nothing', async (_, exif) => {
    const said = await readPicture('image/jpeg', await jpeg().withExif(exif).toBuffer());
    expect([said.state, said.takenAt]).toEqual(['drawn', null]);
  });

  it('a picture that breaks off, or is none, is told as broken, never an error', async () => {
    const whole = await jpeg().toBuffer();
    for (const [type, content] of [
      ['image/jpeg', whole.subarray(0, whole.length / 2)],
      ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
      ['image/png', Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex')],
      // Another kind behind a name that is trusted is not opened.
      ['image/png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ] as const)
      expect(await readPicture(type, content)).toMatchObject({ state: 'broken', thumbnail: null, takenAt: null });
  });

  it('a small file that unfolds to hundreds of megabytes is not unfolded', async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await readPicture('image/png', bomb)).toMatchObject({ state: 'tooLarge', thumbnail: null });
  });

  it('a phone’s own kind is shown as it was drawn, large enough to be read, and its words are read from itself', async () => {
    const jpeg = await twoHalves().resize(1754, 877).jpeg().toBuffer();
    const size = { width: 4000, height: 2000 };
    const read = await readBy('image/heic', heicPhoto(), () => Promise.resolve({ jpeg, size }));
    expect(read).toMatchObject({
      ...{ state: 'drawn', ...size, takenAt: '2026-11-23T10:05:06+08:00', device: 'Example Phone' },
      ...{ latitude: expect.closeTo(41.125, 5), longitude: expect.closeTo(122.07, 5) },
    });
    expect(await sharp(read.thumbnail!).metadata()).toMatchObject({ format: 'webp', width: 1600, height: 800 });
    for (const [not, state] of [
      ['broken', 'broken'],
      ['tooLarge', 'tooLarge'],
    ] as const)
      expect(await readBy('image/heic', heicPhoto(), () => Promise.resolve(not))).toMatchObject({
        ...{ state, thumbnail: null, device: 'Example Phone' },
      });
    // What this machine could not do now is no word on the photo.
    await expect(readBy('image/heic', heicPhoto(), () => Promise.resolve('tooHeavy'))).rejects.toThrow(NotNow);
    expect(['image/heic', 'image/webp', 'video/mp4', 'application/pdf'].map(isPicture)).toEqual([
      ...[true, true],
      ...[false, false],
    ]);
  });
});
