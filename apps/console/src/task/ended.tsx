import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { usersQuery } from '../api/queries';
import { FactList } from './fact-list';

export function Ended({ task }: { task: Schemas['Task'] }) {
  const { data } = useQuery(usersQuery);
  const who = data?.items.find((u) => u.username === task.completedBy)?.name ?? task.completedBy;
  return (
    <>
      <Alert
        type={task.state === 'completed' ? 'success' : 'info'}
        showIcon
        title={task.state === 'completed' ? `此任务已由${who ?? '他人'}办结。` : '此任务已撤回，无需再办。'}
        description={<Link to={`/cases/${task.caseNo}`}>查看案件进展</Link>}
      />
      {task.answer.length > 0 ? (
        <dl className="facts-list answered" aria-label="办理结果">
          <FactList facts={task.answer} caseNo={task.caseNo} />
        </dl>
      ) : null}
    </>
  );
}
