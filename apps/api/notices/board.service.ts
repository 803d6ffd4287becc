import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../shared/logger';
import { Rounds } from '../shared/rounds';
import { Notices } from './notices.service';
import { NoticeProofs } from './proofs.service';

/** How often every process looks what has begun, ended or is still to be proven, ms. */
const EVERY_MS = 3000;

interface Step {
  turn(): Promise<void>;
}

/** The public notices by themselves: kept in step with the cases, and looked at, on and on; neither waits for the other. */
@Injectable()
export class NoticeBoard implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds: Rounds;

  constructor(
    @Inject(Notices) private readonly notices: Step,
    @Inject(NoticeProofs) private readonly proofs: Step,
    @Inject(LOGGER) logger: Pick<Logger, 'error'>,
  ) {
    this.rounds = new Rounds(logger, '公告页有一步未完成，稍后再试');
  }

  onApplicationBootstrap(): void {
    this.rounds.begin(
      EVERY_MS,
      () => this.notices.turn(),
      () => this.proofs.turn(),
    );
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }
}
