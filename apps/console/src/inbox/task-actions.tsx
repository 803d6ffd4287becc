import { MoreOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { meQuery } from '../api/queries';
import { HandOver } from './hand-over';
import { assign, claim, delegate, release } from './task-calls';

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
  const settled = useSettled();
  const may = possible(task, me);
  const run = async (deed: Deed, to: string, reason: string) => {
    await DEEDS[deed].call(task, to, reason).then(
      () => message.success(`${DEEDS[deed].done}：${task.title}`),
      (error: Error) => message.error(error.message),
    );
    settled();
  };
  return (
    <>
      {may.claim ? (
        <Button size={size} loading={take.isPending} onClick={() => take.mutate(task)}>
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
  return useMutation({
    mutationFn: (task: Task) => claim(task),
    onSuccess: (task) => message.success(`已认领：${task.title}`),
    onError: (error) => message.error(error.message),
    onSettled: useSettled(),
  });
}

/** Who works on what has changed: lists and open tasks are read anew. */
function useSettled() {
  const client = useQueryClient();
  return () => {
    for (const key of ['tasks', 'task']) void client.invalidateQueries({ queryKey: [key] });
  };
}
