import { type DynamicModule, Module } from '@nestjs/common';
import { type Config, filesOf, temporalOf } from '#config';
import { FilesModule, StoreModule } from '#store';
import { TemporalClientModule } from '#temporal';
import { CONFIG } from './config';
import { LOGGER, makeLogger } from './logger';
import { Officers } from './officers';
import { People } from './people';
import { Scope } from './scope';

/** What every capability stands on: settings, log, store, engine client, the organisation. */
@Module({})
export class SharedModule {
  static forRoot(config: Config, { poolSize, logLevel }: { poolSize: number; logLevel: string }): DynamicModule {
    return {
      module: SharedModule,
      global: true,
      imports: [
        StoreModule.forRoot(config.DATABASE_URL, config.DATABASE_KIND, poolSize),
        FilesModule.forRoot(filesOf(config)),
        TemporalClientModule.forRoot(temporalOf(config)),
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: makeLogger(logLevel) },
        Officers,
        People,
        Scope,
      ],
      exports: [CONFIG, LOGGER, Officers, People, Scope],
    };
  }
}
