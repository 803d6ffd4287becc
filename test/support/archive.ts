import type { DataSource } from 'typeorm';
import { Archive, Binder } from '#activities';
import type { Job } from '#documents';
import { CaseRecords, FolderStore, LawData } from '#store';
import { compiler, typeset } from '../../libs/documents/typeset/compile';
import type { TestStack } from './stack';

/** Sets papers in this very process: the product's own is compiled code in another. */
export function setsHere<T extends object>(one: T): T {
  const own = compiler();
  const typesetter = { typeset: (job: Job) => Promise.resolve(typeset(own, job)), close: () => undefined };
  Object.assign(one, { typesetter });
  return one;
}

/** The archive of a stack, as in a process of its own. */
export function archiveOn(db: DataSource, { env }: TestStack): Archive {
  const binder = setsHere(new Binder(db, new LawData(db), new FolderStore(env['FILES_DIR']!)));
  return new Archive(db, new CaseRecords(db), binder, { key: env['DOSSIER_KEY']! });
}
