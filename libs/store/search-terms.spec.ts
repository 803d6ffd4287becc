import fc from 'fast-check';
import { askedTerms, termsOf } from './search-terms';

const found = (words: string, ...texts: string[]) => {
  const terms = termsOf(...texts);
  const asked = askedTerms(words);
  return (
    asked.length > 0 && asked.every(({ term, prefix }) => terms.some((t) => (prefix ? t.startsWith(term) : t === term)))
  );
};

describe('finding a case', () => {
  const texts = ['盘锦市兴隆台区示例小吃店', '营业执照未置于醒目位置', '91211100EXAMPLE001', '000123'];

  const good = [
    '小吃',
    '兴隆台',
    '店',
    '执照 小吃',
    '91211100',
    '９１２１',
    '91211100example',
    '123',
    '000123',
    '示例小吃店',
  ];
  it.each(good)('by %s', (words) => {
    expect(found(words, ...texts)).toBe(true);
  });

  it.each(['吃店铺', '查无此人', '〔〕', '', '124', 'example'])('not by %j', (words) => {
    expect(found(words, ...texts)).toBe(false);
  });

  it('any part of a Chinese name finds it', () => {
    const name = fc.array(fc.constantFrom(...'盘锦市兴隆台区示例小吃店商行'), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (chars, a, b) => {
        const from = a % chars.length;
        const part = chars.slice(from, from + 1 + (b % (chars.length - from))).join('');
        expect(found(part, chars.join(''))).toBe(true);
      }),
    );
  });
});
