import type { Finding } from '../assess';
import type { CaseState, CaseTask } from '../case';
import type { LeniencyGround } from '../grounds';
import { groundOfLeniency } from '../refusals';
import { lastOf } from './on-file';

/** On what ground a case ended without a penalty, and who settled it. */
export function endedOn(
  state: CaseState,
): { task: CaseTask; ground: LeniencyGround | undefined; finding?: Finding } | undefined {
  const task = lastOf(state, 'decide', 'approveFiling', 'approveLeniency', 'signOffScreening', 'screen');
  const { result } = task ?? {};
  switch (task?.kind) {
    case 'decide':
      return {
        task,
        ground:
          (result?.['ground'] as LeniencyGround | undefined) ??
          (state.outcome === 'noViolation' ? 'notProven' : undefined),
      };
    case 'approveFiling':
      return { task, ground: result?.['ground'] as LeniencyGround | undefined };
    case 'approveLeniency':
      return { task, ground: groundOfLeniency(state) };
    case 'screen':
    case 'signOffScreening': {
      const finding = lastOf(state, 'screen')?.result as unknown as Finding | undefined;
      return finding && { task, ground: finding.route === 'noViolation' ? 'notProven' : finding.ground, finding };
    }
  }
  return undefined;
}
