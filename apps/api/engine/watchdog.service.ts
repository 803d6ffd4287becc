import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, In, IsNull, LessThan, MoreThan, Not } from 'typeorm';
import { CaseEntity, sha256, WatchFindingEntity, WatchLookEntity } from '#store';
import { LOGGER } from '../shared/logger';
import type { Difference } from './differences';
import { type Agreement, Reconciler } from './reconciler.service';

const DAY_MS = 86_400_000;
/** How long a case that another is looking at is waited for, seconds. */
const WAIT_SECONDS = 20;
/** So many cases at a time: between them others have their turn. */
const CHUNK = 20;
/** A look that nobody has carried on for so long is taken up by whoever has his turn, ms. */
const LEFT_MS = 120_000;
const KEPT_DAYS = 90;

/** What one look at a case came to. */
interface Looked {
  agreement: Agreement;
  found: number;
  mended: number;
}

/**
 * Looks at one case after the other, writes down what differs, has it mended, and writes down that it was.
 *
 * 1. What is found stands in `watch_finding` before anything is mended: of a look that is cut off it is known.
 * 2. One at a time for each case, in whatever process: the second finds what the first has left.
 * 3. A finding is closed by a look that finds it no more, whoever mended it.
 */
@Injectable()
export class Watchdog implements OnApplicationShutdown {
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly reconciler: Reconciler,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationShutdown(): void {
    this.stopped = true;
  }

  /** One case, now. Errors: `CASE_NOT_FOUND`. */
  async lookAt(caseNo: string, askedBy: string | null = null): Promise<Looked> {
    return this.alone(caseNo, async () => {
      const before = await this.reconciler.check(caseNo);
      // What has just been written is perhaps not all there yet.
      if (before.remedy === 'wait') return { agreement: before, found: 0, mended: 0 };
      const found = await this.writeDown(caseNo, before.found, askedBy);
      const agreement = before.remedy === 'repair' ? await this.reconciler.repair(caseNo) : before;
      if (agreement.remedy === 'restart') await this.reconciler.tell(agreement, agreement.differences.join(''));
      return { agreement, found, mended: await this.close(caseNo, agreement.found) };
    });
  }

  /** The next cases of the look that goes on by itself; also of one that was asked for and left by a process that has ended. */
  async turn(limit: number): Promise<void> {
    const looks = this.dataSource.getRepository(WatchLookEntity);
    const left = await looks.findOneBy({ running: 'asked', touchedAt: LessThan(new Date(Date.now() - LEFT_MS)) });
    if (left) await this.carryOn(left.id, limit);
    await this.carryOn((await this.begin('itself', null)).id, limit);
  }

  /** A look at all cases, begun now. Asked again while it goes on, it is the same. */
  async ask(username: string): Promise<WatchLookEntity> {
    const look = await this.begin('asked', username);
    if (look.nextCase === '' && look.looked === 0) void this.toTheEnd(look.id);
    return look;
  }

  async letGo(): Promise<void> {
    const before = new Date(Date.now() - KEPT_DAYS * DAY_MS);
    await this.dataSource.getRepository(WatchLookEntity).delete({ endedAt: LessThan(before) });
  }

  private async toTheEnd(id: number): Promise<void> {
    try {
      while (!this.stopped && (await this.carryOn(id, CHUNK)));
    } catch (error) {
      // It is taken up where it was left.
      this.logger.warn({ err: error, id }, '核对未完成，稍后继续');
    }
  }

  private async begin(running: 'asked' | 'itself', askedBy: string | null): Promise<WatchLookEntity> {
    const now = new Date();
    const looks = this.dataSource.getRepository(WatchLookEntity);
    await looks
      .createQueryBuilder()
      .insert()
      .orIgnore()
      .values({ askedBy, startedAt: now, touchedAt: now, nextCase: '', looked: 0, found: 0, mended: 0, running })
      .execute();
    return looks.findOneByOrFail({ running });
  }

