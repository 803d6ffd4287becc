import {
  type CaseDocument,
  confirmAct,
  issueCorrectionOrder,
  offersCommitment,
  recallOrder,
  refuseEnd,
  refuseLength,
  type Refusal,
  servedAt,
  serveDocument,
  signCommitment,
  type NextStage,
  type TaskResult,
} from '#contracts';
import type { CaseFile } from '../kit/case-file';
import { recordService, refuseServing, refuseServingAtOnce, service as serviceOf, toServe } from '../kit/served';

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
        refuseLength(file.state, o, file.now(), file.calendar) ??
        refuseServingAtOnce(file, o.service, receivedAt, issueCorrectionOrder) ??
        refuseOrderEnd(file, o, o.service),
    });
    const document = file.make('correctionOrder');
    const service = order.service ?? (await servedLater(file, order, document));
    if (!service) continue;
    const effectiveAt = recordService(file, document, service);
    file.startClock('correction', { period: order.period, startedAt: effectiveAt });
    if (offersCommitment(file.state)) file.open(signCommitment, { due: 'correction' });
    return 'observation';
  }
}

/** How an order was served that was not handed over at once; undefined when it was recalled first. */
async function servedLater(file: CaseFile, order: Order, document: CaseDocument): Promise<Service | undefined> {
  const asked = file.open(serveDocument, {
    ...toServe(file, document),
    guard: (s, _by, receivedAt) =>
      refuseServing(file, s, receivedAt, document.madeAt) ?? refuseOrderEnd(file, order, s),
  });
  if (asked.state === 'completed') return asked.result as Service;
  if (asked.state === 'withdrawn') return undefined;
  const next = await file.first({ served: serviceOf(file, document), recalled: file.action(recallOrder) });
  if (next.on === 'served') return next.data;
  file.withdraw(next.data.reason, [serveDocument.kind, confirmAct.kind]);
  file.recall(document, next.data.reason);
  return undefined;
}

/** An outer clock bounds the order that ran when the order was served, also where its service is entered later. */
function refuseOrderEnd(file: CaseFile, order: Order, service: Service | undefined): Refusal | undefined {
  const now = file.now();
  const startedAt = service ? servedAt(service, now, file.calendar) : now;
  return (
    refuseEnd(file.state, order, startedAt, now, file.calendar) ??
    file.gate(2, () => refuseEnd(file.state, order, startedAt, startedAt, file.calendar))
  );
}
