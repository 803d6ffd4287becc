import { csvOf, tableOf, xlsxOf } from './export';

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

  it('writes a workbook', async () => {
    const book = await xlsxOf(tableOf('item', [row('示例事项')]));
    expect(book.subarray(0, 2).toString()).toBe('PK');
  });
});
