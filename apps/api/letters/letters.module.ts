import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { EngineModule } from '../engine/engine.module';
import { FilesModule } from '../files/files.module';
import { LetterPrinting } from './letter-printing.service';
import { LetterQueue } from './letter-queue.service';
import { LettersController } from './letters.controller';
import { LettersService } from './letters.service';
import { MailRegister } from './mail-register.service';

@Module({
  imports: [CasesModule, EngineModule, FilesModule],
  controllers: [LettersController],
  providers: [LetterQueue, LetterPrinting, LettersService, MailRegister],
})
export class LettersModule {}
