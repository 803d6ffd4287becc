import { finder } from './find-items';

describe(finder.name, () => {
  const item = (id: string, title: string, initials: string, basis: string) => ({
    ...{ id, title, initials, department: '城市管理', legalBasis: [basis], conditions: ['轻微或者初次发生'] },
  });
  const find = finder([
    item('cg-1', '街道两侧堆放物料', 'jdlcdfwl', '城市市容和环境卫生管理条例 第三十六条第二项'),
    item('cg-2', '施工铭牌未设置', 'sgmpwsz', '城市管理执法办法 第十条'),
    item('sj-1', '营业执照未置于醒目位置', 'yyzzwzyxmwz', '市场主体登记管理条例 第四十八条'),
  ]);

  it.each([
    ['堆放', ['cg-1']],
    ['DFWL', ['cg-1']],
    ['城市管理 第三十六条', ['cg-1']],
    ['', ['cg-1', 'cg-2', 'sj-1']],
  ])('has every word of “%s”', (words, ids) => {
    expect([...find(words)]).toEqual(ids);
  });

  it.each([
    ['堆放货物', ['cg-1']],
    ['占道堆放', ['cg-1']],
    ['没挂营业执照', ['sj-1']],
  ])('where none has, what “%s” is nearest to', (words, ids) => {
    expect([...find(words)]).toEqual(ids);
  });

  it('nothing where nothing is near', () => {
    expect([...find('占道经营')]).toEqual([]);
    expect([...find('xyz')]).toEqual([]);
  });
});
