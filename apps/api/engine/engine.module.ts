import { Module } from '@nestjs/common';
import { ArchiveModule, ProjectionModule } from '#activities';
import { AgreementController } from './agreement.controller';
import { CaseEngine } from './case-engine';
import { ReceivedMessages } from './received.service';
import { Reconciler } from './reconciler.service';

@Module({
  imports: [ProjectionModule, ArchiveModule],
  controllers: [AgreementController],
  providers: [CaseEngine, ReceivedMessages, Reconciler],
  exports: [CaseEngine, ReceivedMessages, Reconciler],
})
export class EngineModule {}
