import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { dossierQuery } from '../api/queries';
import type { Schemas } from '../api/client';
import { FileTile } from '../form/attachments';
import { FactList } from '../task/fact-list';
import { moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';

type Paper = Schemas['Paper'];

/** Every paper, each of which opens as a sheet, and the evidence with its pictures. */
export function Documents({ caseNo, documents }: { caseNo: string; documents: Schemas['DocumentList'] }) {
  const { papers, evidence } = documents;
  if (papers.length + evidence.length === 0)
    return <Nothing>还没有材料。办理任务时拍照上传，或用「补充证据」添加。</Nothing>;
  const of = (group: Paper['group']) => papers.filter((p) => p.group === group);
  return (
    <>
      <Section title="文书" count={of('document').length}>
        <Papers caseNo={caseNo} papers={of('document')} />
      </Section>
      <Section title="报告和记录" count={of('record').length}>
        <Papers caseNo={caseNo} papers={of('record')} />
      </Section>
      <Section title="证据和附件" count={evidence.length}>
        <ul className="evidence">
          {evidence.map((e) => (
            <li key={e.seq}>
              <p>
                <strong>{e.words}</strong>{' '}
                <span className="muted">
                  {e.actor.name}，{moment(e.at)}
                </span>
              </p>
              <dl className="told">
                <FactList facts={e.rows} caseNo={caseNo} />
              </dl>
              <ul className="file-list">
                {e.attachments.map((f) => (
                  <li key={f.sha256}>
                    <FileTile caseNo={caseNo} file={f} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

const Section = ({ title, count, children }: { title: string; count: number; children: ReactNode }) =>
  count === 0 ? null : (
    <section className="papers">
      <h2>
        {title} <span className="muted">{count}</span>
      </h2>
      {children}
    </section>
  );

const Papers = ({ caseNo, papers }: { caseNo: string; papers: Paper[] }) => (
  <ul className="rows">
    {papers.map((p) => (
      <li key={p.id} className="paper-row">
        <Link to={`/cases/${caseNo}/papers/${p.id}`}>
          <strong>{p.title}</strong>
        </Link>
        <Standing paper={p} />
        <span className="muted">
          {p.issued ? `${p.issued.number}，` : ''}
          {p.by ? `${p.by.name}，` : ''}
          {moment(p.at)}
        </span>
      </li>
    ))}
  </ul>
);

/** What has become of it. */
export function Standing({ paper: { id, task, group, served, recalled, signature } }: { paper: Paper }) {
  if (recalled) return <Mark>已收回</Mark>;
  if (served) return <Mark tone="done">已送达</Mark>;
  if (signature) return <Mark tone="done">已签名</Mark>;
  // A paper that is an answer itself, as the party's promise is, is not served.
  return group === 'document' && id !== task ? <Mark>未送达</Mark> : null;
}

/** 卷宗 of a closed case: when it was sealed, and whether it still is what was sealed. */
export function Dossier({ caseNo }: { caseNo: string }) {
  const query = useQuery(dossierQuery(caseNo));
  return (
    <Loaded query={query}>
      {(d) => (
        <Alert
          className="dossier"
          type={d.intact ? 'success' : 'error'}
          showIcon
          title={`卷宗已于${moment(d.sealedAt)}封存`}
          description={
            d.intact
              ? `案卷第 1 至 ${d.throughSeq} 条记录，刚刚逐条核对，与封存时一致。${d.seal?.timestampedAt ? `外部机构为封存出具的时间戳：${moment(d.seal.timestampedAt)}。` : ''}`
              : '案卷记录与封存时不一致，请立即联系系统管理员，不要再出具这份案卷。'
          }
        />
      )}
    </Loaded>
  );
}
