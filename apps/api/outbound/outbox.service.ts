import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, In } from 'typeorm';
import type { Config } from '#config';
import { groupOf, type Role, type Way } from '#contracts';
import { nextOfficeInstant } from '#journal';
import { ContactEntity, LawData, NotificationEntity, OutboundMessageEntity, UserEntity } from '#store';
import { CaseEngine } from '../engine/case-engine';
import { Happened } from '../engine/happened';
import { CONFIG } from '../shared/config';
import { LOGGER } from '../shared/logger';
import { Scope } from '../shared/scope';
import { type Reached, recipientsOf } from './recipients';
import { Templates } from './templates.service';

const DAY_MS = 86_400_000;
/** What could not leave for so long says nothing new any more. */
const NEWS_DAYS = 3;
/** So many at a time. */
const AT_ONCE = 200;

interface Due {
  id: string;
  key: string;
  caseNo: string;
  seq: number;
  kind: string;
  title: string;
  body: string;
  role: Role | null;
  unitId: string | null;
  username: string | null;
  visibleAt: Date;
  displayNo: string | null;
  finalSeq: number | null;
  entry: string | null;
}

type Fresh = Omit<OutboundMessageEntity, 'id'>;

/**
 * What is told in the console and goes out too: derived from the notifications, into `outbound_message`.
 *
 * 1. Once for each notification, recipient and way, by its key: derived again, by whatever process, it is the same.
 * 2. Nothing leaves on an entry that may never have happened (ADR 012). It has when the store knows it to be final, or the
 *    case's own workflow tells the same entry: a query answers from completed workflow tasks alone.
 * 3. Messages wait for office hours: at once only what somebody sends himself.
 */
@Injectable()
export class Outbox {
  private readonly happened: Happened;

  constructor(
    private readonly dataSource: DataSource,
    engine: CaseEngine,
    private readonly law: LawData,
    private readonly scope: Scope,
    private readonly templates: Templates,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.happened = new Happened(engine, logger);
  }

  /** How many messages are new. `on`: the ways that are on; with none nothing is looked at. */
  async derive(on: readonly Way[]): Promise<number> {
    if (on.length === 0) return 0;
    await this.dataSource.query(
      'UPDATE notification SET outbound_due = 0 WHERE outbound_due = 1 AND created_at < ? LIMIT 5000',
      [new Date(Date.now() - NEWS_DAYS * DAY_MS)],
    );
    const due = await this.due();
    if (due.length === 0) return 0;
    const [people, calendar, units] = [await this.people(), await this.law.calendar(), await this.scope.units()];
    const words = await this.templates.words();
    // What is no unit's own is the whole authority's.
    const whole = units.find((u) => u.parentId === null);
    const pathOf = (id: string | null) => (id === null ? whole : units.find((u) => u.id === id))?.path ?? '';
    const now = new Date();
    const wanted = due.map((n) => {
      const later = n.visibleAt > now ? n.visibleAt : now;
      const nextTryAt = new Date(nextOfficeInstant(later.toISOString(), calendar));
      const fresh = recipientsOf({ ...n, unitPath: pathOf(n.unitId) }, people, on).map(
        ({ person, way, address }): Fresh => {
          const link = this.config.PUBLIC_URL && n.caseNo ? `${this.config.PUBLIC_URL}/cases/${n.caseNo}` : '';
          const told = { title: n.title, body: n.body, displayNo: n.displayNo ?? '', name: person.name, link };
          const { subject, body } = words(groupOf(n.kind), way, told);
          return {
            ...{ messageKey: `${n.key}:${person.username}:${way}`, caseNo: n.caseNo, kind: n.kind, way, address },
            ...{ username: person.username, title: (subject ?? n.title).slice(0, 200), body: body.slice(0, 2000) },
            ...{ state: 'waiting', attempts: 0, nextTryAt, lastTryAt: null, lastError: null, receipt: null },
            ...{ sentAt: null, createdAt: now },
          };
        },
      );
      return { n, fresh };
    });
    const happened = await this.happened.among(wanted.filter(({ fresh }) => fresh.length > 0).map(({ n }) => n));
    const settled = wanted.filter(({ n, fresh }) => fresh.length === 0 || happened.has(n));
    return this.write(settled);
  }

  private due(): Promise<Due[]> {
    const resting = this.happened.resting();
    return this.dataSource.query<Due[]>(
      `SELECT n.id, n.notification_key AS \`key\`, n.case_no AS caseNo, n.seq, n.kind, n.title, n.body, n.role,
         n.unit_id AS unitId, n.username, n.visible_at AS visibleAt, c.display_no AS displayNo, c.final_seq AS finalSeq,
         j.entry
       FROM notification n LEFT JOIN case_file c ON c.case_no = n.case_no
         LEFT JOIN journal_entry j ON j.case_no = n.case_no AND j.seq = n.seq AND n.seq > c.final_seq
       WHERE n.outbound_due = 1 ${resting.length > 0 ? 'AND n.case_no NOT IN (?)' : ''} ORDER BY n.id LIMIT ${AT_ONCE}`,
      resting.length > 0 ? [resting] : [],
    );
  }

  private async people(): Promise<Reached[]> {
    const contacts = await this.dataSource.getRepository(ContactEntity).find();
    if (contacts.length === 0) return [];
    const users = await this.dataSource
      .getRepository(UserEntity)
      .findBy({ username: In(contacts.map((c) => c.username)), active: true });
    const pathOf = new Map((await this.scope.units()).map((u) => [u.id, u.path]));
    return users.flatMap(({ username, name, roles, unitId }) => {
      const unitPath = pathOf.get(unitId);
      const { email, phone, im, choices } = contacts.find((c) => c.username === username)!;
      return unitPath ? [{ username, name, roles, unitPath, email, phone, im, choices }] : [];
    });
  }

  /** Whole; a notification that has been taken back meanwhile is not there any more, one that another has taken is left to it. */
  private write(all: readonly { n: Due; fresh: Fresh[] }[]): Promise<number> {
    if (all.length === 0) return Promise.resolve(0);
    return this.dataSource.transaction(async (db) => {
      const held = await db
        .getRepository(NotificationEntity)
        .createQueryBuilder('n')
        .select(['n.id'])
        .where('n.id IN (:...ids) AND n.outboundDue = 1', { ids: all.map(({ n }) => n.id) })
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      const ids = new Set(held.map((n) => String(n.id)));
      if (ids.size === 0) return 0;
      const fresh = all.flatMap(({ n, fresh }) => (ids.has(String(n.id)) ? fresh : []));
      if (fresh.length > 0)
        await db.createQueryBuilder().insert().into(OutboundMessageEntity).orIgnore().values(fresh).execute();
      await db.update(NotificationEntity, { id: In([...ids]) }, { outboundDue: false });
      return fresh.length;
    });
  }
}
