import { z } from 'zod';
import { CLOCK_IDS, line, UNITS } from '#contracts';
import {
  type IsoDate,
  isClockTime,
  type Item,
  type ItemQuestion,
  type ListEntry,
  PENALTY_KINDS,
  type PenaltyKind,
  type PeriodFigures,
  rangeFaults,
  TIER_STEPS,
  tierFaults,
  type TierStep,
} from '#law';

/** Rows of the law tables as they are written by people, checked before any of them is loaded. */

const period = (title: string) =>
  z
    .strictObject({
      amount: z.int(`${title}的数量应为整数。`).min(1, `${title}至少为 1。`).max(3650, `${title}至多为 3650。`),
      unit: z.enum(UNITS, `${title}的单位应为分钟、小时、工作日、自然日、月或年。`),
    })
    .meta({ title });
const day = (title: string) => z.iso.date(`${title}应为 YYYY-MM-DD，请填写。`).meta({ title });
const confirmed = z.boolean('请写明是否已经法律人员确认（true 或 false）。').meta({ title: '已经法律人员确认' });

/** The figures of one clock. What the clock is stands in its declaration. */
export const FiguresRow = z
  .strictObject({
    id: z.enum(CLOCK_IDS as [string, ...string[]], '没有这样的期限，请从期限清单中选择。').meta({ title: '期限' }),
    department: line('部门', 40).optional(),
    period: period('期限长度'),
    direction: z.enum(['forward', 'backward']).default('forward'),
    extension: period('延长')
      .extend({ times: z.int().min(1).max(10) })
      .optional(),
    remindBefore: period('提前提醒').optional(),
    lateFee: z
      .strictObject({
        percentPerDay: z.number().positive().max(100),
        capPercent: z.number().positive().max(1000),
        source: line('加处罚款依据', 200),
      })
      .optional(),
    source: line('依据', 200),
    confirmed,
  })
  .refine(({ extension, period: { unit } }) => !extension || isClockTime(extension.unit) === isClockTime(unit), {
    path: ['extension', 'unit'],
    error: '延长的单位应与期限一致：按分钟、小时计算的，不能按日延长；按日计算的，不能按分钟、小时延长。',
  });

const RANGE = {
  individualMin: z.int('个人罚款下限应为整数（分）。').min(0).optional(),
  individualMax: z.int('个人罚款上限应为整数（分）。').positive().optional(),
  organizationMin: z.int('单位罚款下限应为整数（分）。').min(0).optional(),
  organizationMax: z.int('单位罚款上限应为整数（分）。').positive().optional(),
};
const penaltyKinds = z.array(
  z.enum(Object.keys(PENALTY_KINDS) as [PenaltyKind, ...PenaltyKind[]], '没有这种处罚，请从处罚种类中选择。'),
);
const lookBack = {
  months: z.int('追溯月数应为整数。').min(1, '追溯月数至少为 1。').max(1200, '追溯月数至多为 1200。'),
  scope: z.enum(['item', 'department'], '追溯范围应为 item（同一事项）或 department（本部门）。'),
  source: line('追溯依据', 200),
};

