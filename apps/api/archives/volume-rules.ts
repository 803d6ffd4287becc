import type { Refusal } from '#contracts';
import { MOST_IN_VOLUME } from '#law';

/** What of a sealed dossier decides whether it can be bound with others. */
export interface Waiting {
  caseNo: string;
  displayNo: string;
  unitId: string;
  year: number;
  /** Its period of retention; null: 永久; undefined: the table has none for it. */
  years: number | null | undefined;
  onSpot: boolean;
  bound: boolean;
  destroyed: boolean;
  /** It was sealed with a package. */
  packaged: boolean;
  held: boolean;
  lent: boolean;
  appraised: boolean;
  /** 复议、诉讼 that is not ended. */
  contested: boolean;
}

/** Why it waits, in words; undefined: it can be bound now. */
export function waitsBecause(d: Waiting): string | undefined {
  if (d.destroyed) return '已经销毁';
  if (d.bound) return '已经组卷';
  if (!d.onSpot) return '不是当场处罚的案件';
  if (!d.packaged) return '由以前的版本封存，没有封存包';
  if (d.years === undefined) return '保管期限表没有规定这一处理结果';
  if (d.held) return '冻结销毁，待解除';
  if (d.contested) return '复议、诉讼没有了结';
  if (d.lent) return '已经借出，待归还';
  if (d.appraised) return '正在办理销毁';
  return undefined;
}

/** Why these cannot become one volume of the unit; undefined: they can. */
export function refuseVolume(
  asked: { unitId: string; year: number; years: number | null; caseNos: readonly string[] },
  found: readonly Waiting[],
): Refusal | undefined {
  const refused = (reason: string): Refusal => ({ code: 'VOLUME_MEMBERS', reason });
  if (asked.caseNos.length === 0) return refused('请至少选一件。');
  if (asked.caseNos.length > MOST_IN_VOLUME) return refused(`一卷至多 ${MOST_IN_VOLUME} 件，请减少。`);
  const own = found.filter((d) => d.unitId === asked.unitId);
  if (own.length < new Set(asked.caseNos).size) return refused('所选的有的不是本单位归档的案卷，请刷新后重选。');
  for (const d of own) {
    const waits = waitsBecause(d);
    if (waits) return refused(`${d.displayNo}：${waits}。请去掉这一件，或者待其办结。`);
    if (d.year !== asked.year || d.years !== asked.years)
      return refused(`${d.displayNo}的归档年度或者保管期限与本卷不同，同一卷须相同。`);
  }
  return undefined;
}
