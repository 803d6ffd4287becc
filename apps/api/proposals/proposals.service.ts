import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Role } from '#contracts';
import { holdsAny, type Principal } from '#identity';
import { canonical, LawProposalEntity, NotificationEntity, sha256, UserEntity } from '#store';
import type { PublishRetention } from '../archives/archives.schemas';
import { Retention } from '../archives/retention.service';
import { CalendarService } from '../calendar/calendar.service';
import type { PublishYear } from '../calendar/calendar.schemas';
import type { Told } from '../engine/tell-cases';
import { clip } from '../events/tell';
import { LawService } from '../law/law.service';
import { PriorsService } from '../law/priors.service';
import type { PublishRules } from '../law/law.schemas';
import { KEEPERS } from '../ledger/ledger.service';
import type { MergeParties, PartiesProposed, SeparateParties } from '../ledger/parties.schemas';
import { type PartiesKind, PartiesService } from '../ledger/parties.service';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import type { ProposalKind } from './proposals.schemas';

/** What each kind of proposal does. */
interface Publishing {
  titled: string;
  /** What would change, and for which cases. Errors: what is wrong with it. */
  effect: () => Promise<object>;
  /** Puts it in force, in the transaction that closes the proposal. */
  record: (db: EntityManager, me: Principal, row: LawProposalEntity) => Promise<void>;
  /** Running cases hear of it; whoever was missed hears of it later. */
  tell: () => Promise<Told>;
}

/** Who decides law, and who decides which numbers are one party's. */
const DECIDERS = { law: ['admin', 'legal'], parties: ['legal', 'head'] } as const satisfies Record<string, Role[]>;
const MOST_LISTED = 50;
/** Looked through for those: what is another unit's is not told. */
const LOOKED_AT = 500;

/** The unit that keeps the matter; undefined: law is everybody's. */
const unitOf = ({ kind, body }: Pick<LawProposalEntity, 'kind' | 'body'>): string | undefined =>
  isOfParties(kind) ? (body as PartiesProposed).unitId : undefined;
const isOfParties = (kind: ProposalKind): kind is PartiesKind => kind === 'merge' || kind === 'separation';