/** What an item says, whoever publishes it. */
const CONTENT = {
  id: line('事项编号', 32),
  title: line('事项名称', 200),
  legalBasis: z.array(line('依据', 200)).min(1, '至少写一条依据。').max(20),
  conditions: z.array(line('适用条件', 500)).min(1, '至少写一项适用条件。').max(40),
  questions: z
    .array(
      z.strictObject({
        id: line('问题编号', 32),
        kind: z.enum(['yesNo', 'amountFen', 'count'], '问题应为 yesNo（是否）、amountFen（金额）或 count（数量）。'),
        text: line('问题', 200),
        satisfiedIf: z.union(
          [
            z.strictObject({ is: z.boolean() }),
            z.strictObject({ atMost: z.int().min(0) }),
            z.strictObject({ below: z.int().positive() }),
          ],
          '请写明怎样算符合：is（是或否）、atMost（不超过）或 below（不足）。',
        ),
        either: line('任一组', 32).optional(),
        excludes: z.literal(true, '是排除情形的写 true，不是的不写。').optional(),
        source: line('问题的依据', 200),
      }),
    )
    .max(40)
    .optional(),
  correctionPeriod: period('改正期限'),
  onTheSpot: z.boolean('请写明是否当场改正。'),
  penaltyRequiresRefusal: z.boolean('请写明是否拒不改正才处罚。'),
  focusArea: line('重点领域', 40).optional(),
  noLookBack: line('不追溯的理由', 200).optional(),
  limitation: z
    .strictObject({ period: period('追责时效'), onlyWithHarm: z.boolean(), source: line('时效的依据', 200) })
    .optional(),
  fine: z.strictObject({ ...RANGE, note: line('罚款说明', 500).optional() }).optional(),
  /** None: this authority has no power to punish. */
  penaltyTypes: penaltyKinds.optional(),
  tiers: z
    .array(
      z.strictObject({
        step: z.enum(Object.keys(TIER_STEPS) as [TierStep, ...TierStep[]], '裁量档次应为减轻、从轻、一般或者从重。'),
        circumstances: line('裁量情形', 500),
        kinds: penaltyKinds.optional(),
        fine: z.strictObject(RANGE).optional(),
      }),
    )
    .max(12)
    .optional(),
  perDay: z.strictObject({ source: line('按日连续处罚的依据', 200), confirmed: z.boolean() }).optional(),
  competence: z.strictObject({ authority: line('管辖机关', 100), source: line('管辖依据', 200) }).optional(),
  basesInForce: z
    .array(z.strictObject({ law: line('法律名称', 100), from: day('施行日期'), to: day('失效日期').optional() }))
    .max(20)
    .optional(),
  effectiveTo: day('失效日期').optional(),
};

interface Said {
  effectiveFrom?: IsoDate | undefined;
  effectiveTo?: IsoDate | undefined;
  firstOffence?: unknown;
  noLookBack?: string | undefined;
  questions?:
    | (Pick<ItemQuestion, 'id' | 'kind' | 'satisfiedIf'> & {
        either?: string | undefined;
        excludes?: true | undefined;
      })[]
    | undefined;
}

/** What the parts of an item say together. */
function together(item: Said, context: z.RefinementCtx): void {
  const { effectiveFrom, effectiveTo, firstOffence, noLookBack, questions = [] } = item;
  const wrong = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message, input: item });
  if (effectiveFrom && effectiveTo && effectiveTo < effectiveFrom)
    wrong(['effectiveTo'], '失效日期早于施行日期，请更正。');
  if (firstOffence === undefined && noLookBack === undefined)
    wrong(['firstOffence'], '请写明初次违法的追溯期间；不追溯的，写明理由（noLookBack）。');
  if (
    !questions.every(({ kind, satisfiedIf }) => (kind === 'yesNo') === 'is' in satisfiedIf) ||
    new Set(questions.map((q) => q.id)).size !== questions.length
  )
    wrong(['questions'], '问题的编号不得重复；是否的问题写 is，金额和数量写 atMost 或 below。');
  for (const [i, { excludes, either, satisfiedIf }] of questions.entries())
    if (excludes && (either !== undefined || !('is' in satisfiedIf) || satisfiedIf.is))
      wrong(['questions', i], '排除情形写成应答“否”的问题，每项单独成立，不列入任一组。');
  const { fine, tiers = [], penaltyTypes } = item as Pick<Item, 'fine' | 'tiers' | 'penaltyTypes'>;
  if (penaltyTypes?.length === 0) {
    const { note, ...range } = fine ?? {};
    if (!note) wrong(['fine', 'note'], '本机关没有处罚权的，请在罚款说明中写明由哪个机关处罚。');
    if (tiers.length > 0 || Object.values(range).some((sum) => sum !== undefined))
      wrong(['penaltyTypes'], '本机关没有处罚权的，不写罚款幅度和裁量基准。');
  }
  for (const fault of rangeFaults(fine ?? {})) wrong(['fine'], fault);
  for (const [i, tier] of tiers.entries()) for (const fault of tierFaults(tier, fine)) wrong(['tiers', i], fault);
}

