import { createContext, useContext } from 'react';
import type { Schemas } from '../api/client';

/** What the system advises on what is in the form; null: the form says too little. */
export const Advised = createContext<Schemas['TaskOutlook']['advice']>(null);

/** Beside the choice it is about, by what was filled in before it. */
export function AdviceNow() {
  const advice = useContext(Advised);
  return (
    <section className="advice advice-now" aria-label="按所填事实的建议" aria-live="polite">
      {advice ? (
        <dl className="facts-list">
          <dt>按所填事实，系统建议</dt>
          <dd>
            <strong>{advice.words}</strong>
          </dd>
          <dt>理由和依据</dt>
          <dd>
            <ul>
              {advice.reasons.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </dd>
        </dl>
      ) : (
        <p className="muted">以上各项填好后，这里按所填事实给出建议和依据。</p>
      )}
    </section>
  );
}
