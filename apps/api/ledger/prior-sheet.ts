import type { Readable } from 'node:stream';
import { z } from 'zod';
import { choice, date, line, looseText, OUTCOMES } from '#contracts';
import { type Item, normalNumber, numberFault } from '#law';
import { halfWidth } from '../shared/typed';
import { dayOf, letters, xlsxOf } from '../shared/xlsx';
import { type ReadRow, readTable, type SheetFault } from '../shared/xlsx-read';

/** How a matter of before can have ended so that it counts: decided, with the facts established. */
export const PRIOR_OUTCOMES = {
  penalty: OUTCOMES.penalty,
  noPenalty: OUTCOMES.noPenalty,
  noFiling: OUTCOMES.noFiling,
  orderFulfilled: OUTCOMES.orderFulfilled,
} as const;
const PARTY_KINDS = { organization: '单位', individual: '个人' } as const;

const Row = z.strictObject({
  partyName: line('当事人名称', 200),
  partyKind: choice('当事人类别（单位或者个人）', PARTY_KINDS),
  partyIdNumber: line('证件号码', 60).overwrite(normalNumber),
  itemId: z.string().max(32, '事项编号过长。'),
  itemTitle: line('事项名称', 200),
  department: line('部门', 40),
  violationOn: date('违法行为发生日'),
  decidedOn: date('决定日期'),
  outcome: choice('处理结果（行政处罚、不予行政处罚、不予立案或者责令改正已履行）', PRIOR_OUTCOMES),
  reference: line('文号', 100),
  remark: looseText('备注', 500),
});
type Field = keyof z.output<typeof Row>;
export type PriorRow = z.output<typeof Row>;

interface Column {
  title: string;
  width: number;
  field: Field;
  /** What the cell says, as the field keeps it. */
  read?: (text: string) => string;
}

/** The key of a word; the text itself where it is none, to be told as wrong. */
const keyOf = (words: Record<string, string>) => (text: string) =>
  Object.keys(words).find((k) => words[k] === text) ?? text;
const plain = (text: string) => String(halfWidth(text));

export const COLUMNS: readonly Column[] = [
  { title: '当事人名称', width: 30, field: 'partyName' },
  { title: '类别', width: 8, field: 'partyKind', read: keyOf(PARTY_KINDS) },
  { title: '证件号码', width: 24, field: 'partyIdNumber', read: plain },
  { title: '事项编号', width: 10, field: 'itemId', read: plain },
  { title: '事项名称', width: 30, field: 'itemTitle' },
  { title: '部门', width: 16, field: 'department' },
  { title: '违法行为发生日', width: 16, field: 'violationOn', read: (t) => dayOf(plain(t)) },
  { title: '决定日期', width: 14, field: 'decidedOn', read: (t) => dayOf(plain(t)) },
  { title: '处理结果', width: 20, field: 'outcome', read: keyOf(PRIOR_OUTCOMES) },
  { title: '文号', width: 26, field: 'reference' },
  { title: '备注', width: 24, field: 'remark' },
];

export const NOTES = [
  '一行一件本系统启用以前已经作出处理的案件。单位填统一社会信用代码，个人填公民身份号码；号码一栏设为文本。',
  '事项在清单中的填清单的编号和名称；不在清单中的编号留空，只在按部门回溯时计算。',
  `日期写 2024-05-06。处理结果填：${Object.values(PRIOR_OUTCOMES).join('、')}。文号填处理文书的文号。`,
  '不得有公式和合并单元格；有一处错误，全部不导入。',
] as const;

export const templateOf = (notes: readonly string[]): Readable =>
  xlsxOf({ name: '首违台账', title: '首违台账导入表', notes: [...NOTES, ...notes], columns: COLUMNS, rows: [] });

/** What the rows are judged by. */
export interface Against {
  today: string;
  /** Those the importing unit is competent for. */
  departments: readonly string[];
  items: readonly Pick<Item, 'id' | 'title' | 'department'>[];
}

export interface Placed {
  /** As the spreadsheet numbers it. */
  at: number;
  row: PriorRow;
}

