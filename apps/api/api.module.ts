import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import type { Config } from '#config';
import { AdminModule } from './admin/admin.module';
import { ArchivesModule } from './archives/archives.module';
import { CalendarModule } from './calendar/calendar.module';
import { CasesModule } from './cases/cases.module';
import { DisclosuresModule } from './disclosures/disclosures.module';
import { EvidenceModule } from './evidence/evidence.module';
import { EventsModule } from './events/events.module';
import { ExchangeModule } from './exchange/exchange.module';
import { ExportsModule } from './exports/exports.module';
import { GraceModule } from './grace/grace.module';
import { HealthModule } from './health/health.module';
import { IdentityModule } from './identity/identity.module';
import { ItemsModule } from './items/items.module';
import { LawModule } from './law/law.module';
import { LedgerModule } from './ledger/ledger.module';
import { LettersModule } from './letters/letters.module';
import { ListsModule } from './lists/lists.module';
import { NoticesModule } from './notices/notices.module';
import { OutboundModule } from './outbound/outbound.module';
import { PapersModule } from './papers/papers.module';
import { PartyModule } from './party/party.module';
import { ProposalsModule } from './proposals/proposals.module';
import { ProvinceModule } from './province/province.module';
import { ProblemFilter } from './shared/problem.filter';
import { SharedModule } from './shared/shared.module';
import { Shutdown } from './shared/shutdown';
import { validationPipe } from './shared/validation';
import { ServicesModule } from './services/services.module';
import { SignaturesModule } from './signatures/signatures.module';
import { StampsModule } from './stamps/stamps.module';
import { StatisticsModule } from './statistics/statistics.module';
import { TasksModule } from './tasks/tasks.module';
import { TextsModule } from './texts/texts.module';
import { TypicalModule } from './typical/typical.module';

/** The service: one module per capability, on what they share. */
@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        SharedModule.forRoot(config, { poolSize: config.DB_POOL_SIZE, logLevel: config.LOG_LEVEL }),
        IdentityModule,
        CasesModule,
        ArchivesModule,
        TasksModule,
        TextsModule,
        ItemsModule,
        LawModule,
        CalendarModule,
        ProposalsModule,
        ListsModule,
        LedgerModule,
        ServicesModule,
        GraceModule,
        EvidenceModule,
        DisclosuresModule,
        PapersModule,
        PartyModule,
        StatisticsModule,
        ExportsModule,
        ExchangeModule,
        ProvinceModule,
        EventsModule,
        NoticesModule,
        LettersModule,
        TypicalModule,
        OutboundModule,
        AdminModule,
        SignaturesModule,
        StampsModule,
        HealthModule,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
        Shutdown,
      ],
    };
  }
}
