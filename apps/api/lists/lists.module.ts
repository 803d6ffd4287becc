import { Module } from '@nestjs/common';
import { ListEvaluation } from './evaluation.service';
import { ListsController } from './lists.controller';
import { ListsService } from './lists.service';
import { ListOpinions } from './opinions.service';
import { PublicListsController } from './public-lists.controller';
import { ListPublication } from './publication';
import { RunningCasesOfLists } from './running-cases.service';

@Module({
  controllers: [ListsController, PublicListsController],
  providers: [ListsService, ListPublication, ListOpinions, ListEvaluation, RunningCasesOfLists],
})
export class ListsModule {}
