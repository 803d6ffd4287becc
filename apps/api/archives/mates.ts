import type { EntityManager } from 'typeorm';
import type { Principal } from '#identity';
import { BoundVolumeEntity, KeptDossierEntity } from '#store';
import { Refused } from '../shared/refused';
import type { Scope } from '../shared/scope';
import { standing } from './standing';

/** The dossiers of its volume in their order, itself among them; alone where it stands by itself. */
export const matesOf = async (db: EntityManager, kept: KeptDossierEntity): Promise<KeptDossierEntity[]> =>
  kept.volumeId === null
    ? [kept]
    : db.find(KeptDossierEntity, { where: { volumeId: kept.volumeId }, order: { volumePlace: 'ASC' } });

/** What is to be destroyed together, each row held, in one order. Errors: as `standing`. */
export async function standingTogether(
  db: EntityManager,
  scope: Scope,
  me: Principal,
  caseNo: string,
  may: (me: Principal, unitId: string) => boolean,
): Promise<{ kept: KeptDossierEntity; mates: KeptDossierEntity[] }> {
  const seen = await db.findOneBy(KeptDossierEntity, { caseNo });
  const volumeId = seen?.volumeId ?? null;
  if (volumeId !== null)
    await db.find(KeptDossierEntity, {
      ...{ where: { volumeId }, order: { caseNo: 'ASC' }, lock: { mode: 'pessimistic_write' } },
    });
  const kept = await standing(db, scope, me, caseNo, may);
  // It has been bound with others since it was looked at.
  if (kept.volumeId !== volumeId) throw new Refused('VOLUME_BINDING');
  return { kept, mates: await matesOf(db, kept) };
}

/** Holds the volume it stands in: whoever lends another of it waits. */
export async function volumeHeld(db: EntityManager, { volumeId }: KeptDossierEntity): Promise<void> {
  if (volumeId !== null)
    await db.findOne(BoundVolumeEntity, { where: { id: volumeId }, lock: { mode: 'pessimistic_write' } });
}
