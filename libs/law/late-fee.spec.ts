import { lateFee } from './late-fee';

const rule = { percentPerDay: 3, capPercent: 100 };

describe(lateFee.name, () => {
  // 12,345 × 3 % × 3 days = 1,111.05; × 2 days = 740.7: added up, then rounded once to the nearest fen.
  it('A4 three days late: 1,111 fen (行政处罚法 第七十二条)', () => {
    expect(lateFee(12_345, rule, '2026-11-10', '2026-11-13')).toBe(1111);
  });

  it('A4 none while 复议 is pending: 741 fen (行政处罚法 第七十三条第三款)', () => {
    const pauses = [{ from: '2026-11-11', to: '2026-11-30' }];
    expect(lateFee(12_345, rule, '2026-11-10', '2026-12-02', { pauses })).toBe(741);
    expect(lateFee(12_345, rule, '2026-11-10', '2026-12-02', { pauses: [{ from: '2026-11-11' }] })).toBe(0);
  });

  it('counts from what is still unpaid, and no further once the fine is paid', () => {
    const payments = [
      { on: '2026-11-12', fen: 5000 },
      { on: '2026-11-13', fen: 5000 },
    ];
    // Two days of 10,000 and one of 5,000.
    expect(lateFee(10_000, rule, '2026-11-10', '2026-11-13', { payments })).toBe(750);
    expect(lateFee(10_000, rule, '2026-11-10', '2027-11-13', { payments })).toBe(750);
  });

  it('never passes the cap, and is nothing within the period', () => {
    expect(lateFee(12_345, rule, '2026-11-10', '2027-11-10')).toBe(12_345);
    expect(lateFee(12_345, rule, '2026-11-10', '2026-11-10')).toBe(0);
  });
});
