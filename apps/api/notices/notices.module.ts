import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { EngineModule } from '../engine/engine.module';
import { IdentityModule } from '../identity/identity.module';
import { NoticeBoard } from './board.service';
import { CaseNoticesController } from './case-notices.controller';
import { Looking } from './looking';
import { NoticeReader } from './notice-reader.service';
import { Notices } from './notices.service';
import { NoticeProofs } from './proofs.service';
import { PublicNoticesController } from './public-notices.controller';

@Module({
  imports: [IdentityModule, CasesModule, EngineModule],
  controllers: [PublicNoticesController, CaseNoticesController],
  providers: [Looking, Notices, NoticeProofs, NoticeReader, NoticeBoard],
})
export class NoticesModule {}
