import { kindsGiven, mayPunish } from './power';
import { rangeOf, tierWords, yuan } from './tiers';
import type { FineRange, FirstOffenceRule, IsoDate, Item, ItemQuestion, Period } from './types';
import { UNIT_NAMES } from './units';

/**
 * One entry of a list as it is drafted: an item without what its publication settles (version, first day, that a lawyer
 * confirmed it) and what the list says for all of them (department, kind).
 */
export type ListEntry = Omit<
  Item,
  'version' | 'department' | 'list' | 'example' | 'confirmed' | 'effectiveFrom' | 'firstOffence'
> & {
  /** Where it begins later than the version it stands in. */
  effectiveFrom?: IsoDate;
  firstOffence?: Omit<FirstOffenceRule, 'confirmed'>;
};

/** An item as the draft of the next version begins with it. */
export function entryOf(item: Item): ListEntry {
  const {
    version: _,
    department: __,
    list: ___,
    example: ____,
    confirmed: _____,
    effectiveFrom: ______,
    ...entry
  } = item;
  const { firstOffence, ...rest } = entry;
  if (!firstOffence) return rest;
  const { months, scope, source } = firstOffence;
  return { ...rest, firstOffence: { months, scope, source } };
}

/** What a change means to a party: `unclear` where it has to be weighed. */
export type Weight = 'lighter' | 'heavier' | 'unclear' | 'equal';

export interface FieldChange {
  field: string;
  title: string;
  before: string;
  after: string;
  weight: Weight;
}

export interface EntryChange {
  id: string;
  title: string;
  change: 'added' | 'changed' | 'removed' | 'same';
  fields: FieldChange[];
  weight: Weight;
}

export const lengthOf = ({ amount, unit }: Period) => `${amount}${UNIT_NAMES[unit]}`;
const yes = (value: boolean) => (value ? '是' : '否');

export function boundOf({
  kind,
  satisfiedIf,
  excludes,
}: Pick<ItemQuestion, 'kind' | 'satisfiedIf' | 'excludes'>): string {
  if (excludes) return '排除情形，应为否，否则不能从宽';
  if ('is' in satisfiedIf) return `应为${yes(satisfiedIf.is)}`;
  const said = (n: number) => (kind === 'amountFen' ? yuan(n) : String(n));
  return 'atMost' in satisfiedIf ? `不超过 ${said(satisfiedIf.atMost)}` : `不足 ${said(satisfiedIf.below)}`;
}

/** `more`: the larger, the lighter for a party. */
const byNumber = (before: number, after: number, more: boolean): Weight =>
  before === after ? 'equal' : after > before === more ? 'lighter' : 'heavier';

const sum = (weights: readonly Weight[]): Weight => {
  const told = [...new Set(weights.filter((w) => w !== 'equal'))];
  return told.length === 0 ? 'equal' : told.length === 1 ? told[0]! : 'unclear';
};

/** Days a period lasts at least, to compare two. */
const DAYS = { minute: 1 / 1440, hour: 1 / 24, workingDay: 1, calendarDay: 1, month: 28, year: 365 } as const;

interface Field {
  field: keyof ListEntry;
  title: string;
  words: (entry: ListEntry) => string;
  /** Absent: nobody can tell but people. */
  weigh?: (before: ListEntry, after: ListEntry) => Weight;
}

/** What an entry says, field by field, in words. */
export const ENTRY_FIELDS: readonly Field[] = [
  { field: 'title', title: '事项名称', words: (e) => e.title },
  { field: 'legalBasis', title: '依据', words: (e) => e.legalBasis.join('；') },
  { field: 'conditions', title: '适用条件', words: (e) => e.conditions.join('；') },
  {
    field: 'questions',
    title: '核查问题',
    words: (e) =>
      (e.questions ?? [])
        .map((q) => `${q.text}（${boundOf(q)}${q.either ? `，任一组${q.either}` : ''}；${q.source}）`)
        .join('；'),
    weigh: (a, b) => sum(questionWeights(a, b)),
  },
  {
    field: 'correctionPeriod',
    title: '改正期限',
    words: (e) => (e.onTheSpot ? '当场改正' : `最长 ${lengthOf(e.correctionPeriod)}`),
    weigh: (a, b) =>
      a.correctionPeriod.unit === b.correctionPeriod.unit
        ? byNumber(a.correctionPeriod.amount, b.correctionPeriod.amount, true)
        : byNumber(daysOf(a.correctionPeriod), daysOf(b.correctionPeriod), true),
  },
  {
    field: 'firstOffence',
    title: '初次违法追溯',
    words: (e) =>
      e.firstOffence
        ? `${e.firstOffence.months} 个月，${e.firstOffence.scope === 'item' ? '同一事项' : '本部门'}（${e.firstOffence.source}）`
        : `不追溯：${e.noLookBack ?? ''}`,
    weigh: (a, b) =>
      sum([
        byNumber(a.firstOffence?.months ?? 0, b.firstOffence?.months ?? 0, false),
        byNumber(scopeOf(a), scopeOf(b), false),
      ]),
  },
  {
    field: 'penaltyRequiresRefusal',
    title: '拒不改正才处罚',
    words: (e) => yes(e.penaltyRequiresRefusal),
    weigh: (a, b) => byNumber(Number(a.penaltyRequiresRefusal), Number(b.penaltyRequiresRefusal), true),
  },
  {
    field: 'focusArea',
    title: '重点领域',
    words: (e) => e.focusArea ?? '否',
    weigh: (a, b) => byNumber(a.focusArea ? 1 : 0, b.focusArea ? 1 : 0, false),
  },
  {
    field: 'perDay',
    title: '按日连续处罚',
    words: (e) => e.perDay?.source ?? '否',
    weigh: (a, b) => byNumber(a.perDay ? 1 : 0, b.perDay ? 1 : 0, false),
  },
  {
    field: 'competence',
    title: '管辖',
    words: (e) => (e.competence ? `${e.competence.authority}（${e.competence.source}）` : '本系统行政执法部门'),
  },
  {
    field: 'penaltyTypes',
    title: '处罚种类',
    words: kindsGiven,
    weigh: (a, b) => {
      // Who punishes instead may do so more heavily.
      if (!a.penaltyTypes || !b.penaltyTypes || mayPunish(a) !== mayPunish(b)) return 'unclear';
      const more = b.penaltyTypes.some((k) => !a.penaltyTypes!.includes(k));
      const fewer = a.penaltyTypes.some((k) => !b.penaltyTypes!.includes(k));
      return more && fewer ? 'unclear' : more ? 'heavier' : fewer ? 'lighter' : 'equal';
    },
  },
  {
    field: 'fine',
    title: '法定罚款幅度',
    words: (e) => (e.fine && rangeOf(e.fine)) || '未录入',
    weigh: (a, b) => weighFine(a.fine, b.fine),
  },
  {
    field: 'tiers',
    title: '裁量基准',
    words: (e) => (e.tiers ?? []).map(tierWords).join('；') || '未录入',
  },
  {
    field: 'limitation',
    title: '追责时效',
    words: (e) =>
      e.limitation
        ? `${lengthOf(e.limitation.period)}${e.limitation.onlyWithHarm ? '（有危害后果的）' : ''}；${e.limitation.source}`
        : '二年',
    weigh: (a, b) => byNumber(daysOf(limitOf(a)), daysOf(limitOf(b)), false),
  },
  {
    field: 'effectiveTo',
    title: '失效日期',
    words: (e) => e.effectiveTo ?? '无',
    weigh: () => 'equal',
  },
];

