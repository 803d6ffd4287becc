import { computeDeadline, type Period, withinBound } from '#law';
import { issueCorrectionOrder, type Refusal, signCommitment, type Stage } from '#contracts';
import type { CaseFile } from '../kit/case-file';
import { refuseService, served } from '../kit/served';

/**
 * 责令改正与承诺: the order names what to correct and by when; its clock starts when it is served. The commitment is
 * voluntary: the party may answer it at any time of the observation, and declining leaves order and clock as they are.
 *
 * @source 行政处罚法 第二十八条第一款; 实施方案 二（二）、二（三）
 */
export async function correction(file: CaseFile): Promise<Stage> {
  const order = await file.task(issueCorrectionOrder, {
    due: 'verification',
    guard: (o) => refusePeriod(file, o.period) ?? refuseService(o.service),
  });
  const effectiveAt = await served(file, { kind: 'correctionOrder', title: '责令改正通知书' }, order.service);
  file.startClock('correction', { period: order.period, startedAt: effectiveAt });
  file.open(signCommitment, { due: 'correction' });
  return 'observation';
}

/** An order stays within the item's bound and inside every outer clock. */
function refusePeriod(file: CaseFile, period: Period): Refusal | undefined {
  const { item, clocks } = file.state;
  if (!withinBound(period, item.correctionPeriod)) {
    return { code: 'PERIOD_EXCEEDS_BOUND', source: item.legalBasis.join('；') };
  }
  const outer = clocks.filter((c) => c.rule.outer && c.status === 'running' && c.dueAt);
  if (outer.length === 0) return undefined;
  const { dueAt } = computeDeadline(file.calendar, { start: file.now(), period });
  const passed = outer.find((c) => dueAt > c.dueAt!);
  return (
    passed && { code: 'PERIOD_PASSES_OUTER_CLOCK', reason: `会超过${passed.rule.title}。`, source: passed.rule.source }
  );
}
