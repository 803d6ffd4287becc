import type { ReactNode } from 'react';
import type { Schemas } from '../api/client';
import type { CaseFilter } from '../api/queries';
import { Nothing } from '../ui/states';
import { RATE_NAMES, TABLE_HEADS, TABLE_NAMES } from '../ui/words';
import { Count } from './links';

type Row = Schemas['StatisticsRow'];

export const percent = ({ rate }: Schemas['Share']) => (rate === null ? '—' : `${(rate * 100).toFixed(1)}%`);

interface Props {
  by: keyof typeof TABLE_NAMES;
  caption: string;
  rows: Row[];
  /** The page's own filter, for the export. */
  filter: Record<string, string | undefined>;
  /** The cases of one row. */
  of: (key: string) => CaseFilter;
  /** What the table says in another form. */
  children?: ReactNode;
}

/** A table as it is exported: the same rows, the same columns. */
export function DataTable({ by, caption, rows, filter, of, children }: Props) {
  const query = new URLSearchParams(Object.entries({ ...filter, table: by }).flatMap(([k, v]) => (v ? [[k, v]] : [])));
  return (
    <section>
      <div className="title">
        <h2>{caption}</h2>
        <div className="title-side no-print">
          <a href={`/api/v1/statistics/export?${query}&format=csv`}>导出 CSV</a>
          <a href={`/api/v1/statistics/export?${query}&format=xlsx`}>导出 XLSX</a>
        </div>
      </div>
      {rows.length === 0 ? (
        <Nothing>期间内没有登记的案件。</Nothing>
      ) : (
        <>
          {children}
          <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
            <table className="data">
              <thead>
                <tr>
                  <th scope="col">{TABLE_NAMES[by]}</th>
                  {TABLE_HEADS.map((h) => (
                    <th key={h} scope="col">
                      {h}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((r) => {
                  const cases = of(r.key);
                  return (
                    <tr key={r.key}>
                      <th scope="row">{r.title}</th>
                      <td>
                        <Count n={r.registered} of={cases} />
                      </td>
                      <td>
                        <Count n={r.open} of={{ ...cases, status: 'unclosed' }} />
                      </td>
                      <td>
                        <Count n={r.overdue} of={{ ...cases, status: 'unclosed', overdue: 'true' }} />
                      </td>
                      <td>
                        <Count n={r.ordered} of={{ ...cases, figure: 'ordered' }} />
                      </td>
                      {RATE_NAMES.map((rate) => (
                        <td key={rate}>{percent(r[rate])}</td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
