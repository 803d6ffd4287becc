import { Module } from '@nestjs/common';
import { ArchivesModule } from '../archives/archives.module';
import { CalendarModule } from '../calendar/calendar.module';
import { LawModule } from '../law/law.module';
import { LedgerModule } from '../ledger/ledger.module';
import { ProposalsController } from './proposals.controller';
import { ProposalsService } from './proposals.service';

@Module({
  imports: [ArchivesModule, CalendarModule, LawModule, LedgerModule],
  controllers: [ProposalsController],
  providers: [ProposalsService],
})
export class ProposalsModule {}
