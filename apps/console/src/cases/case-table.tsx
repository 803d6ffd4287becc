import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { Why } from '../case/why';
import { stagesQuery, unitsQuery } from '../api/queries';
import { dateOf, day, deadline, moment } from '../ui/dates';
import { DaysLeft } from '../ui/days-left';
import { Mark } from '../ui/mark';
import { useNarrow } from '../ui/use-narrow';
import {
  CASE_COLUMNS,
  type CaseColumn,
  CLOCK_NAMES,
  ESCALATION_NAMES,
  OUTCOME_NAMES,
  outcomeTone,
  STATUS_NAMES,
} from '../ui/words';
import './cases.css';

type Row = Schemas['CaseSummary'];

interface Props {
  rows: Row[];
  columns: readonly CaseColumn[];
}

/** The cases with the columns as chosen: a table on a desk, on a phone each case a block of the same facts. */
export function CaseTable({ rows, columns }: Props) {
  const narrow = useNarrow();
  const cells = useCells();
  if (narrow) {
    return (
      <ul className="rows">
        {rows.map((c) => (
          <li key={c.caseNo} className="case-block">
            <Left c={c} />
            <Who c={c} />
            <dl>
              {columns
                .map((column) => [column, cells[column](c)] as const)
                .filter(([, cell]) => cell)
                .map(([column, cell]) => (
                  <div key={column}>
                    <dt>{CASE_COLUMNS[column]}</dt>
                    <dd>{cell}</dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="scroll" role="region" aria-label="案件列表" tabIndex={0}>
      <table className="case-table">
        <thead>
          <tr>
            <th scope="col">剩余</th>
            <th scope="col">当事人、事项</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {CASE_COLUMNS[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((c) => (
            <tr key={c.caseNo}>
              <td>
                <Left c={c} />
              </td>
              <th scope="row">
                <Who c={c} />
              </th>
              {columns.map((column) => (
                <td key={column} data-column={column}>
                  {cells[column](c)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Left = ({ c }: { c: Row }) =>
  c.status === 'closed' || (c.status === 'suspended' && !c.dueAt) ? (
    <span className="left left-none">{STATUS_NAMES[c.status]}</span>
  ) : (
    <Why caseNo={c.caseNo} clock={c.dueClock} dueOn={c.dueOn}>
      <DaysLeft due={c} />
      <span className="hidden">：为什么是这一天</span>
    </Why>
  );

const Who = ({ c }: { c: Row }) => (
  <Link className="row-main" to={`/cases/${c.caseNo}`}>
    <strong>{c.partyName}</strong>
    <span>{c.itemTitle}</span>
  </Link>
);

function useCells(): Record<CaseColumn, (c: Row) => ReactNode> {
  const stages = useQuery(stagesQuery);
  const units = useQuery(unitsQuery);
  const stageName = (stage: string) => stages.data?.items.find((s) => s.stage === stage)?.title ?? '';
  return {
    clock: (c) => (c.dueClock ? CLOCK_NAMES[c.dueClock] : null),
    due: (c) => (c.dueOn && c.dueAt ? deadline(c.dueOn, c.dueAt, c.dueUnit) : null),
    unit: (c) => units.data?.items.find((u) => u.id === c.unitId)?.name ?? '',
    handler: (c) => c.handlers.join('、'),
    stage: (c) => (
      <span className="marks">
        {c.escalationReason ? <Mark tone="strong">{ESCALATION_NAMES[c.escalationReason]}</Mark> : null}
        <Mark tone={c.status === 'closed' ? outcomeTone(c.outcome) : 'plain'}>
          {c.outcome ? OUTCOME_NAMES[c.outcome] : stageName(c.stage)}
        </Mark>
      </span>
    ),
    no: (c) => (
      <span className="row-no">
        <Link to={`/cases/${c.caseNo}`}>{c.displayNo}</Link> <span>{day(dateOf(c.registeredAt))}登记</span>
      </span>
    ),
    registered: (c) => moment(c.registeredAt),
    violation: (c) => day(c.violationOn),
    outcome: (c) => (c.outcome ? OUTCOME_NAMES[c.outcome] : null),
    escalation: (c) => (c.escalationReason ? ESCALATION_NAMES[c.escalationReason] : null),
  };
}
