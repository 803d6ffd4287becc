import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module';
import { FilesModule } from '../files/files.module';
import { AttachmentsController } from './attachments.controller';
import { CaseSources } from './case-sources';
import { CasesController } from './cases.controller';
import { CasesRepository } from './cases.repository';
import { CasesService } from './cases.service';
import { Printing } from './printing';
import { OfficerTimes } from './officer-times';
import { PartiesController } from './parties.controller';
import { PartiesRepository } from './parties.repository';
import { RegistrationService } from './registration.service';

@Module({
  imports: [EngineModule, FilesModule],
  controllers: [CasesController, PartiesController, AttachmentsController],
  providers: [
    CaseSources,
    CasesRepository,
    CasesService,
    OfficerTimes,
    PartiesRepository,
    Printing,
    RegistrationService,
  ],
  exports: [CaseSources, CasesRepository, CasesService, Printing],
})
export class CasesModule {}
