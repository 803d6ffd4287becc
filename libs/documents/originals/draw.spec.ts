import sharp from 'sharp';
import { type ScanPage, scanned } from '../../../test/support/scan';
import { drawPages } from './draw';

async function drawn(pdf: Uint8Array): Promise<{ pages: Buffer[]; said: Awaited<ReturnType<typeof drawPages>> }> {
  const pages: Buffer[] = [];
  const said = await drawPages(pdf, (page) => pages.push(page));
  return { pages, said };
}

/** The picture in a page, unpacked. */
const pictureIn = (page: Buffer) =>
  sharp(Buffer.from(/base64,([^"]+)/.exec(page.toString('latin1'))![1]!, 'base64'))
    .raw()
    .toBuffer({ resolveWithObject: true });

/** What is seen of a page above, to the right, below and to the left. */
async function edges(page: Buffer): Promise<string> {
  const { data, info } = await pictureIn(page);
  const at = (x: number, y: number) =>
    data[(Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels + 1]! > 128
      ? 'paper'
      : 'red';
  return [at(0.4, 0.1), at(0.9, 0.6), at(0.4, 0.9), at(0.1, 0.6)].join(' ');
}

const draw = (...pages: ScanPage[]) => drawn(scanned(pages));

describe(drawPages.name, () => {
  it('draws each page upright as it says, and fine enough to be read', async () => {
    const { pages, said } = await draw({}, { rotate: 180 }, { width: 842, height: 595, rotate: 90 });
    expect(said).toBe(3);
    expect(await Promise.all(pages.map(edges))).toEqual([
      'red paper paper paper',
      'paper red red red',
      // Turned by a quarter, what was above is to the right.
      'paper red paper paper',
    ]);
    expect((await pictureIn(pages[0]!)).info).toMatchObject({ width: 1239, height: 1754 });
    expect((await pictureIn(pages[2]!)).info).toMatchObject({ width: 1239, height: 1754 });
  });

  it('gives the same bytes for the same file', async () => {
    const [one, other] = [await draw({}, { rotate: 90 }), await draw({}, { rotate: 90 })];
    expect(one.pages.map(String)).toEqual(other.pages.map(String));
  });

  it('a page as large as a wall, or as thin as a hair, takes no more than any other', async () => {
    const { pages } = await draw({ width: 2_000_000, height: 1_000_000 }, { width: 14_400, height: 1 });
    for (const page of pages) expect((await pictureIn(page)).info.width).toBeLessThanOrEqual(1754);
    expect(pages).toHaveLength(2);
  });

  it('300 pages are drawn whole, more than 500 not at all', async () => {
    const small = { width: 20, height: 20 };
    expect((await draw(...Array<ScanPage>(300).fill(small))).said).toBe(300);
    expect(await draw(...Array<ScanPage>(501).fill(small))).toEqual({ said: 'tooLong', pages: [] });
  });

  it('what is locked, damaged or none is told as that', async () => {
    const whole = scanned([{}]);
    expect((await drawn(scanned([{}], { locked: true }))).said).toBe('encrypted');
    for (const bytes of [whole.subarray(0, 200), Buffer.from('%PDF-1.7\n'), Buffer.alloc(0), scanned([])])
      expect((await drawn(bytes)).said).toBe('broken');
  });

  it('Chinese whose font is not in the file is not bound as an empty page; the unseen words of a scan are no matter', async () => {
    expect((await draw({ words: { text: '受理通知书' } })).said).toBe('fontless');
    expect((await draw({ words: { text: '受理通知书', unseen: true } })).said).toBe(1);
  });
});
