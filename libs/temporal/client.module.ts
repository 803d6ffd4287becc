import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Client, Connection } from '@temporalio/client';
import { connectionOptions, type ServerSettings } from './connection';
import { dataConverter } from './data-converter';

export interface TemporalSettings extends ServerSettings {
  namespace: string;
  /** As PAYLOAD_KEYS. */
  payloadKeys: string;
}

/** Provides the Temporal `Client`. The connection is lazy: the API starts, and answers reads, while Temporal is down. */
@Module({})
export class TemporalClientModule implements OnApplicationShutdown {
  constructor(@Inject(Client) private readonly client: Client) {}

  static forRoot(settings: TemporalSettings): DynamicModule {
    return {
      module: TemporalClientModule,
      global: true,
      providers: [
        {
          provide: Client,
          useFactory: () =>
            new Client({
              connection: Connection.lazy(connectionOptions(settings)),
              namespace: settings.namespace,
              dataConverter: dataConverter(settings.payloadKeys),
            }),
        },
      ],
      exports: [Client],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await (this.client.connection as Connection).close();
  }
}
