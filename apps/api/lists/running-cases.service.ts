import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  adoptionEffects,
  adoptVersion,
  approveVersion,
  type CaseState,
  comparedWith,
  ERRORS,
  refuseAdopting,
  refuseDoing,
  refuseVersion,
} from '#contracts';
import { actorOf, holdsAny, type Principal } from '#identity';
import { BEARINGS, dateOf, type Item } from '#law';
import { LawData } from '#store';
import { Scope } from '../shared/scope';
import { SqlFilter } from '../shared/sql-filter';
import { type RunningCase, type RunningCases, stageTitle } from './lists.schemas';

/** As many are listed. */
const MOST_CASES = 500;

/**
 * The undecided cases whose item has a newer version in force: what it would change for each, before anybody proposes it.
 *
 * @source 行政处罚法 第三十七条
 */
@Injectable()
export class RunningCasesOfLists {
  constructor(
    private readonly law: LawData,
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
  ) {}

  async read(me: Principal): Promise<RunningCases> {
    const at = new Date().toISOString();
    const newest = (await this.law.itemsOn(dateOf(at))).filter((i) => i.version > 1);
    if (newest.length === 0) return { total: 0, items: [] };
    const filter = new SqlFilter()
      .oneOf('unit_id', await this.scope.unitIds(me))
      .oneOf('status', ['open', 'suspended'])
      .add('outcome IS NULL')
      .add(
        `(${newest.map(() => `item_id = ? AND JSON_EXTRACT(state, '$.item.version') < ?`).join(' OR ')})`,
        ...newest.flatMap((i) => [i.id, i.version]),
      );
    const where = filter.where();
    const [[{ n }], rows] = await Promise.all([
      this.dataSource.query<[{ n: string }]>(`SELECT COUNT(*) AS n FROM case_file ${where}`, filter.parameters),
      this.dataSource.query<{ state: string }[]>(
        `SELECT state FROM case_file ${where} ORDER BY case_no LIMIT ${MOST_CASES}`,
        filter.parameters,
      ),
    ]);
    const items = rows.map(({ state }) => {
      const of = JSON.parse(state) as CaseState;
      return told(
        of,
        newest.find((i) => i.id === of.item.id)!,
        me,
        at,
      );
    });
    return { total: Number(n), items };
  }
}

function told(state: CaseState, newer: Item, me: Principal, at: string): RunningCase {
  const { verdict, why, elements } = comparedWith(state, newer);
  const refused = refuseAdopting(state) ?? refuseVersion(state, newer, at);
  const pending = state.tasks.find((t) => t.kind === approveVersion.kind && t.state === 'open');
  return {
    ...{ caseNo: state.caseNo, displayNo: state.displayNo, partyName: state.party.name },
    ...{ itemId: state.item.id, itemTitle: state.item.title, stage: stageTitle(state.stage) },
    ...{ boundVersion: state.item.version, newVersion: newer.version, effectiveFrom: newer.effectiveFrom },
    ...{ verdict, why },
    elements: elements.map((e) => ({ ...e, bearingName: BEARINGS[e.bearing] })),
    effects: adoptionEffects(state, newer),
    refused: refused ? (refused.reason ?? ERRORS[refused.code].title) : null,
    pending: pending?.id ?? null,
    mayPropose:
      !refused && holdsAny(me, adoptVersion.by) && refuseDoing(state, adoptVersion, actorOf(me)) === undefined,
  };
}
