import { Module } from '@nestjs/common';
import type { Config } from '#config';
import { EngineModule } from '../engine/engine.module';
import { IdentityModule } from '../identity/identity.module';
import { CONFIG } from '../shared/config';
import { FolderPlatform } from './folder';
import { HttpPlatform } from './http';
import { PLATFORM, type ProvincialPlatform } from './platform';
import { ProvinceController } from './province.controller';
import { ProvinceCourier } from './province-courier.service';
import { ProvinceOutbox } from './province-outbox.service';
import { ProvinceRounds } from './province-rounds.service';
import { ProvinceService } from './province.service';
import { Reconciliation } from './reconciliation.service';

/** By the settings; undefined: it is told nothing. */
function platformOf({ PROVINCE_DIR, PROVINCE_URL, PROVINCE_KEY, OUTBOUND_TIMEOUT_MS }: Config) {
  if (PROVINCE_DIR) return new FolderPlatform(PROVINCE_DIR);
  if (PROVINCE_URL) return new HttpPlatform({ url: PROVINCE_URL, key: PROVINCE_KEY!, timeoutMs: OUTBOUND_TIMEOUT_MS });
  return undefined;
}

/** 省级执法平台: what it is told of cases, and whether it has it. */
@Module({
  imports: [IdentityModule, EngineModule],
  controllers: [ProvinceController],
  providers: [
    {
      provide: PLATFORM,
      useFactory: (config: Config): ProvincialPlatform | undefined => platformOf(config),
      inject: [CONFIG],
    },
    ...[ProvinceCourier, ProvinceOutbox, ProvinceRounds, ProvinceService, Reconciliation],
  ],
})
export class ProvinceModule {}
