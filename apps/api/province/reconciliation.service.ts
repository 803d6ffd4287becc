import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import type { ProvinceDay } from '#contracts';
import { addDays, dateOf, endOfDay, type IsoDate } from '#law';
import { ProvinceDayEntity, ProvinceDifferenceEntity, ProvinceRecordEntity, ProvinceStartEntity } from '#store';
import { tell } from '../events/tell';
import { NotTaken } from '../outbound/channels';
import { LOGGER } from '../shared/logger';
import { compare, type Difference, lost, type Ours } from './compare';
import { type Listed, PLATFORM, type ProvincialPlatform } from './platform';

const HOUR_MS = 3_600_000;
/** How long after its end a day is looked at first: the platform has the small hours to list it. */
const AFTER_MS = 2 * HOUR_MS;
/** How long what is not settled is looked at again: every hour where there is no listing, every day where it differs. Days. */
const LOOKED_AT_DAYS = 7;
/** A look is left to whoever makes it for so long. */
const LEASE_MS = HOUR_MS / 4;

/**
 * What the platform lists of a day against what was sent: once for each day, by the hour of Beijing, until it is settled.
 *
 * 1. A day belongs to whoever takes its next look: of two processes the second finds it taken.
 * 2. What it does not have is sent anew, in the transaction that writes the difference down; what was given up once a day.
 * 3. A day without a listing is told as not compared; nothing is taken for granted of it.
 */
@Injectable()
export class Reconciliation {
  /** The hour; tests set their own. */
  now = (): number => Date.now();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(PLATFORM) private readonly platform: ProvincialPlatform | undefined,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Every day that is due. */
  async turn(): Promise<void> {
    if (!this.platform) return;
    await this.open();
    const due = await this.days
      .createQueryBuilder('d')
      .where('d.nextLookAt <= :now', { now: new Date(this.now()) })
      .orderBy('d.day')
      .getMany();
    for (const { day, nextLookAt } of due) if (await this.take(day, nextLookAt!)) await this.look(day);
  }

  /** Tells the platform what was sent of today, and of the days of which something was sent lately; where the way wants it. */
  async manifests(): Promise<void> {
    const { platform } = this;
    if (!platform?.manifest) return;
    const since = new Date(this.now() - 24 * HOUR_MS);
    const days = await this.dataSource.query<{ day: string }[]>(
      'SELECT DISTINCT day FROM province_record WHERE sent_at >= ? ORDER BY day',
      [since],
    );
    for (const { day } of days) {
      const sent = await this.dataSource.query<Listed[]>(
        "SELECT record_key AS `key`, sha256 FROM province_record WHERE day = ? AND state = 'sent'",
        [day],
      );
      await platform.manifest(day, sent).catch((error: unknown) => {
        if (!(error instanceof NotTaken)) throw error;
        this.logger.warn({ day, reason: error.message }, '报送清单没有写出，稍后再试');
      });
    }
  }

  /** A line for each day that is over since the platform is told, as far back as anybody looks. */
  private async open(): Promise<void> {
    const start = await this.dataSource.getRepository(ProvinceStartEntity).findOneBy({ id: 1 });
    if (!start) return;
    const today = dateOf(new Date(this.now()).toISOString());
    const first = dateOf(start.startedAt.toISOString());
    for (let i = LOOKED_AT_DAYS; i > 0; i--) {
      const day = addDays(today, -i);
      if (day < first) continue;
      const values = { day, state: 'unlisted' as const, ours: 0, unsent: 0, nextLookAt: firstLook(day) };
      await this.days.createQueryBuilder().insert().orIgnore().values(values).execute();
    }
  }

  private async take(day: IsoDate, seen: Date): Promise<boolean> {
    const nextLookAt = new Date(this.now() + LEASE_MS);
    const { affected } = await this.days.update({ day, nextLookAt: seen }, { nextLookAt });
    return affected === 1;
  }

