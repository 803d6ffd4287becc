import type { Schemas } from '../api/client';

const KINDS = { organization: '单位', individual: '个人' } as const;

/** Whose two numbers, why, and the paper it rests on. */
export function PartiesSaid({
  said,
}: {
  said: Pick<Schemas['PartiesProposed'], 'first' | 'second' | 'reason' | 'evidence'>;
}) {
  return (
    <dl className="facts-list">
      <dt>当事人</dt>
      {[said.first, said.second].map((i) => (
        <dd key={i.idNumber}>
          {i.name}（{KINDS[i.kind]}） <span className="copy">{i.idNumber}</span>
        </dd>
      ))}
      <dt>理由</dt>
      <dd className="prose">{said.reason}</dd>
      <dt>证据</dt>
      <dd className="prose">{said.evidence}</dd>
    </dl>
  );
}

/** Which numbers are one party's after it. */
export function PartiesJoined({ effect, published }: { effect: Schemas['PartiesEffect']; published: boolean }) {
  return (
    <>
      <ul className="plain-list" aria-label={published ? '核准后的当事人' : '核准后将成为'}>
        {effect.parties.map((party, i) => (
          <li key={party[0]!.idNumber}>
            <div>
              <strong>{effect.parties.length > 1 ? `当事人 ${i + 1}` : '同一当事人'}</strong>
              {party.map((n) => (
                <div key={n.idNumber}>
                  <span className="copy">{n.idNumber}</span>{' '}
                  <span className="muted">
                    {n.names.join('、')} · 案件 {n.cases} 件，导入台账 {n.records} 件
                  </span>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <p>
        {effect.undecided === 0
          ? '没有尚未决定的在办案件涉及这些号码。'
          : `涉及尚未决定的在办案件 ${effect.undecided} 件：${published ? '已' : '将'}重新查询此前违法，记入时间线并通知承办人；已经决定的不变。`}
      </p>
    </>
  );
}
