import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../api/client';
import { caseQuery, draftQuery, meQuery, taskQuery, usersQuery } from '../api/queries';
import { Requirements } from '../form/findings';
import { TaskActions } from '../inbox/task-actions';
import { moment } from '../ui/dates';
import { DaysLeft } from '../ui/days-left';
import { Mark } from '../ui/mark';
import { Loaded } from '../ui/states';
import { ROLE_NAMES } from '../ui/words';
import { Ended } from './ended';
import { OnSpot } from './on-spot';
import { OwnText } from './own-text';
import { Advice, TaskFacts } from './task-facts';
import { TaskForm } from './task-form';
import './task.css';

export function TaskPage() {
  const { id = '' } = useParams();
  const task = useQuery(taskQuery(id));
  return (
    <section className="page">
      <Loaded query={task}>{(t) => <Work key={id} task={t} />}</Loaded>
    </section>
  );
}

function Work({ task }: { task: Schemas['Task'] }) {
  const { data: me } = useQuery(meQuery);
  const mine = me?.roles.includes(task.candidateRole) ?? false;
  const may = mine && !task.barred;
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
      <p className="muted">
        {moment(task.openedAt)}生成，由{ROLE_NAMES[task.candidateRole]}
        {caseFile.data?.tasks.find((t) => t.id === task.id)?.partyMay ? '或当事人' : ''}办理。依据：{task.legalBasis}
        {open && may && free ? (
          <>
            {' '}
            <a className="jump" href="#answer">
              直接去填写
            </a>
          </>
        ) : null}
      </p>
      {open && may && free && caseFile.data ? <OnSpot task={task} caseFile={caseFile.data} /> : null}
      <div className="task">
        <aside className="facts" aria-label="办理此任务需要的事实">
          <Loaded query={caseFile}>{(c) => <TaskFacts task={task} caseFile={c} />}</Loaded>
        </aside>
        <div id="answer">
          <Advice task={task} />
          {!open ? <Ended task={task} caseFile={caseFile.data} /> : null}
          {open && mine && task.barred ? (
            <Alert
              type="warning"
              showIcon
              title={`您不能办理此任务：${task.barred.reason}`}
              description={task.barred.source ? `依据：${task.barred.source}` : undefined}
            />
          ) : null}
          {open && !mine ? (
            <Alert
              type="info"
              showIcon
              title={`此任务由${ROLE_NAMES[task.candidateRole]}办理，您可以查看，不能提交。`}
            />
          ) : null}
          {open && may && !free ? <Taken task={task} /> : null}
          {open && may && free ? null : <OwnText task={task} />}
          {open && may && free ? (
            <Requirements value={requirementsOf(task)}>
              <FormOnDraft task={task} />
            </Requirements>
          ) : null}
        </div>
      </div>
    </>
  );
}

/** What a re-inspection goes through, as the sheet tells it. */
const requirementsOf = ({ facts }: Schemas['Task']): readonly string[] =>
  facts.flatMap((f) => (f.name === 'requirements' && f.kind === 'lines' ? f.lines : []));

/** The form, on what was kept of it: read anew each time it opens, since it may have been closed by a colleague's claim. */
function FormOnDraft({ task }: { task: Schemas['Task'] }) {
  const draft = useQuery({ ...draftQuery(task.id), refetchOnMount: 'always', refetchOnWindowFocus: false });
  if (draft.fetchStatus === 'fetching' && !draft.isFetchedAfterMount) return null;
  return <TaskForm task={task} draft={draft.data} />;
}

function Taken({ task }: { task: Schemas['Task'] }) {
  const { data } = useQuery(usersQuery);
  const who = data?.items.find((u) => u.username === task.assignee)?.name ?? task.assignee;
  return <Alert type="info" showIcon title={`此任务在${who}名下。如需办理，请对方退回或由负责人改派。`} />;
}
