import type { Role } from '#contracts';
import { holdsAny, type Principal } from '#identity';
import type { ItemListEntity, ItemListVersionEntity, ListState } from '#store';
import type { May } from './lists.schemas';

const DRAFTERS: readonly Role[] = ['officer', 'head', 'legal'];

/** Whose lists a unit drafts: its own, and those nobody has taken over of a department it is competent for. */
export const isKeeper = (
  me: Principal,
  list: Pick<ItemListEntity, 'unitId' | 'department'>,
  competent: readonly string[],
) => (list.unitId ? list.unitId === me.unitId : competent.includes(list.department));

export const mayDraft = (
  me: Principal,
  list: Pick<ItemListEntity, 'unitId' | 'department'>,
  competent: readonly string[],
): boolean => isKeeper(me, list, competent) && holdsAny(me, DRAFTERS);

/** The period for opinions is over; the last day counts whole. */
export const isOver = ({ consultTo }: Pick<ItemListVersionEntity, 'consultTo'>, today: string): boolean =>
  consultTo !== null && consultTo < today;

/**
 * What a person may do with a version now. Who wrote at it neither reviews nor publishes it, and who reviewed it does not
 * publish it.
 *
 * @source 实施方案 二（一）、二（五）
 */
export function mayOf(
  me: Principal,
  list: ItemListEntity,
  version: ItemListVersionEntity,
  competent: readonly string[],
  today: string,
): May {
  const { state, drafters, reviewedBy, repeals } = version;
  const keeper = isKeeper(me, list, competent);
  const drafts = mayDraft(me, list, competent);
  const is = (...states: ListState[]) => states.includes(state);
  const over = isOver(version, today);
  const wrote = drafters.includes(me.username);
  return {
    edit: drafts && !repeals && (is('draft') || (is('consulting') && over)),
    consult: drafts && is('draft'),
    opine: is('consulting') && !over,
    answer: drafts && is('consulting'),
    submit: drafts && ((is('consulting') && over) || (is('draft') && (repeals || over))),
    review: keeper && is('reviewing') && me.roles.includes('legal') && !wrote,
    publish: keeper && is('approved') && me.roles.includes('head') && !wrote && reviewedBy !== me.username,
    abandon: drafts && is('draft', 'consulting', 'reviewing', 'approved'),
  };
}
