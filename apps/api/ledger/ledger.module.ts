import { Module } from '@nestjs/common';
import { LawModule } from '../law/law.module';
import { LedgerController } from './ledger.controller';
import { LedgerService } from './ledger.service';

@Module({
  imports: [LawModule],
  controllers: [LedgerController],
  providers: [LedgerService],
})
export class LedgerModule {}
