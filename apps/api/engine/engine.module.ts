import { Module } from '@nestjs/common';
import { ArchiveModule, ProjectionModule } from '#activities';
import { archiveOf } from '#config';
import { AgreementController } from './agreement.controller';
import { CodecController } from './codec.controller';
import { CaseEngine } from './case-engine';
import { ReceivedMessages } from './received.service';
import { Reconciler } from './reconciler.service';
import { WatchController } from './watch.controller';
import { CONFIG } from '../shared/config';
import { Watchdog } from './watchdog.service';

@Module({
  imports: [ProjectionModule, ArchiveModule.with({ inject: [CONFIG], useFactory: archiveOf })],
  controllers: [AgreementController, CodecController, WatchController],
  providers: [CaseEngine, ReceivedMessages, Reconciler, Watchdog],
  exports: [ArchiveModule, CaseEngine, ReceivedMessages, Reconciler, Watchdog],
})
export class EngineModule {}
