import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { EngineModule } from '../engine/engine.module';
import { FilesModule } from '../files/files.module';
import { OutboundModule } from '../outbound/outbound.module';
import { PartyAccess } from './party-access.service';
import { PartyController, PartyEntranceController, PartyGuard, PartyLinkController } from './party.controller';
import { PartyService } from './party.service';
import { PartyText } from './party-text.service';

@Module({
  imports: [EngineModule, FilesModule, CasesModule, OutboundModule],
  controllers: [PartyController, PartyEntranceController, PartyLinkController],
  providers: [PartyAccess, PartyGuard, PartyService, PartyText],
})
export class PartyModule {}
