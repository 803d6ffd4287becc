import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../api/client';
import { volumeQuery } from '../api/queries';
import { CardTable } from '../admin/card-table';
import { Absent, isAbsent } from '../case/absent';
import { fullMoment } from '../ui/dates';
import { Loaded } from '../ui/states';
import { AdditionRows } from './additions';
import { VolumeState } from './volume-state';
import { retentionWords } from './words';
import '../admin/admin.css';
import './archives.css';

/** One volume: what it is, its pages, and the dossiers in it. */
export function VolumePage() {
  const { id = '' } = useParams();
  const query = useQuery(volumeQuery(Number(id)));
  return (
    <section className="page">
      {isAbsent(query.error) && !query.data ? (
        <Absent what="这一卷" />
      ) : (
        <Loaded query={query}>{(v) => <Sheet volume={v} />}</Loaded>
      )}
    </section>
  );
}

function Sheet({ volume: v }: { volume: Schemas['BoundVolumeView'] }) {
  const added = v.dossiers.filter((d) => d.additions.length > 0);
  return (
    <>
      <header className="title">
        <h1>{v.volumeNo}</h1>
        <div className="title-side">
          <VolumeState volume={v} />
          {v.state === 'bound' ? (
            <>
              <a
                className="button"
                href={`/api/v1/archive-volumes/${v.id}/volume.pdf`}
                target="_blank"
                rel="noreferrer"
              >
                翻阅
              </a>
              <a className="button" href={`/api/v1/archive-volumes/${v.id}/volume.zip`} download>
                下载封存包
              </a>
            </>
          ) : null}
        </div>
      </header>
      <dl className="archive-facts">
        <dt>保管单位</dt>
        <dd>{v.unit}</dd>
        <dt>归档年度</dt>
        <dd>
          {v.year} 年，保管 {retentionWords(v.years)}
        </dd>
        <dt>立卷</dt>
        <dd>
          {v.composedBy}，{fullMoment(v.composedAt)}
        </dd>
        {v.note ? (
          <>
            <dt>说明</dt>
            <dd>{v.note}</dd>
          </>
        ) : null}
        {v.sha256 ? (
          <>
            <dt>校验值</dt>
            <dd className="copy">{v.sha256}</dd>
          </>
        ) : null}
      </dl>
      <h2>卷内案卷</h2>
      <CardTable label="卷内案卷" heads={['序号', '题名', '案号', '档号', '页号']}>
        {v.dossiers.map((d) => (
          <tr key={d.caseNo}>
            <th scope="row">{d.place}</th>
            <td data-label="题名" className="archive-words">
              <Link to={`/archives/${d.caseNo}`}>{d.title}</Link>
            </td>
            <td data-label="案号">{d.displayNo}</td>
            <td data-label="档号">{d.archiveNo ?? '未编'}</td>
            <td data-label="页号">{d.first === null ? '—' : d.first === d.last ? d.first : `${d.first}–${d.last}`}</td>
          </tr>
        ))}
      </CardTable>
      {added.length > 0 ? (
        <section className="archive-part" aria-label="补卷">
          <header>
            <h2>补卷</h2>
          </header>
          {added.map((d) => (
            <div key={d.caseNo}>
              <p>
                第 {d.place} 件 {d.displayNo}
              </p>
              <ul className="plain-list">
                <AdditionRows caseNo={d.caseNo} additions={d.additions} />
              </ul>
            </div>
          ))}
        </section>
      ) : null}
    </>
  );
}
