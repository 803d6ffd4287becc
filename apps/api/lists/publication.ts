import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, Not } from 'typeorm';
import {
  addDays,
  basisFaults,
  dateOf,
  type EntryChange,
  entryOf,
  fieldChanges,
  type IsoDate,
  type Item,
  listChanges,
  type ListEntry,
} from '#law';
import { ItemEntity, type ItemListEntity, ItemListVersionEntity, LawData } from '#store';
import { Refused } from '../shared/refused';
import { type ListEffect, type Publish, stageTitle } from './lists.schemas';

/** As many of the touched cases are listed. */
const MOST_CASES = 500;

interface Plan {
  effectiveFrom: IsoDate;
  changes: EntryChange[];
  before?: ItemListVersionEntity;
  /** Versions of items that come into force. */
  follow: { entry: ListEntry; from: IsoDate; version: number }[];
  /** Ids of items that end the day before. */
  end: string[];
  itemVersions: Record<string, number>;
}

interface Bound {
  case_no: string;
  display_no: string;
  unit_id: string;
  item_id: string;
  item_title: string;
  stage: string;
  outcome: string | null;
  bound: string;
}

/** The cases of an effect with the unit each belongs to: kept whole, shown by scope. */
export type KeptEffect = Omit<ListEffect, 'cases'> & { cases: (ListEffect['cases'][number] & { unitId: string })[] };

/** What a version of a list changes: told before it happens, and carried out as it was told. */
@Injectable()
export class ListPublication {
  constructor(
    private readonly law: LawData,
    private readonly dataSource: DataSource,
  ) {}

  /** The version in force of a list, or the last one that was. */
  async current(db: EntityManager, listId: number, except: number): Promise<ItemListVersionEntity | undefined> {
    const published = await db.find(ItemListVersionEntity, {
      where: { listId, state: In(['published', 'replaced', 'repealed']), version: Not(except) },
      order: { effectiveFrom: 'DESC' },
      take: 1,
    });
    return published[0];
  }

  async effect(list: ItemListEntity, version: ItemListVersionEntity, effectiveFrom: IsoDate): Promise<KeptEffect> {
    const db = this.dataSource.manager;
    return this.touched(db, await this.plan(db, list, version, effectiveFrom));
  }

  /**
   * Puts a version in force in the caller's transaction. The one before it, and each item it changes or leaves out, ends the
   * day before; running cases keep the versions they are bound to. Errors: as `plan`; LIST_DATES, LIST_NUMBER_USED.
   *
   * @source 行政处罚法 第五条第三款、第三十七条; 立法法 第一百零四条
   */
  async record(
    db: EntityManager,
    list: ItemListEntity,
    version: ItemListVersionEntity,
    by: string,
    { docNo, docOn, effectiveFrom }: Publish,
  ): Promise<KeptEffect> {
    const today = dateOf(new Date().toISOString());
    if (effectiveFrom < today)
      throw new Refused('LIST_DATES', {
        reason: `施行日期${effectiveFrom}早于今天，清单不溯及公布以前的行为，请改为今天或者以后。`,
        source: '立法法 第一百零四条',
      });
    const reviewedOn = dateOf(version.reviewedAt!.toISOString());
    if (docOn < reviewedOn || docOn > today)
      throw new Refused('LIST_DATES', { reason: `成文日期应在审核通过之日（${reviewedOn}）与今天之间。` });
    if (await db.existsBy(ItemListVersionEntity, { docNo }))
      throw new Refused('LIST_NUMBER_USED', { reason: `文号：${docNo}。` });
    const plan = await this.plan(db, list, version, effectiveFrom);
    // Taken before it is in force, so that it tells what stood.
    const effect = await this.touched(db, plan);
    const last = addDays(effectiveFrom, -1);
    for (const id of plan.end) await endItem(db, id, last);
    for (const { entry, from, version: n } of plan.follow) {
      await endItem(db, entry.id, addDays(from, -1));
      const data = itemOf(list, entry, n, from);
      await db.insert(ItemEntity, {
        ...{ id: entry.id, version: n, effectiveFrom: from, effectiveTo: entry.effectiveTo ?? null },
        data: data as never,
      });
    }
    if (plan.before?.effectiveTo === null)
      await db.update(
        ItemListVersionEntity,
        { listId: list.id, version: plan.before.version },
        { state: version.repeals ? 'repealed' : 'replaced', effectiveTo: last },
      );
    Object.assign(version, {
      ...{ state: version.repeals ? 'repealed' : 'published', docNo, docOn, effectiveFrom, effect },
      ...{ publishedBy: by, publishedAt: new Date(), itemVersions: plan.itemVersions },
    });
    return effect;
  }

