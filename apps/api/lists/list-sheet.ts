import type { Readable } from 'node:stream';
import {
  boundOf,
  citable,
  type DiscretionTier,
  type FineRange,
  type ItemQuestion,
  type ListEntry,
  PENALTY_KINDS,
  type PenaltyKind,
  type Period,
  TIER_STEPS,
  type TierStep,
  type Unit,
  UNIT_NAMES,
} from '#law';
import { EntryRow } from '#store';
import { halfWidth } from '../shared/typed';
import { type ReadRow, readTable, refusedFor, type SheetFault } from '../shared/xlsx-read';
import { type Cell, dayOf, letters, xlsxOf } from '../shared/xlsx';

/** What is wrong with a cell, in words. */
class CellFault extends Error {}

type Draft = Record<string, unknown>;

interface Column {
  title: string;
  width: number;
  /** The parts of an entry it holds: what is wrong with them is told at this column. */
  fields: readonly string[];
  write: (entry: ListEntry) => Cell;
  /** Puts into the entry what the cell says. Errors: `CellFault`. */
  read: (text: string, draft: Draft) => void;
}

const BAR = '｜';
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean);
const partsOf = (text: string): string[] => text.split(/[｜|]/).map((p) => p.trim());

/** 是 or 否. */
function yesNo(text: string): boolean {
  if (text !== '是' && text !== '否') throw new CellFault('应填“是”或者“否”。');
  return text === '是';
}

const UNITS = Object.entries(UNIT_NAMES) as [Unit, string][];
const PERIOD_HINT = '应写数量和单位，例如 10个工作日、5日、30分钟、3个月。';
function periodIn(text: string): Period {
  const [, amount, word] = /^(\d{1,4})\s*(\D+)$/.exec(text) ?? [];
  const unit = UNITS.find(([, name]) => name === word || name === `个${word}`);
  if (!amount || !unit) throw new CellFault(PERIOD_HINT);
  return { amount: Number(amount), unit: unit[0] };
}
const periodOf = ({ amount, unit }: Period) => `${amount}${UNIT_NAMES[unit]}`;

function fenIn(text: string): number {
  if (!/^\d{1,11}(\.\d{1,2})?$/.test(text)) throw new CellFault(`“${text}”应为金额（元），至多两位小数。`);
  return Math.round(Number(text) * 100);
}
const yuanOf = (fen: number | undefined): Cell => (fen === undefined ? null : fen / 100);

function dayIn(text: string): string {
  const day = dayOf(text);
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new CellFault('应为 YYYY-MM-DD 格式的日期。');
  return day;
}

/** 本机关没有处罚权; left empty: not recorded. */
const NONE = '无';
const KINDS = Object.entries(PENALTY_KINDS) as [PenaltyKind, string][];
/** One kind has a comma of the kind that parts them. */
function kindsIn(text: string): PenaltyKind[] {
  const found: PenaltyKind[] = [];
  let rest = text;
  while (rest) {
    const kind = KINDS.find(([, name]) => rest.startsWith(name));
    if (!kind) throw new CellFault(`没有“${rest}”这种处罚，应为：${KINDS.map(([, name]) => name).join('；')}。`);
    found.push(kind[0]);
    rest = rest.slice(kind[1].length).replace(/^[、,，;；\s]+/, '');
  }
  return found;
}
const kindsOf = (kinds: readonly PenaltyKind[] | undefined) => (kinds ?? []).map((k) => PENALTY_KINDS[k]).join('、');

