import { DataSource } from 'typeorm';
import { dataSourceOptions } from '#store';
import { TestStack } from '../support/stack';

/** The tables as the migrations leave them are those the entities describe. */
describe('the schema', () => {
  let stack: TestStack;
  let dataSource: DataSource;
  beforeAll(async () => {
    stack = await TestStack.start();
    dataSource = await new DataSource(dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 2)).initialize();
  });
  afterAll(async () => {
    await dataSource?.destroy();
    await stack?.end();
  });

  const missing = async () => (await dataSource.driver.createSchemaBuilder().log()).upQueries.map((q) => q.query);

  it('needs nothing that no migration brings', async () => {
    expect(await missing()).toEqual([]);
  });

  it('goes back and forth', async () => {
    const { length } = dataSource.migrations;
    for (let i = 0; i < length; i++) await dataSource.undoLastMigration({ transaction: 'none' });
    expect(await dataSource.query("SHOW TABLES LIKE 'case_file'")).toEqual([]);
    await dataSource.runMigrations({ transaction: 'none' });
    expect(await missing()).toEqual([]);
  });
});
