import type { DataSource } from 'typeorm';
import { Archive, Binder } from '#activities';
import { CaseRecords, LawData } from '#store';
import type { TestStack } from './stack';

/** The archive of a stack, as in a process of its own. */
export function archiveOn(db: DataSource, { env }: TestStack): Archive {
  const settings = { filesDir: env['FILES_DIR']!, key: env['DOSSIER_KEY']! };
  return new Archive(db, new CaseRecords(db), new Binder(db, new LawData(db), settings), settings);
}
