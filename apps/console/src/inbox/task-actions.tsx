import { MoreOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useEffect, useState } from 'react';
import type { Schemas } from '../api/client';
import { meQuery } from '../api/queries';
import { useTaskView } from '../api/use-refresh';
import { useSubmission } from '../api/use-submission';
import { HandOver } from './hand-over';
import { assign, delegate, release } from './task-calls';

type Task = Schemas['TaskRow'];
type Deed = keyof typeof DEEDS;

const DEEDS = {
  release: { label: '退回', done: '已退回待认领', call: (t: Task, _to: string, why: string) => release(t, why) },
  delegate: { label: '转交', done: '已转交', call: delegate },
  assign: { label: '改派', done: '已改派', call: assign },
} as const;

/** What a person may do about who works on a task: take it, give it back, hand it on; a head hands out any. */
function possible(task: Task, me?: Schemas['Me']): { claim: boolean; deeds: Deed[] } {
  if (!me || (task.state !== 'open' && task.state !== 'claimed')) return { claim: false, deeds: [] };
  const mine = task.assignee === me.username;
  const head = me.roles.includes('head');
  return {
    claim: !task.assignee && me.roles.includes(task.candidateRole),
    deeds: [
      ...(mine || (head && task.assignee) ? (['release'] as const) : []),
      ...(mine ? (['delegate'] as const) : []),
      ...(head && !mine ? (['assign'] as const) : []),
    ],
  };
}

/** 认领 as a button, the rest behind ⋯, each with its reason. */
export function TaskActions({ task, size }: { task: Task; size?: 'small' }) {
  const { data: me } = useQuery(meQuery);
  const { message } = App.useApp();
  const [asked, setAsked] = useState<Deed>();
  const take = useClaim();
  const show = useTaskView();
  const settled = useSettled();
  const may = possible(task, me);
  const run = async (deed: Deed, to: string, reason: string) => {
    await DEEDS[deed].call(task, to, reason).then(
      async (view) => {
        await show(view);
        message.success(`${DEEDS[deed].done}：${task.title}`);
      },
      (error: Error) => {
        message.error(error.message);
        settled();
      },
    );
  };
  return (
    <>
      {may.claim ? (
        <Button size={size} loading={take.busy} onClick={() => take.claim(task)}>
          认领
        </Button>
      ) : null}
      {may.deeds.length > 0 ? (
        <Dropdown
          trigger={['click']}
          menu={{
            items: may.deeds.map((key) => ({ key, label: `${DEEDS[key].label}…` })),
            onClick: ({ key }) => setAsked(key as Deed),
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
      {asked ? (
        <HandOver
          title={`${DEEDS[asked].label}：${task.title} ${task.partyName}`}
          role={asked === 'release' ? undefined : task.candidateRole}
          close={() => setAsked(undefined)}
          give={(to, reason) => run(asked, to, reason)}
        />
      ) : null}
    </>
  );
}

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

/** Who works on what has changed: lists and open tasks are read anew. */
function useSettled() {
  const client = useQueryClient();
  return () => {
    for (const key of ['tasks', 'task']) void client.invalidateQueries({ queryKey: [key] });
  };
}
