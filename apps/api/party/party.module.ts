import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { EngineModule } from '../engine/engine.module';
import { FilesModule } from '../files/files.module';
import { PartyAccess } from './party-access.service';
import { PartyController, PartyEntranceController, PartyGuard, PartyLinkController } from './party.controller';
import { PartyService } from './party.service';

@Module({
  imports: [EngineModule, FilesModule, CasesModule],
  controllers: [PartyController, PartyEntranceController, PartyLinkController],
  providers: [PartyAccess, PartyGuard, PartyService],
})
export class PartyModule {}
