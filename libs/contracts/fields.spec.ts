import type { z } from 'zod';
import { ACTIONS } from './actions';
import { identifier, line, looseLine, text } from './fields';
import { TASKS } from './tasks';

const said = (schema: z.ZodType, value: string) => {
  const result = schema.safeParse(value);
  return result.success ? result.data : result.error.issues[0]!.message;
};

describe('what a person types', () => {
  it('is trimmed and equal when it looks equal', () => {
    expect(said(line('名称'), ' e\u0301　')).toBe('é');
    expect(said(text('说明'), '一\r\n\t二\n')).toBe('一\n\t二');
    expect(said(line('名称'), '李𬘭·买买提👨‍👩‍👧')).toBe('李𬘭·买买提👨‍👩‍👧');
    expect(said(looseLine('地址'), '  ')).toBe('');
  });

  it.each([
    ['a\ud800', '残缺的字符'],
    ['\udc00a', '残缺的字符'],
    ['a\u0000b', '控制字符'],
    ['a\u0085b', '控制字符'],
    ['\u200b\u2060', '标记字符'],
    ['\u3164', '没有可见的文字'],
    ['\u200d', '没有可见的文字'],
    ['\u2800', '没有可见的文字'],
    ['a\u202eb', '标记字符'],
    ['a\u200fb', '标记字符'],
    ['一\n二', '控制字符'],
    ['一\u2028二', '控制字符'],
    ['  ', '请填写名称'],
  ])('%j is no name: %s', (value, words) => {
    expect(said(line('名称'), value)).toContain(words);
  });

  it('a long text keeps its lines and its marks, never what turns its digits round', () => {
    expect(said(text('说明'), '一\u200f二')).toBe('一\u200f二');
    for (const bad of ['罚款\u202e0001', 'a\u0007', '\ud83d', '\u200b'])
      expect(said(text('说明'), bad)).toMatch(/^说明(含有|没有)/);
    expect(said(identifier('人员'), '😀')).toBe('人员有误，请重新选择。');
  });

  it('no form of any task or action takes half a character anywhere', () => {
    const strings = (schema: z.ZodType, path: string): [string, z.ZodType][] => {
      const { def } = schema as unknown as { def: Record<string, unknown> };
      if (def['type'] === 'string') return [[path, schema]];
      const inner = [
        ...Object.entries((def['shape'] ?? {}) as Record<string, z.ZodType>),
        ...['element', 'innerType', 'in', 'out'].flatMap((k) => (def[k] ? [[k, def[k] as z.ZodType] as const] : [])),
      ];
      return inner.flatMap(([name, s]) => strings(s, `${path}.${name}`));
    };
    const all = [...Object.entries(TASKS), ...Object.entries(ACTIONS)].flatMap(([k, d]) => strings(d.form(), k));
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(([, s]) => s.safeParse('字\ud800').success).map(([path]) => path)).toEqual([]);
  });
});
