import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useEffect, useRef } from 'react';
import { api, get, type ProblemError } from './client';
import { outbox, type Unanswered } from './outbox';
import { isKept, settled } from './settled';
import { refresh } from './use-refresh';

/** After this what was never answered is not sent by itself any more: much may have happened to the case since, ms. */
const STALE_MS = 24 * 3_600_000;

/** What went well stands so long: on a phone it covers the top of the page, s. What did not stays until it is put away. */
const SEEN_S = 8;

/** Tells how what was sent has ended, wherever the person is by then. */
export function useFollow() {
  const { notification } = App.useApp();
  const client = useQueryClient();
  const about = ({ key }: Unanswered) => ({ key, duration: 0 });

  const refused = (entry: Unanswered, { message, detail }: ProblemError) =>
    notification.error({
      ...about(entry),
      title: `${entry.title}：未能办理`,
      description: [message, detail].filter(Boolean).join(''),
    });

  const ended = async (entry: Unanswered, end: Promise<object | undefined>): Promise<void> => {
    try {
      const reply = await end;
      outbox.drop(entry);
      if (reply)
        notification.success({
          ...about(entry),
          duration: SEEN_S,
          title: `${entry.title}：已办理`,
          description: undefined,
        });
      else notification.destroy(entry.key);
    } catch (error) {
      outbox.drop(entry);
      refused(entry, error as ProblemError);
    }
    refresh(client, 'caseNo' in entry.args ? entry.args.caseNo : undefined);
    if ('id' in entry.args) void client.invalidateQueries({ queryKey: ['case'] });
  };

  /** Follows what was kept (202) until the case has answered. */
  const kept = (entry: Unanswered, updateId: string, caseNo = caseIn(entry)): Promise<void> => {
    notification.info({
      ...about(entry),
      title: `${entry.title}：已收到，正在办理`,
      description: '以收到的时间为准，无需重新提交；办理结果会显示在这里。',
    });
    return ended(
      entry,
      settled(() =>
        get(api.GET('/api/v1/cases/{caseNo}/updates/{updateId}', { params: { path: { caseNo, updateId } } })),
      ),
    );
  };

  /** Sends what was not answered again, under its own key, until it is; gives up when something else has taken its place. */
  const lost = (entry: Unanswered): Promise<void> => {
    if (Date.now() - Date.parse(entry.at) > STALE_MS) {
      outbox.drop(entry);
      notification.warning({
        ...about(entry),
        title: `${entry.title}：上次提交没有收到答复`,
        description: '时间已久，没有自动再次提交。请到案件中核对，需要时重新提交。',
      });
      return Promise.resolve();
    }
    notification.info({
      ...about(entry),
      title: `${entry.title}：正在确认上次提交的结果`,
      description: '上次提交没有收到答复，正在用同一次提交再次确认，不会重复办理。',
    });
    const ask = async () => (outbox.has(entry) ? outbox.deliver(entry) : undefined);
    return ended(
      entry,
      settled<object>(async () => {
        const reply = await ask();
        return reply && isKept(reply) ? reply : (reply ?? GONE);
      }).then((reply) => (reply === GONE ? undefined : reply)),
    );
  };

  return { kept, lost, refused };
}

/** Nothing to ask for any more. */
const GONE = {};

/** A task's id begins with its case's number. */
const caseIn = ({ args }: Unanswered): string =>
  'caseNo' in args ? args.caseNo : 'id' in args ? args.id.replace(/-\d+$/, '') : '';

/** Once per page: what this person sent and got no answer to before the page was loaded. */
export function useUnanswered(person: string): void {
  const follow = useFollow();
  const now = useRef(follow);
  now.current = follow;
  useEffect(() => {
    for (const entry of outbox.of(person)) {
      if (taken.has(entry.key)) continue;
      taken.add(entry.key);
      void now.current.lost(entry);
    }
  }, [person]);
}
const taken = new Set<string>();
