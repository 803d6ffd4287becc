import type { CaseState, Remedy } from './case';

/** The 复议 or 诉讼 that is pending. */
export const openRemedy = ({ remedies = [] }: Pick<CaseState, 'remedies'>): Remedy | undefined =>
  remedies.find((r) => !r.endedOn);
