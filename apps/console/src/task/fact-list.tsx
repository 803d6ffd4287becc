import type { ReactNode } from 'react';
import type { Schemas } from '../api/client';
import { FileTile } from '../form/attachments';
import { day, moment, periodText } from '../ui/dates';

type Row = Schemas['FactRow'];

/** Facts of every kind, each as its kind is drawn. */
export function FactList({ facts, caseNo }: { facts: Schemas['Fact'][]; caseNo: string }) {
  return facts.map((fact, i) => (
    <Term key={i} title={fact.title}>
      {fact.kind === 'record' ? (
        <details className="record" open>
          <summary>
            {fact.by}，{moment(fact.at)}
          </summary>
          <dl>
            {fact.rows.map((row, j) => (
              <Term key={j} title={row.title}>
                <Value row={row} caseNo={caseNo} />
              </Term>
            ))}
          </dl>
        </details>
      ) : (
        <Value row={fact} caseNo={caseNo} />
      )}
    </Term>
  ));
}

const Term = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </>
);

function Value({ row, caseNo }: { row: Row; caseNo: string }) {
  switch (row.kind) {
    case 'text':
      return <p className="prose">{row.text}</p>;
    case 'lines':
      return (
        <ul>
          {row.lines.map((text, i) => (
            <li key={i}>{text}</li>
          ))}
        </ul>
      );
    case 'money':
      return <strong>{yuan(row.fen)} 元</strong>;
    case 'day':
      return day(row.day);
    case 'moment':
      return moment(row.at);
    case 'change':
      return (
        <>
          {row.from ? day(row.from) : '待定'} → <strong>{row.to ? day(row.to) : '待定'}</strong>
        </>
      );
    case 'period':
      return periodText(row.period);
    case 'files':
      return (
        <ul className="file-list">
          {row.files.map((sha256, i) => (
            <li key={sha256}>
              <FileTile caseNo={caseNo} file={{ sha256, name: `附件 ${i + 1}`, type: '', size: 0 }} />
            </li>
          ))}
        </ul>
      );
  }
}

const yuan = (fen: number): string =>
  (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
