import type { CaseState } from '#contracts';

/** What statistics count of a case, by column. Definitions: docs/statistics.md. */
export function countedOf({ clocks, tasks, outcome, status, guidance, priors }: CaseState) {
  const correction = clocks.find((c) => c.id === 'correction');
  const done = (kind: string) => tasks.find((t) => t.kind === kind && t.state === 'completed')?.result;
  const findings = done('reinspect')?.['findings'] as { result: string }[] | undefined;
  return {
    measure: status === 'closed' ? measureOf(outcome, !!correction, guidance > 0 || !!done('educate')) : null,
    ordered: !!correction,
    committed: done('signCommitment')?.['decision'] === 'signed',
    corrected_in_time: correction?.status === 'met' ? true : correction?.status === 'expired' ? false : null,
    first_pass: findings ? findings.every((f) => f.result === 'corrected') : null,
    repeated: priors.length > 0,
  };
}

/** The 721 share a closed matter falls in: 执法 before 管理 before 服务; none where nothing was done. */
function measureOf(outcome: string | undefined, ordered: boolean, served: boolean): string | null {
  if (outcome === 'penalty' || outcome === 'transferred') return 'enforcement';
  if (ordered) return 'management';
  return served ? 'service' : null;
}
