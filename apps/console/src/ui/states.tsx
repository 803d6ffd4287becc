import { Alert, Button, Empty, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { isAnswer, ProblemError } from '../api/client';

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
  if (query.error) return <Problem error={query.error} retry={() => void query.refetch()} />;
  return <Skeleton active paragraph={{ rows: 6 }} aria-label="正在读取" />;
}

export const Nothing = ({ children }: { children: ReactNode }) => (
  <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={children} />
);
