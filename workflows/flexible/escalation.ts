import { asFound, ESCALATION_WORDS, type EscalationReason, type NextStage } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/** Says why a case leaves the flexible track; everything up to here is the frozen flexible file. */
export function escalate(file: CaseFile, reason: EscalationReason, particulars?: unknown): 'escalation' {
  // That the period has run out is all a timer knows.
  const found = reason === 'notCorrectedInTime' && file.since(2) ? ({ found: 'unverified' } as const) : {};
  file.record(
    'case.escalated',
    {
      reason,
      ...found,
      text: ESCALATION_WORDS[asFound({ reason, ...found })],
      frozenThroughSeq: file.state.seq,
      ...(particulars === undefined ? {} : { particulars }),
    },
    { basis: '实施方案 二（三）、二（四）' },
  );
  return 'escalation';
}

/**
 * 转处罚: opens the penalty procedure at once, with no human needed. It decides no penalty: what is still open on the
 * flexible track ends, and the head is asked to file.
 *
 * @source 实施方案 二（四）; 行政处罚法 第五十四条第二款
 */
export function escalation(file: CaseFile): Promise<NextStage<'escalation'>> {
  const reason = ESCALATION_WORDS[asFound(file.state.escalation!)];
  file.withdraw(`转处罚程序：${reason}`);
  return Promise.resolve('filing');
}
