import {
  type CaseDocument,
  issueCorrectionOrder,
  offersCommitment,
  recallOrder,
  refuseEnd,
  refuseLength,
  refuseService,
  serveDocument,
  signCommitment,
  type NextStage,
  type TaskResult,
} from '#contracts';
import type { CaseFile } from '../kit/case-file';
import { recordService, toServe } from '../kit/served';

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
        refuseService(o.service, receivedAt) ??
        refuseEnd(file.state, o, o.service, file.now(), file.calendar),
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
    ...toServe(document),
    guard: (s, _by, receivedAt) =>
      refuseService(s, receivedAt) ?? refuseEnd(file.state, order, s, file.now(), file.calendar),
  });
  if (asked.state === 'completed') return asked.result as Service;
  if (asked.state === 'withdrawn') return undefined;
  const next = await file.first({ served: file.result(serveDocument), recalled: file.action(recallOrder) });
  if (next.on === 'served') return next.data;
  file.withdraw(next.data.reason, [serveDocument.kind]);
  file.recall(document, next.data.reason);
  return undefined;
}
