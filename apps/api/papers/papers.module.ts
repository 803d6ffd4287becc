import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { LayoutsController } from './layouts.controller';
import { Layouts } from './layouts.service';
import { PapersController } from './papers.controller';

@Module({ imports: [CasesModule], controllers: [PapersController, LayoutsController], providers: [Layouts] })
export class PapersModule {}
