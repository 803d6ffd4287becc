import { DataSource, type QueryRunner } from 'typeorm';
import { BOUNDS, BoundedPool } from './bounded-driver';
import { dataSourceOptions } from './data-source';

describe(dataSourceOptions.name, () => {
  it.each([
    ['alone', (source: DataSource, work: () => Promise<unknown>) => source.transaction(work)],
    [
      'with its isolation',
      (source: DataSource, work: () => Promise<unknown>) => source.transaction('READ COMMITTED', work),
    ],
  ])('gives a transaction that is begun %s no second connection', async (_, begin) => {
    const source = new DataSource(dataSourceOptions('mysql://u@127.0.0.1:1/d', 'mariadb', 2));
    const nothing = () => Promise.resolve();
    source.createQueryRunner = () =>
      ({
        manager: source.manager,
        ...{ startTransaction: nothing, commitTransaction: nothing, rollbackTransaction: nothing, release: nothing },
      }) as unknown as QueryRunner;
    const pool = new BoundedPool({ host: '127.0.0.1', port: 1, user: 'u', connectionLimit: 2 }, BOUNDS);
    const ask = () => new Promise<string | undefined>((resolve) => pool.getConnection((e) => resolve(e?.message)));
    expect(await begin(source, ask)).toBe('a transaction asked for a second connection');
    await new Promise<void>((resolve) => pool.end(() => resolve()));
  });
});
