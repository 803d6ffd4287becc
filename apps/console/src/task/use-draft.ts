import type { FormInstance } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { api, get, isAnswer, ProblemError, type Schemas } from '../api/client';
import { session } from '../api/session';
import type { Values } from '../form/schema';
import { moment } from '../ui/dates';
import { at, type Conflict, merge, put, same } from './draft-merge';
import { dropLocally, keepLocally, localCopies } from './local-copies';

/** How long typing must rest before it is kept, ms. */
const REST_MS = 700;
const RETRY_MS = 5000;

interface Wish {
  taskId: string;
  person: string;
  form: FormInstance<Values>;
  /** What an untouched form holds. */
  fresh: Values;
  kept?: Schemas['DraftView'];
}

/**
 * Keeps what is being typed: here from the first keystroke, on the server as soon as typing rests, until it is handed in.
 *
 * 1. `held` is what the server was last known to hold. What is sent goes on top of that version; where another window (or the
 *    phone) was quicker, the three are merged field by field.
 * 2. A field that both have changed shows both texts. Until one is chosen the server keeps the other's there, and this window
 *    its own: neither is erased.
 * 3. Nothing is taken out of the local copy before the server has it.
 */
export function useDraft({ taskId, person, form, fresh, kept }: Wish) {
  // What a window that was closed or cut off has left here goes in first.
  const begun = useMemo(() => {
    const held: Values = kept?.data ?? fresh;
    let [values, conflicts]: [Values, Conflict[]] = [held, []];
    const copies = localCopies(person, taskId);
    for (const copy of copies) {
      const both = merge(copy.base, copy.data, values);
      values = both.values;
      conflicts = [...conflicts, ...both.conflicts];
    }
    return {
      held,
      values,
      conflicts,
      adopted: copies.length > 0,
      restored: copies.length > 0 || Boolean(kept?.updatedAt),
    };
    // Once per task: what is typed afterwards belongs to the person.
  }, []);
  const held = useRef({ data: begun.held, version: kept?.version ?? 0 });
  const waiting = useRef<Values | undefined>(begun.adopted ? begun.values : undefined);
  const open = useRef<Conflict[]>(begun.conflicts);
  const [conflicts, setConflicts] = useState(begun.conflicts);
  const [words, setWords] = useState(kept?.updatedAt ? `${moment(kept.updatedAt)} 已暂存` : '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = useRef(Promise.resolve());
  const over = useRef(false);
  const channel = useRef<BroadcastChannel>(undefined);

  const disputed = useCallback((next: Conflict[]) => {
    open.current = next;
    setConflicts(next);
  }, []);
  const keepHere = useCallback(
    (data: Values) => keepLocally(person, taskId, { data, base: held.current.data, at: new Date().toISOString() }),
    [person, taskId],
  );
  const draftOf = useMemo(() => ({ params: { path: { id: taskId } } }), [taskId]);

  /** Takes in what another window has kept. */
  const pull = useCallback(async () => {
    const there = await get(api.GET('/api/v1/tasks/{id}/draft', draftOf));
    if (over.current || there.version === held.current.version) return;
    const theirs: Values = there.data ?? held.current.data;
    const mine = form.getFieldsValue(true) as Values;
    const both = merge(held.current.data, mine, theirs);
    held.current = { data: theirs, version: there.version };
    const still = open.current.filter((c) => !both.conflicts.some((n) => same(n.path, c.path)));
    disputed([...still.map((c) => ({ ...c, theirs: at(theirs, c.path) })), ...both.conflicts]);
    form.setFieldsValue(changes(mine, both.values));
    if (same(both.values, theirs)) return;
    waiting.current = both.values;
    keepHere(both.values);
  }, [draftOf, form, disputed, keepHere]);

  const send = useCallback(async (): Promise<void> => {
    const data = waiting.current;
    if (!data || over.current) return;
    const outgoing = open.current.reduce((all, { path, theirs }) => put(all, path, theirs), data);
    const again = (ms: number) => {
      timer.current = setTimeout(() => queue(send), ms);
    };
    try {
      const body = { data: outgoing, version: held.current.version };
      const { version, updatedAt } = await get(api.PUT('/api/v1/tasks/{id}/draft', { ...draftOf, body }));
      held.current = { data: outgoing, version };
      if (waiting.current === data) {
        waiting.current = undefined;
        if (open.current.length === 0) dropLocally(person, taskId, 'mine');
      }
      setWords(`${moment(updatedAt)} 已暂存`);
      channel.current?.postMessage(version);
    } catch (error) {
      if (over.current) return;
      const changed = error instanceof ProblemError && error.code === 'DRAFT_CHANGED';
      const pulled = () =>
        pull().then(
          () => true,
          () => false,
        );
      if (changed && (await pulled())) {
        again(0);
        return;
      }
      if (!changed && isAnswer(error) && error.status !== 401) {
        setWords('没有存上服务器，您填写的内容已留在本机。');
        return;
      }
      setWords('暂时没有存上服务器，已留在本机，正在重试。');
      again(RETRY_MS);
    }
  }, [draftOf, person, taskId, pull]);
  const queue = (job: () => Promise<void>) => {
    turn.current = turn.current.then(job, job).catch(() => undefined);
  };

  const keep = useCallback(
    (data: Values, rest = REST_MS) => {
      waiting.current = data;
      keepHere(data);
      if (open.current.length > 0) disputed(open.current.filter((c) => !same(at(data, c.path), c.theirs)));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => queue(send), rest);
    },
    [send, keepHere, disputed],
  );
  /** One of two texts is chosen; the other goes. */
  const choose = (conflict: Conflict, whose: 'mine' | 'theirs') => {
    if (whose === 'theirs') form.setFieldValue(conflict.path, conflict.theirs);
    disputed(open.current.filter((c) => c !== conflict));
    keep(form.getFieldsValue(true) as Values, 0);
  };
  /** It has been handed in: nothing of it is a draft any more. */
  const forget = useCallback(() => {
    over.current = true;
    waiting.current = undefined;
    clearTimeout(timer.current);
    dropLocally(person, taskId, 'all');
  }, [person, taskId]);

  useEffect(() => {
    over.current = false;
    if (begun.adopted) {
      dropLocally(person, taskId, 'all');
      keep(begun.values, 0);
    }
    channel.current =
      typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`rouzhi:${taskId}:${person}`);
    const look = () => document.visibilityState === 'visible' && queue(pull);
    channel.current?.addEventListener('message', () => queue(pull));
    document.addEventListener('visibilitychange', look);
    // Leaving the page, or closing the lid, keeps what is still waiting.
    const flush = () => {
      if (!waiting.current || open.current.length > 0 || session.current() !== 'in') return;
      void fetch(`/api/v1/tasks/${encodeURIComponent(taskId)}/draft`, {
        method: 'PUT',
        keepalive: true,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ data: waiting.current, version: held.current.version }),
      }).catch(() => undefined);
    };
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', look);
      channel.current?.close();
      clearTimeout(timer.current);
      flush();
      over.current = true;
    };
  }, [taskId, person, keep, pull, begun]);

  return {
    start: begun.values,
    restored: begun.restored,
    words,
    conflicts,
    keep,
    choose,
    forget,
  };
}

/** What of a form is to be set so that it holds `after`. */
const changes = (before: Values, after: Values): Values =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((k) => !same(before[k], after[k]))
      .map((k) => [k, after[k]]),
  );
