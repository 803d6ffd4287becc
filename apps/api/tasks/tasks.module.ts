import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { EngineModule } from '../engine/engine.module';
import { FilesModule } from '../files/files.module';
import { SignaturesModule } from '../signatures/signatures.module';
import { FollowUpsController } from './follow-ups.controller';
import { LeaveController } from './leave.controller';
import { LeaveService } from './leave.service';
import { SavedViewsController } from './saved-views.controller';
import { SnoozeController } from './snooze.controller';
import { TasksController } from './tasks.controller';
import { TasksRepository } from './tasks.repository';
import { TasksService } from './tasks.service';

@Module({
  imports: [EngineModule, FilesModule, CasesModule, SignaturesModule],
  controllers: [TasksController, LeaveController, SavedViewsController, SnoozeController, FollowUpsController],
  providers: [TasksRepository, TasksService, LeaveService],
  exports: [LeaveService, TasksService],
})
export class TasksModule {}