  private async look(day: IsoDate): Promise<void> {
    // Read before it is asked: what is sent meanwhile is not missing.
    const ours = await this.dataSource.getRepository(ProvinceRecordEntity).find({
      where: { day },
      select: { id: true, recordKey: true, sha256: true, state: true, replaced: true },
    });
    let listed: readonly Listed[] | undefined;
    let lastError: string | null = null;
    try {
      listed = await this.platform!.listing(day);
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      lastError = error.message.slice(0, 300);
    }
    await this.dataSource.transaction(async (db) => {
      if (!listed) return this.unlisted(db, day, ours, lastError);
      const found = compare(ours, listed);
      await this.writeDown(db, day, found);
      const missing = found.filter((d) => d.kind === 'missing').map((d) => d.recordKey);
      const givenUp = lost(ours, listed);
      await this.sendAnew(db, 'sent', missing);
      await this.sendAnew(db, 'dead', givenUp);
      const unsent = ours.filter((o) => o.state !== 'sent' && !o.replaced).length;
      const state = found.length > 0 ? 'different' : unsent > 0 ? 'unsent' : 'equal';
      const told = { ours: ours.length, theirs: listed.length, unsent, lastError };
      await this.close(db, day, { state, ...told }, givenUp.length > 0 ? 24 : undefined);
      if (found.length > 0)
        await tell(db, alarm(day, 'different', `与省级平台核对，${day} 有 ${found.length} 条不一致，缺少的已重新报送`));
    });
  }

  private async unlisted(db: EntityManager, day: IsoDate, ours: readonly Ours[], lastError: string | null) {
    const state = ours.length === 0 && lastError === null ? 'empty' : 'unlisted';
    const unsent = ours.filter((o) => o.state !== 'sent' && !o.replaced).length;
    await this.close(db, day, { state, ours: ours.length, theirs: null, unsent, lastError });
    if (state === 'unlisted')
      await tell(db, alarm(day, 'unlisted', `省级平台没有给出 ${day} 的清单，当日的报送没有核对`));
  }

  /** A later look takes the place of an earlier; what it does not find any more is over. */
  private async writeDown(db: EntityManager, day: IsoDate, found: readonly Difference[]): Promise<void> {
    const foundAt = new Date(this.now());
    const before = await db.findBy(ProvinceDifferenceEntity, { day });
    const same = (a: Pick<Difference, 'recordKey' | 'kind'>) => (b: Pick<Difference, 'recordKey' | 'kind'>) =>
      a.recordKey === b.recordKey && a.kind === b.kind;
    const over = before.filter((b) => !found.some(same(b))).map((b) => b.id);
    if (over.length > 0)
      await db.update(ProvinceDifferenceEntity, { id: In(over), overAt: IsNull() }, { overAt: foundAt });
    for (const difference of found) {
      const known = before.find(same(difference));
      if (known) await db.update(ProvinceDifferenceEntity, { id: known.id }, { ...difference, overAt: null });
      else await db.insert(ProvinceDifferenceEntity, { ...difference, day, foundAt, overAt: null });
    }
  }

  /** From the first attempt; what is under way already is left alone. */
  private async sendAnew(db: EntityManager, state: 'sent' | 'dead', keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    const change = { state: 'waiting' as const, attempts: 0, nextTryAt: new Date(this.now()) };
    await db.update(ProvinceRecordEntity, { recordKey: In([...keys]), state, replaced: false }, change);
  }

  private async close(
    db: EntityManager,
    day: IsoDate,
    found: Pick<ProvinceDayEntity, 'ours' | 'theirs' | 'unsent' | 'lastError'> & { state: ProvinceDay },
    hours = found.state === 'different' ? 24 : 1,
  ): Promise<void> {
    const now = this.now();
    await db.update(
      ProvinceDayEntity,
      { day },
      { ...found, lookedAt: new Date(now), nextLookAt: next(day, found.state, now, hours) },
    );
  }

  private get days() {
    return this.dataSource.getRepository(ProvinceDayEntity);
  }
}

const firstLook = (day: IsoDate) => new Date(Date.parse(endOfDay(day)) + AFTER_MS);

function next(day: IsoDate, state: ProvinceDay, now: number, hours: number): Date | null {
  if (state === 'equal') return null;
  const at = now + hours * HOUR_MS;
  return at < firstLook(day).getTime() + LOOKED_AT_DAYS * 24 * HOUR_MS ? new Date(at) : null;
}

const TITLES = { different: '与省级平台的数据不一致', unlisted: '与省级平台没有核对' };

/** Once for each day and outcome: told again it tells nothing. */
const alarm = (day: IsoDate, state: keyof typeof TITLES, what: string) => ({
  ...{ key: `unreconciled:${state}:${day}`, to: { role: 'admin' as const, unitId: null } },
  ...{ kind: 'unreconciled', title: TITLES[state], body: `${what}，请在「管理 → 对接」查看。` },
});
