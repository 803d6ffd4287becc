import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../shared/logger';
import { Rounds } from '../shared/rounds';
import { DisclosureDerivation } from './derivation.service';
import { DisclosureReminders } from './reminders.service';

/** How often every process looks for what cases have told, ms. */
const EVERY_MS = 2000;
/** How often what depends on the day and the calendar is looked at: in turns. */
const DAILY_TURNS = 30;
/** How often everything is looked at once more: in turns. */
const ANEW_TURNS = 1800;

/** 公示 goes on by itself: what becomes due and whom that is told, what is shown long enough. */
@Injectable()
export class DisclosureJobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds: Rounds;
  private turns = 0;

  constructor(
    private readonly derivation: DisclosureDerivation,
    private readonly reminders: DisclosureReminders,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.rounds = new Rounds(logger, '公示有一步未完成，稍后再试');
  }

  onApplicationBootstrap(): void {
    this.rounds.begin(EVERY_MS, () => this.turn());
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  /** One that fails is a turn too: everything is not looked at anew with each. */
  private async turn(): Promise<void> {
    const turn = this.turns++;
    if (turn % ANEW_TURNS === 0) this.derivation.lookAnew();
    await this.derivation.turn();
    if (turn % DAILY_TURNS === 0) {
      await this.derivation.expire();
      await this.derivation.settle();
      await this.reminders.turn();
    }
  }
}
