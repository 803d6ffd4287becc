import { Module } from '@nestjs/common';
import { LawModule } from '../law/law.module';
import { LedgerController } from './ledger.controller';
import { LedgerService } from './ledger.service';
import { PartiesService } from './parties.service';

@Module({
  imports: [LawModule],
  controllers: [LedgerController],
  providers: [LedgerService, PartiesService],
  exports: [PartiesService],
})
export class LedgerModule {}
