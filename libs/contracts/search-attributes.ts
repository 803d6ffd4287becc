/**
 * What operators find cases by in the engine's own list, with the engine's types. Never encrypted, so they say nothing of
 * people. Each write costs the engine more than an activity does: what changes with every step of a case is in the product's
 * own lists instead (ADR 019).
 */
export const SEARCH_ATTRIBUTES = {
  /** A track of the stage map. */
  CaseTrack: 'Keyword',
  OrgUnit: 'Keyword',
  ItemId: 'Keyword',
  IsOverdue: 'Bool',
} as const;
