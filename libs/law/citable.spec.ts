import { seedItems, seedPeriodRules } from './data';
import { citable, citableAll, cited } from './citable';

describe('what may be cited outside (行政处罚法 第五条第三款)', () => {
  it("cites an article as it is, of an unconfirmed one only its law, and the product's own default to nobody", () => {
    expect(citable('食品安全法 第一百二十六条第一款')).toBe('食品安全法 第一百二十六条第一款');
    expect(citable('生态环境法典 第一千零九十五条第三款（待确认）')).toBe('生态环境法典');
    expect(citable('生态环境法典 第一千零五十四条（有危害后果，待确认）')).toBe('生态环境法典');
    expect(citable('本系统默认标准：个人一万元、单位十万元（本部门听证标准待确认）')).toBeUndefined();
    expect(citable('本系统默认期限')).toBeUndefined();
  });

  it('names a law once', () => {
    expect(citableAll(['环境保护法 第六十二条（待确认）', '环境保护法 第六十三条（待确认）'])).toEqual(['环境保护法']);
  });

  it('leaves no mark of ours in anything the example law says outside, and always a law for an item', () => {
    const told = [...seedItems.map((i) => citableAll(i.legalBasis)), citableAll(seedPeriodRules.map((r) => r.source))];
    expect(told.filter((bases) => bases.length === 0)).toEqual([]);
    expect(told.flat().filter((basis) => /待确认|本系统/.test(basis))).toEqual([]);
  });

  it('names rules as they are cited: in 《》 with their article, the State’s laws by their full name', () => {
    expect(
      [
        '行政处罚法 第三十三条第一款',
        '市场主体登记管理条例 第四十八条；行政处罚法 第二十八条',
        '《示例条例》第三十六条',
        '建设工程文明施工的地方规定（示例）',
      ].map(cited),
    ).toEqual([
      '《中华人民共和国行政处罚法》第三十三条第一款',
      '《市场主体登记管理条例》第四十八条；《中华人民共和国行政处罚法》第二十八条',
      '《示例条例》第三十六条',
      '建设工程文明施工的地方规定（示例）',
    ]);
  });
});
