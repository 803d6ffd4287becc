import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { Schemas } from '../api/client';
import { useSubmission } from '../api/use-submission';
import { Refusal } from '../form/refusal';

/** 简易程序, beside the sheet of the screening: one tap, and its own form is open. */
export function OnSpot({ task, caseFile }: { task: Schemas['Task']; caseFile: Schemas['Case'] }) {
  const navigate = useNavigate();
  const { send, busy, error } = useSubmission('act', async ({ reply, here }) => {
    const begun = reply?.tasks.find((t) => t.kind === 'punishOnSpot');
    if (here) await navigate(begun ? `/tasks/${begun.id}` : `/cases/${task.caseNo}`);
  });
  if (task.kind !== 'screen' || !caseFile.allowedActions.includes(ACTION)) return null;
  return (
    <div className="on-spot">
      <Button
        loading={busy}
        onClick={() => void send({ caseNo: task.caseNo, action: ACTION, data: {} }, `当场处罚 ${task.partyName}`)}
      >
        当场处罚
      </Button>
      <span className="muted">事实确凿、数额小的，由两名执法人员当场决定（行政处罚法 第五十一条）</span>
      <Refusal error={error} />
    </div>
  );
}

const ACTION = 'punish-on-the-spot';
