import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { api, get, type Schemas } from '../api/client';
import { meQuery } from '../api/queries';
import { day, deadline } from '../ui/dates';
import { OUTCOME_NAMES, ROLE_NAMES } from '../ui/words';

type Reply = Schemas['Reply'];

/** What the page that follows a submission is told: how the case answered. */
export interface Done {
  taskId: string;
  title: string;
  before: string;
  reply: Reply;
}

/** State for the navigation after a success: `navigate(path, { state: doneWith(task, reply) })`. */
export const doneWith = (task: Schemas['Task'], reply: Reply): { done: Done } => ({
  done: { taskId: task.id, title: task.title, before: task.openedAt, reply },
});

/** What the case goes on with where it is one's own to do: what was opened last is what the stage now asks, what runs beside it is older. */
export const ownTask = (reply: Reply | undefined, me: Schemas['Me'] | undefined): Reply['tasks'][number] | undefined =>
  reply?.tasks.findLast((t) => me?.roles.includes(t.candidateRole) && (!t.of || t.of === me.username));

/** 办理结果: what came of one's own submission, the next date, who is next, and the next thing to do in one tap. */
export function After({ caseNo, tasks }: { caseNo: string; tasks: Schemas['CaseTask'][] }) {
  const { done } = (useLocation().state ?? {}) as { done?: Done };
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), [done?.taskId]);
  if (done?.reply.caseNo !== caseNo) return null;
  // Kept with the place in the browser's history: what has ended since then is not told as work.
  const over = new Set(tasks.filter((t) => t.state !== 'open').map((t) => t.id));
  const reply = { ...done.reply, tasks: done.reply.tasks.filter((t) => !over.has(t.id)) };
  return (
    <div ref={place} tabIndex={-1} className="after" role="status" aria-label="办理结果">
      <Alert
        type="success"
        showIcon
        title={`已办结：${done.title}`}
        description={<Result reply={reply} />}
        action={<Next taskId={done.taskId} reply={reply} />}
      />
    </div>
  );
}

function Result({ reply }: { reply: Reply }) {
  if (reply.status === 'closed')
    return `案件已结案${reply.outcome ? `，处理结果：${OUTCOME_NAMES[reply.outcome]}` : ''}。`;
  const [nearest] = reply.clocks
    .filter((c) => c.status === 'running' && c.dueOn && c.dueAt)
    .sort((a, b) => a.dueAt!.localeCompare(b.dueAt!));
  return (
    <ul>
      {reply.outcome ? <li>处理结果：{OUTCOME_NAMES[reply.outcome]}</li> : null}
      {reply.tasks.map((t) => (
        <li key={t.id}>
          待{ROLE_NAMES[t.candidateRole]}办理：{t.title}
        </li>
      ))}
      {nearest ? (
        <li>
          最近的期限：{nearest.title}，
          {endsAtMinute(nearest.dueAt!)
            ? deadline(nearest.dueOn!, nearest.dueAt!, 'minute')
            : `${day(nearest.dueOn!)}24时`}
          {nearest.provisional ? '（暂定）' : ''}
        </li>
      ) : null}
    </ul>
  );
}

/** A clock of days ends with its day; one that ends within a day counts minutes or hours. */
const endsAtMinute = (dueAt: string) => !dueAt.includes('T16:00:00.000Z');

/**
 * The same case goes on where it is one's own to do; then one's own tasks, the most urgent first; then what waits for anybody of
 * the role. A task of another case says whose: on the page of this one it would be taken for its next.
 */
function Next({ taskId, reply }: Pick<Done, 'taskId' | 'reply'>) {
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const here = ownTask(reply, me);
  const { data: next } = useQuery({
    queryKey: ['tasks', 'next', taskId, reply.seq],
    queryFn: async () => {
      for (const view of ['mine', 'unassigned'] as const) {
        const { items } = await get(api.GET('/api/v1/tasks', { params: { query: { view, limit: 3 } } }));
        const found = items.find((t) => t.id !== taskId);
        if (found) return found;
      }
      return null;
    },
    enabled: !!me && !here,
  });
  if (here)
    return (
      <Button type="primary" onClick={() => void navigate(`/tasks/${here.id}`)}>
        办下一件：{here.title}
      </Button>
    );
  if (next === undefined) return null;
  if (!next) return <Button onClick={() => void navigate('/inbox')}>没有待办了，回到待办</Button>;
  return (
    <Button type="primary" onClick={() => void navigate(`/tasks/${next.id}`)}>
      办下一件：{next.title} {next.caseNo === reply.caseNo ? '' : next.partyName}
    </Button>
  );
}
