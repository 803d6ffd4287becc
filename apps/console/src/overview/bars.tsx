import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { Link } from 'react-router';
import { type CaseFilter, meQuery, stagesQuery } from '../api/queries';
import { mayGo } from '../shell/places';
import { Nothing } from '../ui/states';
import { About } from './about';
import { Count, number } from './links';

type Statistics = Schemas['Statistics'];

const Bar = ({ part }: { part: number }) => (part > 0 ? <i style={{ width: `${part * 100}%` }} aria-hidden /> : null);

/** How closed matters were handled, against 70/20/10. */
export function Mix({ mix, about, within }: { mix: Statistics['mix']; about?: string; within: CaseFilter }) {
  const { services } = mix;
  const rows = [
    ['服务', 'guided', 70, services.guided],
    ['管理', 'managed', 20, services.managed],
    ['执法', 'enforced', 10, 0],
  ] as const;
  const sum = rows.reduce((n, [, figure, , records]) => n + mix[figure] + records, 0);
  return (
    <section>
      <h2>
        721 构成 <About words={about} />
        <small className="unit">占已结案件和已办结服务记录的比例，虚线为参考</small>
      </h2>
      {sum === 0 ? (
        <Nothing>期间内还没有结案的案件和办结的服务记录。</Nothing>
      ) : (
        <table className="bars">
          <tbody>
            {rows.map(([label, figure, mark, records]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  <span className="mix">
                    <Bar part={(mix[figure] + records) / sum} />
                    <b style={{ insetInlineStart: `${mark}%` }} aria-hidden />
                  </span>
                </td>
                <td className="number">
                  {(((mix[figure] + records) / sum) * 100).toFixed(1)}%{' '}
                  <span className="muted">
                    （案件 <Count n={mix[figure]} of={{ ...within, figure }} /> 件
                    {figure === 'enforced' ? null : (
                      <>
                        、服务记录 <Records n={records} share={figure} within={within} /> 份
                      </>
                    )}
                    ，参考 {mark}%）
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface RecordsProps {
  n: number;
  share: 'guided' | 'managed';
  within: CaseFilter;
}

/** A number that opens the service records it counts, for whom they are open. */
function Records({ n, share, within: { registeredFrom, registeredTo, unit } }: RecordsProps) {
  const { data: me } = useQuery(meQuery);
  if (n === 0 || !me || !mayGo('/services', me.roles)) return <>{number(n)}</>;
  const asked = Object.entries({ share, from: registeredFrom, to: registeredTo, unit });
  return (
    <Link to={`/services?${new URLSearchParams(asked.flatMap(([k, v]) => (v ? [[k, v]] : [])))}`}>{number(n)}</Link>
  );
}

interface FunnelProps {
  funnel: Statistics['funnel'];
  about?: string;
  within: CaseFilter;
}

/** From registration to the lenient ending, and what fell out to the penalty procedure. */
export function Funnel({ funnel, about, within }: FunnelProps) {
  const steps = [
    ['登记', funnel.registered, undefined],
    ['责令改正', funnel.ordered, 'ordered'],
    ['按期改正', funnel.corrected, 'inTime'],
    ['从宽结案', funnel.lenient, 'lenient'],
    ['转处罚程序', funnel.escalated, 'escalated'],
  ] as const;
  const most = Math.max(1, funnel.registered);
  return (
    <section>
      <h2>
        流转 <About words={about} />
        <small className="unit">件数，以登记为满格</small>
      </h2>
      <table className="bars">
        <tbody>
          {steps.map(([label, n, figure]) => (
            <tr key={label} className={figure === 'escalated' ? 'fallen' : undefined}>
              <th scope="row">{label}</th>
              <td>
                <Bar part={n / most} />
              </td>
              <td className="number">
                <Count n={n} of={{ ...within, figure }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Where the cases that are not closed stand. */
export function Stages({ rows, within }: { rows: Statistics['byStage']; within: CaseFilter }) {
  const stages = useQuery(stagesQuery);
  const count = (stage: string) => rows.filter((r) => r.stage === stage).reduce((n, r) => n + r.n, 0);
  const present = (stages.data?.items ?? []).filter((s) => count(s.stage) > 0);
  const most = Math.max(1, ...present.map((s) => count(s.stage)));
  return (
    <section>
      <h2>
        未结案件所在阶段 <small className="unit">件数，以最多的阶段为满格</small>
      </h2>
      {present.length === 0 ? (
        <Nothing>没有未结案件。</Nothing>
      ) : (
        <table className="bars">
          <tbody>
            {present.map((s) => (
              <tr key={s.stage}>
                <th scope="row">{s.title}</th>
                <td>
                  <Bar part={count(s.stage) / most} />
                </td>
                <td className="number">
                  <Count
                    n={count(s.stage)}
                    of={{ ...within, status: 'unclosed', stage: s.stage as CaseFilter['stage'] }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