/**
 * What moves the dates of running cases, or says who is one party, is not one person's: who proposes it sees what it would do, another publishes it,
 * and what it did is kept with it.
 */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly calendars: CalendarService,
    private readonly law: LawService,
    private readonly parties: PartiesService,
    private readonly priors: PriorsService,
    private readonly retention: Retention,
    private readonly scope: Scope,
    private readonly people: People,
    private readonly dataSource: DataSource,
  ) {}

  async list(me: Principal): Promise<object> {
    const rows = await this.dataSource
      .getRepository(LawProposalEntity)
      .find({ order: { id: 'DESC' }, take: LOOKED_AT });
    const seen: LawProposalEntity[] = [];
    for (const row of rows) if (seen.length < MOST_LISTED && (await this.sees(me, row))) seen.push(row);
    return { items: await Promise.all(seen.map((row) => this.view(me, row))) };
  }

  /** What it would do now, or did. Errors: those of what it would publish, where something else was published meanwhile. */
  async one(me: Principal, id: number): Promise<object> {
    const row = await this.dataSource.getRepository(LawProposalEntity).findOneBy({ id });
    if (!row || !(await this.sees(me, row))) throw new Refused('NOT_FOUND');
    return this.view(
      me,
      row,
      row.state === 'waiting' ? await this.publishing(row.kind, row.body).effect() : row.effect,
    );
  }

  /** Errors: those of `propose`, and of the wish itself. */
  async proposeParties(me: Principal, kind: PartiesKind, wish: MergeParties | SeparateParties): Promise<object> {
    return this.propose(me, kind, await this.parties.proposed(me, kind, wish));
  }

  /** Errors: PROPOSAL_WAITING where another about the same waits; those of what it would publish. */
  async propose(me: Principal, kind: ProposalKind, body: object): Promise<object> {
    const { effect, titled } = this.publishing(kind, body);
    const now = await effect();
    try {
      const row = await this.dataSource.transaction(async (db) => {
        const { identifiers } = await db.insert(LawProposalEntity, {
          ...{ kind, waiting: matterOf(kind, body), body: body as never, state: 'waiting' as const },
          ...{ proposedBy: me.username, proposedAt: new Date() },
        });
        const id = (identifiers[0] as { id: number }).id;
        const row = await db.findOneByOrFail(LawProposalEntity, { id });
        await tell(db, row, titled);
        return row;
      });
      return await this.view(me, row, now);
    } catch (error) {
      throw (error as { code?: string }).code === 'ER_DUP_ENTRY' ? new Refused('PROPOSAL_WAITING') : error;
    }
  }

  /** Errors: FORBIDDEN, NOT_FOUND; PROPOSAL_NOT_WAITING; OWN_PROPOSAL; those of what it publishes. */
  async publish(me: Principal, id: number): Promise<object> {
    const { kind, body } = await this.decidable(this.dataSource.manager, me, id);
    const { effect, record, tell } = this.publishing(kind, body);
    // Taken before it is in force, so that it tells the dates as they stood.
    const before = await effect();
    await this.dataSource.transaction(async (db) => {
      const row = await this.decidable(db, me, id, true);
      await record(db, me, row);
      await db.update(LawProposalEntity, id, { ...decided('published', me), effect: before as never });
    });
    const { told, failed } = await tell();
    return { id, told, failed };
  }

  withdraw(me: Principal, id: number, reason: string): Promise<void> {
    return this.dataSource.transaction(async (db) => {
      const row = await this.held(db, me, id, true);
      if (row.proposedBy !== me.username && !decides(me, row)) throw new Refused('FORBIDDEN');
      if (row.state !== 'waiting') throw new Refused('PROPOSAL_NOT_WAITING');
      await db.update(LawProposalEntity, id, { ...decided('withdrawn', me), reason });
    });
  }

  private async decidable(db: EntityManager, me: Principal, id: number, lock = false): Promise<LawProposalEntity> {
    const row = await this.held(db, me, id, lock);
    if (row.state !== 'waiting') throw new Refused('PROPOSAL_NOT_WAITING');
    if (row.proposedBy === me.username) throw new Refused('OWN_PROPOSAL');
    if (!decides(me, row)) throw new Refused('FORBIDDEN');
    return row;
  }

  /** Locked: of two at once one decides, and the other is told. */
  private async held(db: EntityManager, me: Principal, id: number, lock: boolean): Promise<LawProposalEntity> {
    const row = await db.findOne(LawProposalEntity, {
      where: { id },
      ...(lock ? { lock: { mode: 'pessimistic_write' } } : {}),
    });
    if (!row) throw new Refused('NOT_FOUND');
    if (!(await this.sees(me, row, db))) throw new Refused(isOfParties(row.kind) ? 'NOT_FOUND' : 'FORBIDDEN');
    return row;
  }

  /** Law is everybody's who decides it; what is about parties stays in the unit it came from, and those above. */
  private async sees(me: Principal, row: LawProposalEntity, db?: EntityManager): Promise<boolean> {
    const unit = unitOf(row);
    return unit === undefined ? holdsAny(me, DECIDERS.law) : holdsAny(me, KEEPERS) && this.scope.sees(me, unit, db);
  }

  private publishing(kind: ProposalKind, body: object): Publishing {
    if (isOfParties(kind)) {
      const said = body as PartiesProposed;
      return {
        titled: `${kind === 'merge' ? '当事人合并' : '解除当事人合并'}：${said.first.name}、${said.second.name}`,
        effect: () => this.parties.effect(kind, said),
        record: (db, me, row) => this.parties.record(db, me, kind, row),
        tell: () => this.priors.tellStale(),
      };
    }
    if (kind === 'calendar') {
      const table = body as PublishYear;
      return {
        titled: `${table.year} 年日历`,
        effect: () => this.calendars.preview(table),
        record: (db, me) => this.calendars.record(db, me, table),
        tell: () => this.calendars.tellStragglers(),
      };
    }
    if (kind === 'retention') {
      const table = body as PublishRetention;
      return {
        titled: `保管期限表：${table.source}`,
        effect: () => this.retention.effect(table),
        record: (db, me) => this.retention.record(db, me, table),
        // No running case knows of it.
        tell: () => Promise.resolve({ told: 0, failed: 0 }),
      };
    }
    const wish = body as PublishRules;
    return {
      titled: `期限规则：${wish.source}`,
      effect: () => this.law.reach(wish),
      record: (db, me) => this.law.record(db, me, wish),
      tell: () => this.law.tellStragglers(),
    };
  }

  private async view(me: Principal, row: LawProposalEntity, effect: object | null = row.effect): Promise<object> {
    const { titled } = this.publishing(row.kind, row.body);
    const waiting = row.state === 'waiting';
    const names = await this.people.of([row.proposedBy, row.decidedBy ?? '']);
    const named = (username: string) => names.get(username)?.name ?? username;
    return {
      ...{ id: row.id, kind: row.kind, title: titled, body: row.body, state: row.state, reason: row.reason },
      proposedBy: named(row.proposedBy),
      proposedAt: row.proposedAt.toISOString(),
      decidedBy: row.decidedBy && named(row.decidedBy),
      decidedAt: row.decidedAt?.toISOString() ?? null,
      effect,
      mayPublish: waiting && row.proposedBy !== me.username && decides(me, row),
      own: row.proposedBy === me.username,
    };
  }
}

