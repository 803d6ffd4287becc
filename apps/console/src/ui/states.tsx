import { Alert, Button, Empty, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { isAnswer, ProblemError } from '../api/client';
import { DeadEnd } from './dead-ends';

/** What went wrong, the article it rests on, and the way out: trying again only where that can help. */
export function Problem({ error, retry }: { error: unknown; retry?: () => void }) {
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
      action={retry && !isAnswer(error) ? <Button onClick={retry}>重试</Button> : undefined}
    />
  );
}

interface Loadable<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

/** One query's three faces: skeleton, problem, content. Stale content stays while it is read anew. */
export function Loaded<T>({ query, children }: { query: Loadable<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Unread error={query.error} retry={() => void query.refetch()} />;
  return <Skeleton active paragraph={{ rows: 6 }} aria-label="正在读取" />;
}

/** What is not there, or not for this person, will not come by asking again. */
function Unread({ error, retry }: { error: unknown; retry: () => void }) {
  if (error instanceof ProblemError && error.status === 404)
    return <DeadEnd title={error.message.split('，')[0]!}>{NOT_THERE}</DeadEnd>;
  const settled = error instanceof ProblemError && error.status >= 400 && error.status < 500 && error.status !== 429;
  return <Problem error={error} retry={settled ? undefined : retry} />;
}

const NOT_THERE = '编号可能有误，也可能属于其他单位，您的岗位看不到。请核对编号，或从下面重新查找。';

export const Nothing = ({ children }: { children: ReactNode }) => (
  <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={children} />
);
