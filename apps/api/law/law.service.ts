import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { CLOCK_IDS, type ClockId, periodRule, type Stage, STAGES } from '#contracts';
import type { Principal } from '#identity';
import { addDays, dateOf, type Period, type PeriodFigures, UNIT_NAMES } from '#law';
import { figuresIn, LawData, LawPublicationEntity, LawRowsRefused, PeriodRuleEntity, said } from '#store';
import { CaseEngine } from '../engine/case-engine';
import { type Told, tellCases } from '../engine/tell-cases';
import { LOGGER } from '../shared/logger';
import { Refused } from '../shared/refused';
import { type PublishRules, titleOf } from './law.schemas';

interface Straggler {
  case_no: string;
  department: string;
  law_publication: number;
}

/** Law as data, published by an administrator. What is published is never changed, only followed by what comes after it. */
@Injectable()
export class LawService {
  constructor(
    private readonly law: LawData,
    private readonly dataSource: DataSource,
    private readonly engine: CaseEngine,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Every version of every rule, and which clocks have none today. */
  async rules(): Promise<object> {
    const rows = await this.dataSource.getRepository(PeriodRuleEntity).find({ order: { id: 'ASC', version: 'ASC' } });
    const inForce = await this.law.rulesOn(dateOf(new Date().toISOString()));
    // In the order in which a case meets them.
    const place = ({ id }: PeriodRuleEntity) => CLOCK_IDS.findIndex((c) => c === id);
    return {
      rules: rows
        .sort((a, b) => place(a) - place(b))
        .map(({ data, version, effectiveFrom, effectiveTo }) => ({
          ...periodRule(data),
          version,
          effectiveFrom,
          effectiveTo,
        })),
      missing: CLOCK_IDS.filter((id) => !inForce[id]).map(titleOf),
    };
  }

  async publications(): Promise<object> {
    this.law.forget();
    const all = await this.law.publishedRules();
    const waiting = await this.dataSource.query<{ law_publication: number; n: string }[]>(
      `SELECT law_publication, COUNT(*) AS n FROM case_file WHERE status IN ('open', 'suspended') GROUP BY law_publication`,
    );
    const before = (publication: number) =>
      waiting.reduce((sum, w) => sum + (w.law_publication < publication ? Number(w.n) : 0), 0);
    return {
      items: all.toReversed().map(({ rules, ...p }) => ({
        ...p,
        publishedAt: p.publishedAt.toISOString(),
        titles: rules.map((r) => titleOf(r.id) + (r.department ? `（${r.department}）` : '')),
        waiting: p.reachesRunning ? before(p.publication) : 0,
      })),
    };
  }

  /** What would take the place of what, and which cases under way would go by it. Errors: as `record`; changes nothing. */
  async reach(wish: PublishRules): Promise<object> {
    const rules = rulesIn(wish);
    await this.dataSource.transaction(async (db) => {
      await inOrder(db, wish);
      for (const [row, figures] of rules.entries()) await place(db, figures, row + 1, wish.effectiveFrom);
    });
    const changes = await Promise.all(
      rules.map(async ({ id, department, period }) => {
        const before = (await this.law.rulesOn(wish.effectiveFrom, department))[id as ClockId];
        const title = titleOf(id) + (department ? `（${department}）` : '');
        return { title, from: before ? lengthOf(before.period) : null, to: lengthOf(period) };
      }),
    );
    const departments = rules.map((r) => r.department);
    const whose = departments.includes(undefined) ? '' : `AND department IN (${departments.map(() => '?').join(', ')})`;
    const open = wish.reachesRunning
      ? `FROM case_file WHERE status IN ('open', 'suspended') ${whose}`
      : 'FROM case_file WHERE 1 = 0';
    const values = whose && wish.reachesRunning ? departments : [];
    const [{ n }] = await this.dataSource.query<[{ n: string }]>(`SELECT COUNT(*) AS n ${open}`, values);
    const cases = await this.dataSource.query<{ case_no: string; display_no: string; stage: Stage }[]>(
      `SELECT case_no, display_no, stage ${open} ORDER BY case_no LIMIT 200`,
      values,
    );
    return {
      rules: changes,
      reached: Number(n),
      cases: cases.map((c) => ({ caseNo: c.case_no, displayNo: c.display_no, stage: STAGES[c.stage].title })),
    };
  }

  /**
   * Puts rules in force, whole or not at all. Each takes the place of the one before it on its first day. Errors:
   * RULE_INVALID with row, field and what to mend.
   */
  async record(db: EntityManager, me: Principal, wish: PublishRules): Promise<void> {
    const rules = rulesIn(wish);
    await inOrder(db, wish);
    for (const [row, figures] of rules.entries()) await follow(db, figures, row + 1, wish.effectiveFrom);
    const published = { publishedAt: new Date(), publishedBy: me.username };
    await db.insert(LawPublicationEntity, { ...wish, rules: rules as never, ...published });
    this.logger.info({ rules: rules.map((r) => r.id), by: me.username }, '期限规则已公布');
  }

  /**
   * Tells every case under way of the rules that reach it and that it has not heard of, from the day they are in force. A
   * publication ends with it; it is repeated regularly, for cases registered meanwhile and for rules in force later.
   */
  async tellStragglers(): Promise<Told> {
    this.law.forget();
    const today = dateOf(new Date().toISOString());
    const reaching = (await this.law.publishedRules()).filter((p) => p.reachesRunning && p.effectiveFrom <= today);
    const latest = reaching.at(-1);
    if (!latest) return { told: 0, failed: 0 };
    const { publication, source } = latest;
    const next = (after: string, limit: number) =>
      this.dataSource.query<Straggler[]>(
        `SELECT case_no, department, law_publication FROM case_file
          WHERE status IN ('open', 'suspended') AND law_publication < ? AND case_no > ? ORDER BY case_no LIMIT ${limit}`,
        [publication, after],
      );
    return tellCases(this.engine, this.logger, next, ({ case_no, department, law_publication }) => {
      const rules = new Map<string, PeriodFigures>();
      for (const p of reaching.filter((r) => r.publication > law_publication)) {
        for (const own of [undefined, department])
          for (const r of p.rules) if (r.department === own) rules.set(r.id, r);
      }
      return this.engine.publishLaw(case_no, { publication, source, rules: [...rules.values()].map(periodRule) });
    });
  }
}

function rulesIn({ rules }: PublishRules): PeriodFigures[] {
  try {
    return figuresIn(rules);
  } catch (error) {
    throw error instanceof LawRowsRefused ? new Refused('RULE_INVALID', { reason: error.problems.join('') }) : error;
  }
}

/** Cases take publications by their number, so those that reach them are published in the order in which they apply. */
async function inOrder(db: EntityManager, { reachesRunning, effectiveFrom }: PublishRules): Promise<void> {
  const [last] = await db.find(LawPublicationEntity, {
    where: { reachesRunning: true },
    order: { publication: 'DESC' },
    take: 1,
    lock: { mode: 'pessimistic_write' },
  });
  if (!reachesRunning || !last || last.effectiveFrom <= effectiveFrom) return;
  throw new Refused('RULE_INVALID', {
    reason: `施行日期（effectiveFrom）：已公布自${last.effectiveFrom}起适用于正在办理案件的规则，请改为不早于该日的日期。`,
  });
}

const lengthOf = ({ amount, unit }: Period): string => `${amount}${UNIT_NAMES[unit]}`;

/** What stands of a rule where another is put after it. Errors: RULE_INVALID where it would not come last. */
async function place(
  db: EntityManager,
  data: PeriodFigures,
  row: number,
  effectiveFrom: string,
): Promise<{ rows: PeriodRuleEntity[]; same: PeriodRuleEntity[] }> {
  const rows = await db.find(PeriodRuleEntity, {
    where: { id: data.id },
    order: { version: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const same = rows.filter((r) => r.data.department === data.department);
  const overlaps = same.find((r) => r.effectiveFrom >= effectiveFrom);
  if (overlaps) {
    throw invalid(
      row,
      'effectiveFrom',
      `${titleOf(data.id)}已有自${overlaps.effectiveFrom}起施行的规则，新规则的施行日期须在其后，请改为更晚的日期。`,
    );
  }
  return { rows, same };
}

/** Puts a rule after the one that is open-ended now. */
async function follow(db: EntityManager, data: PeriodFigures, row: number, effectiveFrom: string): Promise<void> {
  const { rows, same } = await place(db, data, row, effectiveFrom);
  await db.update(
    PeriodRuleEntity,
    { id: data.id, version: same.at(-1)?.version ?? 0, effectiveTo: IsNull() },
    { effectiveTo: addDays(effectiveFrom, -1) },
  );
  await db.insert(PeriodRuleEntity, {
    id: data.id,
    version: (rows.at(-1)?.version ?? 0) + 1,
    effectiveFrom,
    effectiveTo: null,
    data: data as never,
  });
}

const invalid = (row: number, field: string, reason: string) =>
  new Refused('RULE_INVALID', { reason: said(row, field, reason) });