/** 不超过500元, 不足30, 是, 排除. */
function questionIn(text: string): ItemQuestion {
  const [id = '', words = '', bound = '', source = '', either] = partsOf(text);
  const [, how, amount, yuan] = /^(不超过|不足)\s*([\d.]+)\s*(元)?$/.exec(bound) ?? [];
  if (!['是', '否', EXCLUDED].includes(bound) && !how)
    throw new CellFault(`“${text}”应为：编号｜问题｜是、否、排除、不超过500元或者不足30｜依据。`);
  const base = { id, text: words, source, ...(either ? { either } : {}) };
  if (bound === EXCLUDED) return { ...base, kind: 'yesNo', satisfiedIf: { is: false }, excludes: true };
  if (!how) return { ...base, kind: 'yesNo', satisfiedIf: { is: bound === '是' } };
  const most = yuan ? fenIn(amount!) : Number(amount);
  return {
    ...base,
    kind: yuan ? 'amountFen' : 'count',
    satisfiedIf: how === '不足' ? { below: most } : { atMost: most },
  };
}
const EXCLUDED = '排除';
const questionOf = (q: ItemQuestion): string => {
  const bound = q.excludes ? EXCLUDED : boundOf(q).replace(/^应为/, '').replace(/\s/g, '');
  return [q.id, q.text, bound, q.source, ...(q.either ? [q.either] : [])].join(BAR);
};

const STEPS = Object.entries(TIER_STEPS) as [TierStep, string][];
function tierIn(text: string): DiscretionTier {
  const [word, circumstances = '', kinds = '', individual = '', organization = ''] = partsOf(text);
  const step = STEPS.find(([, name]) => name === word);
  if (!step)
    throw new CellFault(`“${text}”应为：减轻、从轻、一般或者从重｜情形｜处罚种类｜个人罚款（元）｜单位罚款（元）。`);
  const fine = { ...sideIn(individual, 'individual'), ...sideIn(organization, 'organization') };
  return {
    ...{ step: step[0], circumstances },
    ...(kinds ? { kinds: kindsIn(kinds) } : {}),
    ...(Object.keys(fine).length > 0 ? { fine } : {}),
  };
}
/** 200-1000, -1000 or 200-. */
function sideIn(text: string, side: 'individual' | 'organization'): Partial<FineRange> {
  if (!text) return {};
  const [, min, max] = /^([\d.]*)\s*[-–—~至]\s*([\d.]*)$/.exec(text) ?? [undefined, undefined, undefined];
  if (!min && !max) throw new CellFault(`“${text}”应为罚款幅度（元），例如 200-1000。`);
  return { ...(min ? { [`${side}Min`]: fenIn(min) } : {}), ...(max ? { [`${side}Max`]: fenIn(max) } : {}) };
}
const sideOf = (min: number | undefined, max: number | undefined) =>
  min === undefined && max === undefined
    ? ''
    : `${min === undefined ? '' : min / 100}-${max === undefined ? '' : max / 100}`;
const tierOf = ({ step, circumstances, kinds, fine = {} }: DiscretionTier): string =>
  [
    ...[TIER_STEPS[step], circumstances, kindsOf(kinds)],
    ...[sideOf(fine.individualMin, fine.individualMax), sideOf(fine.organizationMin, fine.organizationMax)],
  ].join(BAR);

/** A part of a part of the entry, made where it is missing. */
function within(draft: Draft, field: string, part: string, value: unknown): void {
  draft[field] = { ...(draft[field] as object | undefined), [part]: value };
}

const plain = (title: string, width: number, field: keyof ListEntry): Column => ({
  ...{ title, width, fields: [field] },
  write: (e) => (e[field] as string | undefined) ?? null,
  read: (text, draft) => void (draft[field] = text),
});
const many = (title: string, width: number, field: keyof ListEntry): Column => ({
  ...{ title, width, fields: [field] },
  write: (e) => (e[field] as string[]).join('\n'),
  read: (text, draft) => void (draft[field] = lines(text)),
});
const part = (title: string, width: number, field: 'firstOffence' | 'competence' | 'fine', name: string): Column => ({
  ...{ title, width, fields: [`${field}.${name}`] },
  write: (e) => ((e[field] as Record<string, string | undefined> | undefined)?.[name] ?? null) as Cell,
  read: (text, draft) => within(draft, field, name, text),
});
const sum = (title: string, name: keyof Omit<FineRange, 'note'>): Column => ({
  ...{ title, width: 16, fields: [`fine.${name}`] },
  write: (e) => yuanOf(e.fine?.[name]),
  read: (text, draft) => within(draft, 'fine', name, fenIn(text)),
});
const dated = (title: string, field: 'effectiveFrom' | 'effectiveTo'): Column => ({
  ...{ title, width: 14, fields: [field] },
  write: (e) => (e[field] ? { day: e[field] } : null),
  read: (text, draft) => void (draft[field] = dayIn(text)),
});

