import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isAnswer } from './client';
import { outbox, type Unanswered } from './outbox';
import { session } from './session';
import { isKept } from './settled';
import { useFollow } from './use-follow';
import { refresh } from './use-refresh';
import { type Args, PLACES, type Reply, type WriteName } from './writes';

interface Answered<W extends WriteName> {
  /** Undefined: received and not answered yet (202); the person is told of the end by itself. */
  reply?: Exclude<Reply<W>, { updateId: string }>;
  /** The person is still on the page it was sent from. */
  here: boolean;
  /** For what is told once. */
  key: string;
}

/**
 * The one way a person's form is handed in: once per intention (see `outbox.ts`), with an answer in every case. A refusal is
 * here to be shown in its place; where that place is gone (back during sending) it is told as a message, and what was not
 * answered is asked for until it is.
 */
export function useSubmission<W extends WriteName>(write: W, answered: (how: Answered<W>) => unknown) {
  const client = useQueryClient();
  const follow = useFollow();
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: undefined });
  const running = useRef(new Set<string>());
  const unanswered = useRef<Unanswered>(undefined);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const send = async (args: Args<W>, title: string): Promise<void> => {
    const place = PLACES[write](args);
    if (running.current.has(place)) return;
    running.current.add(place);
    setState({ busy: true, error: undefined });
    const entry = outbox.begin(session.person ?? '', write, args, title);
    unanswered.current = undefined;
    const from = location.pathname;
    let error: unknown;
    try {
      const reply = await outbox.deliver(entry);
      if (isKept(reply)) void follow.kept(entry, reply.updateId);
      refresh(client, caseOf(args, reply));
      await answered({
        ...(isKept(reply) ? {} : { reply: reply as Answered<W>['reply'] }),
        here: location.pathname === from,
        key: entry.key,
      });
    } catch (e) {
      error = e;
      if (isAnswer(e) && e.status === 409) refresh(client, caseOf(args));
      if (!isAnswer(e)) unanswered.current = entry;
      if (!alive.current) void (isAnswer(e) ? follow.refused(entry, e) : follow.lost(entry));
    } finally {
      running.current.delete(place);
      setState({ busy: running.current.size > 0, error });
    }
  };
  /** The content has been changed after an answer was lost: what was sent before is not what is wanted any more. */
  const revised = (): void => {
    if (unanswered.current) outbox.drop(unanswered.current);
    unanswered.current = undefined;
  };
  return { send, ...state, revised };
}

const caseOf = (...told: object[]): string | undefined =>
  told.map((t) => ('caseNo' in t ? (t.caseNo as string) : undefined)).find(Boolean);
