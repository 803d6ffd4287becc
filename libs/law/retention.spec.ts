import { archiveNumber, keptThrough, patternFault, retentionCode, retentionOf } from './retention';

const row = (years: number | null, effectiveFrom: string, outcome = 'penalty') => ({ outcome, years, effectiveFrom });

describe('how long a dossier is kept', () => {
  it('is whole years after the year it was sealed in, and for ever where the table says so', () => {
    expect(keptThrough(2026, 10, null)).toBe('2036-12-31');
    expect(keptThrough(2026, 30, null)).toBe('2056-12-31');
    expect(keptThrough(2026, null, '2040-01-01')).toBeNull();
  });

  it('is longer by an appraisal, never shorter', () => {
    expect(keptThrough(2026, 10, '2041-06-30')).toBe('2041-06-30');
    expect(keptThrough(2026, 10, '2030-01-01')).toBe('2036-12-31');
  });

  it('goes by the row in force on the day of the sealing that was published last', () => {
    const rows = [
      row(30, '2000-01-01'),
      row(10, '2027-01-01'),
      row(null, '2026-01-01'),
      row(5, '2000-01-01', 'noFiling'),
    ];
    const on = (sealedOn: string) => retentionOf(rows, { outcome: 'penalty', sealedOn })?.years;
    expect(on('2025-12-31')).toBe(30);
    expect(on('2026-01-01')).toBeNull();
    expect(on('2028-01-01')).toBeNull();
    expect(retentionOf(rows, { outcome: 'annulled', sealedOn: '2028-01-01' })).toBeUndefined();
  });
});

describe('the number of a dossier', () => {
  it('is the pattern with year, period and sequence in their places', () => {
    const parts = { year: 2026, code: retentionCode(30), sequence: 7 };
    expect(archiveNumber('J012-XZ·{年度}-{期限}-{序号:4}', parts)).toBe('J012-XZ·2026-D30-0007');
    expect(archiveNumber('{年度}年第{序号}卷', { ...parts, sequence: 12_345 })).toBe('2026年第12345卷');
    expect(retentionCode(null)).toBe('Y');
  });

  it.each([
    ['{年度}-{序号:4}', undefined],
    ['{年度}-{部门}-{序号}', '{部门}'],
    ['{年度}', '须有一个 {序号}'],
    ['{序号}', '须有一个 {年度}'],
    ['{年度}-{序号}-{序号}', '只有一个'],
    ['{年度}{序号}', '分隔'],
    ['{年度}-1{序号}', '紧接数字'],
    ['{序号}2-{年度}', '紧接数字'],
    ['{年度-{序号}', '成对'],
    ['{年度}/{序号}', '只能用'],
  ])('%s: %s', (pattern, fault) => {
    const said = patternFault(pattern);
    if (fault === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(fault);
  });
});
