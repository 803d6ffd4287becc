import { assessEligibility, assessFirstOffence } from '#law';
import {
  type EscalationReason,
  type Refusal,
  screen,
  signOffScreening,
  type NextStage,
  type TaskResult,
} from '#contracts';
import type { CaseFile } from '../kit/case-file';
import { escalate } from './escalation';

type Finding = TaskResult<typeof screen>;

/**
 * 核查: the officer establishes the facts and proposes where the case goes; the law's own recommendation stands beside
 * it, and whoever departs from it, or is lenient in a focus area, needs the head's signature.
 *
 * @source 实施方案 二（一）、二（四）; 市场监督管理行政处罚程序规定 第十八条
 */
export async function screening(file: CaseFile): Promise<NextStage<'screening'>> {
  const { item, violationOn, priors } = file.state;
  const firstOffence = assessFirstOffence(
    item.firstOffence,
    { violationOn, itemId: item.id, department: item.department },
    priors,
  );
  const assess = (finding: Pick<Finding, 'exclusions' | 'conditionsMet'>) =>
    assessEligibility({ item, firstOffence, exclusions: finding.exclusions, conditionsMet: finding.conditionsMet });

  file.startClock('verification');
  for (;;) {
    const finding = await file.task(screen, {
      due: 'verification',
      context: { ...assess({ exclusions: [], conditionsMet: true }), firstOffence },
      guard: (f) => refuseFinding(f, assess(f).recommendation),
    });
    const assessment = assess(finding);
    const departs = finding.route !== assessment.recommendation;
    if (departs || (finding.route === 'correction' && assessment.needsHeadSignOff)) {
      const signed = await file.task(signOffScreening, {
        due: 'verification',
        context: { ...assessment, finding },
      });
      if (signed.decision === 'refuse') {
        if (finding.route === 'correction') return escalate(file, 'leniencyRefused', signed);
        continue; // the officer screens again
      }
    }
    switch (finding.route) {
      case 'correction':
        return 'education';
      case 'penalty':
        return escalate(file, whyPenalty(assessment.reasons), assessment.reasons);
      case 'noViolation':
        file.meet('verification');
        file.setOutcome('noViolation', '行政处罚法 第五十七条第一款第三项');
        return 'closing';
    }
  }
}

function refuseFinding(finding: Finding, recommendation: string): Refusal | undefined {
  if (finding.exclusions.length > 0 && finding.route === 'correction') {
    return { code: 'EXCLUDED_FROM_LENIENCY', source: '实施方案 二（四）' };
  }
  if (!finding.factsEstablished && finding.route !== 'noViolation') {
    return { code: 'VALIDATION_FAILED', reason: '违法事实不成立的，拟办方向应选择“违法事实不成立”。' };
  }
  if (finding.route !== recommendation && !finding.overrideReason) {
    return { code: 'REASON_REQUIRED', reason: '拟办方向与系统建议不一致，请写明理由。' };
  }
  return undefined;
}

function whyPenalty(reasons: readonly { code: string }[]): EscalationReason {
  if (reasons.some((r) => r.code === 'repeatOffender')) return 'repeatOffender';
  if (reasons.some((r) => r.code === 'mitigationItem')) return 'mitigationItem';
  return 'notEligible';
}
