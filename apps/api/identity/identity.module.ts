import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import type { Config } from '#config';
import { OUTAGE_SESSION_MS, SessionStore } from '#identity';
import { CONFIG } from '../shared/config';
import { AuthController } from './auth.controller';
import { AuthGuard } from './auth.guard';
import { DirectoryController } from './directory.controller';
import { OriginGuard } from './origin.guard';
import { Revocations } from './revocations.service';

/** Who asks: accounts, sessions, and the guards that every request passes. */
@Module({
  imports: [
    ThrottlerModule.forRootAsync({
      inject: [CONFIG],
      useFactory: ({ LOGINS_PER_MINUTE }: Config) => [{ ttl: 60_000, limit: LOGINS_PER_MINUTE }],
    }),
  ],
  controllers: [AuthController, DirectoryController],
  providers: [
    Revocations,
    SessionStore,
    {
      provide: OUTAGE_SESSION_MS,
      inject: [CONFIG],
      useFactory: ({ OUTAGE_SESSION_MINUTES }: Config) => OUTAGE_SESSION_MINUTES * 60_000,
    },
    { provide: APP_GUARD, useClass: OriginGuard },
    { provide: APP_GUARD, useClass: AuthGuard },
  ],
  exports: [Revocations, SessionStore],
})
export class IdentityModule {}
