import {
  applyForEnforcement,
  approveCorrection,
  approveEnforcement,
  decideSurcharge,
  decisionServedAt,
  demandNotice,
  endRemedy,
  enforcementWaitsFor,
  issueDemand,
  nextDue,
  type NextStage,
  openRemedy,
  performanceWaitsFor,
  planOf,
  recordEnforcement,
  recordPerformance,
  refuseApplication,
  refusePayment,
  refuseRequest,
  refuseStep,
  refuseWaivedSurcharge,
  registerRemedy,
  remedyPeriod,
  requestInstalments,
  serveDocument,
} from '#contracts';
import { startOfDay } from '#law';
import type { CaseFile } from '../kit/case-file';
import { recordService, service, toServe } from '../kit/served';

const ENFORCING = [issueDemand, serveDocument, applyForEnforcement, approveEnforcement, recordEnforcement].map(
  (d) => d.kind,
);

/**
 * 催告与申请强制执行: what is owed beyond its period is demanded in writing; ten working days later, and once no remedy can be
 * sought any more, the court is asked within three months. The party may pay at any time.
 *
 * @source 行政强制法 第五十三条至第五十八条; 行政处罚法 第七十二条
 */
export async function demand(file: CaseFile): Promise<NextStage<'demand'>> {
  for (;;) {
    const waitsFor = performanceWaitsFor(file.state);
    const step = enforcementWaitsFor(file.state);
    if (waitsFor === 'nothing' || step === 'over') {
      file.withdraw(waitsFor === 'nothing' ? '罚款已不需缴纳' : '不再强制执行', [...ENFORCING, recordPerformance.kind]);
      return 'closing';
    }
    countPeriods(file);
    if (waitsFor === 'payment') {
      file.open(recordPerformance, {
        ...nextDue(file.state),
        guard: (p, _by, receivedAt) => refusePayment(file.state, p, receivedAt),
      });
      ask(file);
    } else {
      file.withdraw('罚款已缴清', ENFORCING);
      file.open(decideSurcharge, { guard: (s) => refuseWaivedSurcharge(file.state, s) });
    }
    const notice = demandNotice(file.state);
    const next = await file.first({
      paid: file.result(recordPerformance),
      decided: file.result(decideSurcharge),
      sought: file.action(registerRemedy),
      remedied: file.action(endRemedy),
      corrected: file.result(approveCorrection),
      // Too late here: it says so.
      asked: file.action(requestInstalments, (_words, _by, receivedAt) => refuseRequest(file.state, receivedAt)),
      demanded: file.result(issueDemand),
      ...(notice ? { served: service(file, notice) } : {}),
      proposed: file.result(applyForEnforcement),
      approved: file.result(approveEnforcement),
      recorded: file.result(recordEnforcement),
      unheeded: file.expiry('demand'),
      final: file.expiry('litigation'),
    });
    switch (next.on) {
      case 'demanded':
        file.make('demandNotice');
        break;
      case 'served':
        file.startClock('demand', { startedAt: recordService(file, notice!, next.data) });
        break;
      case 'unheeded':
        file.expire('demand');
        break;
      case 'final':
        file.expire('litigation');
        break;
      case 'recorded':
        if (next.data.step === 'submitted') file.meet('courtWindow', startOfDay(next.data.on));
    }
  }
}

/** What is to be done next, and nothing else of it. */
function ask(file: CaseFile): void {
  const step = enforcementWaitsFor(file.state);
  const asked = {
    demand: issueDemand,
    service: serveDocument,
    periods: undefined,
    application: applyForEnforcement,
    approval: approveEnforcement,
    court: recordEnforcement,
    over: undefined,
  }[step];
  const others = ENFORCING.filter((kind) => kind !== asked?.kind);
  file.withdraw(openRemedy(file.state) ? '当事人申请复议或者起诉' : '应缴数额或者办理情况变更', others);
  const due = file.running('courtWindow') ? ({ due: 'courtWindow' } as const) : {};
  switch (step) {
    case 'demand':
      for (const d of file.state.documents)
        if (d.kind === 'demandNotice' && !d.served && !d.recalled) file.recall(d, '罚款已经变更');
      file.open(issueDemand);
      break;
    case 'service':
      file.open(serveDocument, toServe(file, demandNotice(file.state)!));
      break;
    case 'application':
      file.open(applyForEnforcement, {
        ...due,
        guard: (a, _by, receivedAt) => refuseApplication(file.state, a, receivedAt),
      });
      break;
    case 'approval':
      file.open(approveEnforcement, due);
      break;
    case 'court':
      file.open(recordEnforcement, {
        ...due,
        guard: (r, _by, receivedAt) => refuseStep(file.state, r, receivedAt),
      });
  }
}

/** The time to seek a remedy, and from its end, or of the last part that was granted, the time to ask the court. */
function countPeriods(file: CaseFile): void {
  const period = remedyPeriod(file.state, decisionServedAt(file.state));
  if (!period) {
    const reason = '当事人申请复议或者起诉';
    file.cancelClock('litigation', reason);
    file.cancelClock('courtWindow', reason);
    return;
  }
  const { startedAt, after, over } = period;
  if (!over && !counted(file, 'litigation', startedAt)) {
    const rule = file.rule('litigation');
    file.startClock('litigation', { startedAt, ...(after ? { ...after, rule: { ...rule, ...after } } : {}) });
  }
  const litigation = file.clock('litigation');
  const end = over ? startedAt : litigation?.status === 'expired' ? startOfDay(litigation.dueOn!) : undefined;
  if (end === undefined) return;
  const last = file.clock(planOf(file.state).at(-1)?.clock ?? 'payment');
  const from = [end, ...(planOf(file.state).length > 0 && last?.dueOn ? [startOfDay(last.dueOn)] : [])].sort().at(-1)!;
  if (!counted(file, 'courtWindow', from)) file.startClock('courtWindow', { startedAt: from });
}

/** Whether a clock counts from that instant, and was not called off. */
function counted(file: CaseFile, id: 'litigation' | 'courtWindow', startedAt: string): boolean {
  const clock = file.clock(id);
  return !!clock && clock.status !== 'cancelled' && clock.startedAt === startedAt;
}
