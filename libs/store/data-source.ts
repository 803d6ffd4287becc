import { type DataSourceOptions, QueryFailedError } from 'typeorm';
import { BOUNDS, boundedDriver } from './bounded-driver';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';

// TypeORM hangs statement and parameters, and with them the party, on every error, where any logger writes them out.
for (const name of ['query', 'parameters']) {
  Object.defineProperty(QueryFailedError.prototype, name, { get: () => undefined, set: () => undefined });
}

/**
 * One way to reach the store, for the API, the worker, migrations and tests. `url` as DATABASE_URL. `statementMs`: how
 * long one statement may run; a migration rewrites whole tables and needs its own bound.
 */
export function dataSourceOptions(
  url: string,
  kind: 'mariadb' | 'mysql',
  poolSize: number,
  statementMs = BOUNDS.statement,
): DataSourceOptions {
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
    driver: boundedDriver({ ...BOUNDS, statement: statementMs }),
    extra: { connectTimeout: 3000 },
  };
}
