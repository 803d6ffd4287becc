import type { EntityManager } from 'typeorm';
import { dateOf } from '#law';
import { IssuedPaperEntity } from './entities/case-record';
import { UnitStampEntity } from './entities/stamps';

type Version = Pick<UnitStampEntity, 'no' | 'validFrom' | 'revokedAt'>;

/**
 * The seal that a unit's papers are stamped with on a day; undefined: none. The version that came into force last counts: where
 * it is revoked, no earlier one comes back by itself. One revoked before its first day never was.
 */
export function stampOn<T extends Version>(versions: readonly T[], day: string): T | undefined {
  const begun = versions.filter(
    (v) => v.validFrom <= day && !(v.revokedAt && dateOf(v.revokedAt.toISOString()) < v.validFrom),
  );
  const last = begun.reduce<T | undefined>(
    (best, v) =>
      !best || v.validFrom > best.validFrom || (v.validFrom === best.validFrom && v.no > best.no) ? v : best,
    undefined,
  );
  return last?.revokedAt ? undefined : last;
}

/**
 * What the unit stamps a paper of that day with: no seal is younger than its paper, and none that is revoked by now. Within an issue
 * it is held, so that who revokes it waits: no paper goes out with it afterwards.
 */
export async function stampFor(
  db: EntityManager,
  unitId: string,
  madeAt: string,
  hold = false,
): Promise<UnitStampEntity | undefined> {
  const versions = await db.find(UnitStampEntity, {
    where: { unitId },
    ...(hold ? { lock: { mode: 'pessimistic_read' as const } } : {}),
  });
  return stampOn(versions, dateOf(madeAt));
}

/** Which seal each paper of a case went out with, by the paper; those without are not named. */
export async function stampsUsed(db: EntityManager, caseNo: string): Promise<Map<string, UnitStampEntity>> {
  const papers = await db.findBy(IssuedPaperEntity, { caseNo });
  const used = new Map<string, UnitStampEntity>();
  for (const { documentId, unitId, stampNo } of papers)
    if (stampNo !== null) used.set(documentId, await db.findOneByOrFail(UnitStampEntity, { unitId, no: stampNo }));
  return used;
}
