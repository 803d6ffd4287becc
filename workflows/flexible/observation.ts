import {
  approveExtension,
  type CaseTask,
  refuseCorrection,
  type Refusal,
  reportCorrection,
  requestExtension,
  type NextStage,
  type TaskContext,
} from '#contracts';
import type { CaseFile } from '../kit/case-file';
import { escalate } from './escalation';
import { refuseExtension } from './extension';

/**
 * 纠错观察期: the party corrects within the ordered period, or the case escalates by itself. An extension asked for in
 * time and not yet decided holds the escalation: the head's delay is not the party's fault.
 *
 * @source 实施方案 二（二）、二（四）; 行政处罚法 第二十八条
 */
export async function observation(file: CaseFile): Promise<NextStage<'observation'>> {
  for (;;) {
    const next = await file.first({
      reported: file.action(reportCorrection, (_report, _by, receivedAt) => refuseLate(file, receivedAt)),
      refused: file.action(refuseCorrection),
      asked: file.action(requestExtension, ({ by }, _by, receivedAt) =>
        held(file) ? { code: 'EXTENSION_PENDING' } : refuseExtension(file, file.clock('correction')!, by, receivedAt),
      ),
      decided: file.result(approveExtension),
      expired: file.expiry('correction', { heldBy: approveExtension }),
    });
    switch (next.on) {
      case 'reported':
        file.withdraw('当事人已报告改正', [approveExtension.kind]);
        file.meet('correction', next.at);
        return 'reinspection';
      case 'refused':
        // The period has not run out; it ends because the party will not use it.
        file.cancelClock('correction', '当事人拒不改正');
        return escalate(file, 'refused', next.data);
      case 'asked':
        file.open(approveExtension, { due: 'correction' });
        break;
      case 'decided':
        // What was asked with this very task, whatever was asked since.
        if (next.data.decision === 'approve') file.extend('correction', askedBy(next.task!), next.data.reason);
        break;
      case 'expired':
        file.expire('correction');
        return escalate(file, 'notCorrectedInTime');
    }
  }
}

const held = (file: CaseFile) => file.openTask(approveExtension.kind) !== undefined;

const askedBy = (task: CaseTask) => (task.context as TaskContext<typeof approveExtension>).by!;

/** The instant of receipt counts, not the order in which messages were read. */
function refuseLate(file: CaseFile, receivedAt: string): Refusal | undefined {
  return file.isDue('correction', receivedAt) && !held(file)
    ? { code: 'ACTION_NOT_ALLOWED', reason: '改正期限已过，案件正转入处罚程序。', source: '实施方案 二（四）' }
    : undefined;
}
