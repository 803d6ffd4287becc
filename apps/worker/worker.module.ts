import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { join } from 'node:path';
import { ArchiveModule, IssuingModule, ProjectionModule } from '#activities';
import { archiveOf, type Config, filesOf, temporalOf } from '#config';
import { FilesModule, StoreModule } from '#store';
import { ActivityRegistry, WORKER_SETTINGS, WorkerService, type WorkerSettings } from '#temporal';

/** The worker: activities with their store, and the Temporal worker that runs them and the workflow bundle. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    const settings: WorkerSettings = {
      ...temporalOf(config),
      taskQueue: config.WORKER_TASK_QUEUE,
      bundlePath: join(__dirname, '../../workflow-bundle.js'),
      maxCachedWorkflows: config.MAX_CACHED_WORKFLOWS,
      shutdownGraceMs: config.WORKER_SHUTDOWN_GRACE_MS,
    };
    return {
      module: WorkerModule,
      imports: [
        DiscoveryModule,
        StoreModule.forRoot(config.DATABASE_URL, config.DATABASE_KIND, config.DB_POOL_SIZE, {
          multipleStatements: true,
        }),
        FilesModule.forRoot(filesOf(config)),
        ProjectionModule,
        ArchiveModule.with({ useFactory: () => archiveOf(config) }),
        IssuingModule.forRoot(config.ELECTRONIC_SEAL_TEST_KEY),
      ],
      providers: [ActivityRegistry, WorkerService, { provide: WORKER_SETTINGS, useValue: settings }],
    };
  }
}
