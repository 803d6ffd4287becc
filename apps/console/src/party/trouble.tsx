import { ProblemError } from '../api/client';

/** What went wrong and what to do, in one sentence. */
export function Trouble({ error, retry }: { error: unknown; retry?: () => void }) {
  const { message, detail } =
    error instanceof ProblemError ? error : { message: '页面出现意外错误，请刷新后重试。', detail: undefined };
  return (
    <div className="trouble" role="alert">
      <p>{message}</p>
      {detail ? <p>{detail}</p> : null}
      {retry ? (
        <button type="button" onClick={retry}>
          重试
        </button>
      ) : null}
    </div>
  );
}