/** The table of a list: one entry a row; a cell of several parts has a line for each. */
export const COLUMNS: readonly Column[] = [
  plain('编号', 10, 'id'),
  plain('事项名称', 30, 'title'),
  many('依据', 36, 'legalBasis'),
  {
    ...{ title: '依据的施行日期', width: 24, fields: ['basesInForce'] },
    write: (e) => e.basesInForce?.map((b) => [b.law, b.from, ...(b.to ? [b.to] : [])].join(BAR)).join('\n') ?? null,
    read: (text, draft) => {
      draft['basesInForce'] = lines(text).map((l) => {
        const [law = '', from = '', to] = partsOf(l);
        return { law, from: dayIn(from), ...(to ? { to: dayIn(to) } : {}) };
      });
    },
  },
  many('适用条件', 36, 'conditions'),
  {
    ...{ title: '核查问题', width: 48, fields: ['questions'] },
    write: (e) => e.questions?.map(questionOf).join('\n') || null,
    read: (text, draft) => void (draft['questions'] = lines(text).map(questionIn)),
  },
  {
    ...{ title: '改正期限', width: 16, fields: ['correctionPeriod', 'onTheSpot'] },
    write: (e) => (e.onTheSpot ? `当场（${periodOf(e.correctionPeriod)}）` : periodOf(e.correctionPeriod)),
    read: (text, draft) => {
      const spot = /^当场[（(](.*)[）)]$/.exec(text);
      draft['onTheSpot'] = spot !== null;
      draft['correctionPeriod'] = periodIn(spot ? spot[1]! : text);
    },
  },
  {
    ...{ title: '拒不改正才处罚', width: 14, fields: ['penaltyRequiresRefusal'] },
    write: (e) => (e.penaltyRequiresRefusal ? '是' : '否'),
    read: (text, draft) => void (draft['penaltyRequiresRefusal'] = yesNo(text)),
  },
  plain('重点领域', 12, 'focusArea'),
  {
    ...{ title: '追溯月数', width: 10, fields: ['firstOffence', 'firstOffence.months'] },
    write: (e) => e.firstOffence?.months ?? null,
    read: (text, draft) => {
      if (!/^\d{1,4}$/.test(text)) throw new CellFault('应为整数。');
      within(draft, 'firstOffence', 'months', Number(text));
    },
  },
  {
    ...{ title: '追溯范围', width: 12, fields: ['firstOffence.scope'] },
    write: (e) => (e.firstOffence ? (e.firstOffence.scope === 'item' ? '同一事项' : '本部门') : null),
    read: (text, draft) => {
      if (text !== '同一事项' && text !== '本部门') throw new CellFault('应填“同一事项”或者“本部门”。');
      within(draft, 'firstOffence', 'scope', text === '本部门' ? 'department' : 'item');
    },
  },
  part('追溯依据', 30, 'firstOffence', 'source'),
  plain('不追溯的理由', 24, 'noLookBack'),
  part('管辖机关', 20, 'competence', 'authority'),
  part('管辖依据', 24, 'competence', 'source'),
  {
    ...{ title: '处罚种类', width: 20, fields: ['penaltyTypes'] },
    write: (e) => (e.penaltyTypes?.length === 0 ? NONE : kindsOf(e.penaltyTypes) || null),
    read: (text, draft) => void (draft['penaltyTypes'] = text === NONE ? [] : kindsIn(text)),
  },
  sum('个人罚款下限（元）', 'individualMin'),
  sum('个人罚款上限（元）', 'individualMax'),
  sum('单位罚款下限（元）', 'organizationMin'),
  sum('单位罚款上限（元）', 'organizationMax'),
  part('罚款说明', 30, 'fine', 'note'),
  {
    ...{ title: '裁量基准', width: 48, fields: ['tiers'] },
    write: (e) => e.tiers?.map(tierOf).join('\n') || null,
    read: (text, draft) => void (draft['tiers'] = lines(text).map(tierIn)),
  },
  {
    ...{ title: '追责时效', width: 30, fields: ['limitation'] },
    write: (e) =>
      e.limitation
        ? [periodOf(e.limitation.period), e.limitation.onlyWithHarm ? '有危害后果' : '', e.limitation.source].join(BAR)
        : null,
    read: (text, draft) => {
      const [length = '', harm, source = ''] = partsOf(text);
      draft['limitation'] = { period: periodIn(length), onlyWithHarm: harm === '有危害后果', source };
    },
  },
  {
    ...{ title: '按日连续处罚', width: 30, fields: ['perDay'] },
    write: (e) => e.perDay?.source ?? null,
    // Marked 待确认 in its own words.
    read: (text, draft) => void (draft['perDay'] = { source: text, confirmed: citable(text) === text }),
  },
  dated('施行日期', 'effectiveFrom'),
  dated('失效日期', 'effectiveTo'),
];

