import type { Refusal } from '#contracts';
import { type IsoDate, keptThrough } from '#law';

interface Facts {
  year: number;
  extendedUntil: IsoDate | null;
  rule: { years: number | null; confirmed: boolean } | undefined;
  held: boolean;
  lent: boolean;
  today: IsoDate;
}

/**
 * Why a dossier may not be destroyed now; undefined: it may. Without an approved table nothing is due, whatever its figures say.
 *
 * @source 档案法 第二十一条; 档案法实施条例 第十九条
 */
export function refuseDestruction({ year, extendedUntil, rule, held, lent, today }: Facts): Refusal | undefined {
  const source = '档案法 第二十一条';
  if (!rule || (rule.years !== null && !rule.confirmed))
    return { code: 'RETENTION_UNCONFIRMED', source: '档案法 第二十一条；档案法实施条例 第十九条' };
  const last = keptThrough(year, rule.years, extendedUntil);
  if (last === null) return { code: 'ARCHIVE_NOT_DUE', reason: '保管期限为永久，不得销毁。', source };
  if (last >= today) return { code: 'ARCHIVE_NOT_DUE', reason: `须保管至 ${last}，期满之后才能鉴定销毁。`, source };
  if (held) return { code: 'ARCHIVE_HELD', source };
  if (lent) return { code: 'ARCHIVE_LENT', source };
  return undefined;
}
