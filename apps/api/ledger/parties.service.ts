import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import type { Principal } from '#identity';
import { identitiesOf, type IdentityLink } from '#law';
import {
  CaseEntity,
  type LawProposalEntity,
  nextNumber,
  numbersOf,
  PartyLinkEntity,
  PartyMemberEntity,
  PriorRecordEntity,
} from '#store';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import type { MergeParties, PartiesEffect, PartiesProposed, SeparateParties } from './parties.schemas';

/** What a proposal about parties does: joins two numbers, or ends that. */
export type PartiesKind = 'merge' | 'separation';

/**
 * Which numbers are one party's. Two people say so, one proposing and another deciding; what they said is ended by two, and
 * stays. Look-ups join by `party_member`, which is made anew from the standing links with each change.
 */
@Injectable()
export class PartiesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: People,
    private readonly scope: Scope,
  ) {}

  /** Those that the reader's units proposed, the ended ones too; the latest first. */
  async list(me: Principal): Promise<object> {
    const units = await this.scope.unitIds(me);
    const rows = await this.dataSource
      .getRepository(PartyLinkEntity)
      .find({ ...(units ? { where: { unitId: In(units) } } : {}), order: { id: 'DESC' }, take: 500 });
    const names = await this.people.of(
      rows.flatMap((r) => [r.proposedBy, r.mergedBy, r.separationProposedBy, r.separatedBy].filter((n) => n !== null)),
    );
    const unitNames = new Map((await this.scope.units()).map((u) => [u.id, u.name]));
    const named = (username: string) => names.get(username)?.name ?? username;
    return {
      items: rows.map((r) => ({
        ...{ id: r.id, unit: unitNames.get(r.unitId) ?? r.unitId, ...identitiesIn(r) },
        ...{ reason: r.reason, evidence: r.evidence },
        ...{ proposedBy: named(r.proposedBy), mergedBy: named(r.mergedBy), mergedAt: r.mergedAt.toISOString() },
        separation: r.separatedAt && {
          ...{ reason: r.separationReason, evidence: r.separationEvidence, at: r.separatedAt.toISOString() },
          ...{ proposedBy: named(r.separationProposedBy!), by: named(r.separatedBy!) },
        },
      })),
    };
  }

  /** What is kept of a wish. Errors: NOT_FOUND, where the merge is not the proposer's to see. */
  async proposed(me: Principal, kind: PartiesKind, wish: MergeParties | SeparateParties): Promise<PartiesProposed> {
    if (kind === 'merge') return { ...(wish as MergeParties), unitId: me.unitId };
    const { link, reason, evidence } = wish as SeparateParties;
    const row = await this.dataSource.getRepository(PartyLinkEntity).findOneBy({ id: link });
    if (!row || !(await this.scope.sees(me, row.unitId))) throw new Refused('NOT_FOUND');
    return { ...identitiesIn(row), reason, evidence, unitId: me.unitId, link };
  }

  /** What it would do now. Errors: PARTIES_ONE, PARTIES_SEPARATE. */
  async effect(kind: PartiesKind, body: PartiesProposed): Promise<PartiesEffect> {
    const db = this.dataSource.manager;
    const links = await standing(db);
    const touched = await this.touched(db, body);
    mustBeNews(kind, body, links);
    const after = changed(kind, body, links);
    const parties = [...new Map(touched.map((n) => identitiesOf(n, after)).map((p) => [p.join(), p])).values()];
    const [cases, records] = await Promise.all([
      db.find(CaseEntity, {
        where: { partyIdNumber: In(touched) },
        select: { partyIdNumber: true, partyName: true, status: true, outcome: true },
      }),
      db.findBy(PriorRecordEntity, { partyIdNumber: In(touched), withdrawnAt: IsNull() }),
    ]);
    const said = [body.first, body.second];
    return {
      parties: parties.map((party) =>
        party.map((idNumber) => {
          const [own, old] = [cases, records].map((rows) => rows.filter((r) => r.partyIdNumber === idNumber));
          const names = [...said.filter((s) => s.idNumber === idNumber).map((s) => s.name)];
          names.push(...[...own!, ...old!].map((r) => r.partyName));
          return { idNumber, names: [...new Set(names)], cases: own!.length, records: old!.length };
        }),
      ),
      undecided: cases.filter((c) => c.status !== 'closed' && !c.outcome).length,
    };
  }

  /** In the transaction that closes the proposal. Errors: as `effect`. */
  async record(
    db: EntityManager,
    me: Principal,
    kind: PartiesKind,
    { body, proposedBy }: LawProposalEntity,
  ): Promise<void> {
    const said = body as PartiesProposed;
    // Whoever changes who is one party waits here for who does it already.
    await nextNumber(db, 'party-changes');
    const links = await standing(db);
    mustBeNews(kind, said, links);
    const touched = await this.touched(db, said);
    const at = new Date();
    if (kind === 'merge') {
      const { first, second, reason, evidence, unitId } = said;
      await db.insert(PartyLinkEntity, {
        ...{ unitId, kindA: first.kind, nameA: first.name, numberA: first.idNumber },
        ...{ kindB: second.kind, nameB: second.name, numberB: second.idNumber },
        ...{ reason, evidence, proposedBy, mergedBy: me.username, mergedAt: at },
      });
    } else {
      await db.update(PartyLinkEntity, said.link!, {
        ...{ separationReason: said.reason, separationEvidence: said.evidence, separationProposedBy: proposedBy },
        ...{ separatedBy: me.username, separatedAt: at },
      });
    }
    const after = changed(kind, said, links);
    await db.upsert(
      PartyMemberEntity,
      touched.map((idNumber) => ({ idNumber, groupKey: identitiesOf(idNumber, after)[0]!, changedAt: at })),
      ['idNumber'],
    );
  }

  /** Every number whose party it changes. */
  private async touched(db: EntityManager, { first, second }: PartiesProposed): Promise<string[]> {
    const both = await Promise.all([first, second].map((i) => numbersOf(db, i.idNumber)));
    return [...new Set(both.flat())].sort();
  }
}

type Standing = IdentityLink & { id: number };

const standing = async (db: EntityManager): Promise<Standing[]> =>
  (await db.findBy(PartyLinkEntity, { separatedAt: IsNull() })).map((l) => ({ id: l.id, a: l.numberA, b: l.numberB }));

function mustBeNews(kind: PartiesKind, { first, second, link }: PartiesProposed, links: readonly Standing[]): void {
  if (kind === 'merge' && identitiesOf(first.idNumber, links).includes(second.idNumber))
    throw new Refused('PARTIES_ONE');
  if (kind === 'separation' && !links.some((l) => l.id === link)) throw new Refused('PARTIES_SEPARATE');
}

const changed = (kind: PartiesKind, { first, second, link }: PartiesProposed, links: readonly Standing[]) =>
  kind === 'merge' ? [...links, { a: first.idNumber, b: second.idNumber }] : links.filter((l) => l.id !== link);

const identitiesIn = (r: PartyLinkEntity) => ({
  first: { kind: r.kindA, name: r.nameA, idNumber: r.numberA },
  second: { kind: r.kindB, name: r.nameB, idNumber: r.numberB },
});
