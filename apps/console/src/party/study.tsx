import { useEffect, useState } from 'react';
import { api, get, type Schemas } from '../api/client';
import { isKept } from '../api/settled';
import { Outcome, Trouble } from './trouble';
import { useSend } from './use-send';

/** 法治学习: a short text, three questions. */
export function Study({ done }: { done: () => void }) {
  const [course, setCourse] = useState<Schemas['Course']>();
  const [failed, setFailed] = useState<unknown>();
  const [answers, setAnswers] = useState<Record<number, number>>({});
  const [right, setRight] = useState<boolean[]>();
  useEffect(() => {
    get(api.GET('/api/v1/party/study')).then(setCourse, setFailed);
  }, []);
  const { send, busy, progress } = useSend(
    (_key: string, given: number[]) => get(api.POST('/api/v1/party/study', { body: { answers: given } })),
    (result) => {
      // Only what is right is sent on to the case: kept first, it has been taken by now.
      if (isKept(result) || result.passed) done();
      else setRight(result.right);
    },
  );
  if (failed) return <Trouble error={failed} />;
  if (!course) return <p className="waiting">正在打开…</p>;
  const complete = course.questions.every((_, i) => answers[i] !== undefined);
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        void send(course.questions.map((_, i) => answers[i]!));
      }}
    >
      <h1>法治学习</h1>
      {course.sections.map((s) => (
        <section key={s.title}>
          <h2>{s.title}</h2>
          <p>{s.text}</p>
          {s.source ? <p className="source">依据：{s.source}</p> : null}
        </section>
      ))}
      <h2>答一答</h2>
      {course.questions.map((q, i) => (
        <fieldset key={q.text} className={right && !right[i] ? 'wrong' : undefined}>
          <legend>
            {i + 1}. {q.text}
          </legend>
          {q.options.map((option, k) => (
            <label key={option} className="choice">
              <input
                type="radio"
                name={`q${i}`}
                checked={answers[i] === k}
                onChange={() => setAnswers({ ...answers, [i]: k })}
              />
              {option}
            </label>
          ))}
          {right && !right[i] ? <p role="alert">这一题没有答对，请再看看上面的内容（{q.source}）。</p> : null}
        </fieldset>
      ))}
      <Outcome progress={progress} />
      <button type="submit" className="main" disabled={busy || !complete}>
        {busy ? '正在提交…' : '提交'}
      </button>
    </form>
  );
}
