import { MoreOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useEffect, useState } from 'react';
import type { Schemas } from '../api/client';
import { meQuery } from '../api/queries';
import { useTaskView } from '../api/use-refresh';
import { useSubmission } from '../api/use-submission';
import { FollowUp } from './follow-up';
import { HandOver } from './hand-over';
import { Snooze } from './snooze';
import { assign, delegate, release, wake } from './task-calls';
import { useSettled } from './use-settled';

type Task = Omit<Schemas['TaskRow'], 'decided'> & Partial<Pick<Schemas['Task'], 'barred'>>;
type Deed = keyof typeof DEEDS;
type Asked = Deed | 'snooze' | 'followUp';

const DEEDS = {
  release: { label: '退回', done: '已退回待认领', call: (t: Task, _to: string, why: string) => release(t, why) },
  delegate: { label: '转交', done: '已转交', call: delegate },
  assign: { label: '改派', done: '已改派', call: assign },
} as const;

/** Nobody's yet, in a case whose officer the person is: it is in their inbox all the same. */
export const isProposed = (task: Task, me?: Schemas['Me']): boolean =>
  !!me && !task.assignee && task.candidateRole === 'officer' && task.officers.includes(me.username);

/** What a person may do about who works on a task: take it, give it back, hand it on, put it off; a head hands out any. */
export function possible(task: Task, me?: Schemas['Me']) {
  const open = task.state === 'open' || task.state === 'claimed';
  if (!me || !open) return { claim: false, deeds: [] as Deed[], snooze: false, wake: false, followUp: false };
  const mine = task.assignee === me.username;
  const head = me.roles.includes('head');
  const late = task.dueAt !== null && Date.parse(task.dueAt) <= Date.now();
  const deeds: Deed[] = [
    ...(mine || (head && task.assignee) ? (['release'] as const) : []),
    ...(mine ? (['delegate'] as const) : []),
    ...(head && !mine ? (['assign'] as const) : []),
  ];
  return {
    claim: !task.assignee && me.roles.includes(task.candidateRole) && !task.barred,
    deeds,
    snooze: (mine || isProposed(task, me)) && !late,
    wake: task.snoozedUntil !== null,
    followUp: true,
  };
}

/** 认领 as a button, the rest behind ⋯, each with its reason. */
export function TaskActions({ task, size }: { task: Task; size?: 'small' }) {
  const { data: me } = useQuery(meQuery);
  const [asked, setAsked] = useState<Asked>();
  const take = useClaim();
  const back = useWake();
  const may = possible(task, me);
  const items = [
    ...(may.claim && size ? [{ key: 'claim', label: '认领' }] : []),
    ...may.deeds.map((key) => ({ key, label: `${DEEDS[key].label}…` })),
    ...(may.snooze ? [{ key: 'snooze', label: may.wake ? '改稍后处理日期…' : '稍后处理…' }] : []),
    ...(may.wake ? [{ key: 'wake', label: '现在就处理' }] : []),
    ...(may.followUp ? [{ key: 'followUp', label: '设跟进日期…' }] : []),
  ];
  return (
    <>
      {may.claim ? (
        <Button className="claim" size={size} loading={take.busy} onClick={() => take.claim(task)}>
          认领
        </Button>
      ) : null}
      {items.length > 0 ? (
        <Dropdown
          trigger={['click']}
          menu={{
            items,
            onClick: ({ key }) => {
              if (key === 'claim') take.claim(task);
              else if (key === 'wake') back.mutate(task);
              else setAsked(key as Asked);
            },
          }}
        >
          <Button
            size={size}
            type={size ? 'text' : 'default'}
            icon={<MoreOutlined />}
            aria-label={`${task.title} ${task.partyName}：更多办理`}
          />
        </Dropdown>
      ) : null}
      {asked ? <Asking task={task} asked={asked} close={() => setAsked(undefined)} /> : null}
    </>
  );
}

/** The dialog of one thing to do about a task. */
export function Asking({ task, asked, close }: { task: Task; asked: Asked; close: () => void }) {
  const { message } = App.useApp();
  const show = useTaskView();
  const settled = useSettled();
  if (asked === 'snooze') return <Snooze task={task} close={close} />;
  if (asked === 'followUp') {
    const title = `${task.title} ${task.partyName}`;
    return <FollowUp about={{ caseNo: task.caseNo, taskId: task.id, title }} close={close} />;
  }
  const { label, done, call } = DEEDS[asked];
  return (
    <HandOver
      title={`${label}：${task.title} ${task.partyName}`}
      role={asked === 'release' ? undefined : task.candidateRole}
      first={task.officers}
      close={close}
      give={async (to, reason) => {
        await call(task, to, reason).then(
          async (view) => {
            await show(view);
            message.success(`${done}：${task.title}`);
          },
          (error: Error) => {
            message.error(error.message);
            settled();
          },
        );
      }}
    />
  );
}

/** Taking a task. A double click takes it once and says so once; its page knows before the next click. */
export function useClaim() {
  const { message } = App.useApp();
  const show = useTaskView();
  const settled = useSettled();
  const { send, busy, error } = useSubmission('claim', async ({ reply, key }) => {
    if (!reply) return;
    await show(reply);
    message.success({ key, content: `已认领：${reply.title}` });
  });
  useEffect(() => {
    if (!error) return;
    message.error((error as Error).message);
    settled();
  }, [error]);
  return {
    busy,
    claim: (task: Task) => void send({ id: task.id, version: task.version }, `认领 ${task.title} ${task.partyName}`),
  };
}

function useWake() {
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (task: Task) => wake(task),
    onSuccess: (_, task) => message.success(`已回到待办：${task.title} ${task.partyName}`),
    onError: (error) => message.error(error.message),
    onSettled: useSettled(),
  });
}
