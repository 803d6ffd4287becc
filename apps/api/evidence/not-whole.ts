import { type EntityManager, In } from 'typeorm';
import { CaseOfficerEntity, type CataloguePiece, UserEntity } from '#store';
import { Refused } from '../shared/refused';

/** What each piece that stands still lacks, with its article, and who owes it; undefined: the catalogue is whole. */
export async function notWhole(
  db: EntityManager,
  caseNo: string,
  pieces: readonly CataloguePiece[],
): Promise<Refused | undefined> {
  const lacking = pieces.filter((p) => !p.struck && p.wanting.length > 0);
  if (lacking.length === 0) return undefined;
  const owedBy = await owing(db, caseNo);
  const wanting = lacking.flatMap((p) => p.wanting.map((w) => ({ ...w, of: p, by: owedBy(p) })));
  const said = lacking.map((p) => `${p.name}的${p.wanting.map((w) => w.title).join('、')}，由${owedBy(p)}补`);
  return new Refused('EVIDENCE_NOT_WHOLE', {
    reason: `还缺：${said.join('；')}。在案件页「材料」的证据目录中补齐。`,
    source: [...new Set(wanting.map((w) => w.article))].join('；'),
    errors: wanting.map((w) => ({
      path: `${w.of.piece}.${w.field}`,
      message: `${w.of.name}：依${w.article}应当注明${w.title}，由${w.by}补`,
    })),
  });
}

/** Who entered a piece, by name; where the case is in other hands now, those who may add to it. */
async function owing(db: EntityManager, caseNo: string): Promise<(piece: CataloguePiece) => string> {
  const officers = (await db.findBy(CaseOfficerEntity, { caseNo })).map((o) => o.username);
  const users = await db.findBy(UserEntity, { username: In(officers) });
  const named = (usernames: readonly string[]) =>
    usernames.map((u) => users.find((known) => known.username === u)?.name ?? u).join('、');
  return ({ entries }) => {
    const { by } = entries[0]!;
    return named(officers.includes(by) ? [by] : officers);
  };
}
