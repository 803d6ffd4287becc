import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../shared/logger';
import { Rounds } from '../shared/rounds';
import { PLATFORM, type ProvincialPlatform } from './platform';
import { ProvinceCourier } from './province-courier.service';
import { ProvinceOutbox } from './province-outbox.service';
import { Reconciliation } from './reconciliation.service';

/** How often every process looks for what cases have told and for what is due, ms. */
const DERIVE_MS = 2000;
const SEND_MS = 1000;
/** How often the manifests are brought up to what was sent, and a day may be compared, ms. */
const MANIFEST_MS = 10_000;
const COMPARE_MS = 60_000;
/** How often everything is looked at once more: in turns. */
const ANEW_TURNS = 1800;

/** What the provincial platform is told: derived, sent, compared, on and on. Without the setting nothing begins. */
@Injectable()
export class ProvinceRounds implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds: Rounds;
  private turns = 0;

  constructor(
    @Inject(PLATFORM) private readonly platform: ProvincialPlatform | undefined,
    private readonly outbox: ProvinceOutbox,
    private readonly courier: ProvinceCourier,
    private readonly reconciliation: Reconciliation,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.rounds = new Rounds(logger, '报送有一步未完成，稍后再试');
  }

  onApplicationBootstrap(): void {
    if (!this.platform) return;
    this.rounds
      .begin(DERIVE_MS, () => this.derive())
      .begin(MANIFEST_MS, () => this.reconciliation.manifests())
      .begin(COMPARE_MS, () => this.reconciliation.turn())
      .beginAgainAndAgain(SEND_MS, () => this.courier.turn());
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rounds.end();
    await this.courier.settled();
  }

  private derive(): Promise<number> {
    if (++this.turns % ANEW_TURNS === 0) this.outbox.lookAnew();
    return this.outbox.derive();
  }
}
