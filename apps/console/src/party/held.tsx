import { fullDay, fullMoment } from '../ui/dates';
import { untilWords } from './journey';
import type { PartyCase } from './party-case';
import { Fact, Said } from './words';

type HeldOf = PartyCase['held'][number];

const TITLES = { preservation: '先行登记保存', sealing: '查封', detention: '扣押' } as const;

/** What is kept, sealed or detained of the party's: which things, until when, and how it is contested. */
export const Held = ({ held }: Pick<PartyCase, 'held'>) =>
  held.map((measure) => <Measure key={`${measure.kind} ${measure.takenAt}`} {...measure} />);

function Measure({
  kind,
  title,
  servedAt,
  takenAt,
  reason,
  basis,
  things,
  period,
  over,
  releasedBy,
  remedies,
}: HeldOf) {
  const name = TITLES[kind];
  return (
    <section className="held" aria-label={name}>
      <h2>{over ? `${name}已经结束` : kind === 'preservation' ? '先行登记保存的证据' : `${name}的物品`}</h2>
      {over ? null : (
        <p>
          {period?.dueOn ? (
            <>
              保存到 <strong>{untilWords(period)}</strong>
              {period.provisional ? '（暂定）' : ''} 为止，
            </>
          ) : null}
          到期没有处理的，自动解除。在这之前请不要使用、转移或者损毁。
        </p>
      )}
      <ol>
        {things.map((t, i) => (
          <li key={i}>
            <Said>{`${t.name}，${t.quantity}，${t.place}`}</Said>
            {t.ended ? <strong>：{t.ended}</strong> : null}
          </li>
        ))}
      </ol>
      {releasedBy ? <p className="done">✓ 《{releasedBy}》已送达，解除的物品请取回。</p> : null}
      <details>
        <summary>为什么，依据什么，不服怎么办</summary>
        <dl>
          <Fact name="理由">
            <Said>{reason}</Said>
          </Fact>
          <Fact name="依据">{basis}</Fact>
          <Fact name="采取的时间">{fullMoment(takenAt)}</Fact>
          <Fact name="文书">
            《{title}》，{fullMoment(servedAt)} 送达
          </Fact>
        </dl>
        <p>您有权陈述、申辩，可以直接对承办人说，也可以书面提出。</p>
        {remedies.length > 0 ? (
          <ul className="remedies">
            {remedies.map((r) => (
              <li key={r.title}>
                <strong>{r.title}</strong>：在 {fullDay(r.dueOn)}24时{r.provisional ? '（暂定）' : ''} 前{r.to}（
                {r.source}）。
              </li>
            ))}
          </ul>
        ) : null}
        {period?.reasons.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </details>
    </section>
  );
}
