import { buffer } from 'node:stream/consumers';
import { type EntityManager, In } from 'typeorm';
import { dateOf } from '#law';
import { IssuedPaperEntity } from './entities/case-record';
import { UnitLayoutEntity } from './entities/layouts';
import { UnitEntity } from './entities/organisation';
import type { FileStore } from './file-store';

/** The part that a font is of: all papers. */
export const FONT_PART = 'font';

type Version = Pick<UnitLayoutEntity, 'unitId' | 'no' | 'forcedAt' | 'withdrawnAt'>;

/**
 * The version of a part that counts for a unit on a day; undefined: the product's own. `units`: it and those above it, itself first. Of
 * each the one that was put in force last counts: where it is withdrawn, no earlier one of this unit comes back by itself.
 */
export function layoutOn<T extends Version>(
  versions: readonly T[],
  units: readonly string[],
  day: string,
): T | undefined {
  for (const unit of units) {
    const [last] = versions
      .filter((v) => v.unitId === unit && v.forcedAt && dateOf(v.forcedAt.toISOString()) <= day)
      .sort((a, b) => b.forcedAt!.getTime() - a.forcedAt!.getTime() || b.no - a.no);
    if (last && !last.withdrawnAt) return last;
  }
  return undefined;
}

/** A unit and those above it, itself first. */
export const lineOf = ({ path }: Pick<UnitEntity, 'path'>): string[] => path.split('/').filter(Boolean).reverse();

export interface LayoutInForce {
  template: UnitLayoutEntity | undefined;
  font: UnitLayoutEntity | undefined;
}

/**
 * What a paper of that day is set by, of what is not withdrawn by now. Within an issue it is held, so that who withdraws it waits: no paper
 * goes out by it afterwards.
 */
export async function layoutFor(
  db: EntityManager,
  unit: Pick<UnitEntity, 'path'>,
  kind: string,
  madeAt: string,
  hold = false,
): Promise<LayoutInForce> {
  const units = lineOf(unit);
  const versions = await db.find(UnitLayoutEntity, {
    where: { unitId: In(units), part: In([kind, FONT_PART]) },
    ...(hold ? { lock: { mode: 'pessimistic_read' as const } } : {}),
  });
  const of = (part: string) =>
    layoutOn(
      versions.filter((v) => v.part === part),
      units,
      dateOf(madeAt),
    );
  return { template: of(kind), font: of(FONT_PART) };
}

/** As the typesetter takes it. A font that is lost fails: its papers wait until it is restored. */
export async function readLayout(
  files: FileStore,
  { template, font }: LayoutInForce,
): Promise<{ source?: string; font?: Uint8Array }> {
  return {
    ...(template ? { source: template.source! } : {}),
    ...(font ? { font: await buffer(files.read(font.sha256)) } : {}),
  };
}

/** What each paper of a case was issued by, by the paper: a text, SHA-256 of a font; those of the product are not named. */
export async function layoutsUsed(
  db: EntityManager,
  caseNo: string,
): Promise<Map<string, { source?: string; font?: string }>> {
  const papers = await db.findBy(IssuedPaperEntity, { caseNo });
  const ids = papers.flatMap((p) => [p.templateId, p.fontId]).filter((id) => id !== null);
  const versions = new Map(
    ids.length > 0 ? (await db.findBy(UnitLayoutEntity, { id: In(ids) })).map((v) => [v.id, v]) : [],
  );
  const found = (id: number): UnitLayoutEntity => {
    const version = versions.get(id);
    if (!version) throw new Error(`layout ${id} of a paper of ${caseNo} is not in the store`);
    return version;
  };
  return new Map(
    papers
      .filter((p) => p.templateId !== null || p.fontId !== null)
      .map((p) => [
        p.documentId,
        {
          ...(p.templateId === null ? {} : { source: found(p.templateId).source! }),
          ...(p.fontId === null ? {} : { font: found(p.fontId).sha256 }),
        },
      ]),
  );
}
