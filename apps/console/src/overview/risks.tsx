import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { type RiskFilter, risksQuery } from '../api/queries';
import { Loaded, Nothing } from '../ui/states';
import { type Risk, RISK_NAMES, RISKS } from '../ui/words';
import { About } from './about';
import { number } from './links';

type Counts = Schemas['Risks']['total'];

/** The columns beside the load: what a head acts on first stands first. */
const SHOWN = RISK_NAMES.filter((name) => name !== 'open');

export const riskList = (filter: RiskFilter): string =>
  `/overview/tasks?${new URLSearchParams(Object.entries(filter).filter(([, v]) => v))}`;

/** 将要出问题: what can still be prevented, by unit and by person; every number opens its tasks. */
export function Risks({ unit }: { unit: string | undefined }) {
  const query = useQuery(risksQuery(unit));
  return (
    <section aria-labelledby="risks">
      <h2 id="risks">
        将要出问题{' '}
        {query.data ? <small className="unit">在办任务 {number(query.data.total.open)} 项，点数字看清单</small> : null}
      </h2>
      <Loaded query={query}>
        {(risks) =>
          risks.total.open === 0 ? (
            <Nothing>没有在办任务。</Nothing>
          ) : (
            <>
              <ul className="figures risk-figures">
                {SHOWN.map((risk) => (
                  <li key={risk} className={risk === 'overdue' && risks.total.overdue > 0 ? 'late' : undefined}>
                    <Link to={riskList({ risk, unit })}>
                      <strong>{number(risks.total[risk])}</strong>
                      <span>{RISKS[risk].title}</span>
                      {risk === 'review' ? <small>{waited(risks.total.oldestReview, risks.at)}</small> : null}
                    </Link>
                    <About words={risks.definitions[risk]} />
                  </li>
                ))}
              </ul>
              <div className="tables risk-tables">
                <RiskTable
                  caption="按单位"
                  head="单位"
                  rows={risks.byUnit}
                  at={risks.at}
                  of={(key) => ({ unit: key })}
                />
                <RiskTable
                  caption="按办理人"
                  head="办理人"
                  rows={risks.byPerson.map((p) => ({ ...p, note: p.unit ?? undefined }))}
                  at={risks.at}
                  of={(key) => ({ unit, person: key })}
                />
              </div>
            </>
          )
        }
      </Loaded>
    </section>
  );
}

interface TableProps {
  caption: string;
  head: string;
  rows: (Counts & { key: string; title: string; note?: string })[];
  at: string;
  of: (key: string) => Omit<RiskFilter, 'risk'>;
}

function RiskTable({ caption, head, rows, at, of }: TableProps) {
  const count = (risk: Risk, row: Counts & { key: string }) =>
    row[risk] === 0 ? (
      <span className="zero">0</span>
    ) : (
      <Link to={riskList({ risk, ...of(row.key) })}>{number(row[risk])}</Link>
    );
  return (
    <div className="scroll" role="region" aria-label={`将要出问题，${caption}`} tabIndex={0}>
      <table className="data risk-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {RISK_NAMES.map((risk) => (
              <th key={risk} scope="col">
                {RISKS[risk].title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.title}
                {row.note ? <small>{row.note}</small> : null}
              </th>
              {RISK_NAMES.map((risk) => (
                <td key={risk} className={risk === 'overdue' && row.overdue > 0 ? 'late' : undefined}>
                  {count(risk, row)}
                  {risk === 'review' && row.oldestReview ? <small>{waited(row.oldestReview, at)}</small> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const DAY_MS = 86_400_000;

/** How long the oldest has waited. */
function waited(since: string | null, at: string): string | null {
  if (!since) return null;
  const days = Math.floor((Date.parse(at) - Date.parse(since)) / DAY_MS);
  return days < 1 ? '最久不足 1 日' : `最久 ${days} 日`;
}
