import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import { csvOf, tableOf, workbookOf } from './export';

const share = (n: number, of: number) => ({ n, of, rate: of === 0 ? null : n / of });
const row = (title: string) => ({
  key: 'k',
  title,
  registered: 4,
  open: 1,
  overdue: 0,
  ordered: 2,
  correctedInTime: share(1, 2),
  firstPass: share(0, 0),
  escalated: share(1, 2),
  repeated: share(0, 4),
  committed: share(2, 2),
});

describe('export', () => {
  it('writes the table as it is shown, and lets no cell become a formula', () => {
    const lines = csvOf(tableOf('unit', [row('=HYPERLINK("http://x")')])).split('\r\n');
    expect(lines[0]).toMatch(/^\ufeff"单位","登记"/);
    expect(lines[1]).toBe(`"'=HYPERLINK(""http://x"")","4","1","0","2","50.0%","","50.0%","0.0%","100.0%"`);
  });

  it('writes a workbook that says what it is of', async () => {
    const notes = ['期间：2026-01-01 至 2026-11-30'];
    const parts = unzipSync(await buffer(workbookOf('item', tableOf('item', [row('示例事项')]), notes)));
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain('name="按事项"');
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain(notes[0]);
  });
});