  /**
   * Errors: LIST_VERSIONS_OVERLAP, LIST_VERSIONS_GAP, LIST_ITEM_ELSEWHERE, LIST_DATES, LIST_BASIS_NOT_IN_FORCE: each for the
   * whole version, nothing of it is put in force.
   */
  private async plan(
    db: EntityManager,
    list: ItemListEntity,
    version: ItemListVersionEntity,
    effectiveFrom: IsoDate,
  ): Promise<Plan> {
    const before = await this.current(db, list.id, version.version);
    if (before && before.effectiveFrom! >= effectiveFrom)
      throw new Refused('LIST_VERSIONS_OVERLAP', {
        reason: `第 ${before.version} 版自${before.effectiveFrom}起施行，新的版本须在其后施行。`,
      });
    const standing = before?.state === 'published' ? before.entries : [];
    const { entries } = version;
    const changes = listChanges(standing, entries);
    const rows = await db.find(ItemEntity, {
      where: { id: In(entries.map((e) => e.id)) },
      order: { version: 'ASC' },
    });
    const plan: Plan = {
      ...{ effectiveFrom, changes, follow: [], itemVersions: {} },
      ...(before ? { before } : {}),
      end: changes.filter((c) => c.change === 'removed').map((c) => c.id),
    };
    for (const entry of entries) {
      const { change } = changes.find((c) => c.id === entry.id)!;
      const known = rows.filter((r) => r.id === entry.id);
      const last = known.at(-1);
      if (change === 'same' && last) {
        plan.itemVersions[entry.id] = before!.itemVersions?.[entry.id] ?? last.version;
        this.mustRestOnLaw(entry, last.effectiveFrom > effectiveFrom ? last.effectiveFrom : effectiveFrom);
        continue;
      }
      const from = entry.effectiveFrom ?? effectiveFrom;
      const of = `“${entry.title}”（${entry.id}）`;
      if (from < effectiveFrom)
        throw new Refused('LIST_DATES', { reason: `${of}的施行日期${from}早于清单的施行日期${effectiveFrom}。` });
      if (entry.effectiveTo && entry.effectiveTo < from)
        throw new Refused('LIST_DATES', { reason: `${of}的失效日期${entry.effectiveTo}早于施行日期${from}。` });
      if (last) mustFollow(list, of, last, from, change);
      this.mustRestOnLaw(entry, from);
      const n = (last?.version ?? 0) + 1;
      plan.follow.push({ entry, from, version: n });
      plan.itemVersions[entry.id] = n;
    }
    return plan;
  }

  /** @source 行政处罚法 第五条第三款、第三十七条 */
  private mustRestOnLaw(entry: ListEntry, from: IsoDate): void {
    const wrong = basisFaults(entry, this.law.statutes(), from).filter(
      (f) => f.fault === 'notYet' || f.fault === 'over',
    );
    if (wrong.length === 0) return;
    throw new Refused('LIST_BASIS_NOT_IN_FORCE', {
      reason: `“${entry.title}”（${entry.id}）：${wrong.map((f) => f.words).join('')}`,
      source: '行政处罚法 第五条第三款、第三十七条',
    });
  }

