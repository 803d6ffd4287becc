import { exampleCitizen, exampleCode } from '../../../test/support/numbers';
import { type Marks, type Private, publicText, redact } from './redaction';

const none: Private = { people: [], addresses: [], idNumbers: [], phones: [] };
const shown = (text: string, known: Partial<Private> = {}, marks: Partial<Marks> = {}) =>
  publicText(redact(text, { ...none, ...known }, { shown: [], words: [], ...marks }));
const adult = (name: string) => ({ name, minor: false });

describe('what is kept back from the public', () => {
  it('numbers of papers, telephones and accounts, however they are typed', () => {
    const id = exampleCitizen();
    expect(shown(`证件号码${id}，电话13800138000。`)).toBe('证件号码〔身份证件号码略〕，电话〔电话略〕。');
    expect(shown('手机１３８００１３８０００')).toBe('手机〔电话略〕');
    expect(shown('电话138 0013 8000、0427-2810000，座机电话：2810000')).toBe(
      '电话〔电话略〕、〔电话略〕，座机电话：〔电话略〕',
    );
    expect(shown('账号6222 0202 0000 0000 123')).toBe('账号〔账号略〕');
    expect(shown('护照E12345678', { idNumbers: ['E12345678'] })).toBe('护照〔身份证件号码略〕');
  });

  it('what is public stays: codes of organizations, sums, numbers of papers, days', () => {
    const text = `示例商行（${exampleCode(7)}）于2026年9月18日被罚款 1000.00 元，盘市监罚〔2026〕12号。`;
    expect(shown(text)).toBe(text);
  });

  it('names of people keep the family name, the longer before the shorter; a minor keeps nothing', () => {
    const known = { people: [adult('李小'), adult('李小明'), { name: '王童', minor: true }] };
    expect(shown('李小明与李小到场，王童在旁。', known)).toBe('李某某与李某到场，某某（未成年人）在旁。');
  });

  it('a home by what is recorded and by how homes are numbered', () => {
    const known = { addresses: [{ text: '示例街 8 号', minor: false }] };
    expect(shown('住示例街 8 号，另住示例小区3号楼2单元501室。', known)).toBe('住〔住址略〕，另住示例小区〔住址略〕。');
  });

  it('a person gives back what the law allows, and nothing else', () => {
    const known = { people: [adult('张三'), { name: '王童', minor: true }] };
    const keys = ['person:张三', 'minor:王童', 'phone:13800138000', 'word:秘方'];
    const text = '张三、王童、13800138000、秘方';
    expect(shown(text, known, { shown: keys, words: ['秘方'] })).toBe('张三、某某（未成年人）、〔电话略〕、〔略〕');
    expect(shown(text, known, { words: ['秘方'] })).toBe('张某、某某（未成年人）、〔电话略〕、〔略〕');
  });

  it('the pieces are the text again, whatever overlaps', () => {
    const text = '张三13800138000号张三丰，3号楼201室张三';
    const pieces = redact(text, { ...none, people: [adult('张三'), adult('张三丰')] }, { shown: [], words: ['号张'] });
    expect(pieces.map((p) => p.text).join('')).toBe(text);
    expect(publicText(pieces)).not.toMatch(/张三|13800/);
  });

  it('a word that holds something else is kept back whole, though the rest may be shown', () => {
    const known = { people: [adult('张三')] };
    const marks = { shown: ['person:张三'], words: ['张三酒楼', '电话13800138000转8'] };
    expect(shown('张三在张三酒楼，电话13800138000转8。', known, marks)).toBe('张三在〔略〕，〔略〕〔电话略〕〔略〕。');
  });

  it.each([
    ['110105 19491231 002X', '〔身份证件号码略〕'],
    ['ID11010519491231002X', 'ID〔身份证件号码略〕'],
    ['NO110105194912310021', 'NO〔身份证件号码略〕'],
    ['110105/1949.12.31/002x', '〔身份证件号码略〕'],
    ['１１０１０５\u3000１９４９１２３１\u3000００２Ｘ', '〔身份证件号码略〕'],
    ['1101\u200b05194912310021', '〔身份证件号码略〕'],
    ['138.0013.8000', '〔电话略〕'],
    ['2.138.0013.8000', '2.〔电话略〕'],
    ['1380 013 8000', '〔电话略〕'],
    ['138\u20110013\u20118000', '〔电话略〕'],
    ['tel13800138000', 'tel〔电话略〕'],
    ['（0427）2810000', '（〔电话略〕'],
    ['0427－281 0000', '〔电话略〕'],
    ['No62220202\u3000000000001 23', 'No〔账号略〕'],
  ])('what is never shown is found as it is typed: %s', (typed, told) =>
    expect(shown(`经查，${typed}。`)).toBe(`经查，${told}。`),
  );

  it('what is recorded is found with other signs between', () => {
    const known = {
      ...{ idNumbers: ['E12345678'], phones: ['0427-2810000'] },
      people: [{ name: '王小童', minor: true }, adult('买买提·艾力'), adult('张 三')],
      addresses: [{ text: '示例街 8 号（东户）', minor: true }],
    };
    expect(shown('护照 E 12345678、e1234-5678', known)).toBe('护照 〔身份证件号码略〕、〔身份证件号码略〕');
    expect(shown('王 小童、王\u200b小童、王·小童', known)).toBe('某某（未成年人）、某某（未成年人）、某某（未成年人）');
    for (const dot of ['·', '•', '.', '．', '‧', ''])
      expect(shown(`买买提${dot}艾力和张三`, known)).toMatch(/^买某+和张某+$/);
    expect(shown('住示例街8号东户', known)).toBe('住〔住址略〕');
  });

  it('figures that are no numbers of anybody stay', () => {
    const text =
      '2026-09-18 2026-09-20，自2026.9.18 2026.9.20 10:30起，罚款 1000.00 2000.00 3000.00 元，〔2026〕12345678号。';
    expect(shown(text)).toBe(text);
    const codes = `代码${exampleCode(7)}、NO:${exampleCode(8)}`;
    expect(shown(codes)).toBe(codes);
  });

  it('a word kept back in addition uncovers nothing of what it stands in', () => {
    const home = '兴隆台区示例小区3号楼2单元501室';
    const known = { addresses: [{ text: home, minor: false }], people: [adult('张三丰')] };
    expect(shown(`住${home}。`, known, { words: ['501室'] })).toBe('住〔住址略〕〔略〕。');
    expect(shown('另住示例小区3号楼2单元501室。', {}, { words: ['2单元'] })).toBe(
      '另住示例小区〔住址略〕〔略〕〔住址略〕。',
    );
    expect(shown('张三丰到场', known, { words: ['张三'] })).toBe('〔略〕某到场');
    // What is given back is given back as a whole, without the word.
    expect(shown(`住${home}。`, known, { words: ['501室'], shown: [`address:${home}`] })).toBe(
      '住兴隆台区示例小区3号楼2单元〔略〕。',
    );
  });

  it('an empty word keeps nothing back', () => {
    expect(shown('照常', {}, { words: ['', ' '] })).toBe('照常');
  });
});
