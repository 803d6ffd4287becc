import type { PartyCase } from './party-case';
import { Said } from './words';

const RESULTS = { corrected: '已改正', partly: '部分改正', notCorrected: '未改正' } as const;

/** What is asked, one by one; after a re-inspection with what was found of each. */
export function Requirements({ of: order }: { of: PartyCase['order'] }) {
  if (!order) return null;
  const [only, ...others] = order.requirements.map(({ text, result }) => (
    <>
      <Said>{text}</Said>
      {result ? <span className={`result ${result}`}>复查结论：{RESULTS[result]}</span> : null}
    </>
  ));
  if (others.length === 0) return <p className="lead">{only}</p>;
  return (
    <ol className="lead requirements">
      {[only, ...others].map((requirement, i) => (
        <li key={i}>{requirement}</li>
      ))}
    </ol>
  );
}
