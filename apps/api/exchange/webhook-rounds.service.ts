import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { Rounds } from '../outbound/rounds';
import { LOGGER } from '../shared/logger';
import { WebhookCourier } from './webhook-courier.service';
import { WebhookOutbox } from './webhook-outbox.service';

/** What other systems are told: derived, then sent, on and on. */
@Injectable()
export class WebhookRounds implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds: Rounds;

  constructor(
    private readonly outbox: WebhookOutbox,
    private readonly courier: WebhookCourier,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.rounds = new Rounds(logger);
  }

  onApplicationBootstrap(): void {
    this.rounds.begin(
      () => this.outbox.derive(),
      () => this.courier.turn(),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rounds.end();
    await this.courier.settled();
  }
}
