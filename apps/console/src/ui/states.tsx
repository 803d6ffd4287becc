import { Alert, Button, Empty, Skeleton } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { isAnswer, ProblemError } from '../api/client';
import { DeadEnd } from './dead-ends';

/** What went wrong, the article it rests on, and the way out: trying again only where that can help. */
export function Problem({ error, retry, busy = false }: { error: unknown; retry?: () => void; busy?: boolean }) {
  const { message, detail, source } =
    error instanceof ProblemError
      ? error
      : { message: '页面出现意外错误，请刷新后重试。', detail: undefined, source: undefined };
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={message}
      description={
        detail || source ? (
          <>
            {detail}
            {source ? <div className="muted">依据：{source}</div> : null}
          </>
        ) : undefined
      }
      action={
        retry && !isAnswer(error) ? (
          <Button onClick={retry} loading={busy}>
            重试
          </Button>
        ) : undefined
      }
    />
  );
}

interface Loadable<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  isFetched: boolean;
  refetch: () => unknown;
}

/** One query's three faces: skeleton, problem, content. Stale content stays while it is read anew, and a problem while it is asked again. */
export function Loaded<T>({ query, children }: { query: Loadable<T>; children: (data: T) => ReactNode }) {
  const last = useRef<unknown>(undefined);
  useEffect(() => {
    if (query.error) last.current = query.error;
  }, [query.error]);
  if (query.data !== undefined) return <>{children(query.data)}</>;
  const error = query.error ?? (query.isFetched ? last.current : undefined);
  if (error) return <Unread error={error} busy={!query.error} ask={query.refetch} />;
  return <Skeleton active paragraph={{ rows: 6 }} aria-label="正在读取" />;
}

const HEALS_MS = 10_000;

/** What is not there, or not for this person, will not come by asking again; silence is asked until it answers, while somebody looks. */
function Unread({ error, busy, ask }: { error: unknown; busy: boolean; ask: () => unknown }) {
  const settled = error instanceof ProblemError && error.status >= 400 && error.status < 500 && error.status !== 429;
  useEffect(() => {
    if (settled) return undefined;
    const timer = setInterval(() => document.visibilityState === 'visible' && ask(), HEALS_MS);
    return () => clearInterval(timer);
  }, [settled, ask]);
  if (error instanceof ProblemError && error.status === 404)
    return <DeadEnd title={error.message.split('，')[0]!}>{NOT_THERE}</DeadEnd>;
  return <Problem error={error} busy={busy} {...(settled ? {} : { retry: () => void ask() })} />;
}

const NOT_THERE = '编号可能有误，也可能属于其他单位，您的岗位看不到。请核对编号，或从下面重新查找。';

export const Nothing = ({ children }: { children: ReactNode }) => (
  <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={children} />
);
