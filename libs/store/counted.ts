import type { CaseState } from '#contracts';
import { assessFirstOffence, isOffence } from '#law';

/** What statistics count of a case, by column. Definitions: docs/statistics.md. */
export function countedOf(state: CaseState) {
  const { clocks, tasks, outcome, status, guidance } = state;
  const correction = clocks.find((c) => c.id === 'correction');
  const done = (kind: string) => tasks.find((t) => t.kind === kind && t.state === 'completed')?.result;
  const findings = done('reinspect')?.['findings'] as { result: string }[] | undefined;
  return {
    measure: status === 'closed' ? measureOf(outcome, !!correction, guidance > 0 || !!done('educate')) : null,
    ordered: !!correction,
    committed: done('signCommitment')?.['decision'] === 'signed',
    corrected_in_time: correction ? keptInTime(correction.status, state) : null,
    first_pass: findings ? findings.every((f) => f.result === 'corrected') : null,
    repeated: isRepeated(state),
  };
}

/** Whoever refuses to correct has not corrected in time, though its period did not run out; a period that ended otherwise tells nothing. */
function keptInTime(status: string, { escalation }: CaseState): boolean | null {
  if (status === 'met') return true;
  if (status === 'expired') return false;
  return status === 'cancelled' && escalation?.reason === 'refused' ? false : null;
}

/** An earlier violation of the kind and within the time the item itself looks back to; where it names neither, of the same item. */
function isRepeated({ item, violationOn, priors }: CaseState): boolean {
  const offence = { violationOn, itemId: item.id, department: item.department };
  if (item.firstOffence) return !assessFirstOffence(item.firstOffence, offence, priors).first;
  return priors.some((p) => p.itemId === item.id && p.violationOn <= violationOn && isOffence(p));
}

/** The 721 share a closed matter falls in: 执法 before 管理 before 服务; none where nothing was done. */
function measureOf(outcome: string | undefined, ordered: boolean, served: boolean): string | null {
  if (outcome === 'penalty' || outcome === 'transferred') return 'enforcement';
  if (ordered) return 'management';
  return served ? 'service' : null;
}
