import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { Asked } from './auth.guard';

/** Who found a session open must not find out the password by trying. */
export const PASSWORD_TRIES = { most: 10, withinMs: 300_000 } as const;

/** Counts by who asks, wherever from and whatever for: neither another address nor another act gives new tries. */
@Injectable()
export class GuessesPerPerson extends ThrottlerGuard {
  protected override getTracker(request: Asked): Promise<string> {
    return Promise.resolve(request.principal!.username);
  }

  protected override generateKey(_: ExecutionContext, username: string): string {
    return `password:${username}`;
  }
}
