import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { Pictures } from '../form/pictures';
import { day, moment, periodText } from '../ui/dates';
import { Mark } from '../ui/mark';
import { yuan } from '../ui/money';
import { LongText, lengthOf } from './long-text';

type Fact = Schemas['Fact'];
type Row = Schemas['FactRow'];

/** Longer than this, what somebody has said begins folded on a phone: the form stays within reach. */
const LONG = 260;
const onPhone = () => matchMedia('(max-width: 900px)').matches;

/** Facts of every kind, each as its kind is drawn. */
export function FactList({ facts, caseNo }: { facts: Fact[]; caseNo: string }) {
  return facts.map((fact, i) => (
    <Term key={i} title={fact.title}>
      {fact.kind === 'record' ? (
        <details className="record" open={!onPhone() || lengthOf(fact.rows) <= LONG}>
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
      return <LongText text={row.text} />;
    case 'lines':
      return (
        <ul>
          {row.lines.map((text, i) => (
            <li key={i}>
              <LongText text={text} />
            </li>
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
        <span className="change">
          {row.from ? last(row.from) : '待定'} → <strong>{row.to ? last(row.to) : '待定'}</strong>
        </span>
      );
    case 'period':
      return periodText(row.period);
    case 'files':
      return <Pictures caseNo={caseNo} files={row.files} />;
    case 'check':
      return (
        <>
          {row.wanting.length > 0 ? (
            <ul>
              {row.wanting.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ) : (
            <p>没有违反或者缺少的环节</p>
          )}
          <Link to={`/cases/${caseNo}/check`}>逐项查看、打印程序体检</Link>
        </>
      );
    case 'findings':
      return (
        <ol className="found">
          {row.findings.map((f, i) => (
            <li key={i}>
              {f.requirement} <Mark tone={f.corrected ? 'done' : 'strong'}>{f.result}</Mark>
              {f.evidence ? <LongText text={f.evidence} /> : null}
            </li>
          ))}
        </ol>
      );
  }
}

/** A day, or an instant of that form. */
const last = (end: string) => (end.length === 10 ? day(end) : moment(end));
