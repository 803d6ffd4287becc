import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../api/client';
import { caseQuery, draftQuery, meQuery, taskQuery, usersQuery } from '../api/queries';
import { TaskActions } from '../inbox/task-actions';
import { DaysLeft } from '../ui/days-left';
import { Mark } from '../ui/mark';
import { Loaded } from '../ui/states';
import { ROLE_NAMES } from '../ui/words';
import { FactList } from './fact-list';
import { OwnText } from './own-text';
import { TaskFacts } from './task-facts';
import { TaskForm } from './task-form';
import './task.css';

export function TaskPage() {
  const { id = '' } = useParams();
  const task = useQuery(taskQuery(id));
  const draft = useQuery(draftQuery(id));
  return (
    <section className="page">
      <Loaded query={task}>
        {(t) => (draft.isPending && !draft.error ? null : <Work key={id} task={t} draft={draft.data} />)}
      </Loaded>
    </section>
  );
}

function Work({ task, draft }: { task: Schemas['Task']; draft?: Schemas['DraftView'] }) {
  const { data: me } = useQuery(meQuery);
  const may = me?.roles.includes(task.candidateRole) ?? false;
  const free = !task.assignee || task.assignee === me?.username;
  const open = task.state === 'open' || task.state === 'claimed';
  const caseFile = useQuery(caseQuery(task.caseNo));
  return (
    <>
      <header className="title">
        <div>
          <h1>{task.title}</h1>
          <p>
            <Link to={`/cases/${task.caseNo}`}>{task.displayNo}</Link> · {task.partyName} · {task.itemTitle}
          </p>
        </div>
        <div className="title-side">
          {open ? (
            <DaysLeft due={task} basis={task.legalBasis} />
          ) : (
            <Mark tone={task.state === 'completed' ? 'done' : 'plain'}>
              {task.state === 'completed' ? '已办结' : '已撤回'}
            </Mark>
          )}
          <TaskActions task={task} />
        </div>
      </header>
      <div className="task">
        <aside className="facts" aria-label="办理此任务需要的事实">
          <Loaded query={caseFile}>{(c) => <TaskFacts task={task} caseFile={c} />}</Loaded>
        </aside>
        <div>
          {!open ? <Ended task={task} /> : null}
          {open && !may ? (
            <Alert
              type="info"
              showIcon
              title={`此任务由${ROLE_NAMES[task.candidateRole]}办理，您可以查看，不能提交。`}
            />
          ) : null}
          {open && may && !free ? <Taken task={task} /> : null}
          {open && may && free ? null : <OwnText task={task} />}
          {open && may && free ? <TaskForm task={task} draft={draft} /> : null}
        </div>
      </div>
    </>
  );
}

function Ended({ task }: { task: Schemas['Task'] }) {
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

function Taken({ task }: { task: Schemas['Task'] }) {
  const { data } = useQuery(usersQuery);
  const who = data?.items.find((u) => u.username === task.assignee)?.name ?? task.assignee;
  return <Alert type="info" showIcon title={`此任务在${who}名下。如需办理，请对方退回或由负责人改派。`} />;
}
