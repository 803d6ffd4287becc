import { type DataSourceOptions, EntityManager, QueryFailedError } from 'typeorm';
import { BOUNDS, boundedDriver, inTransaction } from './bounded-driver';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';

// TypeORM hangs statement and parameters, and with them the party, on every error, where any logger writes them out.
for (const name of ['query', 'parameters']) {
  Object.defineProperty(QueryFailedError.prototype, name, { get: () => undefined, set: () => undefined });
}

// The pool knows by it who holds a connection already. Of what TypeORM's overloads take, the function is the work to do.
const { transaction } = EntityManager.prototype as unknown as Record<'transaction', (...args: unknown[]) => unknown>;
EntityManager.prototype.transaction = function (this: EntityManager, ...args: unknown[]) {
  const guarded = args.map((given) =>
    typeof given === 'function' ? (db: EntityManager) => inTransaction(() => (given as Work)(db)) : given,
  );
  return transaction.apply(this, guarded);
} as EntityManager['transaction'];
type Work = (db: EntityManager) => Promise<unknown>;

/**
 * One way to reach the store, for the API, the worker, migrations and tests. `url` as DATABASE_URL. `statementMs`: how
 * long one statement may run; a migration rewrites whole tables and needs its own bound. `multipleStatements`: several in one
 * round trip; only for the worker, which writes no words of its own into a statement and takes no request.
 */
export function dataSourceOptions(
  url: string,
  kind: 'mariadb' | 'mysql',
  poolSize: number,
  { statementMs = BOUNDS.statement, multipleStatements = false } = {},
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
    multipleStatements,
    driver: boundedDriver({ ...BOUNDS, statement: statementMs }),
    // No stack for every statement: an error's own tells where.
    extra: { connectTimeout: 3000, trace: false },
  };
}
