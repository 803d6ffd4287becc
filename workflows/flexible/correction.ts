import {
  applyLedger,
  type Clock,
  formatChinese,
  formatDay,
  horizon,
  isClockTime,
  outerBound,
  type Period,
  withinBound,
} from '#law';
import {
  type CaseDocument,
  issueCorrectionOrder,
  recallOrder,
  type Refusal,
  serveDocument,
  signCommitment,
  type NextStage,
  type TaskResult,
} from '#contracts';
import type { CaseFile } from '../kit/case-file';
import { recordService, refuseService, toServe } from '../kit/served';

type Order = TaskResult<typeof issueCorrectionOrder>;
type Service = TaskResult<typeof serveDocument>;

/**
 * 责令改正与承诺: the order names what to correct and by when; its clock starts when it is served. Until then it may be
 * recalled and made anew. The commitment is voluntary: the party may answer it at any time of the observation, and
 * declining leaves order and clock as they are.
 *
 * @source 行政处罚法 第二十八条第一款; 实施方案 二（二）、二（三）
 */
export async function correction(file: CaseFile): Promise<NextStage<'correction'>> {
  for (;;) {
    const order = await file.task(issueCorrectionOrder, {
      due: 'verification',
      guard: (o, _by, receivedAt) =>
        refuseLength(file, o.period) ?? refuseService(o.service, receivedAt) ?? refuseEnd(file, o, o.service),
    });
    const document = file.make('correctionOrder');
    const service = order.service ?? (await servedLater(file, order, document));
    if (!service) continue;
    const effectiveAt = recordService(file, document, service);
    file.startClock('correction', { period: order.period, startedAt: effectiveAt });
    file.open(signCommitment, { due: 'correction' });
    return 'observation';
  }
}

/** How an order was served that was not handed over at once; undefined when it was recalled first. */
async function servedLater(file: CaseFile, order: Order, document: CaseDocument): Promise<Service | undefined> {
  const asked = file.open(serveDocument, {
    ...toServe(document),
    guard: (s, _by, receivedAt) => refuseService(s, receivedAt) ?? refuseEnd(file, order, s),
  });
  if (asked.state === 'completed') return asked.result as Service;
  if (asked.state === 'withdrawn') return undefined;
  const next = await file.first({ served: file.result(serveDocument), recalled: file.action(recallOrder) });
  if (next.on === 'served') return next.data;
  file.withdraw(next.data.reason, [serveDocument.kind]);
  file.recall(document, next.data.reason);
  return undefined;
}

/** An order stays within the item's bound. */
function refuseLength(file: CaseFile, period: Period): Refusal | undefined {
  const { item } = file.state;
  return withinBound(period, item.correctionPeriod, { calendar: file.calendar, start: file.now() })
    ? undefined
    : { code: 'PERIOD_EXCEEDS_BOUND', source: item.legalBasis.join('；') };
}

/**
 * And it ends inside every outer clock that still runs, counted from its service: the period told to the party stands
 * whole, so what does not fit is ordered anew before it is served, never cut short afterwards.
 */
function refuseEnd(file: CaseFile, { period }: Order, service: Service | undefined): Refusal | undefined {
  const at = file.now();
  const startedAt = service?.effectiveAt ? new Date(service.effectiveAt).toISOString() : at;
  const rule = file.rule('correction');
  const [would] = applyLedger([], { type: 'started', clock: rule.id, rule, period, startedAt, at }, file.calendar);
  const bound = outerBound(would!, file.state.clocks, at);
  if (!bound) return undefined;
  if ('unknown' in bound) {
    const reason = `${rule.title}超出已公布日历（截至${horizon(file.calendar)}），待放假安排录入后再责令，或缩短期限。`;
    return { code: 'CALENDAR_NOT_COVERED', reason, source: rule.source };
  }
  const { rule: outer } = bound.passes;
  return {
    code: 'PERIOD_PASSES_OUTER_CLOCK',
    reason: `自送达起算的${rule.title}${endOf(would!)}，会超过${outer.title}（${endOf(bound.passes)}）。请缩短期限；已责令而尚未送达的，请先收回，缩短后重新责令。`,
    source: outer.source,
  };
}

function endOf({ dueOn, dueAt, period, earliestPossible }: Clock): string {
  if (!dueOn || !dueAt) return `最早至${formatDay(earliestPossible!)}届满`;
  return `至${formatChinese(isClockTime(period.unit) ? dueAt : dueOn)}届满`;
}
