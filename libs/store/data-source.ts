import type { DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';

/** One way to reach the store, for the API, the worker, migrations and tests. `url` as DATABASE_URL. */
export function dataSourceOptions(url: string, kind: 'mariadb' | 'mysql', poolSize: number): DataSourceOptions {
  return {
    type: kind,
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    synchronize: false,
    timezone: 'Z',
    charset: 'utf8mb4',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    bigNumberStrings: true,
    poolSize,
    extra: { connectTimeout: 3000 },
  };
}
