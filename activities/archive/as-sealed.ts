import type { AnyEntry } from '#contracts';
import { checkChain, type DossierEntity, type JournalEntity } from '#store';
import type { PackageManifest } from './package';
import { NotAsSealed, type SealedCase } from './sealed-case';
import { digest } from './sealing';

/** A sealed case, its record held against its seal. Errors: `NotAsSealed`; it was sealed without a package. */
export function asSealed(dossier: DossierEntity, links: readonly JournalEntity[]): SealedCase {
  const { caseNo, sealedAt, chainNo } = dossier;
  if (!dossier.package || !dossier.seal) throw new Error(`${caseNo}: sealed without a package`);
  const seal = JSON.parse(dossier.seal) as { manifestSha256: string; journal: PackageManifest['journal'] };
  if (digest(dossier.seal) !== dossier.sealHash || digest(dossier.package) !== seal.manifestSha256)
    throw new NotAsSealed(caseNo, 'its seal or its manifest was altered');
  const { entries, headHash } = seal.journal;
  const through = links.filter((l) => l.seq <= entries);
  const { ok, brokenAt } = checkChain(through, { seq: entries, headHash });
  if (!ok) throw new NotAsSealed(caseNo, `its journal differs from its seal at entry ${brokenAt}`);
  const { files } = JSON.parse(dossier.package) as PackageManifest;
  return {
    ...{ caseNo, at: sealedAt.toISOString(), sealNumber: chainNo! },
    entries: through.map((l) => JSON.parse(l.entry) as AnyEntry),
    files: new Map(
      files
        .filter((f) => /^(originals|papers)\//.test(f.path))
        .map(({ sha256, name, type, size }) => [sha256, { sha256, name, type, size }]),
    ),
  };
}
