import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../api/client';
import { AdditionRows } from '../archives/additions';
import { caseQuery, catalogueQuery, dossierQuery, meQuery } from '../api/queries';
import { Loaded, Nothing } from '../ui/states';
import { BeginTypical } from '../typical/begin-typical';
import { Absent, isAbsent } from './absent';
import { Dossier } from './documents';
import './case.css';
import './dossier.css';

/** Who may take the sealed package away. */
const TAKERS: readonly string[] = ['archivist', 'head', 'supervisor'];

/** Who may write a typical case of it. */
const WRITERS: readonly string[] = ['officer', 'head', 'legal'];

/** 卷宗: both volumes by their catalogue, each line of which opens at its page; as a draft before it is sealed. */
export function DossierPage() {
  const { caseNo = '' } = useParams();
  const caseFile = useQuery(caseQuery(caseNo));
  const catalogue = useQuery(catalogueQuery(caseNo));
  const { data: me } = useQuery(meQuery);
  if (isAbsent(caseFile.error))
    return (
      <section className="page narrow">
        <Absent what="这个案件" />
      </section>
    );
  return (
    <section className="page narrow">
      <Loaded query={caseFile}>
        {(c) => (
          <header className="title">
            <div>
              <h1>卷宗</h1>
              <p>
                <Link to={`/cases/${caseNo}`}>{c.displayNo}</Link> · {c.party.name}
              </p>
            </div>
            {c.status === 'closed' && me?.roles.some((r) => TAKERS.includes(r)) ? (
              <a className="button" href={`/api/v1/cases/${caseNo}/dossier.zip`} download>
                下载封存包
              </a>
            ) : null}
          </header>
        )}
      </Loaded>
      {caseFile.data?.status === 'closed' ? (
        <>
          <Dossier caseNo={caseNo} />
          {me?.roles.some((r) => WRITERS.includes(r)) ? <BeginTypical caseNo={caseNo} /> : null}
        </>
      ) : (
        <p className="muted">尚未归档，以下按目前的材料编排；归档时重新编排、编页并封存。</p>
      )}
      <Loaded query={catalogue}>
        {({ volumes }) => (
          <>
            {volumes.map((v) => (
              <Volume key={v.volume} caseNo={caseNo} volume={v} />
            ))}
          </>
        )}
      </Loaded>
      {caseFile.data?.status === 'closed' ? <Added caseNo={caseNo} /> : null}
    </section>
  );
}

/** 补卷: what came after the sealing, apart from what was sealed. */
function Added({ caseNo }: { caseNo: string }) {
  const { data } = useQuery(dossierQuery(caseNo));
  if (!data || data.additions.length === 0) return null;
  return (
    <section className="volume" aria-label="补卷">
      <header>
        <h2>
          补卷 <span className="muted">{data.additions.length} 件</span>
        </h2>
      </header>
      <ul className="plain-list archive-part">
        <AdditionRows caseNo={caseNo} additions={data.additions} />
      </ul>
    </section>
  );
}

function Volume({
  caseNo,
  volume: { volume, title, lines },
}: {
  caseNo: string;
  volume: Schemas['Catalogue']['volumes'][number];
}) {
  const path = `/api/v1/cases/${caseNo}/dossier.pdf?volume=${volume}`;
  return (
    <section className="volume">
      <header>
        <h2>
          {title} <span className="muted">{lines.length} 件</span>
        </h2>
        <a href={path} target="_blank" rel="noreferrer">
          打开全卷（PDF）
        </a>
      </header>
      {lines.length === 0 ? (
        <Nothing>本卷没有材料。</Nothing>
      ) : (
        <ol className="rows">
          {lines.map((l) => (
            <li key={l.id} className="paper-row">
              <a href={`${path}#page=${l.pdfPage}`} target="_blank" rel="noreferrer">
                <strong>{l.title}</strong>
              </a>
              <span className="muted">
                {[l.number, l.by, l.on, l.note, l.first === l.last ? `第 ${l.first} 页` : `第 ${l.first}–${l.last} 页`]
                  .filter(Boolean)
                  .join('，')}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
