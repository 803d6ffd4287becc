import { Module } from '@nestjs/common';
import { DigestService } from './digest.service';
import { RisksService } from './risks.service';
import { ScheduleController } from './schedule.controller';
import { ScheduleService } from './schedule.service';
import { StatisticsController } from './statistics.controller';
import { StatisticsService } from './statistics.service';

@Module({
  controllers: [StatisticsController, ScheduleController],
  providers: [StatisticsService, RisksService, ScheduleService, DigestService],
  exports: [RisksService, DigestService],
})
export class StatisticsModule {}
