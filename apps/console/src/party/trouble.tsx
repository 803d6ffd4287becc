import { ProblemError } from '../api/client';
import type { Progress } from './use-send';

/** What went wrong and what to do, in one sentence. */
export function Trouble({ error, retry }: { error: unknown; retry?: () => void }) {
  const { message, detail, errors } =
    error instanceof ProblemError
      ? error
      : { message: '页面出现意外错误，请刷新后重试。', detail: undefined, errors: [] };
  return (
    <div className="trouble" role="alert">
      <p>{message}</p>
      {detail ? <p>{detail}</p> : null}
      {errors.map((e) => (
        <p key={e.path}>{e.message}</p>
      ))}
      {retry ? (
        <button type="button" onClick={retry}>
          重试
        </button>
      ) : null}
    </div>
  );
}

/** What has become of a submission so far: received and not answered yet, or refused. */
export function Outcome({ progress: { kept, error } }: { progress: Progress }) {
  if (error) return <Trouble error={error} />;
  return kept ? <p role="status">已收到，正在办理。以收到的时间为准，无需重新提交。</p> : null;
}
