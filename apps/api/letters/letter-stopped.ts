import { type EntityManager, In } from 'typeorm';
import type { CaseDocument, CaseState, LetterPaper } from '#contracts';
import { dateOf, formatDay } from '#law';
import { CaseEntity, type LetterEntity } from '#store';

/** Why a letter that is printed may not be handed over on a day; undefined: it may. */
export function stoppedBy(
  documents: readonly Pick<CaseDocument, 'id' | 'recalled' | 'served'>[],
  papers: readonly Pick<LetterPaper, 'id' | 'title' | 'number'>[],
  on: string,
): string | undefined {
  const reasons = papers.flatMap(({ id, title, number }) => {
    const { recalled, served } = documents.find((d) => d.id === id) ?? {};
    const paper = `《${title}》（${number}）`;
    // What was handed over on an earlier day was no mistake then, and the register says so.
    if (recalled && dateOf(recalled.at) <= on) return [`${paper}已于${formatDay(dateOf(recalled.at))}收回`];
    // Served by post it may be this letter, which has arrived before anybody wrote down that it went.
    if (served && served.method !== 'post' && dateOf(served.effectiveAt) <= on)
      return [`${paper}已于${formatDay(dateOf(served.effectiveAt))}以其他方式送达`];
    return [];
  });
  return reasons.length > 0 ? `${reasons.join('，')}。` : undefined;
}

/** Of the letters that wait to be handed over those that may not be on a day, each with the reason. Reads each case whole. */
export async function stoppedOf(
  db: EntityManager,
  letters: readonly LetterEntity[],
  on = dateOf(new Date().toISOString()),
): Promise<Map<number, string>> {
  const waiting = letters.filter((l) => l.state === 'printed');
  if (waiting.length === 0) return new Map();
  const rows = await db.find(CaseEntity, {
    where: { caseNo: In(waiting.map((l) => l.caseNo)) },
    select: { caseNo: true, state: true },
  });
  const documents = new Map(rows.map((r) => [r.caseNo, (JSON.parse(r.state) as CaseState).documents]));
  return new Map(
    waiting.flatMap(({ id, caseNo, papers }) => {
      const reason = stoppedBy(documents.get(caseNo) ?? [], papers, on);
      return reason ? [[id, reason] as const] : [];
    }),
  );
}
