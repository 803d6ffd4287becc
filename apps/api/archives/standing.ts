import type { EntityManager } from 'typeorm';
import type { Principal } from '#identity';
import { KeptDossierEntity } from '#store';
import { Refused } from '../shared/refused';
import type { Scope } from '../shared/scope';

/** The dossier's row, held. Errors: NOT_FOUND, ARCHIVE_NOT_YOURS, ARCHIVE_DESTROYED. */
export async function standing(
  db: EntityManager,
  scope: Scope,
  me: Principal,
  caseNo: string,
  may: (me: Principal, unitId: string) => boolean,
): Promise<KeptDossierEntity> {
  const kept = await db.findOne(KeptDossierEntity, { where: { caseNo }, lock: { mode: 'pessimistic_write' } });
  if (!kept || !(await scope.sees(me, kept.unitId, db))) throw new Refused('NOT_FOUND');
  if (!may(me, kept.unitId)) throw new Refused('ARCHIVE_NOT_YOURS');
  if (kept.destroyedAt) throw new Refused('ARCHIVE_DESTROYED', { source: '档案法 第二十一条' });
  return kept;
}
