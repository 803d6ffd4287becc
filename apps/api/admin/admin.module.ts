import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CalendarModule } from '../calendar/calendar.module';
import { EngineModule } from '../engine/engine.module';
import { FilesModule } from '../files/files.module';
import { IdentityModule } from '../identity/identity.module';
import { LawModule } from '../law/law.module';
import { StatisticsModule } from '../statistics/statistics.module';
import { TasksModule } from '../tasks/tasks.module';
import { AccessLog } from './access-log';
import { AdminController } from './admin.controller';
import { PeopleService } from './people.service';
import { UpkeepService } from './upkeep.service';

@Module({
  imports: [IdentityModule, EngineModule, FilesModule, CalendarModule, LawModule, StatisticsModule, TasksModule],
  controllers: [AdminController],
  providers: [AccessLog, PeopleService, UpkeepService, { provide: APP_INTERCEPTOR, useExisting: AccessLog }],
})
export class AdminModule {}
