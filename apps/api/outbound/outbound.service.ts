import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../shared/logger';
import { Outbox } from './outbox.service';
import { Rounds } from './rounds';
import { Sender } from './sender.service';

/** What goes out of the house by itself: derived, then sent, on and on. With no way on it rests. */
@Injectable()
export class Outbound implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds: Rounds;

  constructor(
    private readonly outbox: Outbox,
    private readonly sender: Sender,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.rounds = new Rounds(logger);
  }

  onApplicationBootstrap(): void {
    if (this.sender.on.length === 0) return;
    this.rounds.begin(
      () => this.outbox.derive(this.sender.on),
      () => this.sender.turn(),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rounds.end();
    await this.sender.settled();
  }
}
