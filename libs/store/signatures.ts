import { type EntityManager, In } from 'typeorm';
import { IssuedPaperEntity } from './entities/case-record';
import { OfficerSignatureEntity, PasswordResetEntity, UnitSigningEntity } from './entities/signatures';

/** Somebody who acted; absent `actedAt`: not in the system. */
interface Acted {
  username: string;
  /** ISO 8601. */
  actedAt?: string;
}

type Period = { endedAt: Date | null };
const ran = (begunAt: Date, { endedAt }: Period, at: Date): boolean =>
  begunAt.getTime() <= at.getTime() && (endedAt === null || at.getTime() < endedAt.getTime());

/** The version that was in force at an instant; undefined: none. */
export const signatureAt = <T extends Pick<OfficerSignatureEntity, 'drawnAt' | 'endedAt'>>(
  versions: readonly T[],
  at: Date,
): T | undefined => versions.find((v) => ran(v.drawnAt, v, at));

/** Whether a unit had signatures written at an instant. */
export const signedAt = (periods: readonly Pick<UnitSigningEntity, 'begunAt' | 'endedAt'>[], at: Date): boolean =>
  periods.some((p) => ran(p.begunAt, p, at));

/** Whether it may have been an administrator who acted under a person's name: from a reset of his password until it was allowed. */
export const pausedAt = (resets: readonly Pick<PasswordResetEntity, 'resetAt' | 'allowedAt'>[], at: Date): boolean =>
  resets.some((r) => ran(r.resetAt, { endedAt: r.allowedAt }, at));

/** Whether a version still goes out: neither it nor what was drawn in its place has been withdrawn or stopped by now. */
export const goesOut = (
  version: Pick<OfficerSignatureEntity, 'no'>,
  drawn: readonly Pick<OfficerSignatureEntity, 'no' | 'endedAs'>[],
): boolean => !drawn.some((v) => v.no >= version.no && (v.endedAs === 'withdrawn' || v.endedAs === 'stopped'));

/** What stands for a person's own act in the papers of a unit; undefined: he signs by hand. */
export type Signatures = (acted: Acted) => OfficerSignatureEntity | undefined;

/** Of some people, as they were in force at the instant each acted: asked years later, it answers the same. */
export const signaturesOf = (db: EntityManager, unitId: string, usernames: readonly string[]): Promise<Signatures> =>
  signaturesAnd(db, unitId, usernames).then(({ of }) => of);

/** The same, with every version of theirs. */
async function signaturesAnd(
  db: EntityManager,
  unitId: string,
  usernames: readonly string[],
  hold = false,
): Promise<{ of: Signatures; drawn: OfficerSignatureEntity[] }> {
  const lock = hold ? { lock: { mode: 'pessimistic_read' as const } } : {};
  const periods = await db.find(UnitSigningEntity, { where: { unitId }, ...lock });
  if (periods.length === 0 || usernames.length === 0) return { of: () => undefined, drawn: [] };
  const where = { username: In([...new Set(usernames)]) };
  const drawn = await db.find(OfficerSignatureEntity, { where, ...lock });
  const resets = await db.find(PasswordResetEntity, { where });
  const of: Signatures = ({ username, actedAt }) => {
    if (actedAt === undefined) return undefined;
    const at = new Date(actedAt);
    if (!signedAt(periods, at) || pausedAt(ofPerson(resets, username), at)) return undefined;
    return signatureAt(ofPerson(drawn, username), at);
  };
  return { of, drawn };
}

const ofPerson = <T extends { username: string }>(rows: readonly T[], username: string): T[] =>
  rows.filter((r) => r.username === username);

/**
 * What a paper that goes out is signed with, line by line: as its people acted, and nothing that was withdrawn or stopped by now, drawn
 * anew first or not, nor of a unit that no longer wants it. They are held, so that who withdraws one waits: no paper goes out with it afterwards.
 */
export async function signaturesForIssue(
  db: EntityManager,
  unitId: string,
  signers: readonly Acted[],
): Promise<(OfficerSignatureEntity | null)[]> {
  const acted = signers.filter((s) => s.actedAt !== undefined);
  if (acted.length === 0) return [];
  const { of, drawn } = await signaturesAnd(
    db,
    unitId,
    acted.map((s) => s.username),
    true,
  );
  const isOn = await isSigning(db, unitId);
  return signers.map((signer) => {
    const version = of(signer);
    return isOn && version && goesOut(version, ofPerson(drawn, version.username)) ? version : null;
  });
}

/** Whether a unit has signatures written by now. */
export const isSigning = (db: EntityManager, unitId: string): Promise<boolean> =>
  db.findBy(UnitSigningEntity, { unitId }).then((periods) => periods.some((p) => p.endedAt === null));

/** Whose signatures, SHA-256, each paper of a case went out with, by the paper; those without are not named. */
export async function signaturesIssued(
  db: EntityManager,
  caseNo: string,
): Promise<Map<string, { username: string; sha256: string }[]>> {
  const issued = new Map<string, { username: string; sha256: string }[]>();
  for (const { documentId, signatures } of await db.findBy(IssuedPaperEntity, { caseNo })) {
    const placed = signatures?.filter((s) => s !== null) ?? [];
    if (placed.length === 0) continue;
    const used = await db.findBy(OfficerSignatureEntity, placed);
    issued.set(
      documentId,
      used.map(({ username, sha256 }) => ({ username, sha256 })),
    );
  }
  return issued;
}
