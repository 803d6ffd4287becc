import { type EntityManager, In } from 'typeorm';
import { type EvidencePiece, wantingOf, type Wanting } from '#contracts';
import { AttachmentEntity, EvidenceEntryEntity } from './entities';

/** A piece of a case's 证据目录 as it stands. */
export interface CataloguePiece extends EvidencePiece {
  /** Its number in the case; one that was struck leaves a gap. */
  piece: number;
  version: number;
  struck: boolean;
  /** As they were given, in the order the piece names them. */
  given: AttachmentEntity[];
  /** What keeps the catalogue from being whole. */
  wanting: Wanting[];
  /** Every version, the first first. */
  entries: EvidenceEntryEntity[];
}

/** 证据目录 of a case by its numbers, struck pieces among them. */
export async function catalogueOf(db: EntityManager, caseNo: string): Promise<CataloguePiece[]> {
  const entries = await db.find(EvidenceEntryEntity, { where: { caseNo }, order: { piece: 'ASC', version: 'ASC' } });
  const pieces = new Map<number, EvidenceEntryEntity[]>();
  for (const e of entries) pieces.set(e.piece, [...(pieces.get(e.piece) ?? []), e]);
  const named = [...pieces.values()].flatMap((of) => (JSON.parse(of.at(-1)!.data) as EvidencePiece).files);
  const given = named.length > 0 ? await db.findBy(AttachmentEntity, { caseNo, sha256: In([...new Set(named)]) }) : [];
  return [...pieces].map(([piece, of]) => {
    const { version, struck, data } = of.at(-1)!;
    const said = JSON.parse(data) as EvidencePiece;
    // Where both sides have given the same, the party's stands: it is what it gave.
    const files = said.files.flatMap((hash) => {
      const same = given.filter((g) => g.sha256 === hash);
      return same.find((g) => g.uploaderKind === 'party') ?? same[0] ?? [];
    });
    const wanting = struck
      ? []
      : wantingOf(
          said,
          files.map((f) => f.type),
        );
    return { ...said, piece, version, struck, given: files, wanting, entries: of };
  });
}

/** The pieces that were not struck, and when the last of them was entered, ISO 8601; undefined: there are none. */
export function standingPieces(
  pieces: readonly CataloguePiece[],
): { pieces: CataloguePiece[]; at: string } | undefined {
  const standing = pieces.filter((p) => !p.struck);
  if (standing.length === 0) return undefined;
  const entered = Math.max(...standing.flatMap((p) => p.entries.map((e) => e.at.getTime())));
  return { pieces: standing, at: new Date(entered).toISOString() };
}