export const daysOf = ({ amount, unit }: Period) => amount * DAYS[unit];
const scopeOf = ({ firstOffence }: ListEntry) => (firstOffence?.scope === 'department' ? 1 : 0);
const limitOf = ({ limitation }: ListEntry): Period => limitation?.period ?? { amount: 2, unit: 'year' };

/** Asked for less, or for a wider bound, is lighter: question by question. */
export function questionWeights(
  { questions: before = [] }: Pick<ListEntry, 'questions'>,
  { questions: after = [] }: Pick<ListEntry, 'questions'>,
): Weight[] {
  const weights = before.map((b): Weight => {
    const a = after.find((q) => q.id === b.id);
    if (!a) return b.either ? 'unclear' : 'lighter';
    if (a.kind !== b.kind || a.either !== b.either || a.text !== b.text) return 'unclear';
    if ('is' in b.satisfiedIf && 'is' in a.satisfiedIf && a.satisfiedIf.is === b.satisfiedIf.is)
      // A condition that is not met leaves the head some room; an exclusion leaves none.
      return byNumber(Number(b.excludes ?? false), Number(a.excludes ?? false), false);
    if ('is' in b.satisfiedIf || 'is' in a.satisfiedIf) return 'unclear';
    return byNumber(most(b), most(a), true);
  });
  const added = after.filter((q) => !before.some((b) => b.id === q.id));
  return [...weights, ...added.map((q): Weight => (q.either ? 'unclear' : 'heavier'))];
}

/** The largest whole number that satisfies it. */
const most = ({ satisfiedIf }: ItemQuestion): number =>
  'atMost' in satisfiedIf ? satisfiedIf.atMost : 'below' in satisfiedIf ? satisfiedIf.below - 1 : 0;

function weighFine(before: FineRange | undefined, after: FineRange | undefined): Weight {
  const names = ['individualMin', 'individualMax', 'organizationMin', 'organizationMax'] as const;
  const weights = names.map((n): Weight => {
    const [b, a] = [before?.[n], after?.[n]];
    if (b === undefined && a === undefined) return 'equal';
    return b === undefined || a === undefined ? 'unclear' : byNumber(b, a, false);
  });
  if (before?.note !== after?.note) weights.push('unclear');
  return sum(weights);
}

/** One version of an entry held against the one before it. */
export function fieldChanges(before: ListEntry, after: ListEntry): FieldChange[] {
  return ENTRY_FIELDS.flatMap(({ field, title, words, weigh }) => {
    const [b, a] = [words(before), words(after)];
    if (b === a) return [];
    return [{ field, title, before: b, after: a, weight: weigh?.(before, after) ?? 'unclear' }];
  });
}

/** Two versions of a list side by side, in the order of the later one; what it leaves out comes last. */
export function listChanges(before: readonly ListEntry[], after: readonly ListEntry[]): EntryChange[] {
  const held = new Map(before.map((e) => [e.id, e]));
  const kept = after.map((entry): EntryChange => {
    const { id, title } = entry;
    const old = held.get(id);
    if (!old) return { id, title, change: 'added', fields: [], weight: 'lighter' };
    const fields = fieldChanges(old, entry);
    if (fields.length === 0) return { id, title, change: 'same', fields, weight: 'equal' };
    return { id, title, change: 'changed', fields, weight: sum(fields.map((f) => f.weight)) };
  });
  const gone = before.filter((e) => !after.some((a) => a.id === e.id));
  return [
    ...kept,
    ...gone.map(({ id, title }): EntryChange => ({ id, title, change: 'removed', fields: [], weight: 'heavier' })),
  ];
}
