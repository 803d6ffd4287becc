import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import { DISCLOSURE_KINDS, type Role } from '#contracts';
import { nextOfficeInstant } from '#journal';
import { dateOf, formatDay } from '#law';
import { CaseEntity, CaseOfficerEntity, DisclosureEntity, LawData } from '#store';
import { tell } from '../events/tell';
import { LOGGER } from '../shared/logger';
import { Resting } from '../shared/resting';
import { soonThrough } from './timely';

const AT_ONCE = 200;
/** Who confirms; who prepares is told too while there is something to prepare. */
const ROLES: readonly Role[] = ['head', 'legal'];

/** Those whose day is near or over and of which nobody was told. */
const UNTOLD = `(sort_on < ? AND COALESCE(told, '') <> CONCAT(sort_on, ':late'))
  OR (sort_on >= ? AND COALESCE(told, '') <> CONCAT(sort_on, ':soon'))`;

/**
 * 公示 that has to be done: those who must act are told when two working days are left, and when the day is over, once each.
 * The message and the note that it was written stand or fall together, and the message's key is the row, the day and which of
 * the two it is: told by another process too, it is the same.
 */
@Injectable()
export class DisclosureReminders {
  private readonly resting: Resting;

  constructor(
    private readonly dataSource: DataSource,
    private readonly law: LawData,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.resting = new Resting(logger, '公示的提醒没有写成，稍后再试');
  }

  async turn(now = new Date()): Promise<void> {
    const calendar = await this.law.calendar();
    const today = dateOf(now.toISOString());
    const rows = await this.dataSource.query<{ id: number }[]>(
      `SELECT id FROM disclosure WHERE todo = 1 AND sort_on <= ? AND (${UNTOLD}) AND id NOT IN (?) LIMIT ${AT_ONCE}`,
      [soonThrough(calendar, today), today, today, [0, ...this.resting.now().map(Number)]],
    );
    const visibleAt = new Date(nextOfficeInstant(now.toISOString(), calendar));
    for (const { id } of rows)
      await this.resting.trying(String(id), () =>
        this.dataSource.transaction((db) => this.remind(db, id, today, visibleAt)),
      );
  }

  private async remind(db: EntityManager, id: number, today: string, visibleAt: Date): Promise<void> {
    const row = await db.findOneOrFail(DisclosureEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const { caseNo, unitId, sortOn, mustWithdraw } = row;
    const late = sortOn < today;
    const told = `${sortOn}:${late ? 'late' : 'soon'}`;
    if (!row.todo || row.told === told) return;
    await db.update(DisclosureEntity, id, { told });
    // What was listed for the first time when it had long been over: the list tells of it, not a message for each.
    if (late && !mustWithdraw && row.edition === '' && dateOf(row.createdAt.toISOString()) > sortOn) return;
    const file = await db.findOneByOrFail(CaseEntity, { caseNo });
    const officers = mustWithdraw ? [] : await db.findBy(CaseOfficerEntity, { caseNo });
    const { title: decision } = DISCLOSURE_KINDS[row.kind];
    const what = mustWithdraw ? '撤回公示' : `${row.edition ? '变更后的' : ''}${decision}的公示`;
    const words = {
      title: late ? `${what}已超期` : `${what}即将到期`,
      body: `${file.displayNo} ${row.matter}，应于${formatDay(sortOn)}前${mustWithdraw ? '撤回并公开说明理由' : '公示'}，请在「公示」中办理。`,
    };
    const recipients = [
      ...ROLES.map((role) => ({ to: { role, unitId }, key: role as string })),
      ...officers.map(({ username }) => ({ to: { username }, key: username })),
    ];
    for (const { to, key } of recipients)
      await tell(db, { key: `disclosure:${id}:${told}:${key}`, to, kind: 'disclosure', caseNo, visibleAt, ...words });
  }
}
