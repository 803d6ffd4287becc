import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { penaltyCheckQuery } from '../api/queries';
import { Mark } from '../ui/mark';
import { Loaded } from '../ui/states';

const FORMATS = { csv: 'CSV', xlsx: 'XLSX', json: 'JSON' } as const;

/** 双公示: the penalties decided in the period, as the platforms take them, and what they still lack. */
export function PenaltiesExport({ filter }: { filter: { from: string; to: string; unit?: string } }) {
  const query = useQuery(penaltyCheckQuery(filter));
  const given = new URLSearchParams(Object.entries(filter).flatMap(([k, v]) => (v ? [[k, v]] : [])));
  return (
    <section className="no-print">
      <div className="title">
        <h2>双公示数据</h2>
        {query.data && query.data.records > 0 ? (
          <div className="title-side">
            {Object.entries(FORMATS).map(([format, title]) => (
              <a key={format} href={`/api/v1/exports/penalties?${given}&format=${format}`}>
                导出 {title}
              </a>
            ))}
          </div>
        ) : null}
      </div>
      <Loaded query={query}>
        {({ records, warningsOnly, incomplete, items }) => (
          <>
            <p>
              {records > 0 ? `期间作出的行政处罚 ${records} 件。` : '期间没有要公示的行政处罚。'}
              <span className="muted">
                {warningsOnly > 0 ? `另有 ${warningsOnly} 件只给予警告，不公示。` : ''}不予处罚的不在其中。
              </span>
            </p>
            {incomplete > 0 ? (
              <>
                <p className="incomplete">
                  <Mark tone="strong">{incomplete} 件内容不全</Mark> 导出时在备注中写明所缺，请补全后报送：
                </p>
                <ul className="plain-list">
                  {items.map(({ caseNo, displayNo, missing }) => (
                    <li key={caseNo}>
                      <Link to={`/cases/${caseNo}`}>{displayNo}</Link>
                      <span className="muted">缺 {missing.join('、')}</span>
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </>
        )}
      </Loaded>
    </section>
  );
}
