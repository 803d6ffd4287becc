import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type Config, temporalOf } from '#config';
import { OUTAGE_SESSION_MS, SessionStore } from '#identity';
import { CaseRecords, dataSourceOptions, LawData, ProjectionStore } from '#store';
import { TemporalClientModule } from '#temporal';
import { AccessLog } from './admin/access-log';
import { AdminController } from './admin/admin.controller';
import { AgreementController } from './admin/agreement.controller';
import { PeopleService } from './admin/people.service';
import { UpkeepService } from './admin/upkeep.service';
import { CalendarController } from './calendar/calendar.controller';
import { CalendarService } from './calendar/calendar.service';
import { LawController } from './law/law.controller';
import { LawService } from './law/law.service';
import { CasesController } from './cases/cases.controller';
import { CasesRepository } from './cases/cases.repository';
import { CasesService } from './cases/cases.service';
import { RegistrationService } from './cases/registration.service';
import { CaseEngine } from './engine/case-engine';
import { ReceivedMessages } from './engine/received.service';
import { Reconciler } from './engine/reconciler.service';
import { EventsController } from './events/events.controller';
import { FeedService } from './events/feed.service';
import { NoticesController } from './events/notices.controller';
import { AttachmentsController } from './files/attachments.controller';
import { AttachmentsService } from './files/attachments.service';
import { HealthController } from './health/health.controller';
import { AuthController } from './identity/auth.controller';
import { AuthGuard } from './identity/auth.guard';
import { OriginGuard } from './identity/origin.guard';
import { Revocations } from './identity/revocations.service';
import { DirectoryController } from './identity/directory.controller';
import { ItemsController } from './items/items.controller';
import { PartyAccess } from './party/party-access.service';
import { PartyController, PartyEntranceController, PartyGuard, PartyLinkController } from './party/party.controller';
import { PartyService } from './party/party.service';
import { CONFIG } from './shared/config';
import { LOGGER, makeLogger } from './shared/logger';
import { ProblemFilter } from './shared/problem.filter';
import { Scope } from './shared/scope';
import { Shutdown } from './shared/shutdown';
import { ProblemsController } from './shared/problems.controller';
import { validationPipe } from './shared/validation';
import { StatisticsController } from './statistics/statistics.controller';
import { StatisticsService } from './statistics/statistics.service';
import { LeaveController } from './tasks/leave.controller';
import { LeaveService } from './tasks/leave.service';
import { SavedViewsController } from './tasks/saved-views.controller';
import { TasksController } from './tasks/tasks.controller';
import { TasksRepository } from './tasks/tasks.repository';
import { TasksService } from './tasks/tasks.service';

@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        TypeOrmModule.forRoot(dataSourceOptions(config.DATABASE_URL, config.DATABASE_KIND, config.DB_POOL_SIZE)),
        TemporalClientModule.forRoot(temporalOf(config)),
        ThrottlerModule.forRoot([{ ttl: 60_000, limit: config.LOGINS_PER_MINUTE }]),
      ],
      controllers: [
        AdminController,
        AgreementController,
        AttachmentsController,
        AuthController,
        CalendarController,
        LawController,
        CasesController,
        DirectoryController,
        EventsController,
        HealthController,
        ItemsController,
        LeaveController,
        NoticesController,
        PartyController,
        PartyEntranceController,
        PartyLinkController,
        ProblemsController,
        SavedViewsController,
        StatisticsController,
        TasksController,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: makeLogger(config.LOG_LEVEL) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: OriginGuard },
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_INTERCEPTOR, useExisting: AccessLog },
        { provide: APP_PIPE, useFactory: validationPipe },
        AccessLog,
        AttachmentsService,
        CalendarService,
        LawService,
        CaseEngine,
        CaseRecords,
        CasesRepository,
        CasesService,
        FeedService,
        LawData,
        LeaveService,
        PeopleService,
        PartyAccess,
        PartyGuard,
        PartyService,
        ProjectionStore,
        ReceivedMessages,
        Reconciler,
        RegistrationService,
        Revocations,
        Scope,
        SessionStore,
        { provide: OUTAGE_SESSION_MS, useValue: config.OUTAGE_SESSION_MINUTES * 60_000 },
        Shutdown,
        StatisticsService,
        TasksRepository,
        TasksService,
        UpkeepService,
      ],
    };
  }
}
