import { refuseVolume, type Waiting, waitsBecause } from './volume-rules';

const one = (change: Partial<Waiting> = {}): Waiting => ({
  ...{ caseNo: 'a', displayNo: '示〔2026〕1号', unitId: 'psj', year: 2026, years: 10, onSpot: true, packaged: true },
  ...{ bound: false, destroyed: false, held: false, lent: false, appraised: false, contested: false },
  ...change,
});
const asked = { unitId: 'psj', year: 2026, years: 10, caseNos: ['a'] };

describe('a volume of cases decided on the spot', () => {
  it('takes what is sealed, free and of one unit, year and period; at most fifty', () => {
    expect(refuseVolume(asked, [one()])).toBeUndefined();
    const many = (n: number) => Array.from({ length: n }, (_, i) => one({ caseNo: String(i) }));
    const of = (n: number) => refuseVolume({ ...asked, caseNos: many(n).map((d) => d.caseNo) }, many(n));
    expect(of(50)).toBeUndefined();
    expect(of(51)?.reason).toContain('至多 50 件');
    expect(of(0)?.reason).toContain('至少选一件');
    expect(refuseVolume(asked, [])?.reason).toContain('不是本单位');
    expect(refuseVolume(asked, [one({ unitId: 'other' })])?.reason).toContain('不是本单位');
    for (const change of [{ year: 2025 }, { years: 30 }, { years: null }])
      expect(refuseVolume(asked, [one(change)])?.reason).toContain('须相同');
  });

  it.each([
    [{ held: true }, '冻结'],
    [{ contested: true }, '复议、诉讼'],
    [{ lent: true }, '借出'],
    [{ appraised: true }, '销毁'],
    [{ bound: true }, '已经组卷'],
    [{ destroyed: true }, '已经销毁'],
    [{ onSpot: false }, '不是当场处罚'],
    [{ packaged: false }, '没有封存包'],
    [{ years: undefined }, '保管期限表'],
  ] as const)('lets %o wait, and says why', (change, words) => {
    expect(waitsBecause(one(change))).toContain(words);
    expect(refuseVolume(asked, [one(change)])).toMatchObject({ code: 'VOLUME_MEMBERS' });
  });
});
