import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LeaseLost, NotAsSealed, VolumeBinder } from '#activities';
import { BoundVolumeEntity, KeptDossierEntity } from '#store';
import { LOGGER } from '../shared/logger';
import { problemOf } from '../shared/problems';
import { Resting } from '../shared/resting';
import { Rounds } from '../shared/rounds';

/** How often every process looks for what was composed, ms. */
const EVERY_MS = 2000;
/** So long after its process died a volume is taken up by another; renewed three times as often, ms. */
const LEASE_MS = 90_000;

/**
 * Binds what was composed, outside of any request, one volume after the other. One process has it on lease; where it died over it,
 * another takes it up.
 */
@Injectable()
export class VolumeBinding implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds: Rounds;
  private readonly resting: Resting;

  constructor(
    private readonly dataSource: DataSource,
    private readonly binder: VolumeBinder,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.rounds = new Rounds(logger, '组卷有一步未完成，稍后再试');
    this.resting = new Resting(logger, '这一卷没有装订成，稍后再试');
  }

  onApplicationBootstrap(): void {
    this.rounds.begin(EVERY_MS, () => this.turn());
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  private async turn(): Promise<void> {
    const volume = await this.lease();
    if (volume) await this.resting.trying(String(volume.id), () => this.bind(volume));
  }

  /** The first that nobody else has. */
  private lease(): Promise<BoundVolumeEntity | null> {
    const resting = this.resting.now().map(Number);
    return this.dataSource.transaction(async (db) => {
      const volume = await db
        .createQueryBuilder(BoundVolumeEntity, 'v')
        .where("v.state = 'binding' AND (v.leasedUntil IS NULL OR v.leasedUntil <= :now)", { now: new Date() })
        .andWhere(resting.length > 0 ? 'v.id NOT IN (:...resting)' : '1 = 1', { resting })
        .orderBy('v.id')
        .limit(1)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getOne();
      if (!volume) return null;
      volume.lease = randomUUID();
      await db.update(BoundVolumeEntity, volume.id, { lease: volume.lease, leasedUntil: leasedUntil() });
      return volume;
    });
  }

  private async bind(volume: BoundVolumeEntity): Promise<void> {
    const mine = { id: volume.id, state: 'binding' as const, lease: volume.lease! };
    const change = (to: Partial<BoundVolumeEntity>) =>
      this.dataSource.getRepository(BoundVolumeEntity).update(mine, to);
    // Where the store does not answer the lease runs out, and who has it then is told.
    const renewal = setInterval(() => void change({ leasedUntil: leasedUntil() }).catch(() => {}), LEASE_MS / 3);
    try {
      await this.binder.bind(volume);
    } catch (error) {
      if (!(error instanceof LeaseLost) && problemOf(error).code !== 'STORE_UNAVAILABLE')
        await change({ waits: await this.wordsOf(error), lease: null, leasedUntil: null });
      throw error;
    } finally {
      clearInterval(renewal);
    }
  }

  private async wordsOf(error: unknown): Promise<string> {
    if (!(error instanceof NotAsSealed)) return '装订没有完成，稍后自动再试；一直没有完成的，请系统管理员查看日志';
    const kept = await this.dataSource.getRepository(KeptDossierEntity).findOneBy({ caseNo: error.caseNo });
    return `${kept?.displayNo ?? error.caseNo}的记录与封存时不一致，没有装订；请系统管理员核查，恢复之后自动装订`;
  }
}

const leasedUntil = () => new Date(Date.now() + LEASE_MS);