  /** The open cases bound to the items it touches; where it may be lighter for one that is undecided, that is proposed. */
  private async touched(db: EntityManager, { changes, effectiveFrom, follow }: Plan): Promise<KeptEffect> {
    const ids = changes.filter((c) => c.change === 'changed' || c.change === 'removed').map((c) => c.id);
    const told = { effectiveFrom, changes, openCases: 0, cases: [] };
    if (ids.length === 0) return told;
    const where = `FROM case_file WHERE status IN ('open', 'suspended') AND item_id IN (?)`;
    const [{ n }] = await db.query<[{ n: string }]>(`SELECT COUNT(*) AS n ${where}`, [ids]);
    const rows = await db.query<Bound[]>(
      `SELECT case_no, display_no, unit_id, item_id, item_title, stage, outcome,
              JSON_EXTRACT(state, '$.item.version') AS bound ${where} ORDER BY case_no LIMIT ${MOST_CASES}`,
      [ids],
    );
    const versions = await db.findBy(ItemEntity, { id: In(ids) });
    const compared = new Map<string, ReturnType<typeof compare>>();
    const cases = rows.map((row) => {
      const key = `${row.item_id} ${row.bound}`;
      const bound = versions.find((v) => v.id === row.item_id && v.version === Number(row.bound));
      const next = follow.find((f) => f.entry.id === row.item_id);
      if (!compared.has(key)) compared.set(key, bound && next ? compare(bound.data, next.entry) : NOTHING);
      const { proposal, why } = row.outcome === null ? compared.get(key)! : NOTHING;
      return {
        ...{ caseNo: row.case_no, displayNo: row.display_no, itemId: row.item_id, itemTitle: row.item_title },
        ...{ stage: stageTitle(row.stage), boundVersion: Number(row.bound), unitId: row.unit_id, proposal, why },
      };
    });
    return { ...told, openCases: Number(n), cases };
  }
}

const NOTHING: { proposal: 'lighter' | 'unclear' | null; why: string[] } = { proposal: null, why: [] };

/** 从旧兼从轻: only where something is lighter, or nobody but people can tell. @source 行政处罚法 第三十七条 */
function compare(bound: Item, next: ListEntry): typeof NOTHING {
  const fields = fieldChanges(entryOf(bound), next);
  const weights = new Set(fields.map((f) => f.weight).filter((w) => w !== 'equal'));
  if (weights.size === 0 || (weights.size === 1 && weights.has('heavier'))) return NOTHING;
  const proposal = weights.size === 1 && weights.has('lighter') ? ('lighter' as const) : ('unclear' as const);
  return { proposal, why: fields.map((f) => `${f.title}：${f.before} → ${f.after}`) };
}

/** Nothing overlaps what is published, and between two versions of an item there is no day without one. */
function mustFollow(list: ItemListEntity, of: string, last: ItemEntity, from: IsoDate, change: string): void {
  const over = last.effectiveTo !== null && last.effectiveTo < from;
  if (change === 'added' && !over && (last.data.department !== list.department || last.data.list !== list.kind))
    throw new Refused('LIST_ITEM_ELSEWHERE', { reason: `${of}现属于${last.data.department}的清单。` });
  if (last.effectiveFrom >= from)
    throw new Refused('LIST_VERSIONS_OVERLAP', {
      reason: `${of}已有自${last.effectiveFrom}起施行的版本，新的版本须在其后施行。`,
    });
  if (change === 'changed' && last.effectiveTo !== null && addDays(last.effectiveTo, 1) < from)
    throw new Refused('LIST_VERSIONS_GAP', {
      reason: `${of}的现行版本施行至${last.effectiveTo}，新的版本自${from}起施行，其间没有版本。`,
    });
}

/** Its last day, where it has none before. */
async function endItem(db: EntityManager, id: string, last: IsoDate): Promise<void> {
  await db
    .createQueryBuilder()
    .update(ItemEntity)
    .set({ effectiveTo: last })
    .where('id = :id AND effective_from <= :last AND (effective_to IS NULL OR effective_to > :last)', { id, last })
    .execute();
}

/** As cases are bound to it: reviewed by a lawyer, and published. */
export function itemOf(list: ItemListEntity, entry: ListEntry, version: number, effectiveFrom: IsoDate): Item {
  const { firstOffence, ...rest } = entry;
  return {
    ...rest,
    ...{ version, department: list.department, list: list.kind, effectiveFrom, example: false, confirmed: true },
    ...(firstOffence ? { firstOffence: { ...firstOffence, confirmed: true } } : {}),
  };
}
