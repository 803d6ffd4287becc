import { seedItems, seedPeriodRules } from '../law/data';
import { figuresIn, itemsIn, LawRowsRefused } from './law-rows';

/** What a table is refused for. */
function problems(load: () => unknown): readonly string[] {
  try {
    load();
  } catch (error) {
    if (error instanceof LawRowsRefused) return error.problems;
    throw error;
  }
  return [];
}
const [item, figures] = [seedItems[0]!, seedPeriodRules.find((r) => r.id === 'correction')!];
const without = (row: object, field: string) => Object.fromEntries(Object.entries(row).filter(([k]) => k !== field));

describe('law tables', () => {
  it('the example tables are loaded as they stand', () => {
    expect(itemsIn(seedItems)).toEqual(seedItems);
    expect(figuresIn(seedPeriodRules)).toEqual(seedPeriodRules);
  });

  it('an item version without effect dates is refused by row and field, and nothing is loaded', () => {
    expect(problems(() => itemsIn([item, { ...without(item, 'effectiveFrom'), id: 'sj-99' }]))).toEqual([
      '第 2 行（effectiveFrom）：施行日期应为 YYYY-MM-DD，请填写。',
    ]);
    expect(problems(() => itemsIn([{ ...item, effectiveTo: '2020-01-01' }]))).toEqual([
      '第 1 行（effectiveTo）：失效日期早于施行日期，请更正。',
    ]);
  });

  it('two versions of an item are never in force on one day', () => {
    const second = { ...item, version: 2, effectiveFrom: '2026-01-01' };
    expect(problems(() => itemsIn([item, second]))).toEqual([
      '第 2 行（effectiveFrom）：与第 1 行的施行期间重叠，同一天不能有两个版本，请为先前的版本写明失效日期。',
    ]);
    expect(problems(() => itemsIn([{ ...item, effectiveTo: '2026-01-01' }, second]))).toHaveLength(1);
    expect(problems(() => itemsIn([{ ...item, effectiveTo: '2025-12-31' }, second]))).toEqual([]);
    expect(problems(() => itemsIn([item, item]))).toEqual([
      '第 2 行（version）：与第 1 行是同一事项的同一版本，请改版本号或删去一行。',
    ]);
  });

  it('an exclusion of the list’s own is a question to be answered with no, and stands alone', () => {
    const exclusion = { id: 'e', kind: 'yesNo', text: '使用童工', satisfiedIf: { is: false }, source: '某市清单' };
    const asking = (change: object) =>
      problems(() => itemsIn([{ ...item, questions: [{ ...exclusion, excludes: true, ...change }] }]));
    expect(asking({})).toEqual([]);
    for (const wrong of [
      { satisfiedIf: { is: true } },
      { either: '任一' },
      { kind: 'count', satisfiedIf: { below: 3 } },
    ])
      expect(asking(wrong)).toEqual([
        '第 1 行（questions.0）：排除情形写成应答“否”的问题，每项单独成立，不列入任一组。',
      ]);
    expect(asking({ excludes: false })).toHaveLength(1);
  });

  it('where this authority has no power, the note says whose it is, and there is neither range nor step', () => {
    const powerless = (change: object) => problems(() => itemsIn([{ ...item, penaltyTypes: [], ...change }]));
    const note = '处罚由公安机关决定。';
    expect(powerless({ fine: { note } })).toEqual([]);
    expect(powerless({})).toEqual(['第 1 行（fine.note）：本机关没有处罚权的，请在罚款说明中写明由哪个机关处罚。']);
    for (const more of [
      { fine: { note, individualMax: 100 } },
      { fine: { note }, tiers: [{ step: 'light', circumstances: '…' }] },
    ])
      expect(powerless(more)).toEqual(['第 1 行（penaltyTypes）：本机关没有处罚权的，不写罚款幅度和裁量基准。']);
  });

  it('a unit that no clock can count, and two rules for one clock, are refused by row and field', () => {
    expect(problems(() => figuresIn([{ ...figures, period: { amount: 10, unit: 'week' } }]))).toEqual([
      '第 1 行（period.unit）：期限长度的单位应为分钟、小时、工作日、自然日、月或年。',
    ]);
    expect(problems(() => figuresIn([figures, { ...figures, department: '文化和旅游' }]))).toEqual([]);
    expect(problems(() => figuresIn([figures, figures]))).toEqual([
      '第 2 行（id）：与第 1 行是同一期限、同一部门，请只保留一行。',
    ]);
  });

  it('tells every fault at once', () => {
    expect(problems(() => itemsIn([without(item, 'legalBasis'), { ...item, version: 0, list: 'other' }]))).toHaveLength(
      3,
    );
  });
});
