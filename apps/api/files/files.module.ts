import { Module } from '@nestjs/common';
import { AttachmentsService } from './attachments.service';
import { Pictures } from './pictures.service';

@Module({
  providers: [AttachmentsService, Pictures],
  exports: [AttachmentsService, Pictures],
})
export class FilesModule {}
