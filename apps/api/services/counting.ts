import { SERVICE_KIND_NAMES, SERVICE_KINDS, type ServiceKind } from '#contracts';

/**
 * What 721 counts of the service records: done, not only arranged, and no part of a case — that is counted when it closes, in the
 * share it ends in.
 */
export const COUNTED = "state = 'done' AND held_on IS NOT NULL AND case_no IS NULL";

export const kindsOf = (share: 'guided' | 'managed'): ServiceKind[] =>
  SERVICE_KIND_NAMES.filter((kind) => SERVICE_KINDS[kind].share === share);
