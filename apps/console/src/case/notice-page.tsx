import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { noticeProofQuery } from '../api/queries';
import { fullDay, fullMoment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';
import { provenWords } from './public-notice';
import './deliveries.css';

/** 公告证明: what the public page showed, day by day, and the days on which nobody saw it. */
export function NoticePage() {
  const { caseNo = '', notice = '' } = useParams();
  const query = useQuery(noticeProofQuery(caseNo, notice));
  const path = `/api/v1/cases/${caseNo}/notices/${notice}/proof`;
  return (
    <section className="page narrow notice-proof">
      <Loaded query={query}>
        {(p) => (
          <>
            <header className="title">
              <div>
                <h1>公告证明</h1>
                <p>
                  <Link to={`/cases/${caseNo}`}>{p.displayNo}</Link> · {p.content.party}
                </p>
              </div>
              <div className="ways no-print">
                <a className="button" href={`${path}/pdf`} target="_blank" rel="noreferrer">
                  打开证明（PDF）
                </a>
                <a className="button" href={path} download={`公告证明 ${p.displayNo}.json`}>
                  下载数据（JSON）
                </a>
              </div>
            </header>
            <p>
              {p.title}：<strong>{p.stateName}</strong>。{fullDay(p.publishedOn)}发布，
              {p.until ? `公告期至${fullDay(p.until)}` : '届满之日未定'}，<strong>{provenWords(p)}</strong>。
            </p>
            <p>
              {p.intact ? '逐日证明首尾相连，没有改动、删去或者补入。' : null}
              {p.intact ? null : <strong>逐日证明不完整，曾被改动、删去或者补入，请报告系统管理员。</strong>}{' '}
              <span className="muted">依据：{p.content.source}</span>
            </p>
            {p.gaps.length > 0 ? (
              <section>
                <h2>没有证明的日子</h2>
                <p className="muted">过去的日子不能补证；须要证明的，请以张贴的照片、登载的页面等其他材料附卷。</p>
                <ul className="plain-list">
                  {p.gaps.map((g) => (
                    <li key={g.day}>
                      <span>{fullDay(g.day)}</span> <span className="muted">{g.told}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ) : null}
            <section>
              <h2>逐日证明</h2>
              {p.proofs.length === 0 ? <Nothing>还没有证明。公告页发布后，系统每天查看一次并记录。</Nothing> : null}
              <ol className="plain-list proofs">
                {p.proofs.map((one) => (
                  <li key={one.seq}>
                    <div>
                      <strong>{fullDay(one.day)}</strong>{' '}
                      {one.day === p.publishedOn ? <Mark>发布当日，不计入公告期</Mark> : null}
                      <br />
                      {fullMoment(one.at)}见于 {one.address}
                      <br />
                      <span className="muted">所见文本 SHA-256 {one.sha256}</span>
                    </div>
                  </li>
                ))}
              </ol>
            </section>
          </>
        )}
      </Loaded>
    </section>
  );
}
