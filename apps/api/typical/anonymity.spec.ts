import type { CaseState } from '#contracts';
import { anonymised, identifies, knownOf, standIn } from './anonymity';

const state = {
  party: {
    ...{ kind: 'organization', name: '盘锦红海滩示例商行有限公司', idNumber: '91211100MA0000000X' },
    ...{ phone: '0427-1234567', address: '兴隆台区示例街 1 号', representative: '王小明' },
  },
  ...{ place: '兴隆台区示例街 1 号', caseNo: '2026-psj-000001', displayNo: '盘市监柔〔2026〕000001号' },
  documents: [{ issued: { number: '盘市监责改〔2026〕12号' } }],
} as unknown as CaseState;
const nobody = { people: [], idNumbers: [] };
const known = knownOf(state, nobody);

describe(identifies.name, () => {
  it.each([
    ['the name', '盘锦红海滩示例商行有限公司没有亮照。', '当事人名称、姓名“盘锦红海滩示例商行有限公司”'],
    ['the name without its form', '盘锦红海滩示例商行没有亮照。', '当事人的字号“盘锦红海滩示例商行”'],
    ['the name, spaced out', '盘锦 红海滩 示例商行 有限公司', '当事人名称、姓名“盘锦红海滩示例商行有限公司”'],
    ['the code in full width', '代码９１２１１１００ＭＡ０００００００Ｘ', '证件号码“91211100MA0000000X”'],
    ['the telephone without its dash', '致电04271234567', '联系电话“0427-1234567”'],
    ['the address without its spaces', '位于兴隆台区示例街1号', '当事人地址“兴隆台区示例街 1 号”'],
    ['who stands for it', '负责人王小明到场。', '法定代表人、负责人姓名“王小明”'],
    ['a paper’s number', '见盘市监责改〔2026〕12号', '文书文号“盘市监责改〔2026〕12号”'],
    ['somebody else’s number', '邻居证件为11010519491231002X', '公民身份号码“11010519491231002x”'],
    ['somebody else’s telephone', '邻居电话13800001234', '手机号码“13800001234”'],
  ])('finds %s', (_, text, found) => expect(identifies(text, known)).toContain(found));

  const grill = {
    ...state,
    party: {
      kind: 'organization',
      name: '盘锦市兴隆台区老王烧烤店',
      idNumber: '92211100MA0000000X',
      representative: '王小明',
    },
  } as CaseState;
  const inRecord = { people: [{ name: '赵见', minor: false }], idNumbers: ['E12345678'] };

  it('what a name names without the place of its registration, whoever is in the record, and signs between', () => {
    const text = '老王烧烤店没有亮照，王•小明到场，赵_见作证（护照E 1234-5678）；身份证110105/19491231/002X';
    expect(identifies(text, knownOf(grill, inRecord))).toEqual([
      '当事人的字号“老王烧烤店”',
      '法定代表人、负责人姓名“王小明”',
      '有关人员姓名“赵见”',
      '有关人员证件号码“E12345678”',
      '公民身份号码“11010519491231002x”',
    ]);
    expect(anonymised('老王烧烤店没有亮照，赵见作证', grill, inRecord)).toBe('某店没有亮照，某人作证');
    expect(identifies('邻居电话：1．13800001234', known)).toEqual(['手机号码“13800001234”']);
  });

  it.each(['红海滩超市', '老王小区便利店', '兴隆台区烧烤店', '都市丽人'])(
    'a name of any word is required whole: %s',
    (name) => {
      const told = knownOf({ ...state, party: { ...state.party, name } }, nobody);
      const words = told.filter((k) => k.what === '当事人的字号').map((k) => k.value);
      expect(words).toEqual([name]);
    },
  );

  it('leaves alone what names nobody', () => {
    const text = '2026年11月，执法人员检查发现某公司未将营业执照置于醒目位置，责令5个工作日内改正，罚款1000.00元。';
    expect(identifies(text, known)).toEqual([]);
  });
});

describe(anonymised.name, () => {
  it('what it makes tells nothing of whom it is about', () => {
    const text = `盘锦红海滩示例商行有限公司（91211100MA0000000X，王小明，0427-1234567）在兴隆台区示例街 1 号，13800001234。`;
    const told = anonymised(text, state, nobody);
    expect(told).toBe('某公司（（略），某人，（略））在某处，（略）。');
    expect(identifies(told, known)).toEqual([]);
  });

  it.each([
    ['organization', '示例商行', '某商行'],
    ['organization', '红海滩饭店', '某饭店'],
    ['organization', '示例协会', '某单位'],
    ['individual', '张三丰', '张某'],
  ] as const)('%s %s is called %s', (kind, name, told) => expect(standIn({ kind, name, idNumber: '' })).toBe(told));
});
