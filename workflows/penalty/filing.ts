import {
  approveFiling,
  correctedInTime,
  type NextStage,
  outcomeOfGround,
  refuseCorrectionDay,
  refuseFiling,
  refuseFindings,
  refuseUnfounded,
  refuseUnverified,
  reinspect,
  screenedFacts,
  sourceOfGround,
  type TaskResult,
} from '#contracts';
import { endOfDay } from '#law';
import type { CaseFile, OpenOptions } from '../kit/case-file';

/**
 * 立案: what meets the standard must be filed; not filing is the head's decision, on a ground of the closed list. Filing ends the
 * verification and starts the clock for the decision. Where a timer alone has told that nothing was corrected, two officers
 * look first.
 *
 * @source 行政处罚法 第五十四条第二款、第六十条; 实施方案 二（四）
 */
export async function filing(file: CaseFile): Promise<NextStage<'filing'>> {
  const options: OpenOptions<typeof approveFiling> = {
    due: 'filing',
    guard: (a) =>
      file.gate(
        2,
        () =>
          refuseUnverified(file.state) ??
          refuseFiling(file.state, a) ??
          (a.ground === 'notProven' ? refuseUnfounded(screenedFacts(file.state), false, a.divergence) : undefined),
      ),
  };
  file.startClock('filing');
  file.open(approveFiling, options);
  if (file.state.escalation?.found === 'unverified') {
    const finding = await verified(file);
    if (correctedInTime(file.state, finding)) return turnBack(file, finding.correctedOn!);
  }
  const { decision, ground } = await file.task(approveFiling, options);
  file.meet('filing');
  file.meet('verification');
  if (decision === 'doNotFile') {
    file.setOutcome(outcomeOfGround(ground), ground && sourceOfGround(ground));
    return 'closing';
  }
  file.record('case.filed', {}, { basis: approveFiling.legalBasis });
  file.startClock('decision');
  return 'investigation';
}

type Finding = TaskResult<typeof reinspect>;

/** 复查 beside the filing: whether the party has corrected, and when. */
async function verified(file: CaseFile): Promise<Finding> {
  file.startClock('reinspection');
  const finding = await file.task(reinspect, {
    due: 'reinspection',
    guard: (f, _by, receivedAt) =>
      refuseFindings(file.state, f.findings) ?? refuseCorrectionDay(file.state, f, receivedAt),
  });
  file.meet('reinspection');
  return finding;
}

/** Who has corrected within the period was never late, reported or not. */
function turnBack(file: CaseFile, correctedOn: string): 'disposition' {
  const { dueAt, rule } = file.clock('correction')!;
  const reason = '复查查明在期限内已经改正';
  const { kind, title } = reinspect;
  const corrected = endOfDay(correctedOn);
  file.record(
    'case.turnedBack',
    {
      action: kind,
      title,
      clock: 'correction',
      receivedAt: file.now(),
      dueAt: dueAt!,
      from: file.state.stage,
      correctedOn,
    },
    { basis: rule.source },
  );
  file.withdraw(reason, [approveFiling.kind]);
  file.cancelClock('filing', reason);
  file.reinstate('correction', reason);
  file.meet('correction', corrected < dueAt! ? corrected : dueAt);
  return 'disposition';
}
