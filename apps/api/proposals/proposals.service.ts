import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Principal } from '#identity';
import { canonical, LawProposalEntity, NotificationEntity, sha256, UserEntity } from '#store';
import { CalendarService } from '../calendar/calendar.service';
import type { PublishYear } from '../calendar/calendar.schemas';
import type { Told } from '../engine/tell-cases';
import { clip } from '../events/tell';
import { LawService } from '../law/law.service';
import type { PublishRules } from '../law/law.schemas';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import type { ProposalKind } from './proposals.schemas';

/** What each kind of proposal does. */
interface Publishing {
  titled: string;
  /** What would change, and for which cases. Errors: what is wrong with it. */
  effect: () => Promise<object>;
  /** Puts it in force, in the transaction that closes the proposal. */
  record: (db: EntityManager, me: Principal) => Promise<void>;
  /** Running cases hear of it; whoever was missed hears of it later. */
  tell: () => Promise<Told>;
}

/**
 * What moves the dates of running cases is not one person's: who proposes it sees what it would do, another publishes it,
 * and what it did is kept with it.
 */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly calendars: CalendarService,
    private readonly law: LawService,
    private readonly people: People,
    private readonly dataSource: DataSource,
  ) {}

  async list(me: Principal): Promise<object> {
    const rows = await this.dataSource.getRepository(LawProposalEntity).find({ order: { id: 'DESC' }, take: 50 });
    return { items: await Promise.all(rows.map((row) => this.view(me, row))) };
  }

  /** What it would do now, or did. Errors: those of what it would publish, where something else was published meanwhile. */
  async one(me: Principal, id: number): Promise<object> {
    const row = await this.dataSource.getRepository(LawProposalEntity).findOneBy({ id });
    if (!row) throw new Refused('NOT_FOUND');
    return this.view(
      me,
      row,
      row.state === 'waiting' ? await this.publishing(row.kind, row.body).effect() : row.effect,
    );
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
        await tell(db, id, titled);
        return db.findOneByOrFail(LawProposalEntity, { id });
      });
      return await this.view(me, row, now);
    } catch (error) {
      throw (error as { code?: string }).code === 'ER_DUP_ENTRY' ? new Refused('PROPOSAL_WAITING') : error;
    }
  }

  /** Errors: PROPOSAL_NOT_WAITING; OWN_PROPOSAL; those of what it publishes. */
  async publish(me: Principal, id: number): Promise<object> {
    const tell = await this.dataSource.transaction(async (db) => {
      const row = await waitingOne(db, id);
      if (row.proposedBy === me.username) throw new Refused('OWN_PROPOSAL');
      const { effect, record, tell } = this.publishing(row.kind, row.body);
      // Taken before it is in force, so that it tells the dates as they stood.
      const before = await effect();
      await record(db, me);
      await db.update(LawProposalEntity, id, { ...decided('published', me), effect: before as never });
      return tell;
    });
    const { told, failed } = await tell();
    return { id, told, failed };
  }

  withdraw(me: Principal, id: number, reason: string): Promise<void> {
    return this.dataSource.transaction(async (db) => {
      await waitingOne(db, id);
      await db.update(LawProposalEntity, id, { ...decided('withdrawn', me), reason });
    });
  }

  private publishing(kind: ProposalKind, body: object): Publishing {
    if (kind === 'calendar') {
      const table = body as PublishYear;
      return {
        titled: `${table.year} 年日历`,
        effect: () => this.calendars.preview(table),
        record: (db, me) => this.calendars.record(db, me, table),
        tell: () => this.calendars.tellStragglers(),
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
      mayPublish: waiting && row.proposedBy !== me.username,
    };
  }
}

/** Locked: of two at once one decides, and the other is told. */
async function waitingOne(db: EntityManager, id: number): Promise<LawProposalEntity> {
  const row = await db.findOne(LawProposalEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw new Refused('NOT_FOUND');
  if (row.state !== 'waiting') throw new Refused('PROPOSAL_NOT_WAITING');
  return row;
}

const decided = <S extends 'published' | 'withdrawn'>(state: S, { username }: Principal) => ({
  state,
  waiting: null,
  decidedBy: username,
  decidedAt: new Date(),
});

/** The year of a calendar; which rules. */
function matterOf(kind: ProposalKind, body: object): string {
  const matter =
    kind === 'calendar'
      ? [(body as PublishYear).year]
      : (body as PublishRules).rules.map((r) => `${r.id} ${r.department ?? ''}`).sort();
  return sha256(canonical([kind, ...matter]));
}

/** Whoever may publish it hears of it, in whatever unit: law is everybody's. */
async function tell(db: EntityManager, id: number, titled: string): Promise<void> {
  const now = new Date();
  const people = await db.findBy(UserEntity, { active: true });
  const told = people.filter(({ roles }) => roles.includes('legal') || roles.includes('admin'));
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
      body: '公布前须由提出人以外的人核准。请在「核准」中查看对在办案件的影响后核准或者撤回。',
      createdAt: now,
      visibleAt: now,
    })),
  );
}
