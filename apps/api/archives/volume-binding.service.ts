import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, In, Not } from 'typeorm';
import { VolumeBinder } from '#activities';
import { BoundVolumeEntity } from '#store';
import { LOGGER } from '../shared/logger';
import { Resting } from '../shared/resting';
import { Rounds } from '../shared/rounds';

/** How often every process looks for what was composed, ms. */
const EVERY_MS = 2000;

/** Binds what was composed, outside of any request, one volume after the other, and again where a process died over one. */
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
    const resting = this.resting.now().map(Number);
    const volume = await this.dataSource.getRepository(BoundVolumeEntity).findOne({
      where: { state: 'binding', ...(resting.length > 0 ? { id: Not(In(resting)) } : {}) },
      order: { id: 'ASC' },
    });
    if (volume) await this.resting.trying(String(volume.id), () => this.binder.bind(volume));
  }
}
