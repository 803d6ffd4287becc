import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { Mark } from '../ui/mark';

type Change = Schemas['ListEntryChange'];
export type Effect = Schemas['ListEffect'];

const CHANGES = { added: '新增', changed: '修改', removed: '移出', same: '不变' } as const;
const WEIGHTS = { lighter: '较轻', heavier: '较重', unclear: '须比较', equal: '' } as const;

/** Two versions side by side, item by item: what stood, and what takes its place. */
export function Changes({ changes }: { changes: Change[] }) {
  const told = changes.filter((c) => c.change !== 'same');
  const same = changes.length - told.length;
  return (
    <>
      <p className="muted">
        {told.length === 0 ? '与现行版本没有不同。' : `${told.length} 项有变化，${same} 项不变。`}
      </p>
      {told.map((c) => (
        <article key={c.id} aria-label={c.title}>
          <h3>
            {c.title} <span className="muted">{c.id}</span>{' '}
            <Mark tone={c.change === 'removed' ? 'strong' : 'plain'}>{CHANGES[c.change]}</Mark>{' '}
            {c.change === 'changed' && WEIGHTS[c.weight] ? <Mark>对当事人{WEIGHTS[c.weight]}</Mark> : null}
          </h3>
          {c.fields.length > 0 ? (
            <table className="side-by-side">
              <thead>
                <tr>
                  <th scope="col">栏目</th>
                  <th scope="col">现行</th>
                  <th scope="col">新版</th>
                </tr>
              </thead>
              <tbody>
                {c.fields.map((f) => (
                  <tr key={f.field}>
                    <th scope="row">{f.title}</th>
                    <td data-label="现行">
                      <del>{f.before}</del>
                    </td>
                    <td data-label="新版">
                      <ins>{f.after}</ins>
                      {WEIGHTS[f.weight] ? <span className="muted">（{WEIGHTS[f.weight]}）</span> : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : null}
        </article>
      ))}
    </>
  );
}

/** The open cases a publication touches: each keeps its version; where the new one may be lighter, that is said. */
export function Touched({ effect, published = false }: { effect: Effect; published?: boolean }) {
  const { cases, openCases } = effect;
  const proposed = cases.filter((c) => c.proposal);
  return (
    <>
      <p>
        {published ? '公布时，' : ''}绑定所涉事项的未结案件 {openCases} 件
        {cases.length < openCases ? `（您可以看到 ${cases.length} 件）` : ''}
        {openCases > 0 ? '，仍按各自已绑定的版本办理。' : '。'}
        {proposed.length > 0
          ? `其中 ${proposed.length} 件尚未处理、新版可能较轻，请承办人依从旧兼从轻的规定逐件决定。`
          : ''}
      </p>
      {proposed.length > 0 ? <p className="muted">依据：行政处罚法 第三十七条</p> : null}
      {published && openCases > 0 ? (
        <p className="no-print">
          <Link to="/lists/running-cases">查看在办案件的逐件比较，提出适用新版本</Link>
        </p>
      ) : null}
      {cases.length > 0 ? (
        <ul className="plain-list" aria-label="所涉未结案件">
          {cases.map((c) => (
            <li key={c.caseNo}>
              <span>
                <Link to={`/cases/${c.caseNo}`}>{c.displayNo}</Link> {c.itemTitle}
                <br />
                <span className="muted">
                  {c.stage} · 按事项第 {c.boundVersion} 版{c.why.length > 0 ? ` · ${c.why.join('；')}` : ''}
                </span>
              </span>
              {c.proposal ? <Mark tone="strong">{c.proposal === 'lighter' ? '新版较轻' : '须比较轻重'}</Mark> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
