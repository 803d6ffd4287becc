import { citableAll } from '../../../../libs/law/citable';
import type { PLACEHOLDERS } from '../../../../libs/contracts/texts';
import type { Schemas } from '../api/client';
import { today } from '../ui/dates';

export interface TextPlace {
  /** As the API addresses a form: `task:screen`, `action:withdraw`, `register`. */
  form: string;
  itemId?: string;
  /** What the placeholders of a chosen text become. */
  fill: Partial<Record<keyof typeof PLACEHOLDERS, string>>;
}

type Known = Pick<Schemas['Case'], 'party' | 'item'>;

/** A form about one case, with what the case fills into a common text. */
export const textPlace = (form: string, known?: Known): TextPlace => {
  const [year, month, date] = today().split('-').map(Number);
  return {
    form,
    ...(known ? { itemId: known.item.id } : {}),
    fill: {
      // As papers write it: with its year.
      date: `${year}年${month}月${date}日`,
      ...(known ? { party: known.party.name, article: citableAll(known.item.legalBasis)[0] ?? '' } : {}),
    },
  };
};
