import { lawNamed } from './citable';
import type { IsoDate, Item } from './types';

/** A law and when it is in force. */
export interface Statute {
  name: string;
  from: IsoDate;
  /** Its last day. */
  to?: IsoDate;
  source: string;
  confirmed: boolean;
}

export interface BasisFault {
  basis: string;
  /** `unknown`: neither the register nor the item says when it is in force. */
  fault: 'noArticle' | 'unknown' | 'notYet' | 'over';
  words: string;
}

/**
 * What is wrong with the laws an item rests on, from its first day to its last. The register goes before what the item says
 * itself. `from`: its first day where it names none.
 *
 * @source 行政处罚法 第五条第三款、第三十七条
 */
export function basisFaults(
  item: Pick<Item, 'legalBasis' | 'basesInForce' | 'effectiveTo'> & { effectiveFrom?: IsoDate },
  statutes: readonly Statute[],
  from: IsoDate,
): BasisFault[] {
  const first = item.effectiveFrom ?? from;
  return item.legalBasis.flatMap((basis): BasisFault[] => {
    const law = lawNamed(basis);
    if (!law) return [{ basis, fault: 'noArticle', words: `“${basis}”没有写明法律名称和条，请补全。` }];
    const known =
      statutes.find((s) => s.name === law) ??
      item.basesInForce?.find((b) => (lawNamed(`${b.law}第一条`) ?? b.law) === law);
    if (!known) return [{ basis, fault: 'unknown', words: `没有《${law}》的施行日期，请在“依据的施行日期”中写明。` }];
    if (known.from > first)
      return [
        { basis, fault: 'notYet', words: `《${law}》自${known.from}起施行，请为该事项写明不早于该日的施行日期。` },
      ];
    if (known.to && (item.effectiveTo ?? '9999-12-31') > known.to)
      return [
        { basis, fault: 'over', words: `《${law}》施行至${known.to}，请改用现行依据，或者写明不晚于该日的失效日期。` },
      ];
    return [];
  });
}
