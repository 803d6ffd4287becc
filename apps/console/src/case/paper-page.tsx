import { FilePdfOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { api, get, type Schemas } from '../api/client';
import { caseQuery, documentsQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { FactList } from '../task/fact-list';
import { fullMoment } from '../ui/dates';
import { openPdf } from '../ui/open-pdf';
import { Loaded } from '../ui/states';
import { Absent, isAbsent } from './absent';
import { Standing } from './documents';
import './case.css';
import './paper.css';

/** One paper of a case as data: what stands in it, who made it, and how it was served. */
export function PaperPage() {
  const { caseNo = '', paperId = '' } = useParams();
  const caseFile = useQuery(caseQuery(caseNo));
  const documents = useQuery(documentsQuery(caseNo));
  const absent = isAbsent(caseFile.error) || isAbsent(documents.error);
  return (
    <section className="page narrow">
      {absent ? (
        <Absent what="这个案件" />
      ) : (
        <Loaded query={caseFile}>
          {(c) => (
            <Loaded query={documents}>
              {({ papers }) => {
                const paper = papers.find((p) => p.id === paperId);
                return paper ? <Sheet paper={paper} caseFile={c} /> : <Absent what="这份文书" />;
              }}
            </Loaded>
          )}
        </Loaded>
      )}
    </section>
  );
}

function Sheet({ paper: p, caseFile: c }: { paper: Schemas['Paper']; caseFile: Schemas['Case'] }) {
  return (
    <>
      <header className="title">
        <p>
          <Link to={`/cases/${c.caseNo}?tab=documents`}>{c.displayNo}</Link> · {c.party.name}
        </p>
        <div className="title-side">
          <Standing paper={p} />
          {p.task ? <Link to={`/tasks/${p.task}`}>办理情况</Link> : null}
        </div>
      </header>
      <Prints paper={p} caseNo={c.caseNo} />
      <article className="sheet">
        <header>
          <p>{c.unitName}</p>
          <h1>{p.title}</h1>
          {p.issued ? <p>{p.issued.number}</p> : null}
          <p className="muted">案号 {c.displayNo}</p>
        </header>
        <dl className="told">
          <FactList facts={p.rows} caseNo={c.caseNo} />
        </dl>
        {p.signature ? <Signed signature={p.signature} caseNo={c.caseNo} /> : null}
        <footer>
          {p.by ? (
            <p>
              {p.by.name}
              {p.by.certificateNo ? <span className="muted"> 执法证 {p.by.certificateNo}</span> : null}
            </p>
          ) : null}
          <p>{fullMoment(p.at)}</p>
          {p.basis ? <p className="muted">依据：{p.basis}</p> : null}
        </footer>
        {p.served ? (
          <section>
            <h2>送达回证</h2>
            <dl className="told">
              <FactList facts={p.served} caseNo={c.caseNo} />
            </dl>
          </section>
        ) : null}
        {p.issued ? <Kept issued={p.issued} seals={p.seals} /> : null}
        {p.recalled ? (
          <section>
            <h2>已收回</h2>
            <p>
              {fullMoment(p.recalled.at)}收回，不发生效力。原因：{p.recalled.reason}
            </p>
          </section>
        ) : null}
      </article>
    </>
  );
}

/** The paper as it is printed and handed over, and its 送达回证. */
function Prints({ paper: { id, title, served }, caseNo }: { paper: Schemas['Paper']; caseNo: string }) {
  const params = { path: { caseNo, paperId: id } };
  const open = useMutation({
    mutationFn: (which: 'pdf' | 'receipt') =>
      openPdf(
        () =>
          get<Blob>(
            which === 'pdf'
              ? api.GET('/api/v1/cases/{caseNo}/documents/{paperId}/pdf', { params, parseAs: 'blob' })
              : api.GET('/api/v1/cases/{caseNo}/documents/{paperId}/receipt', { params, parseAs: 'blob' }),
          ),
        which === 'pdf' ? title : `送达回证（${title}）`,
      ),
  });
  const asked = open.isPending ? open.variables : undefined;
  return (
    <div className="prints">
      <Button icon={<FilePdfOutlined />} loading={asked === 'pdf'} onClick={() => open.mutate('pdf')}>
        打开文书（PDF）
      </Button>
      {served ? (
        <Button icon={<FilePdfOutlined />} loading={asked === 'receipt'} onClick={() => open.mutate('receipt')}>
          打开送达回证（PDF）
        </Button>
      ) : null}
      <Refusal error={open.error} />
    </div>
  );
}

/** What proves that the paper is the one that went out. */
function Kept({
  issued: { pages, sha256, sm3 },
  seals,
}: {
  issued: NonNullable<Schemas['Paper']['issued']>;
  seals: Schemas['Paper']['seals'];
}) {
  return (
    <section>
      <h2>出具的原件</h2>
      <p>共 {pages} 页，出具时已存档，此后不再改变。</p>
      {seals?.stamp ? <p>已套印单位印章图像第 {seals.stamp} 版。</p> : null}
      {seals?.electronic === 'test' ? (
        <p>
          <strong>电子签章是测试印章，不具法律效力。</strong>要对外生效的，应当另行加盖印章。
        </p>
      ) : null}
      <p className="muted">
        SHA-256 <span className="copy">{sha256}</span>
      </p>
      <p className="muted">
        SM3 <span className="copy">{sm3}</span>
      </p>
    </section>
  );
}

/** The text as the party saw it when it signed, its drawn name, and what proves both. */
function Signed({ signature: s, caseNo }: { signature: NonNullable<Schemas['Paper']['signature']>; caseNo: string }) {
  return (
    <section>
      <h2>承诺书全文</h2>
      <p className="prose">{s.text}</p>
      <figure className="signature">
        <img src={`/api/v1/cases/${caseNo}/attachments/${s.image}`} alt={`${s.by}的手写签名`} />
        <figcaption>签署人：{s.by}</figcaption>
      </figure>
      <p className="muted">
        全文校验值 <span className="copy">{s.textHash}</span>
      </p>
    </section>
  );
}
