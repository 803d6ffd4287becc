import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module';
import { FilesModule } from '../files/files.module';
import { AttachmentsController } from './attachments.controller';
import { CaseSources } from './case-sources';
import { CasesController } from './cases.controller';
import { CasesRepository } from './cases.repository';
import { CasesService } from './cases.service';
import { DossiersController } from './dossiers.controller';
import { DossiersService } from './dossiers.service';
import { Printing } from './printing';
import { OfficerTimes } from './officer-times';
import { PartiesController } from './parties.controller';
import { PartiesRepository } from './parties.repository';
import { RegistrationService } from './registration.service';

@Module({
  imports: [EngineModule, FilesModule],
  controllers: [CasesController, DossiersController, PartiesController, AttachmentsController],
  providers: [
    CaseSources,
    CasesRepository,
    CasesService,
    DossiersService,
    OfficerTimes,
    PartiesRepository,
    Printing,
    RegistrationService,
  ],
  exports: [CaseSources, CasesRepository, CasesService, Printing],
})
export class CasesModule {}
