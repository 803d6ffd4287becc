import { Module } from '@nestjs/common';
import { ArchiveModule, ProjectionModule } from '#activities';
import { AgreementController } from './agreement.controller';
import { CaseEngine } from './case-engine';
import { ReceivedMessages } from './received.service';
import { Reconciler } from './reconciler.service';
import { WatchController } from './watch.controller';
import { Watchdog } from './watchdog.service';

@Module({
  imports: [ProjectionModule, ArchiveModule],
  controllers: [AgreementController, WatchController],
  providers: [CaseEngine, ReceivedMessages, Reconciler, Watchdog],
  exports: [CaseEngine, ReceivedMessages, Reconciler, Watchdog],
})
export class EngineModule {}