export const NOTES = [
  '一行一个事项。依据、适用条件、核查问题、裁量基准各占一格，多项的在格内换行。',
  '核查问题每行：编号｜问题｜是、否、排除、不超过500元或者不足30｜依据；“排除”是应为否、否则不能从宽的排除情形。裁量基准每行：减轻、从轻、一般或者从重｜情形｜处罚种类｜个人罚款（元）如 200-1000｜单位罚款（元）。',
  '依法可以按日连续处罚的写明依据，未经法律人员确认的在末尾写（待确认）；没有规定的留空。',
  '处罚种类本机关没有处罚权的写“无”，并在罚款说明中写明由哪个机关处罚；没有录入的留空。',
  '导入时不得有公式和合并单元格；有一处错误，全部不导入。',
] as const;

export const sheetOf = (title: string, entries: readonly ListEntry[], notes: readonly string[]): Readable =>
  xlsxOf({
    ...{ name: '事项清单', title, notes: [...NOTES, ...notes], columns: COLUMNS },
    rows: [entries.map((e) => COLUMNS.map((c) => c.write(e)))],
  });

/** The entries of a sheet, all or none. Errors: SHEET_REFUSED with row, column and what to mend of every fault. */
export function entriesOf(bytes: Uint8Array): ListEntry[] {
  const rows = readTable(
    bytes,
    COLUMNS.map((c) => c.title),
  );
  const faults: SheetFault[] = [];
  const entries: ListEntry[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const entry = entryIn(row, faults);
    if (!entry) continue;
    const earlier = seen.get(entry.id);
    if (earlier) faults.push(faultAt(row, 0, `与第 ${earlier} 行是同一事项，请只保留一行。`));
    seen.set(entry.id, row.at);
    entries.push(entry);
  }
  if (rows.length === 0) faults.push({ path: 'A1', message: '表格中没有事项。' });
  if (faults.length > 0) throw refusedFor(faults);
  return entries;
}

const faultAt = ({ at }: ReadRow, column: number, words: string): SheetFault => ({
  path: `${letters(column)}${at}`,
  message: `第 ${at} 行“${COLUMNS[column]!.title}”：${words}`,
});

function entryIn(row: ReadRow, faults: SheetFault[]): ListEntry | undefined {
  const before = faults.length;
  const draft: Draft = {};
  const told = new Set<number>();
  for (const [i, column] of COLUMNS.entries()) {
    const text = row.cells.get(letters(i));
    if (text === undefined) continue;
    try {
      column.read(i > 0 ? text : String(halfWidth(text)), draft);
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      told.add(i);
      faults.push(faultAt(row, i, error.message));
    }
  }
  const parsed = EntryRow.safeParse(draft);
  for (const { path, message } of parsed.error?.issues ?? []) {
    const named = path.map(String);
    const of = (name: string) => COLUMNS.findIndex((c) => c.fields.includes(name));
    const column = Math.max(0, [named.slice(0, 2).join('.'), named[0] ?? ''].map(of).find((i) => i >= 0) ?? 0);
    // A cell that could not be read is missing from the entry, which is no fault of its own.
    if (!told.has(column)) faults.push(faultAt(row, column, message));
  }
  return faults.length > before ? undefined : (parsed.data as ListEntry);
}
