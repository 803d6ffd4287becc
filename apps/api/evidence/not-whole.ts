import type { CataloguePiece } from '#store';
import { Refused } from '../shared/refused';

/** What each piece that stands still lacks, with its article; undefined: the catalogue is whole. */
export function notWhole(pieces: readonly CataloguePiece[]): Refused | undefined {
  const wanting = pieces.filter((p) => !p.struck).flatMap((p) => p.wanting.map((w) => ({ ...w, of: p })));
  if (wanting.length === 0) return undefined;
  return new Refused('EVIDENCE_NOT_WHOLE', {
    reason: `还缺：${wanting.map((w) => `${w.of.name}的${w.title}`).join('；')}。由承办的执法人员在案件页「材料」的证据目录中补齐。`,
    source: [...new Set(wanting.map((w) => w.article))].join('；'),
    errors: wanting.map((w) => ({
      path: `${w.of.piece}.${w.field}`,
      message: `${w.of.name}：依${w.article}应当注明${w.title}`,
    })),
  });
}
