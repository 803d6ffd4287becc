import fc from 'fast-check';
import { askedTerms, askedWords, beginningWith, denseOf, placeOf, termsOf } from './search-terms';

/** As the store compares: `utf8mb4_bin`, by code point. */
const bytes = (text: string) => Buffer.from(text);
const within = (term: string, [from, to]: [string, string]) =>
  Buffer.compare(bytes(term), bytes(from)) >= 0 && Buffer.compare(bytes(term), bytes(to)) <= 0;

const found = (words: string, names: string[], codes: string[] = []) => {
  const terms = termsOf(names, codes);
  const asked = askedTerms(words);
  return (
    asked.length > 0 &&
    asked.every(({ term, prefix }) => terms.some((t) => (prefix ? within(t, beginningWith(term)) : t === term)))
  );
};

describe('finding a case', () => {
  const names = ['盘锦市兴隆台区示例小吃店', '营业执照未置于醒目位置'];
  const codes = ['91211100EXAMPLE001', '000123号'];

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
    '123号',
    '示例小吃店',
  ];
  it.each(good)('by %s', (words) => {
    expect(found(words, names, codes)).toBe(true);
  });

  it.each(['吃店铺', '查无此人', '〔〕', '', '124', 'example', '小吃示例'])('not by %j', (words) => {
    expect(found(words, names, codes)).toBe(false);
  });

  it.each([
    ['李𬘭', ['李', '𬘭', '李𬘭']],
    ['7天连锁酒店', ['酒店', '7天', '天连锁', '7天连锁酒店']],
    ['KTV星光', ['星光', 'ktv', 'TV星', 'V']],
    ['阿卜杜·买买提', ['阿卜杜买买提', '阿卜杜·买买提', '杜买', '杜·买', '阿卜杜•买买提']],
    ['张 三', ['张三', '张 三', '三', '张　三']],
    ['葛\u{e0100}城商行', ['葛城', '葛\u{e0100}城']],
  ])('%s by every way of typing it', (name, ways) => {
    for (const words of ways) expect([words, found(words, [name])]).toEqual([words, true]);
  });

  it('any part of any name finds it, with its dots and spaces or without', () => {
    const letter = fc.oneof(
      fc.constantFrom(...'盘锦市小吃店李𬘭𠮷㐂ａＢktv079éßİΣٱلبོ가'),
      fc.constantFrom('·', ' ', '．', '-', '（', '★', '\u{200d}'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    // A mark stands on a letter; on a dot it would move to the letter before when the dot is left out.
    const name = fc
      .array(letter, { minLength: 1, maxLength: 30 })
      .map((parts) => parts.join('').normalize('NFC'))
      .filter((text) => !/(^|[^\p{L}\p{M}])\p{M}/u.test(text));
    const hasWord = (text: string) => /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(text);
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (whole, a, b) => {
        const chars = [...whole];
        const from = a % chars.length;
        const part = chars.slice(from, from + 1 + (b % (chars.length - from))).join('');
        fc.pre(hasWord(part));
        expect(found(part, [whole])).toBe(true);
        const bare = part.replace(/\s|[·．（★-]|\u200d/gu, '');
        expect(found(bare, [whole])).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('where in a text a word stands', () => {
  it('is told in the characters of the text, whatever dots and widths stand between', () => {
    const text = '店名：Ａ招牌·很大。';
    expect(askedWords('a招牌很大')).toEqual(['a招牌很大']);
    const place = placeOf(text, 'a招牌很大')!;
    expect([...text].slice(place.from, place.to).join('')).toBe('Ａ招牌·很大');
    expect(placeOf(text, '招牌小')).toBeUndefined();
    expect(denseOf(text)).toBe('店名a招牌很大');
  });
});
