import { ageOn, isNumber, normalNumber, numberFault } from './id-numbers';

describe('numbers of parties', () => {
  it('are one, however they were typed', () => {
    for (const typed of [
      '91211102ma0000a19c',
      ' 9121 1102-MA00 00A1 9C ',
      '９１２１１１０２ＭＡ００００Ａ１９Ｃ',
      '91211102\u200bMA0000A19C',
    ])
      expect(normalNumber(typed)).toBe('91211102MA0000A19C');
  });

  /*
   * Worked by hand. GB 11714 of MA0000A1 (M = 22, A = 10): 22·3 + 10·7 + 0 + 0 + 0 + 0 + 10·4 + 1·2 = 178 = 16·11 + 2, and
   * 11 − 2 = 9. GB 32100 of 91211102MA0000A19 (M = 21, there is no I): 9 + 3 + 18 + 27 + 19 + 26 + 0 + 34 + 420 + 290 + 0 + 0
   * + 0 + 0 + 100 + 30 + 252 = 1228 = 39·31 + 19, and 31 − 19 = 12, which is C.
   */
  it('a credit code is right, or says where it is not (GB 32100)', () => {
    expect(numberFault('organization', '91211102MA0000A19C')).toBeUndefined();
    expect(numberFault('organization', '91211102MA0000A19D')).toMatchObject({
      position: 18,
      message: expect.stringContaining('“C”'),
    });
    expect(numberFault('organization', '91211102MA0000A29C')?.message).toContain('第 9 至 17 位');
    expect(numberFault('organization', '91211112MA0000A19C')?.message).toContain('第 1 至 8 位');
    expect(numberFault('organization', '9121110OMA0000A19C')).toEqual({
      position: 8,
      message: '统一社会信用代码第 8 位不能是“O”，是否为数字 0。',
    });
    expect(numberFault('organization', '91211102MA0000A1')?.message).toBe('统一社会信用代码应为 18 位，现在是 16 位。');
  });

  /* 21110219800229001: Σ aᵢWᵢ = 190 = 17·11 + 3, and the third place of 1 0 X 9 … is 9. 1980 was a leap year. */
  it('a citizen number is right, or says where it is not (GB 11643)', () => {
    expect(numberFault('individual', '211102198002290019')).toBeUndefined();
    expect(numberFault('individual', '211102198002290018')).toMatchObject({
      position: 18,
      message: expect.stringContaining('“9”'),
    });
    expect(numberFault('individual', '211102198102290019')).toMatchObject({ position: 13 });
    expect(numberFault('individual', '211102198013290019')).toMatchObject({ position: 11 });
    expect(numberFault('individual', '2111021980A2290019')).toMatchObject({ position: 11 });
  });

  it('words are no number, whatever the papers are', () => {
    expect(['无', '不详', '没有办照', '/', '12'].map(isNumber)).toEqual([false, false, false, false, false]);
    expect(['91211102MA0000A19C', '护照 E12345678', '１２３４５'].map(isNumber)).toEqual([true, true, true]);
  });

  it('while it is typed nothing is missing yet', () => {
    expect(numberFault('organization', '9121', { whole: false })).toBeUndefined();
    expect(numberFault('organization', '912I', { whole: false })?.position).toBe(4);
    expect(numberFault('organization', '', { whole: false })).toBeUndefined();
    expect(numberFault('organization', '91211102MA0000A19CC', { whole: false })?.message).toContain('19 位');
  });
});

describe(ageOn.name, () => {
  // 11010519491231002X, the standard's own example.
  it.each([
    ['1963-12-31', 13],
    ['1964-01-01', 14],
    ['1967-12-31', 17],
    ['1968-01-01', 18],
  ])('A9 on %s %i whole years, reached on the day after the birthday (行政处罚法 第三十条)', (day, years) => {
    expect(ageOn('11010519491231002x', day)).toBe(years);
  });

  it('does not guess from a number that is none', () => {
    expect(ageOn('110105194912310021', '2026-01-01')).toBeUndefined();
  });
});
