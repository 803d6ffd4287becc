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

  it('an empty word keeps nothing back', () => {
    expect(shown('照常', {}, { words: ['', ' '] })).toBe('照常');
  });
});