/** One act of one party: the same party, item and day. */
export const matterOf = (r: Pick<PriorRow, 'partyIdNumber' | 'department' | 'itemId' | 'itemTitle' | 'violationOn'>) =>
  [r.partyIdNumber, r.department, r.itemId || r.itemTitle, r.violationOn] as const;

/** What is wrong with one cell. */
export const faultAt = (at: number, field: Field, words: string): SheetFault => {
  const column = COLUMNS.findIndex((c) => c.field === field);
  return { path: `${letters(column)}${at}`, message: `第 ${at} 行“${COLUMNS[column]!.title}”：${words}` };
};

/**
 * The rows of a sheet, and every fault that shows without asking who else is on record.
 * Errors: SHEET_REFUSED, where it is no such table.
 */
export function priorRows(bytes: Uint8Array, against: Against): { rows: Placed[]; faults: SheetFault[] } {
  const read = readTable(
    bytes,
    COLUMNS.map((c) => c.title),
  );
  const faults: SheetFault[] = [];
  const rows: Placed[] = [];
  const seen = new Map<string, number>();
  for (const sheetRow of read) {
    const { at } = sheetRow;
    const row = rowIn(sheetRow, against, faults);
    if (!row) continue;
    const matter = matterOf(row).join('\n');
    const earlier = seen.get(matter);
    if (earlier !== undefined)
      faults.push(faultAt(at, 'partyName', `与第 ${earlier} 行是同一当事人、同一事项、同一日的案件，请只保留一行。`));
    else seen.set(matter, at);
    rows.push({ at, row });
  }
  if (read.length === 0) faults.push({ path: 'A1', message: '表格中没有案件。' });
  return { rows, faults };
}

function rowIn({ at, cells }: ReadRow, against: Against, faults: SheetFault[]): PriorRow | undefined {
  const draft = Object.fromEntries(
    COLUMNS.map(({ field, read }, i) => {
      const text = cells.get(letters(i)) ?? '';
      return [field, read ? read(text) : text];
    }),
  );
  const parsed = Row.safeParse(draft);
  if (!parsed.success) {
    faults.push(...parsed.error.issues.map((i) => faultAt(at, i.path[0] as Field, i.message)));
    return undefined;
  }
  const row = withItem(parsed.data, against);
  const wrong = faultsOf(row, against).map(([field, words]) => faultAt(at, field, words));
  faults.push(...wrong);
  return wrong.length > 0 ? undefined : row;
}

/** An item that is named as a list names it is that list's: left without its number it would not be found. */
function withItem(row: PriorRow, { items }: Against): PriorRow {
  if (row.itemId) return row;
  const named = new Set(
    items.filter((i) => i.title === row.itemTitle && i.department === row.department).map((i) => i.id),
  );
  return named.size === 1 ? { ...row, itemId: [...named][0]! } : row;
}

function faultsOf(row: PriorRow, { today, departments, items }: Against): [Field, string][] {
  const found: [Field, string][] = [];
  const number = numberFault(row.partyKind, row.partyIdNumber);
  if (/\dE\+\d/i.test(row.partyIdNumber))
    found.push(['partyIdNumber', '号码被表格当作数字改写了，请将该栏设为文本后重新填写。']);
  else if (number) found.push(['partyIdNumber', number.message]);
  if (!departments.includes(row.department))
    found.push(['department', `本单位不办理${row.department}的案件，应为：${departments.join('、')}。`]);
  const versions = items.filter((i) => i.id === row.itemId);
  if (row.itemId && versions.length === 0)
    found.push(['itemId', `清单中没有编号为 ${row.itemId} 的事项；不在清单中的请留空。`]);
  else if (row.itemId && !versions.some((i) => i.department === row.department))
    found.push(['itemId', `${row.itemId} 是${versions[0]!.department}的事项，与部门不符。`]);
  else if (row.itemId && !versions.some((i) => i.title === row.itemTitle))
    found.push(['itemTitle', `与清单中 ${row.itemId} 的名称“${versions[0]!.title}”不符。`]);
  if (row.violationOn > today) found.push(['violationOn', '晚于今天，请核对。']);
  if (row.decidedOn > today) found.push(['decidedOn', '晚于今天，请核对。']);
  if (row.decidedOn < row.violationOn) found.push(['decidedOn', '早于违法行为发生日，请核对。']);
  return found;
}