/** Whoever sees it, and holds the role. */
const decides = (me: Principal, { kind }: LawProposalEntity): boolean =>
  holdsAny(me, isOfParties(kind) ? DECIDERS.parties : DECIDERS.law);

const decided = <S extends 'published' | 'withdrawn'>(state: S, { username }: Principal) => ({
  state,
  waiting: null,
  decidedBy: username,
  decidedAt: new Date(),
});

/** The year of a calendar; which rules; whose two numbers. */
function matterOf(kind: ProposalKind, body: object): string {
  if (isOfParties(kind)) {
    const { first, second } = body as PartiesProposed;
    return sha256(canonical(['parties', ...[first.idNumber, second.idNumber].sort()]));
  }
  const matter =
    kind === 'calendar'
      ? [(body as PublishYear).year]
      : kind === 'retention'
        ? (body as PublishRetention).rows.map((r) => r.outcome).sort()
        : (body as PublishRules).rules.map((r) => `${r.id} ${r.department ?? ''}`).sort();
  return sha256(canonical([kind, ...matter]));
}

/** Whoever may publish it hears of it: law in whatever unit, what is about parties in its own. */
async function tell(
  db: EntityManager,
  { id, kind, body, proposedBy }: LawProposalEntity,
  titled: string,
): Promise<void> {
  const now = new Date();
  const unit = unitOf({ kind, body });
  const people = await db.findBy(UserEntity, { active: true, ...(unit === undefined ? {} : { unitId: unit }) });
  const deciders = isOfParties(kind) ? DECIDERS.parties : DECIDERS.law;
  const told = people.filter((p) => holdsAny(p, deciders) && (unit === undefined || p.username !== proposedBy));
  if (told.length === 0) return;
  const where = isOfParties(kind) ? '请在「台账—当事人合并」' : '公布前须由提出人以外的人核准。请在「核准」';
  await db.insert(
    NotificationEntity,
    told.map(({ username }) => ({
      notificationKey: `proposal:${id}:${username}`,
      caseNo: '',
      kind: 'proposal',
      role: null,
      unitId: null,
      username,
      title: clip(`待核准：${titled}`, 200),
      body: `${where}中查看对在办案件的影响后核准或者撤回。`,
      createdAt: now,
      visibleAt: now,
    })),
  );
}