/** One version of an item of a list. */
export const ItemRow = z
  .strictObject({
    ...CONTENT,
    version: z.int('版本应为整数。').min(1, '版本从 1 起。'),
    department: line('部门', 40),
    list: z.enum(['waiver', 'mitigation'], '清单应为 waiver（包容免罚）或 mitigation（从轻减轻）。'),
    firstOffence: z.strictObject({ ...lookBack, confirmed }).optional(),
    example: z.boolean('请写明是否示例。'),
    confirmed,
    effectiveFrom: day('施行日期'),
  })
  .superRefine(together);

/** One entry of a list that is drafted. */
export const EntryRow = z
  .strictObject({
    ...CONTENT,
    id: CONTENT.id.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, '事项编号只用字母、数字和 -，例如 sj-25。'),
    /** None asked: what is looked up is enough. */
    questions: CONTENT.questions.default([]),
    firstOffence: z.strictObject(lookBack).optional(),
    effectiveFrom: day('施行日期').optional(),
  })
  .superRefine(together)
  .meta({ id: 'ListEntry' });

/** Rows that are not loaded, none of them: `problems` names of each its row, its field and what to mend. */
export class LawRowsRefused extends Error {
  constructor(
    table: string,
    readonly problems: readonly string[],
  ) {
    super(`${table}没有载入：\n${problems.join('\n')}`);
  }
}

/** Errors: `LawRowsRefused`. */
export function figuresIn(rows: readonly unknown[]): PeriodFigures[] {
  const twice = ({ id, department }: PeriodFigures) => `${id} ${department ?? ''}`;
  return checked('期限规则', FiguresRow as z.ZodType<PeriodFigures>, rows, (row, earlier) =>
    twice(row) === twice(earlier) ? ['id', '是同一期限、同一部门，请只保留一行'] : undefined,
  );
}

/** Errors: `LawRowsRefused`. */
export function itemsIn(rows: readonly unknown[]): Item[] {
  return checked('事项清单', ItemRow as unknown as z.ZodType<Item>, rows, (row, earlier) => {
    if (row.id !== earlier.id) return undefined;
    if (row.version === earlier.version) return ['version', '是同一事项的同一版本，请改版本号或删去一行'];
    const apart = ends(earlier) < row.effectiveFrom || ends(row) < earlier.effectiveFrom;
    return apart ? undefined : ['effectiveFrom', '的施行期间重叠，同一天不能有两个版本，请为先前的版本写明失效日期'];
  });
}

/** Errors: `LawRowsRefused`. */
export function entriesIn(rows: readonly unknown[]): ListEntry[] {
  return checked('清单', EntryRow as unknown as z.ZodType<ListEntry>, rows, (row, earlier) =>
    row.id === earlier.id ? ['id', '是同一事项，请只保留一行'] : undefined,
  );
}

const ends = ({ effectiveTo }: Item): string => effectiveTo ?? '9999-12-31';

/** `against`: what sets a row against an earlier one, as field and words. */
function checked<T>(
  table: string,
  schema: z.ZodType<T>,
  rows: readonly unknown[],
  against: (row: T, earlier: T) => readonly [string, string] | undefined,
): T[] {
  const problems: string[] = [];
  const good: { row: T; at: number }[] = [];
  for (const [i, raw] of rows.entries()) {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map((e) => said(i + 1, e.path.join('.'), e.message)));
      continue;
    }
    for (const { row, at } of good) {
      const found = against(parsed.data, row);
      if (found) problems.push(said(i + 1, found[0], `与第 ${at} 行${found[1]}。`));
    }
    good.push({ row: parsed.data, at: i + 1 });
  }
  if (problems.length > 0) throw new LawRowsRefused(table, problems);
  return good.map(({ row }) => row);
}

/** Where in a table, and what is to be mended. */
export const said = (row: number, field: string, words: string): string => `第 ${row} 行（${field}）：${words}`;
