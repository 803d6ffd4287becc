import type { ColumnOptions } from 'typeorm';
import { z } from 'zod';
import { asFound, type CaseState, UNITS } from '#contracts';
import { normalNumber } from '#law';
import { figuresOf } from './counted';
import { dueColumnsOf } from './due-columns';
import { bin, instant } from './entities/columns';

type Due = ReturnType<typeof dueColumnsOf>;

/** One column of a case's row. */
interface CaseColumn<V = unknown> {
  column: ColumnOptions;
  /** `due`: the next date of the state, which several columns tell. */
  of: (state: CaseState, due: Due) => V;
  /** Written with the case, and never again. */
  once?: true;
  /** In the case list: how the API tells it. */
  listed?: z.ZodType;
}

const column = <V, U extends Pick<CaseColumn, 'once' | 'listed'> = Record<never, never>>(
  options: ColumnOptions,
  of: CaseColumn<V>['of'],
  use?: U,
) => ({ column: options, of, ...use }) as CaseColumn<V> & U;
const at = (time: string | undefined): Date | null => (time ? new Date(time) : null);
const id = (length: number) => ({ type: 'varchar', ...bin, length }) as const;
const nullable = { nullable: true } as const;
const fixed = { once: true } as const;
const listed = { listed: z.string() };
const maybe = { listed: z.string().nullable() };

/**
 * What lists and filters know of a case, by property: how it is stored, what it is of the case's state, and whether the list
 * shows it. One row is one column of entity, projection, list and API; a migration adds it to the table.
 */
export const CASE_ROW = {
  displayNo: column(id(60), (s) => s.displayNo, { ...fixed, ...listed }),
  unitId: column(id(32), (s) => s.unitId, { ...fixed, ...listed }),
  stage: column(id(24), (s) => s.stage, listed),
  status: column(id(12), (s) => s.status, listed),
  source: column(id(20), (s) => s.source, fixed),
  itemId: column(id(32), (s) => s.item.id, { ...fixed, ...listed }),
  itemTitle: column({ type: 'varchar', length: 200 }, (s) => s.item.title, listed),
  itemList: column(id(12), (s) => s.item.list),
  department: column({ type: 'varchar', length: 40 }, (s) => s.item.department, fixed),
  partyName: column(id(200), (s) => s.party.name, { ...fixed, ...listed }),
  partyIdNumber: column(id(60), (s) => normalNumber(s.party.idNumber), fixed),
  latitude: column({ type: 'double', ...nullable }, (s) => s.coordinates?.latitude ?? null, fixed),
  longitude: column({ type: 'double', ...nullable }, (s) => s.coordinates?.longitude ?? null, fixed),
  violationOn: column({ type: 'date' }, (s) => s.violationOn, { ...fixed, ...listed }),
  registeredAt: column(instant, (s) => new Date(s.registeredAt), { ...fixed, ...listed }),
  filedAt: column({ ...instant, ...nullable }, (s) => at(s.filedAt)),
  /** The next date that any running clock reaches. */
  dueAt: column({ ...instant, ...nullable }, (_s, due) => due.dueAt, maybe),
  dueOn: column({ type: 'date', ...nullable }, (_s, due) => due.dueOn, maybe),
  dueClock: column({ ...id(32), ...nullable }, (_s, due) => due.dueClock, maybe),
  /** The unit its period is counted in. */
  dueUnit: column({ ...id(12), ...nullable }, (_s, due) => due.dueUnit, { listed: z.enum(UNITS).nullable() }),
  /** `dueAt`, or the end of time: keyset pages need a value. */
  sortDueAt: column(instant, (_s, due) => due.sortDueAt),
  escalatedAt: column({ ...instant, ...nullable }, (s) => at(s.escalation?.at), maybe),
  escalationReason: column({ ...id(32), ...nullable }, (s) => (s.escalation ? asFound(s.escalation) : null), maybe),
  outcome: column({ ...id(20), ...nullable }, (s) => s.outcome ?? null, maybe),
  decidedAt: column({ ...instant, ...nullable }, (s) => at(s.outcomeAt)),
  /** When the party's other matters were looked up last. */
  priorsAt: column({ ...instant, ...nullable }, (s) => at(s.priorsAt ?? s.registeredAt)),
  closedAt: column({ ...instant, ...nullable }, (s) => at(s.closedAt)),
  /** The calendar its deadlines are counted by. */
  calendarVersion: column(id(32), (s) => s.calendarVersion),
  /** The last publication of rules that reached it. */
  lawPublication: column({ type: 'int', default: 0 }, (s) => s.lawPublication),
  /** What statistics count it in, as bits (`FIGURES`). */
  figures: column({ type: 'int', unsigned: true, default: 0 }, figuresOf),
  seq: column({ type: 'int' }, (s) => s.seq, { listed: z.number() }),
};
type Table = typeof CASE_ROW;

export type CaseRow = { [P in keyof Table]: ReturnType<Table[P]['of']> };

const PROPERTIES = Object.keys(CASE_ROW) as (keyof Table)[];
type Listed = { [P in keyof Table]: Table[P] extends { listed: z.ZodType } ? P : never }[keyof Table];
/** The columns of the case list, and how the API tells each of them. */
export const LISTED = PROPERTIES.filter((p) => (CASE_ROW[p] as CaseColumn).listed) as Listed[];
export const LISTED_SHAPE = Object.fromEntries(
  LISTED.map((p) => [p, (CASE_ROW[p] as Required<CaseColumn>).listed]),
) as { [P in Listed]: Table[P]['listed'] };

/** The row of a case: whole, or what may have changed since it was first written. */
export const caseRowOf = (state: CaseState, { whole }: { whole: boolean }): Partial<CaseRow> => {
  const due = dueColumnsOf(state);
  const written = PROPERTIES.filter((p) => whole || !(CASE_ROW[p] as CaseColumn).once);
  return Object.fromEntries(written.map((p) => [p, CASE_ROW[p].of(state, due)]));
};

/** The columns of a stored row that do not tell what the state tells, as when a figure is new. */
export function staleColumns(row: CaseRow, state: CaseState): (keyof CaseRow)[] {
  const told = caseRowOf(state, { whole: true });
  return PROPERTIES.filter((p) => !same(row[p], told[p]));
}

const same = (a: unknown, b: unknown) =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
