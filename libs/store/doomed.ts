import type { DataSource, EntityManager } from 'typeorm';
import { DoomedFileEntity } from './entities/archives';
import type { Incoming } from './file-store';

/** Of no one case: every row that refers to it keeps it. */
export const doom = (db: EntityManager, sha256: string) =>
  db.createQueryBuilder().insert().into(DoomedFileEntity).orIgnore().values({ sha256, caseNo: '' }).execute();

/** The file was let go before its row was written. */
class LetGo extends Error {}

/**
 * A transaction that writes the row of a file and then gives the file its place. The file is doomed first: where this dies before the row
 * is there, it goes; once it is, the row keeps it. Who lets files go waits for the row, and who was before it is seen, and all is done anew.
 */
export async function placing<T>(
  dataSource: DataSource,
  file: Pick<Incoming, 'sha256' | 'keep'>,
  write: (db: EntityManager, keep: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const { sha256, keep } = file;
  await doom(dataSource.manager, sha256);
  try {
    return await dataSource.transaction((db) =>
      write(db, async () => {
        const doomed = { where: { sha256 }, lock: { mode: 'pessimistic_write' as const } };
        if (!(await db.findOne(DoomedFileEntity, doomed))) throw new LetGo();
        await keep();
      }),
    );
  } catch (error) {
    if (error instanceof LetGo) return placing(dataSource, file, write);
    throw error;
  }
}
