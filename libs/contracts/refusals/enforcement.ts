import { clockOf, dateOf } from '#law';
import type { CaseState } from '../case';
import { turnedDown } from '../enforcement';
import type { Refusal } from '../errors';
import { sinceDecision } from '../remedies';

const WINDOW = '行政强制法 第五十三条；最高人民法院关于适用《中华人民共和国行政诉讼法》的解释 第一百五十六条';

/** Whether the time for an application was over `on` a day. */
function tooLate(state: CaseState, on: string): boolean {
  const window = clockOf(state.clocks, { clock: 'courtWindow' });
  return !!window?.dueOn && !window.provisional && window.dueOn < on;
}

/** Asked of the court in its time, or with the reason why not; given up only where nothing can be had of the court. */
export function refuseApplication(
  state: CaseState,
  { proposal, lateBecause }: { proposal: string; lateBecause?: string | undefined },
  at: string,
): Refusal | undefined {
  const late = tooLate(state, dateOf(at));
  if (proposal === 'cease')
    return late || turnedDown(state) ? undefined : { code: 'ENFORCEMENT_NOT_CEASED', source: WINDOW };
  return late && !lateBecause ? { code: 'ENFORCEMENT_LATE', source: WINDOW } : undefined;
}

/** Step by step: it is submitted before the court rules on it, on days that have come. */
export function refuseStep(
  state: CaseState,
  { step, on }: { step: string; on: string },
  at: string,
): Refusal | undefined {
  if (on > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: '日期晚于今天。' };
  const course = sinceDecision(state).filter((t) => t.state === 'completed');
  const approved = course.findLast((t) => t.kind === 'approveEnforcement')!;
  const before = course.findLast(
    (t) => t.kind === 'recordEnforcement' && t.completedAt! > approved.completedAt!,
  )?.result;
  const wrong = (reason: string): Refusal => ({
    code: 'ENFORCEMENT_DATES',
    reason,
    source: '行政强制法 第五十五条至第五十八条',
  });
  if (!before && step !== 'submitted') return wrong('请先登记递交申请的日期。');
  if (before && step === 'submitted') return wrong('递交申请已经登记过。');
  if (step === 'ended' && before?.['step'] !== 'ordered') return wrong('裁定准予执行之后才能终结执行。');
  if (step !== 'ended' && before?.['step'] === 'ordered') return wrong('已经裁定准予执行。');
  if (on < dateOf(approved.completedAt!)) return wrong('日期早于负责人批准申请之日。');
  if (before && on < (before['on'] as string)) return wrong('日期早于上一步的日期。');
  return undefined;
}
