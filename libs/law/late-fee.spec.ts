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

  // 1,000 yuan in 400 by 10 November, 300 by 10 December, 300 by 10 January.
  const later = [
    { on: '2026-12-10', fen: 30_000 },
    { on: '2027-01-10', fen: 30_000 },
  ];
  const added = (until: string, payments: { on: string; fen: number }[] = []) =>
    lateFee(100_000, rule, '2026-11-10', until, { payments, later });

  it('of instalments each is late from the day after its own, on what it still owes (行政处罚法 第六十六条第二款、第七十二条)', () => {
    const first = { on: '2026-11-10', fen: 40_000 };
    // Kept: nothing. The second missed: 11, 12 and 13 December on 300 yuan, 3 × 30,000 × 3 %.
    expect(added('2026-12-10', [first])).toBe(0);
    expect(added('2026-12-13', [first, { on: '2026-12-13', fen: 30_000 }])).toBe(2700);
    // 100 of the 300 paid by the day leave 200: 3 × 20,000 × 3 %.
    expect(added('2026-12-13', [first, { on: '2026-12-10', fen: 10_000 }])).toBe(1800);
    // Missed from the first on: 30 days of 400, 31 of 700 (11 December to 10 January), and the whole fine on 11 January:
    // 30 × 1,200 + 31 × 2,100 = 101,100 passes the cap, which is the fine.
    expect(added('2026-12-10')).toBe(36_000);
    expect(added('2026-12-12')).toBe(36_000 + 2 * 2100);
    expect(added('2027-01-11')).toBe(100_000);
  });

  it('a part whose day is not settled is not late', () => {
    const open = { later: [{ fen: 60_000 }], payments: [{ on: '2026-11-10', fen: 40_000 }] };
    expect(lateFee(100_000, rule, '2026-11-10', '2027-06-30', open)).toBe(0);
  });

  it('never passes the cap, and is nothing within the period', () => {
    expect(lateFee(12_345, rule, '2026-11-10', '2027-11-10')).toBe(12_345);
    expect(lateFee(12_345, rule, '2026-11-10', '2026-11-10')).toBe(0);
  });
});
