import { buffer } from 'node:stream/consumers';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { entryOf, type ListEntry } from '#law';
import { seedItems } from '../../../libs/law/data';
import { Refused } from '../shared/refused';
import { COLUMNS, entriesOf, NOTES, sheetOf } from './list-sheet';

const entries: ListEntry[] = [
  ...seedItems.filter((i) => !i.effectiveTo).map(entryOf),
  {
    ...entryOf(seedItems[0]!),
    id: 'sj-25',
    competence: { authority: '县级以上市场监督管理部门', source: '食品安全法 第六条' },
    basesInForce: [{ law: '某某办法', from: '2020-01-01', to: '2030-01-01' }],
    penaltyTypes: ['warning', 'confiscation', 'fine'],
    fine: { individualMin: 20_000, individualMax: 100_050, organizationMax: 3_000_000, note: '依据规定。' },
    tiers: [
      { step: 'mitigated', circumstances: '主动消除', kinds: ['warning'] },
      {
        step: 'heavy',
        circumstances: '再次违法',
        kinds: ['fine'],
        fine: { individualMin: 50_000, individualMax: 100_050 },
      },
    ],
    questions: [
      {
        id: 'q1',
        kind: 'amountFen',
        text: '货值金额',
        satisfiedIf: { atMost: 50_000 },
        either: '少',
        source: '本清单',
      },
      ...[{ id: 'q2', text: '使用童工' }].map((q) => ({
        ...{ ...q, kind: 'yesNo' as const, satisfiedIf: { is: false }, excludes: true as const, source: '本清单' },
      })),
    ],
    perDay: { source: '示例规定 第一条（待确认）', confirmed: false },
    effectiveFrom: '2027-01-01',
    effectiveTo: '2028-01-01',
  },
];

/** The sheet with its XML changed. */
async function changed(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await buffer(sheetOf('清单', entries, [])));
  const path = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path]!))) });
}
function faultsOf(bytes: Uint8Array): string[] {
  try {
    entriesOf(bytes);
  } catch (error) {
    if (error instanceof Refused && error.refusal.code === 'SHEET_REFUSED')
      return error.errors?.map((e) => e.message) ?? [error.refusal.reason!];
    throw error;
  }
  return [];
}
/** The row below title, notes and heads. */
const FIRST = NOTES.length + 3;

describe('a list as a table', () => {
  it('comes back as it went out', async () => {
    expect(entriesOf(await buffer(sheetOf('清单', entries, ['第 1 版'])))).toEqual(entries);
  });

  it('refuses formulas and merged cells, each by its place, and reads nothing', async () => {
    const bytes = await changed((xml) =>
      xml
        .replace(new RegExp(`<c r="B${FIRST}"[^>]*>.*?</c>`), `<c r="B${FIRST}"><f>1+1</f><v>2</v></c>`)
        .replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A6:B7"/></mergeCells>'),
    );
    expect(faultsOf(bytes)).toEqual([
      'A6:B7 是合并单元格，请取消合并后逐行填写。',
      `第 ${FIRST} 行 B 列是公式，请改为填写的内容。`,
    ]);
  });

  it('tells every fault by row and column: a period without unit, a range upside down, a row twice', async () => {
    const bytes = await changed((xml) =>
      xml
        .replace(`<c r="G${FIRST}" t="inlineStr"><is><t xml:space="preserve">10个工作日`, (all) =>
          all.replace('个工作日', ''),
        )
        .replace(`<t xml:space="preserve">sj-02`, '<t xml:space="preserve">sj-03')
        // The last floor of the table, whose tiers stand above it.
        .replace(/<v>200<\/v>(?!.*<v>200<\/v>)/s, '<v>2000</v>'),
    );
    expect(faultsOf(bytes)).toEqual([
      `第 ${FIRST} 行“改正期限”：应写数量和单位，例如 10个工作日、5日、30分钟、3个月。`,
      `第 ${FIRST + 2} 行“编号”：与第 ${FIRST + 1} 行是同一事项，请只保留一行。`,
      expect.stringContaining('个人罚款下限高于上限'),
      expect.stringContaining('低于法定下限'),
    ]);
  });

  it('says 无 where this authority has no power, which is another thing than not recorded', async () => {
    const { penaltyTypes: _, ...unrecorded } = entries.find((e) => e.id === 'rs-19')!;
    const cell = (entry: ListEntry) => COLUMNS.find((c) => c.title === '处罚种类')!.write(entry);
    const none: ListEntry = { ...unrecorded, penaltyTypes: [] };
    expect([none, unrecorded].map(cell)).toEqual(['无', null]);
    expect(entriesOf(await buffer(sheetOf('清单', [none], [])))).toEqual([none]);
    expect(entriesOf(await buffer(sheetOf('清单', [unrecorded], [])))).toEqual([unrecorded]);
  });

  it('keeps a fine by the day with whether its basis is confirmed', async () => {
    const entry: ListEntry = { ...entries[0]!, perDay: { source: '示例规定 第一条', confirmed: true } };
    expect(entriesOf(await buffer(sheetOf('清单', [entry], [])))).toEqual([entry]);
  });

  it('tells an exclusion in one word, and refuses one that does not stand alone', async () => {
    const parts = unzipSync(await buffer(sheetOf('清单', entries, [])));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('q2｜使用童工｜排除｜本清单');
    const bytes = await changed((xml) => xml.replace('q2｜使用童工｜排除｜本清单', '$&｜少'));
    expect(faultsOf(bytes)).toEqual([expect.stringMatching(/“核查问题”：排除情形写成应答“否”的问题，每项单独成立/)]);
    const unknown = await changed((xml) => xml.replace('使用童工｜排除｜', '使用童工｜除外｜'));
    expect(faultsOf(unknown)).toEqual([expect.stringContaining('是、否、排除、不超过500元或者不足30')]);
  });

  it('refuses what is no workbook, and a table that is not a list’s', async () => {
    expect(faultsOf(strToU8('编号,事项名称'))[0]).toContain('不是 XLSX');
    expect(faultsOf(await changed((xml) => xml.replace('>编号<', '>序号<')))[0]).toContain('表头');
    expect(faultsOf(await changed((xml) => xml.replace('>改正期限<', '>期限<')))[0]).toMatch(/G 列应为“改正期限”/);
  });
});