  /** Whether there is more. Two that carry on the same look count once. */
  private async carryOn(id: number, limit: number): Promise<boolean> {
    const looks = this.dataSource.getRepository(WatchLookEntity);
    const look = await looks.findOneBy({ id });
    if (!look?.running) return false;
    const next = { caseNo: MoreThan(look.nextCase) };
    const cases = await this.dataSource.getRepository(CaseEntity).find({
      where: [
        { ...next, status: Not('closed') },
        { ...next, closedAt: MoreThan(new Date(Date.now() - DAY_MS)) },
      ],
      select: { caseNo: true },
      order: { caseNo: 'ASC' },
      take: limit,
    });
    const sum = { looked: 0, found: 0, mended: 0 };
    for (const { caseNo } of cases) {
      try {
        const { found, mended } = await this.lookAt(caseNo, look.askedBy);
        sum.found += found;
        sum.mended += mended;
      } catch (error) {
        // One that cannot be looked at keeps no other from its turn.
        this.logger.error({ err: error, caseNo }, '案件核对未完成');
      }
      sum.looked += 1;
    }
    const now = new Date();
    const ended = cases.length < limit;
    await looks.update(
      { id, nextCase: look.nextCase, running: Not(IsNull()) },
      {
        touchedAt: now,
        nextCase: cases.at(-1)?.caseNo ?? look.nextCase,
        looked: look.looked + sum.looked,
        found: look.found + sum.found,
        mended: look.mended + sum.mended,
        ...(ended ? { running: null, endedAt: now } : {}),
      },
    );
    // Round after round that found nothing is told by the last one.
    if (ended && !look.askedBy)
      await looks.delete({ askedBy: IsNull(), endedAt: Not(IsNull()), found: 0, mended: 0, id: LessThan(id) });
    return !ended;
  }

  /** How many are new. */
  private async writeDown(caseNo: string, found: readonly Difference[], askedBy: string | null): Promise<number> {
    if (found.length === 0) return 0;
    const findings = this.dataSource.getRepository(WatchFindingEntity);
    const keys = found.map((d) => keyOf(caseNo, d));
    const known = new Set((await findings.findBy({ openKey: In(keys) })).map((f) => f.openKey));
    const now = new Date();
    const fresh = found
      .map(({ kind, ...d }) => ({
        ...{ caseNo, kind, askedBy, foundAt: now, mendedAt: null, openKey: keyOf(caseNo, { kind, ...d }) },
        ...{ what: d.what.slice(0, 300), was: d.was.slice(0, 300), right: d.right.slice(0, 300) },
      }))
      .filter((f) => !known.has(f.openKey));
    if (fresh.length === 0) return 0;
    await findings.createQueryBuilder().insert().orIgnore().values(fresh).execute();
    return fresh.length;
  }

  /** Those that are found no more. */
  private async close(caseNo: string, left: readonly Difference[]): Promise<number> {
    const keys = left.map((d) => keyOf(caseNo, d));
    const { affected } = await this.dataSource
      .getRepository(WatchFindingEntity)
      .update(
        { caseNo, openKey: keys.length > 0 ? Not(In(keys)) : Not(IsNull()) },
        { openKey: null, mendedAt: new Date() },
      );
    return affected ?? 0;
  }

  /** One at a time for a case. The lock goes with its connection, so with whoever held it. */
  private async alone<R>(caseNo: string, work: () => Promise<R>): Promise<R> {
    const runner = this.dataSource.createQueryRunner();
    const lock = `watch:${caseNo}`;
    try {
      const [{ got }] = (await runner.query('SELECT GET_LOCK(?, ?) AS got', [lock, WAIT_SECONDS])) as [
        { got: unknown },
      ];
      if (Number(got) !== 1) throw new Error(`${caseNo} is being looked at`);
      return await work().finally(() => runner.query('SELECT RELEASE_LOCK(?)', [lock]));
    } finally {
      await runner.release();
    }
  }
}

const keyOf = (caseNo: string, { kind, what, was, right }: Difference) =>
  sha256([caseNo, kind, what, was, right].join('\n'));
