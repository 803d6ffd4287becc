import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../shared/logger';
import { Rounds } from '../shared/rounds';
import { WebhookCourier } from './webhook-courier.service';
import { WebhookOutbox } from './webhook-outbox.service';

/** How often every process looks for what is due, ms. */
const EVERY_MS = 1000;

/** What other systems are told: derived, then sent, on and on. */
@Injectable()
export class WebhookRounds implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds: Rounds;

  constructor(
    private readonly outbox: WebhookOutbox,
    private readonly courier: WebhookCourier,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.rounds = new Rounds(logger, '消息发送有一步未完成，稍后再试');
  }

  onApplicationBootstrap(): void {
    this.rounds.begin(EVERY_MS, () => this.outbox.derive()).beginAgainAndAgain(EVERY_MS, () => this.courier.turn());
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rounds.end();
    await this.courier.settled();
  }
}
