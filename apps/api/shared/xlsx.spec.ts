import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import { type Cell, xlsxOf } from './xlsx';

const sheet = { name: '案件', title: '案件', notes: ['期间：全部'], columns: [{ title: '当事人', width: 20 }] };
const read = async (rows: Iterable<Cell[][]>) => {
  const parts = unzipSync(await buffer(xlsxOf({ ...sheet, rows })));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
};

describe(xlsxOf.name, () => {
  it('names its sheet, tells the period above the heads, and lets no text become a formula', async () => {
    const parts = await read([[['=HYPERLINK("http://x")'], ['示例<商行>&\u0007']]]);
    expect(parts['xl/workbook.xml']).toContain('<sheet name="案件"');
    const xml = parts['xl/worksheets/sheet1.xml']!;
    expect(xml).toMatch(/<row r="2"><c r="A2"[^>]*><is><t[^>]*>期间：全部/);
    expect(xml).toMatch(/<c r="A4" t="inlineStr" s="7"><is><t[^>]*>=HYPERLINK/);
    expect(xml).toContain('示例&lt;商行&gt;&amp;</t>');
    expect(xml).not.toContain('<f>');
  });

  it('writes days and instants as dates, by the clock of Beijing', async () => {
    const { 'xl/worksheets/sheet1.xml': xml } = await read([
      [[{ day: '2026-11-30' }], [{ at: '2026-11-29T16:00:00.000Z' }]],
    ]);
    const values = [...xml!.matchAll(/<v>([\d.]+)<\/v>/g)].map((m) => Number(m[1]));
    // 2026-11-30 is day 46356 of a spreadsheet.
    expect(values).toEqual([46356, 46356]);
  });

  it('goes on in another sheet where one is full, and holds no more than a batch', async () => {
    let made = 0;
    const one: Cell[] = ['行'];
    function* many() {
      for (; made < 1_100_000; made += 50_000) yield Array.from({ length: 50_000 }, () => one);
    }
    const stream = xlsxOf({ ...sheet, rows: many() });
    const first = await new Promise<Buffer>((resolve) => stream.once('data', resolve));
    expect(first.subarray(0, 2).toString()).toBe('PK');
    expect(made).toBeLessThan(600_000);
    let size = first.length;
    for await (const piece of stream) size += (piece as Buffer).length;
    expect(made).toBe(1_100_000);
    expect(size).toBeGreaterThan(1_000_000);
  });
});
