import { buffer } from 'node:stream/consumers';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { priorSheet, type PriorCells } from '../../../test/support/prior-sheet';
import { exampleCitizen, exampleCode } from '../../../test/support/numbers';
import { Refused } from '../shared/refused';
import { type Against, COLUMNS, NOTES, priorRows, templateOf } from './prior-sheet';

const against: Against = {
  today: '2026-11-29',
  departments: ['市场监督管理', '城市管理'],
  items: [
    { id: 'sj-01', title: '营业执照未置于醒目位置', department: '市场监督管理' },
    { id: 'wl-15', title: '未悬挂标志', department: '文化旅游' },
  ],
};
const code = exampleCode(1);
const good: PriorCells = {
  当事人名称: '示例商行',
  类别: '单位',
  证件号码: code,
  事项编号: 'sj-01',
  事项名称: '营业执照未置于醒目位置',
  部门: '市场监督管理',
  违法行为发生日: '2025-05-06',
  决定日期: '2025-06-01',
  处理结果: '不予行政处罚',
  文号: '盘市监不罚〔2025〕7号',
};
/** The row below notes and heads. */
const FIRST = NOTES.length + 3;
const read = (...rows: PriorCells[]) => priorRows(priorSheet(rows), against);
const faultsOf = (...rows: PriorCells[]) => read(...rows).faults.map((f) => f.message);
function refusedBy(bytes: Uint8Array): string[] {
  try {
    priorRows(bytes, against);
  } catch (error) {
    if (error instanceof Refused) return error.errors?.map((e) => e.message) ?? [error.refusal.reason!];
    throw error;
  }
  return [];
}
function changed(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path]!))) });
}

describe('the imported 首违台账 as a table', () => {
  it('reads a row; full width and blanks in the number, a spreadsheet’s date', () => {
    const spaced = `${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase();
    const { rows, faults } = read({ ...good, 证件号码: spaced, 违法行为发生日: '45783', 备注: '纸质卷' });
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      {
        at: FIRST,
        row: {
          ...{ partyName: '示例商行', partyKind: 'organization', partyIdNumber: code, itemId: 'sj-01' },
          ...{ itemTitle: '营业执照未置于醒目位置', department: '市场监督管理', outcome: 'noPenalty' },
          ...{
            violationOn: '2025-05-06',
            decidedOn: '2025-06-01',
            reference: '盘市监不罚〔2025〕7号',
            remark: '纸质卷',
          },
        },
      },
    ]);
  });

  it('an item named as the list names it is that list’s; one no list knows has no number', () => {
    const [named, unknown] = read({ ...good, 事项编号: '' }, { ...good, 事项编号: '', 事项名称: '占道经营' }).rows;
    expect(named!.row.itemId).toBe('sj-01');
    expect(unknown!.row.itemId).toBe('');
  });

  it.each([
    [{ 证件号码: code.slice(0, 17) + (code.endsWith('1') ? '2' : '1') }, '“证件号码”：统一社会信用代码校验不通过'],
    [{ 类别: '个人', 证件号码: '211100199002301234' }, '“证件号码”：公民身份号码第 13、14 位'],
    [{ 证件号码: '9.1211100E+17' }, '“证件号码”：号码被表格当作数字改写了'],
    [{ 类别: '公司' }, '“类别”：请选择'],
    [{ 事项编号: 'sj-99' }, '“事项编号”：清单中没有编号为 sj-99 的事项'],
    [{ 事项编号: 'wl-15' }, '“事项编号”：wl-15 是文化旅游的事项，与部门不符。'],
    [{ 事项名称: '别的' }, '“事项名称”：与清单中 sj-01 的名称“营业执照未置于醒目位置”不符。'],
    [{ 部门: '文化旅游', 事项编号: '' }, '“部门”：本单位不办理文化旅游的案件'],
    [{ 违法行为发生日: '2025-02-30' }, '“违法行为发生日”：违法行为发生日应为 YYYY-MM-DD'],
    [{ 决定日期: '2026-11-30' }, '“决定日期”：晚于今天'],
    [{ 决定日期: '2025-05-05' }, '“决定日期”：早于违法行为发生日'],
    [{ 处理结果: '违法事实不成立' }, '“处理结果”：请选择'],
    [{ 文号: '' }, '“文号”：请填写文号。'],
  ] as [PriorCells, string][])('%j is told at its row and column', (change, words) => {
    expect(faultsOf({ ...good, 当事人名称: '另一商行', 违法行为发生日: '2025-05-07' }, { ...good, ...change })).toEqual(
      [expect.stringContaining(`第 ${FIRST + 1} 行${words}`)],
    );
  });

  it('the same matter twice is told; the same act under another item is another matter', () => {
    expect(faultsOf(good, { ...good, 文号: '盘市监不罚〔2025〕8号' })).toEqual([
      `第 ${FIRST + 1} 行“当事人名称”：与第 ${FIRST} 行是同一当事人、同一事项、同一日的案件，请只保留一行。`,
    ]);
    expect(faultsOf(good, { ...good, 事项编号: '', 事项名称: '占道经营' })).toEqual([]);
    expect(faultsOf(good, { ...good, 类别: '个人', 证件号码: exampleCitizen('1990-01-01', 3) })).toEqual([]);
  });

  it('refuses formulas, merged cells, other tables, and one without rows', async () => {
    const cell = new RegExp(`<c r="B${FIRST}"[^>]*>.*?</c>`);
    expect(
      refusedBy(changed(priorSheet([good]), (x) => x.replace(cell, `<c r="B${FIRST}"><f>1+1</f><v>2</v></c>`))),
    ).toEqual([`第 ${FIRST} 行 B 列是公式，请改为填写的内容。`]);
    const merged = '</sheetData><mergeCells count="1"><mergeCell ref="A8:B9"/></mergeCells>';
    expect(refusedBy(changed(priorSheet([good]), (x) => x.replace('</sheetData>', merged)))).toEqual([
      'A8:B9 是合并单元格，请取消合并后逐行填写。',
    ]);
    expect(refusedBy(changed(priorSheet([good]), (x) => x.replace('>文号<', '>编号<')))[0]).toContain('列应为“文号”');
    expect(refusedBy(strToU8('当事人名称,类别'))[0]).toContain('不是 XLSX');
    const template = await buffer(templateOf([]));
    expect(priorRows(template, against).faults.map((f) => f.message)).toEqual(['表格中没有案件。']);
    expect(COLUMNS).toHaveLength(11);
  });
});
