import { Alert } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { moment } from '../ui/dates';
import { FactList } from './fact-list';

type Task = Schemas['Task'];

/** The sheet of a task that is done: every answer in words, who gave it and when. */
export function Ended({ task, caseFile }: { task: Task; caseFile?: Schemas['Case'] }) {
  const by = caseFile?.tasks.find((t) => t.id === task.id)?.completedBy;
  const who = by ? (by.kind === 'party' ? `当事人（${by.name}）` : by.name) : '他人';
  const done = task.state === 'completed';
  return (
    <>
      <Alert
        type={done ? 'success' : 'info'}
        showIcon
        title={done ? `此任务已由${who}办结。` : '此任务已撤回，无需再办。'}
        description={
          <>
            {task.completedAt ? `${moment(task.completedAt)} · ` : ''}
            <Link to={`/cases/${task.caseNo}`}>查看案件进展</Link>
          </>
        }
      />
      {task.answer.length > 0 ? (
        <dl className="facts-list answered" aria-label="办理结果">
          <FactList facts={task.answer} caseNo={task.caseNo} />
        </dl>
      ) : null}
    </>
  );
}
