import { dateOf } from '#law';
import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import { STAGES } from '../stages';
import { refuseDay } from './time';

const open = ({ tasks }: Pick<CaseState, 'tasks'>, ...kinds: string[]) =>
  tasks.some((t) => kinds.includes(t.kind) && t.state === 'open');

const DISPUTE = '行政处罚法 第二十五条第二款；市场监督管理行政处罚程序规定 第十三条';

/** Where a case is no longer anybody else's: it was decided on, or is leaving already. */
export function refuseReferred({ outcome, stage }: CaseState): Refusal | undefined {
  const where = outcome
    ? '已作出处理决定'
    : ['transfer', 'closing'].includes(STAGES[stage].track)
      ? `案件在${STAGES[stage].title}环节`
      : undefined;
  return where
    ? { code: 'REFERRAL_NOT_HERE', reason: `${where}，不能移送其他机关。`, source: '行政处罚法 第二十二条' }
    : undefined;
}

export const refuseReferring = (state: CaseState): Refusal | undefined =>
  refuseReferred(state) ??
  (open(state, 'approveReferral') ? { code: 'REFERRAL_PENDING' } : undefined) ??
  (open(state, 'settleDispute', 'recordDesignation') ? { code: 'DISPUTE_PENDING', source: DISPUTE } : undefined);

export const refuseDisputing = (state: CaseState): Refusal | undefined => refuseReferring(state);

/** While it stands open whose the case is, nobody is punished. @source 行政处罚法 第十七条、第二十五条 */
export const refuseDisputed = (state: CaseState): Refusal | undefined =>
  open(state, 'settleDispute', 'recordDesignation') ? { code: 'DISPUTE_OPEN', source: DISPUTE } : undefined;

/** Agreed or reported on a day since it arose; what is reported names the superior, and when it had the papers. */
export function refuseSettling(
  state: CaseState,
  settled: { result: string; on: string; superior?: string; receivedOn?: string },
  at: string,
): Refusal | undefined {
  const { result, on, superior, receivedOn } = settled;
  const arisen = String(state.deeds['dispute-jurisdiction']?.data['arisenOn'] ?? '');
  if (on > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: '协商一致或者报请之日晚于今天。' };
  if (on < arisen) return { code: 'DATES_REVERSED', reason: '协商一致或者报请之日早于发生争议之日。' };
  if (result === 'elsewhere') return refuseReferred(state);
  if (result !== 'reported') return undefined;
  if (!superior || !receivedOn) return { code: 'DISPUTE_INCOMPLETE', source: DISPUTE };
  if (receivedOn > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: '上一级机关收到材料之日晚于今天。' };
  return receivedOn < on ? { code: 'DATES_REVERSED', reason: '上一级机关收到材料之日早于报请之日。' } : undefined;
}

export function refuseDesignation(
  state: CaseState,
  { result, to, on }: { result: string; to?: string; on: string },
  at: string,
): Refusal | undefined {
  const source = '行政处罚法 第二十五条第二款；市场监督管理行政处罚程序规定 第十六条';
  const reported = state.tasks.findLast((t) => t.kind === 'settleDispute' && t.state === 'completed')?.result;
  if (on > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: '指定管辖日期晚于今天。' };
  if (on < String(reported?.['on'] ?? ''))
    return { code: 'DATES_REVERSED', reason: '指定管辖日期早于报请之日。', source };
  if (result !== 'elsewhere') return undefined;
  return to ? refuseReferred(state) : { code: 'DISPUTE_INCOMPLETE', reason: '请写明指定的机关。', source };
}

/** Delivered after it was settled that it is another's, received on the day of delivery or later. */
export function refuseDelivered(
  state: CaseState,
  { deliveredOn, receivedOn }: { deliveredOn: string; receivedOn: string },
  at: string,
): Refusal | undefined {
  const wrong = refuseDay(state, deliveredOn, at, '移送日期') ?? refuseDay(state, receivedOn, at, '对方签收日期');
  if (wrong) return wrong;
  if (deliveredOn < dateOf(state.outcomeAt!))
    return { code: 'DATES_REVERSED', reason: '移送日期早于决定移送之日，请核对。' };
  return receivedOn < deliveredOn
    ? { code: 'DATES_REVERSED', reason: '对方签收日期早于移送日期，请核对。' }
    : undefined;
}

/** A letter is sent in the case, and received not before. */
export function refuseLetter(
  state: CaseState,
  { sentOn, receivedOn }: { sentOn: string; receivedOn?: string },
  at: string,
): Refusal | undefined {
  const wrong =
    refuseDay(state, sentOn, at, '发函日期') ??
    (receivedOn ? refuseDay(state, receivedOn, at, '对方收到日期') : undefined);
  if (wrong) return wrong;
  return receivedOn && receivedOn < sentOn
    ? { code: 'DATES_REVERSED', reason: '对方收到日期早于发函日期，请核对。' }
    : undefined;
}

/** Answered on a day that has come; put off to one that is to come. */
export function refuseAssistance(
  { result, on, until }: { result: string; on: string; until?: string },
  at: string,
): Refusal | undefined {
  if (on > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: '答复或者告知之日晚于今天。' };
  if (result !== 'later') return undefined;
  return until && until > dateOf(at)
    ? undefined
    : { code: 'ASSISTANCE_UNTIL', source: '市场监督管理行政处罚程序规定 第四十五条' };
}
