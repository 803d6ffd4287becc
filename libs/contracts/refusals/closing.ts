import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import { outstanding } from '../reckoning';
import { refuseHolding } from './measures';
import { confirmAct, explainSupervision, fileDossier } from '../tasks';

const without = (code: ReturnType<typeof outstanding>[number]['code']) => (state: CaseState) =>
  outstanding(state).find((r) => r.code === code);

/** What has to be so before a case is closed, each by the name of its gate (`gates/`): all that `outstanding` knows, and what is held. */
export const BEFORE_CLOSING = {
  outcome: without('OUTCOME_MISSING'),
  education: without('EDUCATION_MISSING'),
  openTasks: without('TASKS_OPEN'),
  thingsHeld: refuseHolding,
};

export function refuseClosing(state: CaseState): Refusal | undefined {
  const refusals = [...outstanding(state), ...[refuseHolding(state) ?? []].flat()];
  if (refusals.length === 0) return undefined;
  return {
    code: 'CLOSING_GATE',
    reason: refusals.map((r) => r.reason).join('；'),
    source: refusals.map((r) => r.source).join('；'),
  };
}

/** What was asked by who supervises is answered before the record is sealed, also where a registration is withdrawn. */
export function refuseUnexplained({ tasks }: CaseState): Refusal | undefined {
  if (!tasks.some((t) => t.kind === explainSupervision.kind && t.state === 'open')) return undefined;
  return { code: 'CLOSING_GATE', reason: '督办事项尚未说明。', source: explainSupervision.legalBasis };
}

/** Nothing is asked any more of a case whose record is sealed: what came up since its closing was approved is answered first. */
export function refuseSealing(state: CaseState): Refusal | undefined {
  const left = state.tasks.filter(
    (t) => t.state === 'open' && t.kind !== fileDossier.kind && t.kind !== confirmAct.kind,
  );
  return (
    refuseUnexplained(state) ??
    refuseHolding(state) ??
    (left.length > 0
      ? {
          code: 'CLOSING_GATE',
          reason: `${left.map((t) => t.title).join('、')}尚未办结。`,
          source: fileDossier.legalBasis,
        }
      : undefined)
  );
}
