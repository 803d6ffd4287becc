import {
  answerNonFiling,
  approveTransfer,
  decidedBefore,
  deliverTransfer,
  handOverThings,
  type NextStage,
  recordPoliceDecision,
  recordReconsideration,
  recordSupervision,
  refuseAnnexes,
  refuseContest,
  refuseContestResult,
  refuseHandOver,
  refuseHolding,
  refusePolice,
  refuseSupplement,
  refuseUnlistedGoods,
  supplementTransfer,
  type TaskResult,
  toldOn,
} from '#contracts';
import { startOfDay } from '#law';
import type { CaseFile } from '../kit/case-file';
import { handedOver } from '../kit/measures';

/**
 * 移送公安: delivery, and the police's decision, once the head has approved. What they do not file is contested, or goes on where
 * it stood; what they file is handed over. Meanwhile the case stands still where it was: what the party was told and asked waits
 * there, and goes on if the police do not take the case. A penalty decided before stands whatever the police do, and so does its
 * payment.
 *
 * @source 行政处罚法 第二十七条; 行政执法机关移送涉嫌犯罪案件的规定 第五条至第十二条
 */
export async function transfer(file: CaseFile): Promise<NextStage<'transfer'>> {
  if (!file.since(2)) {
    file.startClock('transferApproval');
    const { decision } = await file.task(approveTransfer, { due: 'transferApproval' });
    file.meet('transferApproval');
    if (decision === 'refuse') return resumedBefore(file);
  }

  file.startClock('transferDelivery');
  await file.task(deliverTransfer, {
    due: 'transferDelivery',
    guard: (answer) =>
      // Since revision 5 the things follow when the case is filed.
      (file.since(5) ? refuseUnlistedGoods(file.state, answer) : refuseHolding(file.state)) ??
      file.gate(4, () => refuseAnnexes(answer)),
  });
  file.meet('transferDelivery');

  const { decision } = await answerOfPolice(file);
  const filed = decision === 'accepted' || (file.since(5) && (await filedAfterAll(file)));
  if (filed && file.since(5)) await handOver(file);
  if (file.since(2)) {
    if (!filed || decidedBefore(file.state)) return file.goBack();
    file.withdraw('公安机关立案');
  } else if (!filed) {
    return resumedBefore(file);
  }
  file.meet('decision');
  file.setOutcome('transferred');
  return 'closing';
}

/** Their answer; where they have sent the case on, of those to whom it belongs, whose time begins anew. */
async function answerOfPolice(file: CaseFile): Promise<TaskResult<typeof recordPoliceDecision>> {
  file.startClock('policeDecision');
  for (;;) {
    const answer = await wordOfPolice(file);
    if (answer.decision === 'supplement') askForMore(file);
    else if (answer.decision === 'forwarded') file.startClock('policeDecision');
    else return answer;
  }
}

/** What was answered before, in a stage begun again, has met its own round. */
async function wordOfPolice(file: CaseFile): Promise<TaskResult<typeof recordPoliceDecision>> {
  const asked = file.open(recordPoliceDecision, {
    due: 'policeDecision',
    guard: (answer, _by, receivedAt) => refusePolice(file.state, answer, receivedAt),
  });
  if (asked.state === 'completed') return asked.result as TaskResult<typeof recordPoliceDecision>;
  for (;;) {
    const next = await file.first({
      done: file.result(recordPoliceDecision),
      supplied: file.result(supplementTransfer),
    });
    if (next.on === 'supplied') {
      file.meet('transferSupplement', startOfDay(next.data.on));
      continue;
    }
    if (next.data.decision !== 'supplement') {
      noMore(file);
      file.meet('policeDecision');
    }
    return next.data;
  }
}

/**
 * Wanting materials are no reason not to take the case: the police's own time runs on meanwhile. A case from before the rule was
 * published counts no days for it.
 *
 * @source 公安机关办理刑事案件程序规定 第一百八十条
 */
function askForMore(file: CaseFile): void {
  const counted = file.state.rules['transferSupplement'] !== undefined;
  if (counted) file.startClock('transferSupplement', { startedAt: startOfDay(toldOn(file.state)) });
  file.open(supplementTransfer, {
    ...(counted ? { due: 'transferSupplement' as const } : {}),
    guard: (answer, _by, receivedAt) => refuseSupplement(file.state, answer, receivedAt),
  });
}

/** The police have decided without what they had asked for. */
function noMore(file: CaseFile): void {
  const reason = '公安机关已经作出决定';
  file.withdraw(reason, [supplementTransfer.kind]);
  file.cancelClock('transferSupplement', reason);
}

/**
 * 不予立案: the police are asked to look again, or the procuratorate is told. Whether they have filed the case in the end.
 *
 * @source 行政执法机关移送涉嫌犯罪案件的规定 第九条
 */
async function filedAfterAll(file: CaseFile): Promise<boolean> {
  for (;;) {
    file.startClock('nonFiling', { startedAt: startOfDay(toldOn(file.state)) });
    const { how, on } = await file.task(answerNonFiling, {
      due: 'nonFiling',
      guard: (answer, _by, receivedAt) => refuseContest(file.state, answer, receivedAt),
    });
    if (how === 'accept') {
      file.cancelClock('nonFiling', '对不予立案没有异议');
      return false;
    }
    file.meet('nonFiling', startOfDay(on!));
    if (how === 'procuratorate') return (await supervised(file)).result === 'filed';
    file.startClock('policeReview', { startedAt: startOfDay(on!) });
    const { result } = await file.task(recordReconsideration, {
      due: 'policeReview',
      guard: (answer, _by, receivedAt) => refuseContestResult(file.state, answer, receivedAt),
    });
    file.meet('policeReview');
    if (result === 'filed') return true;
  }
}

const supervised = (file: CaseFile): Promise<TaskResult<typeof recordSupervision>> =>
  file.task(recordSupervision, {
    guard: (answer, _by, receivedAt) => refuseContestResult(file.state, answer, receivedAt),
  });

/** @source 行政执法机关移送涉嫌犯罪案件的规定 第十二条 */
async function handOver(file: CaseFile): Promise<void> {
  file.startClock('thingsHandOver', { startedAt: startOfDay(toldOn(file.state)) });
  const { on } = await file.task(handOverThings, {
    due: 'thingsHandOver',
    guard: (answer, _by, receivedAt) => refuseHandOver(file.state, answer, receivedAt),
  });
  file.meet('thingsHandOver', startOfDay(on));
  handedOver(file);
}

/** Revision 1: the case had been left for good, and began again where it could. */
function resumedBefore({ state: { outcome, filedAt, visits } }: CaseFile): NextStage<'transfer'> {
  const unpaid = visits.at(-2)?.stage === 'performance';
  if (outcome) return unpaid ? 'performance' : 'service';
  return filedAt ? 'investigation' : 'filing';
}
