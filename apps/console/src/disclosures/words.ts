import { DISCLOSURE_KINDS, DISCLOSURE_STATES } from '../../../../libs/contracts/disclosure';
import { NOT_DISCLOSED } from '../../../../libs/law/disclosure-words';

export {
  DISCLOSURE_ENTRIES,
  DISCLOSURE_KINDS,
  DISCLOSURE_STATES,
  NEVER_SHOWN,
  REDACTIONS,
} from '../../../../libs/contracts/disclosure';

/** Who prepares and confirms. */
export const isPublishing = (roles: readonly string[]): boolean =>
  ['officer', 'head', 'legal'].some((role) => roles.includes(role));

/** What may be asked of the list. */
export const VIEWS: Record<string, string> = { todo: '等待办理', ...DISCLOSURE_STATES, fellDue: '期限已届满' };

/** Penalties, all else, or one kind. */
export const KIND_CHOICES = [
  { value: 'penalty', label: DISCLOSURE_KINDS.penalty.title },
  { value: 'other', label: '其他执法决定' },
];

/** How a decision was altered, as far as it is said here. */
export const ALTERED: Record<string, string> = {
  changed: '决定已变更',
  annulled: '决定已撤销或者确认无效',
  unlawful: '决定已确认违法',
  revoked: '决定已撤销，或者确认违法、无效',
  recalled: '决定已收回',
  disapproved: '负责人认为不应当采取，已立即解除',
  gone: '案件中已没有这份决定',
};

export const BECAUSE: Record<string, string> = {
  ...NOT_DISCLOSED,
  altered: '决定已被撤销或者确认违法',
  replaced: '已由变更后的决定代替',
  gone: '案件中已没有这份决定',
};
