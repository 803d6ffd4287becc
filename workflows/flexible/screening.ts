import {
  assess,
  escalatesUnsigned,
  fileDesignation,
  type EscalationReason,
  needsSignOff,
  outcomeOfGround,
  type NextStage,
  punishOnTheSpot,
  refuseBeginningOnSpot,
  refuseFinding,
  refuseUnlawfulRoute,
  screen,
  signOffScreening,
  sourceOfGround,
  type TaskResult,
} from '#contracts';
import { startOfDay } from '#law';
import type { CaseFile } from '../kit/case-file';
import { escalate } from './escalation';

/**
 * 核查: the officer establishes the facts and proposes where the case goes; the law's own recommendation stands beside
 * it, and whoever departs from it, or is lenient in a focus area, needs the head's signature.
 *
 * @source 实施方案 二（一）、二（四）; 市场监督管理行政处罚程序规定 第十八条
 */
export async function screening(file: CaseFile): Promise<NextStage<'screening'>> {
  const { discoveredOn } = file.state;
  file.startClock('verification', discoveredOn ? { startedAt: startOfDay(discoveredOn) } : {});
  // An act from outside the area is dealt with on the paper that gave it to this authority.
  if (file.state.area?.exception?.ground === 'designated') file.open(fileDesignation);
  for (;;) {
    const finding = await screened(file);
    if (!finding) return 'onSpot';
    if (needsSignOff(file.state, finding)) {
      const signed = await file.task(signOffScreening, { due: 'verification' });
      if (signed.decision === 'refuse') {
        if (escalatesUnsigned(file.state, finding)) return escalate(file, 'leniencyRefused', signed);
        continue; // the officer screens again
      }
    }
    switch (finding.route) {
      case 'correction':
      case 'orderOnly':
        return 'education';
      case 'penalty': {
        const { route, reasons } = assess(file.state, finding);
        if (route !== 'penalty') return escalate(file, 'adviceDeparted', { reason: finding.overrideReason });
        return escalate(file, whyPenalty(reasons), reasons);
      }
      case 'noViolation':
        file.meet('verification');
        file.setOutcome('noViolation', '行政处罚法 第五十七条第一款第三项');
        return 'closing';
      case 'noFiling':
        file.meet('verification');
        file.setOutcome(outcomeOfGround(finding.ground!), sourceOfGround(finding.ground!));
        return 'closing';
      case 'referral':
        file.meet('verification');
        file.setOutcome('referred', '行政处罚法 第二十二条、第二十三条');
        return 'closing';
    }
  }
}

/** What is found; undefined where the officers decide on the spot instead. */
async function screened(file: CaseFile): Promise<TaskResult<typeof screen> | undefined> {
  const asked = file.open(screen, {
    due: 'verification',
    guard: (f) => file.gate(2, () => refuseUnlawfulRoute(file.state, f)) ?? refuseFinding(file.state, f),
  });
  if (asked.state === 'completed') return asked.result as TaskResult<typeof screen>;
  const next = await file.first({
    screened: file.result(screen),
    onSpot: file.action(punishOnTheSpot, () => refuseBeginningOnSpot(file.state)),
  });
  if (next.on === 'screened') return next.data;
  file.withdraw('当场处罚', [screen.kind]);
  return undefined;
}

function whyPenalty(reasons: readonly { code: string }[]): EscalationReason {
  if (reasons.some((r) => r.code === 'repeatOffender')) return 'repeatOffender';
  if (reasons.some((r) => r.code === 'mitigationItem')) return 'mitigationItem';
  return 'notEligible';
}
