import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { PapersController } from './papers.controller';

@Module({ imports: [CasesModule], controllers: [PapersController] })
export class PapersModule {}
