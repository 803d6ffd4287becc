import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { DisclosuresModule } from '../disclosures/disclosures.module';
import { StatisticsModule } from '../statistics/statistics.module';
import { TasksModule } from '../tasks/tasks.module';
import { ExportsController } from './exports.controller';
import { ExportsService } from './exports.service';
import { PenaltiesService } from './penalties.service';

@Module({
  imports: [CasesModule, TasksModule, StatisticsModule, DisclosuresModule],
  controllers: [ExportsController],
  providers: [ExportsService, PenaltiesService],
})
export class ExportsModule {}
