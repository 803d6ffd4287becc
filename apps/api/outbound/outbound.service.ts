import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../shared/logger';
import { Rounds } from '../shared/rounds';
import { Outbox } from './outbox.service';
import { Sender } from './sender.service';

/** How often every process looks for what is due, ms. */
const EVERY_MS = 1000;

/** What goes out of the house by itself: derived, then sent, on and on. With no way on it rests. */
@Injectable()
export class Outbound implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds: Rounds;

  constructor(
    private readonly outbox: Outbox,
    private readonly sender: Sender,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.rounds = new Rounds(logger, '消息发送有一步未完成，稍后再试');
  }

  onApplicationBootstrap(): void {
    if (this.sender.on.length === 0) return;
    this.rounds
      .begin(EVERY_MS, () => this.outbox.derive(this.sender.on))
      .beginAgainAndAgain(EVERY_MS, () => this.sender.turn());
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rounds.end();
    await this.sender.settled();
  }
}
