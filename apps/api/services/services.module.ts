import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { FilesModule } from '../files/files.module';
import { ServicePapers } from './papers.service';
import { ServicesController } from './services.controller';
import { ServicesReader } from './services.reader';
import { ServicesService } from './services.service';

@Module({
  imports: [CasesModule, FilesModule],
  controllers: [ServicesController],
  providers: [ServicesService, ServicesReader, ServicePapers],
})
export class ServicesModule {}
