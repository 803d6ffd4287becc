import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { loadConfig } from '#config';
import { hashPassword } from '#identity';
import { dataSourceOptions, loadExampleData } from '#store';

/** A change of a large table, and the wait for another process that is at it, ms. */
const STATEMENT_MS = 6 * 3_600_000;

/** Brings the schema up to date and, in embedded mode, loads the example data; then ends. Safe to run twice and side by side. */
async function main(): Promise<void> {
  const config = loadConfig();
  const dataSource = new DataSource(
    dataSourceOptions(config.DATABASE_URL, config.DATABASE_KIND, 2, { statementMs: STATEMENT_MS }),
  );
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query("SELECT GET_LOCK('rouzhi-migrate', 120)");
    await dataSource.runMigrations({ transaction: 'none' });
    if (config.EMBEDDED) {
      if (!config.DEMO_PASSWORD) throw new Error('演示模式须设置 DEMO_PASSWORD');
      await loadExampleData(dataSource, config.DEMO_PASSWORD, hashPassword);
    }
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
